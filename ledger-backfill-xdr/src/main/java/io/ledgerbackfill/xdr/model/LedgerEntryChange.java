// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrUnion;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Unions;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.Xdr;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a ledger entry. LEDGER_ENTRY_STATE tells how an entry was before the change
 * that follows. XDR union {@code LedgerEntryChange}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record LedgerEntryChange(
    LedgerEntryChangeType type,
    @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LedgerEntryChange> XDR =
      new GeneratedType<>(
          "LedgerEntryChange",
          "LedgerEntryChange",
          true,
          LedgerEntryChange::validate,
          LedgerEntryChange::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public LedgerEntryChange {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case LEDGER_ENTRY_CREATED ->
          Unions.check(value, LedgerEntry.class, false, "LedgerEntryChange");
      case LEDGER_ENTRY_UPDATED ->
          Unions.check(value, LedgerEntry.class, false, "LedgerEntryChange");
      case LEDGER_ENTRY_REMOVED -> Unions.check(value, LedgerKey.class, false, "LedgerEntryChange");
      case LEDGER_ENTRY_STATE -> Unions.check(value, LedgerEntry.class, false, "LedgerEntryChange");
      case LEDGER_ENTRY_RESTORED ->
          Unions.check(value, LedgerEntry.class, false, "LedgerEntryChange");
    }
  }

  /**
   * Creates a value of {@code LEDGER_ENTRY_CREATED}.
   *
   * @param created value of the arm
   * @return the value
   */
  public static LedgerEntryChange ofCreated(LedgerEntry created) {
    return new LedgerEntryChange(LedgerEntryChangeType.LEDGER_ENTRY_CREATED, created);
  }

  /**
   * Creates a value of {@code LEDGER_ENTRY_UPDATED}.
   *
   * @param updated value of the arm
   * @return the value
   */
  public static LedgerEntryChange ofUpdated(LedgerEntry updated) {
    return new LedgerEntryChange(LedgerEntryChangeType.LEDGER_ENTRY_UPDATED, updated);
  }

  /**
   * Creates a value of {@code LEDGER_ENTRY_REMOVED}.
   *
   * @param removed value of the arm
   * @return the value
   */
  public static LedgerEntryChange ofRemoved(LedgerKey removed) {
    return new LedgerEntryChange(LedgerEntryChangeType.LEDGER_ENTRY_REMOVED, removed);
  }

  /**
   * Creates a value of {@code LEDGER_ENTRY_STATE}.
   *
   * @param state value of the arm
   * @return the value
   */
  public static LedgerEntryChange ofState(LedgerEntry state) {
    return new LedgerEntryChange(LedgerEntryChangeType.LEDGER_ENTRY_STATE, state);
  }

  /**
   * Creates a value of {@code LEDGER_ENTRY_RESTORED}.
   *
   * @param restored value of the arm
   * @return the value
   */
  public static LedgerEntryChange ofRestored(LedgerEntry restored) {
    return new LedgerEntryChange(LedgerEntryChangeType.LEDGER_ENTRY_RESTORED, restored);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case LEDGER_ENTRY_CREATED -> "created";
      case LEDGER_ENTRY_UPDATED -> "updated";
      case LEDGER_ENTRY_REMOVED -> "removed";
      case LEDGER_ENTRY_STATE -> "state";
      case LEDGER_ENTRY_RESTORED -> "restored";
    };
  }

  /**
   * Returns the value of {@code created}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public LedgerEntry created() {
    if (!"created".equals(arm())) {
      throw Unions.wrongArm("LedgerEntryChange", type, "created");
    }
    return (LedgerEntry) value;
  }

  /**
   * Returns the value of {@code updated}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public LedgerEntry updated() {
    if (!"updated".equals(arm())) {
      throw Unions.wrongArm("LedgerEntryChange", type, "updated");
    }
    return (LedgerEntry) value;
  }

  /**
   * Returns the value of {@code removed}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public LedgerKey removed() {
    if (!"removed".equals(arm())) {
      throw Unions.wrongArm("LedgerEntryChange", type, "removed");
    }
    return (LedgerKey) value;
  }

  /**
   * Returns the value of {@code state}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public LedgerEntry state() {
    if (!"state".equals(arm())) {
      throw Unions.wrongArm("LedgerEntryChange", type, "state");
    }
    return (LedgerEntry) value;
  }

  /**
   * Returns the value of {@code restored}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public LedgerEntry restored() {
    if (!"restored".equals(arm())) {
      throw Unions.wrongArm("LedgerEntryChange", type, "restored");
    }
    return (LedgerEntry) value;
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static LedgerEntryChangeType type(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerEntryChange");
    return LedgerEntryChangeType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code created}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerEntry}
   */
  public static long created(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerEntryChange");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0 : "not LEDGER_ENTRY_CREATED";
    return Views.found(doc, self + 4, "LedgerEntry");
  }

  /**
   * Reads {@code updated}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerEntry}
   */
  public static long updated(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerEntryChange");
    assert Views.int32(doc, XdrDocument.offset(self)) == 1 : "not LEDGER_ENTRY_UPDATED";
    return Views.found(doc, self + 4, "LedgerEntry");
  }

  /**
   * Reads {@code removed}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerKey}
   */
  public static long removed(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerEntryChange");
    assert Views.int32(doc, XdrDocument.offset(self)) == 2 : "not LEDGER_ENTRY_REMOVED";
    return Views.found(doc, self + 4, "LedgerKey");
  }

  /**
   * Reads {@code state}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerEntry}
   */
  public static long state(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerEntryChange");
    assert Views.int32(doc, XdrDocument.offset(self)) == 3 : "not LEDGER_ENTRY_STATE";
    return Views.found(doc, self + 4, "LedgerEntry");
  }

  /**
   * Reads {@code restored}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerEntry}
   */
  public static long restored(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerEntryChange");
    assert Views.int32(doc, XdrDocument.offset(self)) == 4 : "not LEDGER_ENTRY_RESTORED";
    return Views.found(doc, self + 4, "LedgerEntry");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerEntryChange");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return LedgerEntry.end(doc, Views.found(doc, self + 4, "LedgerEntry"));
      }
      case 1 -> {
        return LedgerEntry.end(doc, Views.found(doc, self + 4, "LedgerEntry"));
      }
      case 2 -> {
        return LedgerKey.end(doc, Views.found(doc, self + 4, "LedgerKey"));
      }
      case 3 -> {
        return LedgerEntry.end(doc, Views.found(doc, self + 4, "LedgerEntry"));
      }
      case 4 -> {
        return LedgerEntry.end(doc, Views.found(doc, self + 4, "LedgerEntry"));
      }
      default -> {
        return p;
      }
    }
  }

  /**
   * Finds an element of an array of this type.
   *
   * @param doc the document
   * @param array position of the array
   * @param i which, from 0 to {@code doc.size(array)} - 1
   * @return position of the element
   */
  public static long at(XdrDocument doc, long array, int i) {
    Views.check(doc, array, "LedgerEntryChange<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "LedgerEntryChange");
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4 : end(doc, at(doc, array, n - 1));
  }

  static List<LedgerEntryChange> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<LedgerEntryChange> values = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      values.add(
          read(doc,
          Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "LedgerEntryChange")));
    }
    return values;
  }

  static LedgerEntryChange read(XdrDocument doc, long self) {
    LedgerEntryChangeType type = type(doc, self);
    return switch (type) {
      case LEDGER_ENTRY_CREATED ->
          new LedgerEntryChange(type, LedgerEntry.read(doc, created(doc, self)));
      case LEDGER_ENTRY_UPDATED ->
          new LedgerEntryChange(type, LedgerEntry.read(doc, updated(doc, self)));
      case LEDGER_ENTRY_REMOVED ->
          new LedgerEntryChange(type, LedgerKey.read(doc, removed(doc, self)));
      case LEDGER_ENTRY_STATE ->
          new LedgerEntryChange(type, LedgerEntry.read(doc, state(doc, self)));
      case LEDGER_ENTRY_RESTORED ->
          new LedgerEntryChange(type, LedgerEntry.read(doc, restored(doc, self)));
    };
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int32(type.value());
    switch (type) {
      case LEDGER_ENTRY_CREATED -> {
        LedgerEntry created = (LedgerEntry) value;
        created.encode(out);
      }
      case LEDGER_ENTRY_UPDATED -> {
        LedgerEntry updated = (LedgerEntry) value;
        updated.encode(out);
      }
      case LEDGER_ENTRY_REMOVED -> {
        LedgerKey removed = (LedgerKey) value;
        removed.encode(out);
      }
      case LEDGER_ENTRY_STATE -> {
        LedgerEntry state = (LedgerEntry) value;
        state.encode(out);
      }
      case LEDGER_ENTRY_RESTORED -> {
        LedgerEntry restored = (LedgerEntry) value;
        restored.encode(out);
      }
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "LedgerEntryChange");
    }
    int type = Xdr.int32(bytes, p);
    p += 4;
    switch (type) {
      case 0 -> {
        p = LedgerEntry.validate(tape, bytes, p, end);
      }
      case 1 -> {
        p = LedgerEntry.validate(tape, bytes, p, end);
      }
      case 2 -> {
        p = LedgerKey.validate(tape, bytes, p, end);
      }
      case 3 -> {
        p = LedgerEntry.validate(tape, bytes, p, end);
      }
      case 4 -> {
        p = LedgerEntry.validate(tape, bytes, p, end);
      }
      default -> throw tape.unknown(p - 4, type, "LedgerEntryChange.type", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
