package io.ledgerbackfill.xdr.indexer.rules;

import static io.ledgerbackfill.xdr.indexer.rules.Transfers.AAA;
import static io.ledgerbackfill.xdr.indexer.rules.Transfers.BBB;
import static io.ledgerbackfill.xdr.indexer.rules.Transfers.XLM;
import static io.ledgerbackfill.xdr.indexer.rules.Transfers.holder;
import static io.ledgerbackfill.xdr.indexer.rules.Transfers.movements;
import static io.ledgerbackfill.xdr.made.MadeEntry.id;
import static io.ledgerbackfill.xdr.made.MadeTransaction.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.ClaimAtom;
import io.ledgerbackfill.xdr.model.ClaimLiquidityAtom;
import io.ledgerbackfill.xdr.model.ClaimOfferAtom;
import io.ledgerbackfill.xdr.model.ClaimOfferAtomV0;
import io.ledgerbackfill.xdr.model.CreatePassiveSellOfferOp;
import io.ledgerbackfill.xdr.model.ManageBuyOfferOp;
import io.ledgerbackfill.xdr.model.ManageBuyOfferResult;
import io.ledgerbackfill.xdr.model.ManageOfferSuccessResult;
import io.ledgerbackfill.xdr.model.ManageOfferSuccessResultOffer;
import io.ledgerbackfill.xdr.model.ManageSellOfferOp;
import io.ledgerbackfill.xdr.model.ManageSellOfferResult;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationResultTr;
import io.ledgerbackfill.xdr.model.PathPaymentStrictReceiveOp;
import io.ledgerbackfill.xdr.model.PathPaymentStrictReceiveResult;
import io.ledgerbackfill.xdr.model.PathPaymentStrictReceiveResultSuccess;
import io.ledgerbackfill.xdr.model.PathPaymentStrictSendOp;
import io.ledgerbackfill.xdr.model.PathPaymentStrictSendResult;
import io.ledgerbackfill.xdr.model.PathPaymentStrictSendResultSuccess;
import io.ledgerbackfill.xdr.model.Price;
import io.ledgerbackfill.xdr.model.SimplePaymentResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** AAA is an asset of account G9, BBB one of G8. */
class OfferTransfersTest {

  private static final Price PRICE = new Price(1, 1);

  /** Every way in which offers come to be taken. */
  enum Taking {
    SELLING {
      @Override
      Transfers by(String source, List<ClaimAtom> atoms) {
        return new Transfers()
            .operation(
                holder(source),
                OperationBody.ofManageSellOffer(new ManageSellOfferOp(XLM, AAA, 1, PRICE, 0)),
                OperationResultTr.ofManageSellOffer(ManageSellOfferResult.ofSuccess(taken(atoms))));
      }
    },
    BUYING {
      @Override
      Transfers by(String source, List<ClaimAtom> atoms) {
        return new Transfers()
            .operation(
                holder(source),
                OperationBody.ofManageBuyOffer(new ManageBuyOfferOp(XLM, AAA, 1, PRICE, 0)),
                OperationResultTr.ofManageBuyOffer(ManageBuyOfferResult.ofSuccess(taken(atoms))));
      }
    },
    SELLING_PASSIVELY {
      @Override
      Transfers by(String source, List<ClaimAtom> atoms) {
        return new Transfers()
            .operation(
                holder(source),
                OperationBody.ofCreatePassiveSellOffer(
                    new CreatePassiveSellOfferOp(XLM, AAA, 1, PRICE)),
                OperationResultTr.ofManageSellOffer(ManageSellOfferResult.ofSuccess(taken(atoms))));
      }
    },
    SELLING_PASSIVELY_BY_THE_SCHEMA {
      @Override
      Transfers by(String source, List<ClaimAtom> atoms) {
        return new Transfers()
            .operation(
                holder(source),
                OperationBody.ofCreatePassiveSellOffer(
                    new CreatePassiveSellOfferOp(XLM, AAA, 1, PRICE)),
                OperationResultTr.ofCreatePassiveSellOffer(
                    ManageSellOfferResult.ofSuccess(taken(atoms))));
      }
    };

