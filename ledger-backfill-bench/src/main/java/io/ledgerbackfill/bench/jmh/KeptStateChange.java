package io.ledgerbackfill.bench.jmh;

import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.ByteRange;
import io.ledgerbackfill.xdr.indexer.StateChange;
import io.ledgerbackfill.xdr.ledger.StrKey.Kind;
import java.util.Arrays;

/** Copies a row of which the indexer only lends the bytes. */
final class KeptStateChange {

  private KeptStateChange() {}

  static StateChange of(StateChange lent) {
    StateChange kept = new StateChange(row -> {});
    kept.begin(lent.toId(), lent.operationId(), lent.category(), lent.reason())
        .id(lent.id())
        .account(copy(lent.account()))
        .token(copy(lent.token()))
        .signer(copy(lent.signer()))
        .sponsoredAccount(copy(lent.sponsoredAccount()))
        .sponsor(copy(lent.sponsor()))
        .deployer(copy(lent.deployer()))
        .funder(copy(lent.funder()));
    if (lent.hasAmount()) {
      kept.amount(lent.amountHigh(), lent.amountLow());
    }
    if (!lent.claimableBalance().isEmpty()) {
      kept.claimableBalance(copy(lent.claimableBalance()), 0);
    }
    if (!lent.liquidityPool().isEmpty()) {
      kept.liquidityPool(copy(lent.liquidityPool()), 0);
    }
    kept.sponsoredData(copy(lent.sponsoredData()), 0, lent.sponsoredData().length());
    kept.keyValue(copy(lent.keyValue()), 0, lent.keyValue().length());
    copyNumbers(lent, kept);
    return kept;
  }

  private static void copyNumbers(StateChange lent, StateChange kept) {
    if (lent.signerWeightOld() != StateChange.NULL) {
      kept.signerWeightOld(lent.signerWeightOld());
    }
    if (lent.signerWeightNew() != StateChange.NULL) {
      kept.signerWeightNew(lent.signerWeightNew());
    }
    if (lent.thresholdOld() != StateChange.NULL) {
      kept.thresholdOld(lent.thresholdOld());
    }
    if (lent.thresholdNew() != StateChange.NULL) {
      kept.thresholdNew(lent.thresholdNew());
    }
    if (lent.hasTrustlineLimitOld()) {
      kept.trustlineLimitOld(lent.trustlineLimitOld());
    }
    if (lent.hasTrustlineLimitNew()) {
      kept.trustlineLimitNew(lent.trustlineLimitNew());
    }
    if (lent.flags() != StateChange.NULL) {
      kept.flags(lent.flags());
    }
  }

  /** Of longer payloads, what a column has. */
  private static Address copy(Address lent) {
    if (lent.isAbsent()) {
      return new Address();
    }
    Kind kind =
        Arrays.stream(Kind.values())
            .filter(each -> each.version() == lent.version())
            .findAny()
            .orElseThrow();
    byte[] head = Arrays.copyOfRange(lent.bytes(), lent.head(), lent.head() + Address.HEAD_BYTES);
    return new Address().of(kind, head, 0);
  }

  private static byte[] copy(ByteRange lent) {
    return Arrays.copyOfRange(lent.bytes(), lent.offset(), lent.offset() + lent.length());
  }
}
