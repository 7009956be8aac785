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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * XDR union {@code ManageOfferSuccessResultOffer}.
 *
 * @param effect chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record ManageOfferSuccessResultOffer(
    ManageOfferEffect effect,
    @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ManageOfferSuccessResultOffer> XDR =
      new GeneratedType<>(
          "ManageOfferSuccessResultOffer",
          "ManageOfferSuccessResultOffer",
          false,
          ManageOfferSuccessResultOffer::validate,
          ManageOfferSuccessResultOffer::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param effect chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public ManageOfferSuccessResultOffer {
    Objects.requireNonNull(effect, "effect");
    switch (effect) {
      case MANAGE_OFFER_CREATED, MANAGE_OFFER_UPDATED ->
          Unions.check(value, OfferEntry.class, false, "ManageOfferSuccessResultOffer");
      case MANAGE_OFFER_DELETED ->
          Unions.check(value, Void.class, false, "ManageOfferSuccessResultOffer");
    }
  }

  /**
   * Creates a value of the arm {@code offer}.
   *
   * @param effect one of the values that choose this arm
   * @param offer value of the arm
   * @return the value
   */
  public static ManageOfferSuccessResultOffer ofOffer(ManageOfferEffect effect, OfferEntry offer) {
    return new ManageOfferSuccessResultOffer(effect, offer);
  }

  /**
   * Creates a value of {@code MANAGE_OFFER_DELETED}.
   *
   * @return the value
   */
  public static ManageOfferSuccessResultOffer ofDeleted() {
    return new ManageOfferSuccessResultOffer(ManageOfferEffect.MANAGE_OFFER_DELETED, null);
  }

  @Override
  public @Nullable String arm() {
    return switch (effect) {
      case MANAGE_OFFER_CREATED, MANAGE_OFFER_UPDATED -> "offer";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code offer}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public OfferEntry offer() {
    if (!"offer".equals(arm())) {
      throw Unions.wrongArm("ManageOfferSuccessResultOffer", effect, "offer");
    }
    return (OfferEntry) value;
  }

  /**
   * Reads {@code effect}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static ManageOfferEffect effect(XdrDocument doc, long self) {
    Views.check(doc, self, "ManageOfferSuccessResultOffer");
    return ManageOfferEffect.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code offer}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link OfferEntry}
   */
  public static long offer(XdrDocument doc, long self) {
    Views.check(doc, self, "ManageOfferSuccessResultOffer");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0
        || Views.int32(doc, XdrDocument.offset(self)) == 1 : "not offer";
    return Views.found(doc, XdrDocument.offset(self) + 4, "OfferEntry");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ManageOfferSuccessResultOffer");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0, 1 -> {
        return OfferEntry.end(doc, Views.found(doc, p, "OfferEntry"));
      }
      default -> {
        return p;
      }
    }
  }

  static ManageOfferSuccessResultOffer read(XdrDocument doc, long self) {
    ManageOfferEffect effect = effect(doc, self);
    return switch (effect) {
      case MANAGE_OFFER_CREATED, MANAGE_OFFER_UPDATED ->
          new ManageOfferSuccessResultOffer(effect, OfferEntry.read(doc, offer(doc, self)));
      default -> new ManageOfferSuccessResultOffer(effect, null);
    };
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int32(effect.value());
    switch (effect) {
      case MANAGE_OFFER_CREATED, MANAGE_OFFER_UPDATED -> {
        OfferEntry offer = (OfferEntry) value;
        offer.encode(out);
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "ManageOfferSuccessResultOffer");
    }
    int effect = Xdr.int32(bytes, p);
    p += 4;
    switch (effect) {
      case 0, 1 -> {
        p = OfferEntry.validate(tape, bytes, p, end);
      }
      case 2 -> {}
      default ->
          throw tape.unknown(p - 4, effect, "ManageOfferSuccessResultOffer.effect",
          StellarXdr.PROTOCOL);
    }
    return p;
  }
}
