package io.ledgerbackfill.xdr.indexer.rules.transfers;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.OperationContext;
import io.ledgerbackfill.xdr.model.ClaimAtom;
import io.ledgerbackfill.xdr.model.ClaimLiquidityAtom;
import io.ledgerbackfill.xdr.model.ClaimOfferAtom;
import io.ledgerbackfill.xdr.model.ClaimOfferAtomV0;
import io.ledgerbackfill.xdr.model.ManageBuyOfferResult;
import io.ledgerbackfill.xdr.model.ManageOfferSuccessResult;
import io.ledgerbackfill.xdr.model.ManageSellOfferResult;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationResult;
import io.ledgerbackfill.xdr.model.OperationResultTr;
import io.ledgerbackfill.xdr.model.PathPaymentStrictReceiveOp;
import io.ledgerbackfill.xdr.model.PathPaymentStrictReceiveResult;
import io.ledgerbackfill.xdr.model.PathPaymentStrictReceiveResultSuccess;
import io.ledgerbackfill.xdr.model.PathPaymentStrictSendOp;
import io.ledgerbackfill.xdr.model.PathPaymentStrictSendResult;
import io.ledgerbackfill.xdr.model.PathPaymentStrictSendResultSuccess;
import io.ledgerbackfill.xdr.model.SimplePaymentResult;

/**
 * What operations exchanged with offers of the order book and with liquidity pools (CAP-38), as
 * their results tell, and what path payments then paid.
 *
 * @since 0.1.0
 */
public final class OfferTransfers {

  private final TokenMovements movements;
  private final Address seller = new Address();
  private final Address destination = new Address();

  public OfferTransfers(TokenMovements movements) {
    this.movements = movements;
  }

  public void payStrictReceive(OperationContext operation) {
    XdrDocument doc = operation.document();
    long op = OperationBody.pathPaymentStrictReceiveOp(doc, operation.body());
    long success =
        PathPaymentStrictReceiveResult.success(
            doc, OperationResultTr.pathPaymentStrictReceiveResult(doc, result(operation)));
    exchange(doc, PathPaymentStrictReceiveResultSuccess.offers(doc, success));
    destination.reduced(doc, PathPaymentStrictReceiveOp.destination(doc, op));
    movements
        .asset(PathPaymentStrictReceiveOp.destAsset(doc, op))
        .amount(PathPaymentStrictReceiveOp.destAmount(doc, op))
        .directed(movements.source(), destination);
  }

  public void payStrictSend(OperationContext operation) {
    XdrDocument doc = operation.document();
    long op = OperationBody.pathPaymentStrictSendOp(doc, operation.body());
    long success =
        PathPaymentStrictSendResult.success(
            doc, OperationResultTr.pathPaymentStrictSendResult(doc, result(operation)));
    exchange(doc, PathPaymentStrictSendResultSuccess.offers(doc, success));
    destination.reduced(doc, PathPaymentStrictSendOp.destination(doc, op));
    long last = PathPaymentStrictSendResultSuccess.last(doc, success);
    movements
        .asset(PathPaymentStrictSendOp.destAsset(doc, op))
        .amount(SimplePaymentResult.amount(doc, last))
        .directed(movements.source(), destination);
  }

  /** Results of passive offers are of either type, as the network and as the schema has it. */
  public void manage(OperationContext operation) {
    XdrDocument doc = operation.document();
    long result = result(operation);
    long success =
        switch (OperationResultTr.type(doc, result)) {
          case MANAGE_BUY_OFFER ->
              ManageBuyOfferResult.success(
                  doc, OperationResultTr.manageBuyOfferResult(doc, result));
          case CREATE_PASSIVE_SELL_OFFER ->
              ManageSellOfferResult.success(
                  doc, OperationResultTr.createPassiveSellOfferResult(doc, result));
          default ->
              ManageSellOfferResult.success(
                  doc, OperationResultTr.manageSellOfferResult(doc, result));
        };
    exchange(doc, ManageOfferSuccessResult.offersClaimed(doc, success));
  }

  private static long result(OperationContext operation) {
    return OperationResult.tr(operation.document(), operation.result());
  }

  private void exchange(XdrDocument doc, long atoms) {
    for (int i = 0; i < doc.size(atoms); i++) {
      long atom = ClaimAtom.at(doc, atoms, i);
      switch (ClaimAtom.type(doc, atom)) {
        case CLAIM_ATOM_TYPE_V0 -> exchangeV0(doc, ClaimAtom.v0(doc, atom));
        case CLAIM_ATOM_TYPE_ORDER_BOOK -> exchangeOffer(doc, ClaimAtom.orderBook(doc, atom));
        case CLAIM_ATOM_TYPE_LIQUIDITY_POOL ->
            exchangeWithPool(doc, ClaimAtom.liquidityPool(doc, atom));
      }
    }
  }

  private void exchangeV0(XdrDocument doc, long atom) {
    seller.accountKey(doc, XdrDocument.offset(ClaimOfferAtomV0.sellerEd25519(doc, atom)));
    exchange(
        ClaimOfferAtomV0.assetSold(doc, atom),
        ClaimOfferAtomV0.amountSold(doc, atom),
        ClaimOfferAtomV0.assetBought(doc, atom),
        ClaimOfferAtomV0.amountBought(doc, atom));
  }

  private void exchangeOffer(XdrDocument doc, long atom) {
    seller.account(doc, ClaimOfferAtom.sellerID(doc, atom));
    exchange(
        ClaimOfferAtom.assetSold(doc, atom),
        ClaimOfferAtom.amountSold(doc, atom),
        ClaimOfferAtom.assetBought(doc, atom),
        ClaimOfferAtom.amountBought(doc, atom));
  }

  private void exchangeWithPool(XdrDocument doc, long atom) {
    seller.pool(doc, ClaimLiquidityAtom.liquidityPoolID(doc, atom));
    exchange(
        ClaimLiquidityAtom.assetSold(doc, atom),
        ClaimLiquidityAtom.amountSold(doc, atom),
        ClaimLiquidityAtom.assetBought(doc, atom),
        ClaimLiquidityAtom.amountBought(doc, atom));
  }

  private void exchange(long assetSold, long amountSold, long assetBought, long amountBought) {
    movements.asset(assetSold).amount(amountSold).directed(seller, movements.source());
    movements.asset(assetBought).amount(amountBought).directed(movements.source(), seller);
  }
}
