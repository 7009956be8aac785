package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.model.CryptoKeyType;
import io.ledgerbackfill.xdr.model.MemoType;
import io.ledgerbackfill.xdr.model.MuxedAccount;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationResultTr;
import io.ledgerbackfill.xdr.model.PaymentOp;
import io.ledgerbackfill.xdr.model.PaymentResult;
import io.ledgerbackfill.xdr.model.PaymentResultCode;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.SCVal;
import org.jspecify.annotations.Nullable;

/** PAYMENT. */
final class Payments {

  private static final long MOST = 100_000_000_000L;

  private Payments() {}

  static Outcome payment(Scene scene) {
    Dice dice = scene.dice;
    KnownAsset asset = assetToPay(scene);
    if (!asset.isNative() && dice.oneIn(30) && asset.issuer() != null) {
      scene.actAs(asset.issuer());
    }
    PublicKey to = recipient(scene, asset);
    long available = scene.available(scene.source, asset);
    long amount = dice.amount(Math.max(1, Math.min(available / 8, MOST)));
    if (scene.doomed && scene.trusts(to, asset) && available < Long.MAX_VALUE / 2) {
      amount += available;
    }
    MuxedAccount address = scene.address(to);
    PaymentResultCode code = check(scene, asset, to, amount, available);
    if (code == PaymentResultCode.PAYMENT_SUCCESS) {
      scene.add(scene.source, asset, -amount);
      scene.add(to, asset, amount);
      scene.emit(
          Events.movement(
              asset,
              Events.address(scene.source),
              Events.address(to),
              amount,
              customer(scene, address)));
    }
    return new Outcome(
        OperationBody.ofPayment(new PaymentOp(address, asset.asset(), amount)),
        OperationResultTr.ofPayment(
            code == PaymentResultCode.PAYMENT_SUCCESS
                ? PaymentResult.ofSuccess()
                : PaymentResult.of(code)),
        code == PaymentResultCode.PAYMENT_SUCCESS);
  }

  /** An asset of the source's, mostly not lumens. */
  static KnownAsset assetToPay(Scene scene) {
    KnownAsset held = scene.census.holdings(scene.source).popular(scene.dice);
    return held == null || scene.dice.oneIn(5) ? scene.world.lumens : held;
  }

  private static PublicKey recipient(Scene scene, KnownAsset asset) {
    if (asset.isNative() || (scene.doomed && scene.dice.oneIn(2))) {
      return scene.somebody();
    }
    if (scene.dice.oneIn(30) && asset.issuer() != null) {
      return asset.issuer();
    }
    PublicKey holder = scene.census.holders(asset).popular(scene.dice);
    return holder == null ? scene.somebody() : holder;
  }

  private static PaymentResultCode check(
      Scene scene, KnownAsset asset, PublicKey to, long amount, long available) {
    if (!scene.trusts(scene.source, asset)) {
      return PaymentResultCode.PAYMENT_SRC_NO_TRUST;
    }
    if (!scene.authorized(scene.source, asset)) {
      return PaymentResultCode.PAYMENT_SRC_NOT_AUTHORIZED;
    }
    if (available < amount) {
      return PaymentResultCode.PAYMENT_UNDERFUNDED;
    }
    if (!scene.exists(to)) {
      return PaymentResultCode.PAYMENT_NO_DESTINATION;
    }
    if (!scene.trusts(to, asset)) {
      return PaymentResultCode.PAYMENT_NO_TRUST;
    }
    if (!scene.authorized(to, asset)) {
      return PaymentResultCode.PAYMENT_NOT_AUTHORIZED;
    }
    return scene.room(to, asset) < amount
        ? PaymentResultCode.PAYMENT_LINE_FULL
        : PaymentResultCode.PAYMENT_SUCCESS;
  }

  /** Whom a payment is meant for in the recipient's books: the id of the address, or the memo. */
  private static @Nullable SCVal customer(Scene scene, MuxedAccount address) {
    if (address.type() == CryptoKeyType.KEY_TYPE_MUXED_ED25519) {
      return SCVal.ofU64(address.med25519().id());
    }
    if (scene.memo.type() == MemoType.MEMO_ID) {
      return SCVal.ofU64(scene.memo.id());
    }
    return scene.memo.type() == MemoType.MEMO_TEXT ? SCVal.ofString(scene.memo.text()) : null;
  }
}
