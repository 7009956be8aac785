package io.ledgerbackfill.xdr.coverage;

import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.AssetType;
import io.ledgerbackfill.xdr.model.ClaimAtom;
import io.ledgerbackfill.xdr.model.ClaimAtomType;
import io.ledgerbackfill.xdr.model.ManageSellOfferResult;
import io.ledgerbackfill.xdr.model.OperationResultTr;
import java.util.List;
import java.util.Objects;

/** What results say of offers and pools. */
final class Trades {

  private Trades() {}

  /** Returns the claim atoms of a successful operation, which may be none. */
  static List<ClaimAtom> of(SeenOperation op) {
    if (!op.transaction().successful() || op.result() == null) {
      return List.of();
    }
    OperationResultTr result = op.result().tr();
    return switch (op.type()) {
      case PATH_PAYMENT_STRICT_RECEIVE ->
          result.pathPaymentStrictReceiveResult().success().offers();
      case PATH_PAYMENT_STRICT_SEND -> result.pathPaymentStrictSendResult().success().offers();
      case MANAGE_SELL_OFFER -> result.manageSellOfferResult().success().offersClaimed();
      case MANAGE_BUY_OFFER -> result.manageBuyOfferResult().success().offersClaimed();
      case CREATE_PASSIVE_SELL_OFFER ->
          ((ManageSellOfferResult) Objects.requireNonNull(result.value()))
              .success()
              .offersClaimed();
      default -> List.of();
    };
  }

  static boolean has(SeenOperation op, ClaimAtomType type) {
    return of(op).stream().anyMatch(atom -> atom.type() == type);
  }

  /** Returns whether nothing was sold or nothing bought by an atom. */
  static boolean hasZero(SeenOperation op) {
    return of(op).stream()
        .anyMatch(
            atom ->
                switch (atom.type()) {
                  case CLAIM_ATOM_TYPE_V0 ->
                      atom.v0().amountSold() == 0 || atom.v0().amountBought() == 0;
                  case CLAIM_ATOM_TYPE_ORDER_BOOK ->
                      atom.orderBook().amountSold() == 0 || atom.orderBook().amountBought() == 0;
                  case CLAIM_ATOM_TYPE_LIQUIDITY_POOL ->
                      atom.liquidityPool().amountSold() == 0
                          || atom.liquidityPool().amountBought() == 0;
                });
  }

  static boolean isNative(Asset asset) {
    return asset.type() == AssetType.ASSET_TYPE_NATIVE;
  }
}
