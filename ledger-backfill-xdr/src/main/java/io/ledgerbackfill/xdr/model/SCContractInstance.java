// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A contract: its code, and what it keeps with it. XDR struct {@code SCContractInstance}.
 *
 * @param executable {@code executable}
 * @param storage {@code storage}
 * @since 0.1.0
 */
public record SCContractInstance(
    ContractExecutable executable,
    @Nullable List<SCMapEntry> storage) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SCContractInstance> XDR =
      new GeneratedType<>(
          "SCContractInstance",
          "SCContractInstance",
          false,
          SCContractInstance::validate,
          SCContractInstance::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param executable {@code executable}
   * @param storage {@code storage}
   */
  public SCContractInstance {
    Objects.requireNonNull(executable, "executable");
    storage = storage == null ? null : List.copyOf(storage);
  }

  /**
   * Reads {@code executable}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ContractExecutable}
   */
  public static long executable(XdrDocument doc, long self) {
    Views.check(doc, self, "SCContractInstance");
    return Views.found(doc, XdrDocument.offset(self), "ContractExecutable");
  }

  /**
   * Returns whether {@code storage} is there.
   *
   * @param doc the document
   * @param self position of the value
   * @return true if it is
   */
  public static boolean hasStorage(XdrDocument doc, long self) {
    Views.check(doc, self, "SCContractInstance");
    return Views.bool(doc, storageAt(doc, self));
  }

  /**
   * Reads {@code storage}, which must be there.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link SCMapEntry}
   */
  public static long storage(XdrDocument doc, long self) {
    Views.check(doc, self, "SCContractInstance");
    assert hasStorage(doc, self) : "storage is absent";
    return Views.found(doc, storageAt(doc, self) + 4, "SCMapEntry<>");
  }

  private static int storageAt(XdrDocument doc, long self) {
    return ContractExecutable.end(doc,
        Views.found(doc, XdrDocument.offset(self), "ContractExecutable"));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SCContractInstance");
    int p = storageAt(doc, self);
    return Views.bool(doc, p) ? SCMap.end(doc, Views.found(doc, p + 4, "SCMapEntry<>")) : p + 4;
  }

  static SCContractInstance read(XdrDocument doc, long self) {
    return new SCContractInstance(
        ContractExecutable.read(doc, executable(doc, self)),
        hasStorage(doc, self) ? SCMapEntry.readArray(doc, storage(doc, self)) : null);
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    executable.encode(out);
    if (out.bool(storage != null)) {
      out.count(storage, Integer.MAX_VALUE, "SCContractInstance.storage");
      for (SCMapEntry element : storage) {
        element.encode(out);
      }
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    return validate(tape, bytes, p, end, 0);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end, int depth) {
    depth++;
    tape.nest(p, depth, "SCContractInstance");
    p = ContractExecutable.validate(tape, bytes, p, end);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SCContractInstance");
    }
    p += 4;
    if (tape.bool(bytes, p - 4, "SCContractInstance.storage")) {
      p = SCMap.validate(tape, bytes, p, end, depth);
    }
    return p;
  }
}