    abstract Transfers by(String source, List<ClaimAtom> atoms);

    private static ManageOfferSuccessResult taken(List<ClaimAtom> atoms) {
      return new ManageOfferSuccessResult(atoms, ManageOfferSuccessResultOffer.ofDeleted());
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldMoveBothSidesOfEveryOfferTaken(Taking taking) {
    List<ClaimAtom> atoms =
        List.of(
            old(5, AAA, 3, XLM, 2),
            offer(6, BBB, 4, AAA, 3),
            pool(7, XLM, 5, BBB, 4),
            offer(6, BBB, 4, AAA, 3));

    assertThat(taking.by("M1", atoms).rows())
        .containsExactly(
            "DEBIT G5 3 AAA",
            "CREDIT G1 3 AAA",
            "DEBIT G1 2 XLM",
            "CREDIT G5 2 XLM",
            "DEBIT G6 4 BBB",
            "CREDIT G1 4 BBB",
            "DEBIT G1 3 AAA",
            "CREDIT G6 3 AAA",
            "CREDIT G1 5 XLM",
            "DEBIT G1 4 BBB",
            "DEBIT G6 4 BBB",
            "CREDIT G1 4 BBB",
            "DEBIT G1 3 AAA",
            "CREDIT G6 3 AAA");
  }

  @ParameterizedTest
  @EnumSource
  void shouldMoveNothingWhereNoOfferIsTaken(Taking taking) {
    assertThat(taking.by("G1", List.of()).rows()).isEmpty();
  }

  /** The seller sells 3 AAA for 2 XLM, to whoever takes the offer. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          9 | G1 | MINT G9 3 AAA, CREDIT G1 3 AAA, DEBIT G1 2 XLM, CREDIT G9 2 XLM
          5 | G9 | BURN G9 3 AAA, DEBIT G5 3 AAA, DEBIT G9 2 XLM, CREDIT G5 2 XLM
          9 | G9 | DEBIT G9 3 AAA, CREDIT G9 3 AAA, DEBIT G9 2 XLM, CREDIT G9 2 XLM
          """)
  void shouldMintAndBurnWhereAnIssuerTrades(int seller, String source, String rows) {
    List<ClaimAtom> offer = List.of(offer(seller, AAA, 3, XLM, 2));
    List<ClaimAtom> old = List.of(old(seller, AAA, 3, XLM, 2));

    assertThat(Taking.SELLING.by(source, offer).rows()).containsExactlyElementsOf(movements(rows));
    assertThat(Taking.BUYING.by(source, old).rows()).containsExactlyElementsOf(movements(rows));
  }

  /** A pool is no holder, so that it has no rows, but what an issuer puts into it is minted. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          G1 | CREDIT G1 3 AAA, DEBIT G1 2 BBB
          G8 | CREDIT G8 3 AAA, MINT G8 2 BBB
          G9 | BURN G9 3 AAA, DEBIT G9 2 BBB
          """)
  void shouldMintAndBurnWhereAnIssuerTradesWithAPool(String source, String rows) {
    assertThat(Taking.SELLING.by(source, List.of(pool(7, AAA, 3, BBB, 2))).rows())
        .containsExactlyElementsOf(movements(rows));
  }

  @Test
  void shouldKeepAmountsOfZero() {
    assertThat(
            Taking.SELLING
                .by("G1", List.of(offer(5, AAA, 0, XLM, 2), pool(7, XLM, 0, AAA, 0)))
                .rows())
        .containsExactly(
            "DEBIT G5 0 AAA",
            "CREDIT G1 0 AAA",
            "DEBIT G1 2 XLM",
            "CREDIT G5 2 XLM",
            "CREDIT G1 0 XLM",
            "DEBIT G1 0 AAA");
  }

  @Test
  void shouldPayWhatAStrictReceiveAsksFor() {
    assertThat(receive("M1", "M6", BBB, 4, List.of(offer(5, BBB, 4, AAA, 3))).rows())
        .containsExactly(
            "DEBIT G5 4 BBB",
            "CREDIT G1 4 BBB",
            "DEBIT G1 3 AAA",
            "CREDIT G5 3 AAA",
            "DEBIT G1 4 BBB",
            "CREDIT G6 4 BBB");
  }

  /** The operation says how much must arrive at least; the result, how much did. */
  @Test
  void shouldPayWhatAStrictSendResultedIn() {
    assertThat(send("M1", "M6", BBB, 4, List.of(pool(7, BBB, 4, AAA, 3))).rows())
        .containsExactly("CREDIT G1 4 BBB", "DEBIT G1 3 AAA", "DEBIT G1 4 BBB", "CREDIT G6 4 BBB");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          G1 | G6 | XLM | DEBIT G1 4 XLM, CREDIT G6 4 XLM
          G1 | G6 | AAA | DEBIT G1 4 AAA, CREDIT G6 4 AAA
          G1 | G1 | AAA | DEBIT G1 4 AAA, CREDIT G1 4 AAA
          M9 | G6 | AAA | MINT G9 4 AAA, CREDIT G6 4 AAA
          G1 | M9 | AAA | BURN G9 4 AAA, DEBIT G1 4 AAA
          G9 | G9 | AAA | DEBIT G9 4 AAA, CREDIT G9 4 AAA
          """)
  void shouldPayDirectlyWithoutOffers(String source, String destination, String asset, String row) {
    assertThat(receive(source, destination, Transfers.asset(asset), 4, List.of()).rows())
        .containsExactlyElementsOf(movements(row));
    assertThat(send(source, destination, Transfers.asset(asset), 4, List.of()).rows())
        .containsExactlyElementsOf(movements(row));
  }

  private static Transfers receive(
      String source, String destination, Asset asset, long amount, List<ClaimAtom> atoms) {
    return new Transfers()
        .operation(
            holder(source),
            OperationBody.ofPathPaymentStrictReceive(
                new PathPaymentStrictReceiveOp(
                    AAA, 99, holder(destination), asset, amount, List.of(XLM))),
            OperationResultTr.ofPathPaymentStrictReceive(
                PathPaymentStrictReceiveResult.ofSuccess(
                    new PathPaymentStrictReceiveResultSuccess(
                        atoms, new SimplePaymentResult(id(66), XLM, 66)))));
  }

  private static Transfers send(
      String source, String destination, Asset asset, long amount, List<ClaimAtom> atoms) {
    return new Transfers()
        .operation(
            holder(source),
            OperationBody.ofPathPaymentStrictSend(
                new PathPaymentStrictSendOp(AAA, 99, holder(destination), asset, 1, List.of(XLM))),
            OperationResultTr.ofPathPaymentStrictSend(
                PathPaymentStrictSendResult.ofSuccess(
                    new PathPaymentStrictSendResultSuccess(
                        atoms, new SimplePaymentResult(id(66), XLM, amount)))));
  }

  private static ClaimAtom old(int seller, Asset sold, long amount, Asset bought, long price) {
    return ClaimAtom.ofV0(new ClaimOfferAtomV0(key(seller), 1, sold, amount, bought, price));
  }

  private static ClaimAtom offer(int seller, Asset sold, long amount, Asset bought, long price) {
    return ClaimAtom.ofOrderBook(new ClaimOfferAtom(id(seller), 1, sold, amount, bought, price));
  }

  private static ClaimAtom pool(int pool, Asset sold, long amount, Asset bought, long price) {
    return ClaimAtom.ofLiquidityPool(
        new ClaimLiquidityAtom(key(pool), sold, amount, bought, price));
  }
}
