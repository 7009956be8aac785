// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import org.jspecify.annotations.Nullable;

/**
 * XDR struct {@code SetOptionsOp}.
 *
 * @param inflationDest {@code inflationDest}
 * @param clearFlags {@code clearFlags}
 * @param setFlags {@code setFlags}
 * @param masterWeight {@code masterWeight}
 * @param lowThreshold {@code lowThreshold}
 * @param medThreshold {@code medThreshold}
 * @param highThreshold {@code highThreshold}
 * @param homeDomain {@code homeDomain}
 * @param signer {@code signer}
 * @since 0.1.0
 */
public record SetOptionsOp(
    @Nullable PublicKey inflationDest,
    @Nullable Long clearFlags,
    @Nullable Long setFlags,
    @Nullable Long masterWeight,
    @Nullable Long lowThreshold,
    @Nullable Long medThreshold,
    @Nullable Long highThreshold,
    @Nullable XdrString homeDomain,
    @Nullable Signer signer) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SetOptionsOp> XDR =
      new GeneratedType<>(
          "SetOptionsOp",
          "SetOptionsOp",
          false,
          SetOptionsOp::validate,
          SetOptionsOp::read,
          (out, value) -> value.encode(out));

  /**
   * Returns whether {@code inflationDest} is there.
   *
   * @param doc the document
   * @param self position of the value
   * @return true if it is
   */
  public static boolean hasInflationDest(XdrDocument doc, long self) {
    Views.check(doc, self, "SetOptionsOp");
    return Views.bool(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code inflationDest}, which must be there.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link PublicKey}
   */
  public static long inflationDest(XdrDocument doc, long self) {
    Views.check(doc, self, "SetOptionsOp");
    assert hasInflationDest(doc, self) : "inflationDest is absent";
    return Views.found(doc, XdrDocument.offset(self) + 4, "PublicKey");
  }

  /**
   * Returns whether {@code clearFlags} is there.
   *
   * @param doc the document
   * @param self position of the value
   * @return true if it is
   */
  public static boolean hasClearFlags(XdrDocument doc, long self) {
    Views.check(doc, self, "SetOptionsOp");
    return Views.bool(doc, clearFlagsAt(doc, self));
  }

  /**
   * Reads {@code clearFlags}, which must be there.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long clearFlags(XdrDocument doc, long self) {
    Views.check(doc, self, "SetOptionsOp");
    assert hasClearFlags(doc, self) : "clearFlags is absent";
    return Views.uint32(doc, clearFlagsAt(doc, self) + 4);
  }

  /**
   * Returns whether {@code setFlags} is there.
   *
   * @param doc the document
   * @param self position of the value
   * @return true if it is
   */
  public static boolean hasSetFlags(XdrDocument doc, long self) {
    Views.check(doc, self, "SetOptionsOp");
    return Views.bool(doc, setFlagsAt(doc, self));
  }

  /**
   * Reads {@code setFlags}, which must be there.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long setFlags(XdrDocument doc, long self) {
    Views.check(doc, self, "SetOptionsOp");
    assert hasSetFlags(doc, self) : "setFlags is absent";
    return Views.uint32(doc, setFlagsAt(doc, self) + 4);
  }

  /**
   * Returns whether {@code masterWeight} is there.
   *
   * @param doc the document
   * @param self position of the value
   * @return true if it is
   */
  public static boolean hasMasterWeight(XdrDocument doc, long self) {
    Views.check(doc, self, "SetOptionsOp");
    return Views.bool(doc, masterWeightAt(doc, self));
  }

  /**
   * Reads {@code masterWeight}, which must be there.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long masterWeight(XdrDocument doc, long self) {
    Views.check(doc, self, "SetOptionsOp");
    assert hasMasterWeight(doc, self) : "masterWeight is absent";
    return Views.uint32(doc, masterWeightAt(doc, self) + 4);
  }

  /**
   * Returns whether {@code lowThreshold} is there.
   *
   * @param doc the document
   * @param self position of the value
   * @return true if it is
   */
  public static boolean hasLowThreshold(XdrDocument doc, long self) {
    Views.check(doc, self, "SetOptionsOp");
    return Views.bool(doc, lowThresholdAt(doc, self));
  }

  /**
   * Reads {@code lowThreshold}, which must be there.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long lowThreshold(XdrDocument doc, long self) {
    Views.check(doc, self, "SetOptionsOp");
    assert hasLowThreshold(doc, self) : "lowThreshold is absent";
    return Views.uint32(doc, lowThresholdAt(doc, self) + 4);
  }

  /**
   * Returns whether {@code medThreshold} is there.
   *
   * @param doc the document
   * @param self position of the value
   * @return true if it is
   */
  public static boolean hasMedThreshold(XdrDocument doc, long self) {
    Views.check(doc, self, "SetOptionsOp");
    return Views.bool(doc, medThresholdAt(doc, self));
  }

  /**
   * Reads {@code medThreshold}, which must be there.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long medThreshold(XdrDocument doc, long self) {
    Views.check(doc, self, "SetOptionsOp");
    assert hasMedThreshold(doc, self) : "medThreshold is absent";
    return Views.uint32(doc, medThresholdAt(doc, self) + 4);
  }

  /**
   * Returns whether {@code highThreshold} is there.
   *
   * @param doc the document
   * @param self position of the value
   * @return true if it is
   */
  public static boolean hasHighThreshold(XdrDocument doc, long self) {
    Views.check(doc, self, "SetOptionsOp");
    return Views.bool(doc, highThresholdAt(doc, self));
  }

  /**
   * Reads {@code highThreshold}, which must be there.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long highThreshold(XdrDocument doc, long self) {
    Views.check(doc, self, "SetOptionsOp");
    assert hasHighThreshold(doc, self) : "highThreshold is absent";
    return Views.uint32(doc, highThresholdAt(doc, self) + 4);
  }

  /**
   * Returns whether {@code homeDomain} is there.
   *
   * @param doc the document
   * @param self position of the value
   * @return true if it is
   */
  public static boolean hasHomeDomain(XdrDocument doc, long self) {
    Views.check(doc, self, "SetOptionsOp");
    return Views.bool(doc, homeDomainAt(doc, self));
  }

  /**
   * Reads {@code homeDomain}, which must be there.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the text, at most 32 bytes
   */
  public static long homeDomain(XdrDocument doc, long self) {
    Views.check(doc, self, "SetOptionsOp");
    assert hasHomeDomain(doc, self) : "homeDomain is absent";
    return Views.slice(doc, homeDomainAt(doc, self) + 4);
  }

  /**
   * Returns whether {@code signer} is there.
   *
   * @param doc the document
   * @param self position of the value
   * @return true if it is
   */
  public static boolean hasSigner(XdrDocument doc, long self) {
    Views.check(doc, self, "SetOptionsOp");
    return Views.bool(doc, signerAt(doc, self));
  }

  /**
   * Reads {@code signer}, which must be there.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link Signer}
   */
  public static long signer(XdrDocument doc, long self) {
    Views.check(doc, self, "SetOptionsOp");
    assert hasSigner(doc, self) : "signer is absent";
    return Views.found(doc, signerAt(doc, self) + 4, "Signer");
  }

  private static int clearFlagsAt(XdrDocument doc, long self) {
    int p = XdrDocument.offset(self);
    return Views.bool(doc, p) ? p + 40 : p + 4;
  }

  private static int setFlagsAt(XdrDocument doc, long self) {
    int p = clearFlagsAt(doc, self);
    return Views.bool(doc, p) ? p + 8 : p + 4;
  }

  private static int masterWeightAt(XdrDocument doc, long self) {
    int p = setFlagsAt(doc, self);
    return Views.bool(doc, p) ? p + 8 : p + 4;
  }

  private static int lowThresholdAt(XdrDocument doc, long self) {
    int p = masterWeightAt(doc, self);
    return Views.bool(doc, p) ? p + 8 : p + 4;
  }

  private static int medThresholdAt(XdrDocument doc, long self) {
    int p = lowThresholdAt(doc, self);
    return Views.bool(doc, p) ? p + 8 : p + 4;
  }

  private static int highThresholdAt(XdrDocument doc, long self) {
    int p = medThresholdAt(doc, self);
    return Views.bool(doc, p) ? p + 8 : p + 4;
  }

  private static int homeDomainAt(XdrDocument doc, long self) {
    int p = highThresholdAt(doc, self);
    return Views.bool(doc, p) ? p + 8 : p + 4;
  }

  private static int signerAt(XdrDocument doc, long self) {
    int p = homeDomainAt(doc, self);
    return Views.bool(doc, p) ? String32.end(doc, Views.found(doc, p + 4, "string32")) : p + 4;
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SetOptionsOp");
    int p = signerAt(doc, self);
    return Views.bool(doc, p) ? Signer.end(doc, Views.found(doc, p + 4, "Signer")) : p + 4;
  }

  static SetOptionsOp read(XdrDocument doc, long self) {
    return new SetOptionsOp(
        hasInflationDest(doc, self) ? PublicKey.read(doc, inflationDest(doc, self)) : null,
        hasClearFlags(doc, self) ? clearFlags(doc, self) : null,
        hasSetFlags(doc, self) ? setFlags(doc, self) : null,
        hasMasterWeight(doc, self) ? masterWeight(doc, self) : null,
        hasLowThreshold(doc, self) ? lowThreshold(doc, self) : null,
        hasMedThreshold(doc, self) ? medThreshold(doc, self) : null,
        hasHighThreshold(doc, self) ? highThreshold(doc, self) : null,
        hasHomeDomain(doc, self) ? doc.string(homeDomain(doc, self)) : null,
        hasSigner(doc, self) ? Signer.read(doc, signer(doc, self)) : null);
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    if (out.bool(inflationDest != null)) {
      inflationDest.encode(out);
    }
    if (out.bool(clearFlags != null)) {
      out.uint32(clearFlags);
    }
    if (out.bool(setFlags != null)) {
      out.uint32(setFlags);
    }
    if (out.bool(masterWeight != null)) {
      out.uint32(masterWeight);
    }
    if (out.bool(lowThreshold != null)) {
      out.uint32(lowThreshold);
    }
    if (out.bool(medThreshold != null)) {
      out.uint32(medThreshold);
    }
    if (out.bool(highThreshold != null)) {
      out.uint32(highThreshold);
    }
    if (out.bool(homeDomain != null)) {
      out.string(homeDomain, 32, "SetOptionsOp.homeDomain");
    }
    if (out.bool(signer != null)) {
      signer.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SetOptionsOp");
    }
    p += 4;
    if (tape.bool(bytes, p - 4, "SetOptionsOp.inflationDest")) {
      if (end - p < 36) {
        throw tape.truncated(p, end, 36, "SetOptionsOp");
      }
      PublicKey.check(tape, bytes, p);
      p += 36;
    }
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SetOptionsOp");
    }
    p += 4;
    if (tape.bool(bytes, p - 4, "SetOptionsOp.clearFlags")) {
      if (end - p < 4) {
        throw tape.truncated(p, end, 4, "SetOptionsOp");
      }
      p += 4;
    }
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SetOptionsOp");
    }
    p += 4;
    if (tape.bool(bytes, p - 4, "SetOptionsOp.setFlags")) {
      if (end - p < 4) {
        throw tape.truncated(p, end, 4, "SetOptionsOp");
      }
      p += 4;
    }
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SetOptionsOp");
    }
    p += 4;
    if (tape.bool(bytes, p - 4, "SetOptionsOp.masterWeight")) {
      if (end - p < 4) {
        throw tape.truncated(p, end, 4, "SetOptionsOp");
      }
      p += 4;
    }
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SetOptionsOp");
    }
    p += 4;
    if (tape.bool(bytes, p - 4, "SetOptionsOp.lowThreshold")) {
      if (end - p < 4) {
        throw tape.truncated(p, end, 4, "SetOptionsOp");
      }
      p += 4;
    }
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SetOptionsOp");
    }
    p += 4;
    if (tape.bool(bytes, p - 4, "SetOptionsOp.medThreshold")) {
      if (end - p < 4) {
        throw tape.truncated(p, end, 4, "SetOptionsOp");
      }
      p += 4;
    }
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SetOptionsOp");
    }
    p += 4;
    if (tape.bool(bytes, p - 4, "SetOptionsOp.highThreshold")) {
      if (end - p < 4) {
        throw tape.truncated(p, end, 4, "SetOptionsOp");
      }
      p += 4;
    }
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SetOptionsOp");
    }
    p += 4;
    if (tape.bool(bytes, p - 4, "SetOptionsOp.homeDomain")) {
      p = String32.validate(tape, bytes, p, end);
    }
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SetOptionsOp");
    }
    p += 4;
    if (tape.bool(bytes, p - 4, "SetOptionsOp.signer")) {
      p = Signer.validate(tape, bytes, p, end);
    }
    return p;
  }
}
