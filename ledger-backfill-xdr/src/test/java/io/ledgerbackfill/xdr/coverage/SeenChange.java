package io.ledgerbackfill.xdr.coverage;

import io.ledgerbackfill.xdr.model.AccountEntry;
import io.ledgerbackfill.xdr.model.AccountEntryExtensionV1;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryChangeType;
import io.ledgerbackfill.xdr.model.LedgerEntryType;
import io.ledgerbackfill.xdr.model.PublicKey;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One change of an operation. */
record SeenChange(
    LedgerEntryChangeType change, @Nullable LedgerEntry pre, @Nullable LedgerEntry post) {

  /** The entry after the change, or else the one before. */
  LedgerEntry entry() {
    return Objects.requireNonNull(post == null ? pre : post);
  }

  LedgerEntryType type() {
    return entry().data().type();
  }

  boolean is(LedgerEntryType type) {
    return type() == type;
  }

  boolean isCreated() {
    return pre == null;
  }

  boolean isRemoved() {
    return post == null;
  }

  boolean isUpdated() {
    return pre != null && post != null;
  }

  @Nullable PublicKey sponsorBefore() {
    return sponsor(pre);
  }

  @Nullable PublicKey sponsorAfter() {
    return sponsor(post);
  }

  private static @Nullable PublicKey sponsor(@Nullable LedgerEntry entry) {
    return entry == null || entry.ext().v() == 0 ? null : entry.ext().v1().sponsoringID();
  }

  /** Returns whether an account has sponsored signers after the change. */
  boolean hasSponsoredSigner() {
    if (post == null || !is(LedgerEntryType.ACCOUNT)) {
      return false;
    }
    AccountEntry account = post.data().account();
    if (account.ext().v() == 0) {
      return false;
    }
    AccountEntryExtensionV1 extension = account.ext().v1();
    return extension.ext().v() == 2
        && extension.ext().v2().signerSponsoringIDs().stream().anyMatch(Optional::isPresent);
  }
}
