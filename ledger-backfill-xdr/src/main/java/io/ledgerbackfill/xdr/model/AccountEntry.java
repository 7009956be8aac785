// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An account. XDR struct {@code AccountEntry}.
 *
 * @param accountID {@code accountID}
 * @param balance Lumens, in stroops.
 * @param seqNum {@code seqNum}
 * @param numSubEntries Trust lines (those of pool shares twice), offers, signers and data entries.
 * @param inflationDest {@code inflationDest}
 * @param flags What the account demands as an issuer: 1 authorization required, 2 revocable, 4
 *     immutable, 8 clawback enabled.
 * @param homeDomain {@code homeDomain}
 * @param thresholds {@code thresholds}
 * @param signers {@code signers}
 * @param ext {@code ext}
 * @since 0.1.0
 */
public record AccountEntry(
    PublicKey accountID,
    long balance,
    long seqNum,
    long numSubEntries,
    @Nullable PublicKey inflationDest,
    long flags,
    XdrString homeDomain,
    Opaque thresholds,
    List<Signer> signers,
    AccountEntryExt ext) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<AccountEntry> XDR =
      new GeneratedType<>(
          "AccountEntry",
          "AccountEntry",
          true,
          AccountEntry::validate,
          AccountEntry::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param accountID {@code accountID}
   * @param balance Lumens, in stroops.
   * @param seqNum {@code seqNum}
   * @param numSubEntries Trust lines (those of pool shares twice), offers, signers and data
   *     entries.
   * @param inflationDest {@code inflationDest}
   * @param flags What the account demands as an issuer: 1 authorization required, 2 revocable, 4
   *     immutable, 8 clawback enabled.
   * @param homeDomain {@code homeDomain}
   * @param thresholds {@code thresholds}
   * @param signers {@code signers}
   * @param ext {@code ext}
   */
  public AccountEntry {
    Objects.requireNonNull(accountID, "accountID");
    Objects.requireNonNull(homeDomain, "homeDomain");
    Objects.requireNonNull(thresholds, "thresholds");
    signers = List.copyOf(signers);
    Objects.requireNonNull(ext, "ext");
  }

  /**
   * Reads {@code accountID}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link PublicKey}
   */
  public static long accountID(XdrDocument doc, long self) {
    Views.check(doc, self, "AccountEntry");
    return Views.found(doc, XdrDocument.offset(self), "PublicKey");
  }

  /**
   * Reads {@code balance}. Lumens, in stroops.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long balance(XdrDocument doc, long self) {
    Views.check(doc, self, "AccountEntry");
    return Views.int64(doc, XdrDocument.offset(self) + 36);
  }

  /**
   * Reads {@code seqNum}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long seqNum(XdrDocument doc, long self) {
    Views.check(doc, self, "AccountEntry");
    return Views.int64(doc, XdrDocument.offset(self) + 44);
  }

  /**
   * Reads {@code numSubEntries}. Trust lines (those of pool shares twice), offers, signers and data
   * entries.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long numSubEntries(XdrDocument doc, long self) {
    Views.check(doc, self, "AccountEntry");
    return Views.uint32(doc, XdrDocument.offset(self) + 52);
  }

  /**
   * Returns whether {@code inflationDest} is there.
   *
   * @param doc the document
   * @param self position of the value
   * @return true if it is
   */
  public static boolean hasInflationDest(XdrDocument doc, long self) {
    Views.check(doc, self, "AccountEntry");
    return Views.bool(doc, XdrDocument.offset(self) + 56);
  }

  /**
   * Reads {@code inflationDest}, which must be there.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link PublicKey}
   */
  public static long inflationDest(XdrDocument doc, long self) {
    Views.check(doc, self, "AccountEntry");
    assert hasInflationDest(doc, self) : "inflationDest is absent";
    return Views.found(doc, XdrDocument.offset(self) + 60, "PublicKey");
  }

  /**
   * Reads {@code flags}. What the account demands as an issuer: 1 authorization required, 2
   * revocable, 4 immutable, 8 clawback enabled.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long flags(XdrDocument doc, long self) {
    Views.check(doc, self, "AccountEntry");
    return Views.uint32(doc, flagsAt(doc, self));
  }

  /**
   * Reads {@code homeDomain}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the text, at most 32 bytes
   */
  public static long homeDomain(XdrDocument doc, long self) {
    Views.check(doc, self, "AccountEntry");
    return Views.slice(doc, homeDomainAt(doc, self));
  }

  /**
   * Reads {@code thresholds}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 4 bytes
   */
  public static long thresholds(XdrDocument doc, long self) {
    Views.check(doc, self, "AccountEntry");
    return Views.slice(doc, thresholdsAt(doc, self), 4);
  }

  /**
   * Reads {@code signers}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link Signer}, at most 20
   */
  public static long signers(XdrDocument doc, long self) {
    Views.check(doc, self, "AccountEntry");
    return Views.found(doc, Views.position(signersAt(doc, self), Views.node(self) + 2), "Signer<>");
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link AccountEntryExt}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "AccountEntry");
    return Views.found(doc, Views.slotPair(doc, Views.node(self)), "AccountEntryExt");
  }

  private static int flagsAt(XdrDocument doc, long self) {
    int p = XdrDocument.offset(self) + 56;
    return Views.bool(doc, p) ? p + 40 : p + 4;
  }

  private static int homeDomainAt(XdrDocument doc, long self) {
    return flagsAt(doc, self) + 4;
  }

  private static int thresholdsAt(XdrDocument doc, long self) {
    return String32.end(doc, Views.found(doc, homeDomainAt(doc, self), "string32"));
  }

  private static int signersAt(XdrDocument doc, long self) {
    return thresholdsAt(doc, self) + 4;
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "AccountEntry");
    return AccountEntryExt.end(doc,
        Views.found(doc, Views.slotPair(doc, Views.node(self)), "AccountEntryExt"));
  }

  static AccountEntry read(XdrDocument doc, long self) {
    return new AccountEntry(
        PublicKey.read(doc, accountID(doc, self)),
        balance(doc, self),
        seqNum(doc, self),
        numSubEntries(doc, self),
        hasInflationDest(doc, self) ? PublicKey.read(doc, inflationDest(doc, self)) : null,
        flags(doc, self),
        doc.string(homeDomain(doc, self)),
        doc.opaque(thresholds(doc, self)),
        Signer.readArray(doc, signers(doc, self)),
        AccountEntryExt.read(doc, ext(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    accountID.encode(out);
    out.int64(balance);
    out.int64(seqNum);
    out.uint32(numSubEntries);
    if (out.bool(inflationDest != null)) {
      inflationDest.encode(out);
    }
    out.uint32(flags);
    out.string(homeDomain, 32, "AccountEntry.homeDomain");
    out.fixed(thresholds, 4, "AccountEntry.thresholds");
    out.count(signers, 20, "AccountEntry.signers");
    for (Signer element : signers) {
      element.encode(out);
    }
    ext.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(2);
    if (end - p < 60) {
      throw tape.truncated(p, end, 60, "AccountEntry");
    }
    PublicKey.check(tape, bytes, p);
    p += 60;
    if (tape.bool(bytes, p - 4, "AccountEntry.inflationDest")) {
      if (end - p < 36) {
        throw tape.truncated(p, end, 36, "AccountEntry");
      }
      PublicKey.check(tape, bytes, p);
      p += 36;
    }
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "AccountEntry");
    }
    p = String32.validate(tape, bytes, p + 4, end);
    if (end - p < 8) {
      throw tape.truncated(p, end, 8, "AccountEntry");
    }
    int nSigners = tape.count(bytes, p + 4, end, 40, 20, "AccountEntry.signers");
    p += 8;
    int slotsSigners = tape.reserve(nSigners);
    for (int i = 0; i < nSigners; i++) {
      tape.mark(slotsSigners + i, p);
      p = Signer.validate(tape, bytes, p, end);
    }
    tape.markNode(node, p);
    p = AccountEntryExt.validate(tape, bytes, p, end);
    return p;
  }
}
