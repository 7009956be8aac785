package io.ledgerbackfill.xdr.indexer.rules;

import static io.ledgerbackfill.xdr.indexer.rules.Transfers.AAA;
import static io.ledgerbackfill.xdr.indexer.rules.Transfers.BBB;
import static io.ledgerbackfill.xdr.indexer.rules.Transfers.XLM;
import static io.ledgerbackfill.xdr.indexer.rules.Transfers.holder;
import static io.ledgerbackfill.xdr.indexer.rules.Transfers.movements;
import static io.ledgerbackfill.xdr.made.MadeEntry.claimableBalance;
import static io.ledgerbackfill.xdr.made.MadeEntry.id;
import static io.ledgerbackfill.xdr.made.MadeEntry.pool;
import static io.ledgerbackfill.xdr.made.MadeMeta.changes;
import static io.ledgerbackfill.xdr.made.MadeMeta.created;
import static io.ledgerbackfill.xdr.made.MadeMeta.removed;
import static io.ledgerbackfill.xdr.made.MadeMeta.restored;
import static io.ledgerbackfill.xdr.made.MadeMeta.updated;
import static io.ledgerbackfill.xdr.made.MadeResult.bumped;
import static io.ledgerbackfill.xdr.made.MadeResult.succeeded;
import static io.ledgerbackfill.xdr.made.MadeTransaction.account;
import static io.ledgerbackfill.xdr.made.MadeTransaction.classic;
import static io.ledgerbackfill.xdr.made.MadeTransaction.envelopeV0;
import static io.ledgerbackfill.xdr.made.MadeTransaction.feeBump;
import static io.ledgerbackfill.xdr.made.MadeTransaction.key;
import static io.ledgerbackfill.xdr.made.MadeTransaction.muxed;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.golden.GoldenTable;
import io.ledgerbackfill.xdr.golden.ShortStateChanges;
import io.ledgerbackfill.xdr.golden.TextRowSink;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.made.MadeLedger;
import io.ledgerbackfill.xdr.made.MadeMeta;
import io.ledgerbackfill.xdr.made.MadeResult;
import io.ledgerbackfill.xdr.model.AllowTrustOp;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.AssetCode;
import io.ledgerbackfill.xdr.model.HashIDPreimage;
import io.ledgerbackfill.xdr.model.HashIDPreimageRevokeId;
import io.ledgerbackfill.xdr.model.InnerTransactionResultResult;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.SetTrustLineFlagsOp;
import io.ledgerbackfill.xdr.model.TransactionEnvelope;
import io.ledgerbackfill.xdr.model.TransactionResult;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Revoked authorizations that redeem pool shares (CAP-38). Pool L3 loses 7 of its first asset and 5
 * of its second one. AAA is an asset of account G9, BBB one of G8.
 */
class PoolRevocationTest {

  private static final OperationBody FLAGS =
      OperationBody.ofSetTrustLineFlags(new SetTrustLineFlagsOp(id(5), AAA, 1, 0));
  private static final OperationBody ALLOW =
      OperationBody.ofAllowTrust(
          new AllowTrustOp(id(5), AssetCode.ofCreditAlphanum4(XdrString.of("AAA\0").bytes()), 0));

  static List<OperationBody> revoking() {
    return List.of(FLAGS, ALLOW);
  }

  @ParameterizedTest
  @MethodSource("revoking")
  void shouldMoveNothingWithoutAPoolOrWithoutABalance(OperationBody body) {
    assertThat(revoke(body, List.of())).isEmpty();
    assertThat(revoke(body, poolChange(AAA, BBB))).isEmpty();
    assertThat(revoke(body, balance(0, AAA, 7))).isEmpty();
  }

  /** Both assets went into claimable balances, whose rows say nothing here. */
  @ParameterizedTest
  @MethodSource("revoking")
  void shouldMoveNothingWhereBothAssetsBecomeBalances(OperationBody body) {
    assertThat(revoke(body, changes(poolChange(AAA, BBB), balance(0, AAA, 7), balance(0, BBB, 5))))
        .isEmpty();
  }

  /**
   * The other asset is burned, as the reference has it: only where the balance is native, and is of
   * the first asset, does it find the other one to be the second.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AAA | BBB | AAA | BURN G9 7 AAA
          AAA | BBB | BBB | BURN G9 7 AAA
          XLM | AAA | XLM | BURN G9 5 AAA
          XLM | AAA | AAA |
          AAA | XLM | XLM | BURN G9 7 AAA
          AAA | XLM | AAA | BURN G9 7 AAA
          """)
  void shouldBurnTheOtherAssetOfTheOnlyBalance(
      String assetA, String assetB, String balance, String rows) {
    List<LedgerEntryChange> changes =
        changes(
            poolChange(Transfers.asset(assetA), Transfers.asset(assetB)),
            balance(0, Transfers.asset(balance), 7));

    for (OperationBody body : revoking()) {
      assertThat(revoke(body, changes))
          .containsExactlyElementsOf(rows == null ? List.of() : movements(rows));
    }
  }

  /** The entry tells what is in the balance; its id, from which asset of the pool it came. */
  @Test
  void shouldLookAtTheAssetInTheBalance() {
    List<LedgerEntryChange> changes =
        changes(poolChange(XLM, AAA), created(claimableBalance(revoked(1, 5, 0, 3, XLM), AAA, 7)));

    assertThat(revoke(FLAGS, changes)).isEmpty();
  }

  @Test
  void shouldFindTheBalancesOfEachPool() {
    List<LedgerEntryChange> changes =
        changes(
            created(claimableBalance(revoked(1, 5, 0, 4, AAA), AAA, 1)),
            updated(pool(key(4), AAA, BBB, 10, 10), pool(key(4), AAA, BBB, 9, 8)),
            poolChange(AAA, BBB),
            balance(0, BBB, 5),
            updated(pool(key(6), AAA, BBB, 10, 10), pool(key(6), AAA, BBB, 1, 1)));

    assertThat(revoke(FLAGS, changes)).containsExactly("BURN G9 7 AAA", "BURN G9 1 AAA");
  }

  @Test
  void shouldTakeAPoolThatIsGoneAsEmptied() {
    List<LedgerEntryChange> changes =
        changes(removed(pool(key(3), AAA, BBB, 7, 5)), balance(0, BBB, 5));

    assertThat(revoke(FLAGS, changes)).containsExactly("BURN G9 7 AAA");
  }

  @Test
  void shouldNotTakeABalanceThatIsNotCreated() {
    Opaque hash = revoked(1, 5, 0, 3, AAA);

    assertThat(
            revoke(FLAGS, changes(poolChange(AAA, BBB), restored(claimableBalance(hash, AAA, 7)))))
        .isEmpty();
    assertThat(
            revoke(
                FLAGS,
                changes(
                    poolChange(AAA, BBB),
                    updated(claimableBalance(hash, AAA, 7), claimableBalance(hash, AAA, 8)))))
        .isEmpty();
    assertThat(
            revoke(FLAGS, changes(poolChange(AAA, BBB), removed(claimableBalance(hash, AAA, 7)))))
        .isEmpty();
  }

  /** The id is of the transaction's source and sequence number, and the operation's index. */
  @Test
  void shouldDeriveIdsFromTheTransactionAndTheOperation() {
    List<LedgerEntryChange> second = changes(poolChange(AAA, BBB), balance(1, BBB, 5));

    assertThat(
            new Transfers()
                .operation(holder("M9"), FLAGS, second)
                .operation(holder("M9"), FLAGS, second)
                .rowsOf(1))
        .isEmpty();
    assertThat(
            new Transfers()
                .operation(holder("M9"), FLAGS, second)
                .operation(holder("M9"), FLAGS, second)
                .rowsOf(2))
        .containsExactly("BURN G9 7 AAA");
  }

  @Test
  void shouldDeriveIdsFromTheInnerTransactionOfAFeeBump() {
    TransactionResult result =
        bumped(
            TransactionResultCode.txFEE_BUMP_INNER_SUCCESS,
            InnerTransactionResultResult.ofResults(TransactionResultCode.txSUCCESS, succeeded(1)),
            200);

    assertThat(
            burns(
                feeBump(account(2), classic(muxed(1, 7), 5, List.of(new Operation(null, FLAGS)))),
                result))
        .isEqualTo(1);
  }

  @Test
  void shouldDeriveIdsFromOldEnvelopes() {
    assertThat(
            burns(
                envelopeV0(key(1), 5, List.of(new Operation(null, FLAGS))),
                MadeResult.applied(TransactionResultCode.txSUCCESS, succeeded(1))))
        .isEqualTo(1);
  }

  private static long burns(TransactionEnvelope envelope, TransactionResult result) {
    XdrDocument doc =
        new MadeLedger(1)
            .apply(
                envelope,
                result,
                new MadeMeta()
                    .operation(changes(poolChange(AAA, BBB), balance(0, BBB, 5)))
                    .version(2))
            .document();
    TextRowSink rows = new TextRowSink();
    new LedgerIndexer(MadeLedger.NETWORK, Rules.only(EnumSet.of(Rules.TOKEN_TRANSFERS)))
        .index(doc, doc.root(), rows);
    return rows.rows(GoldenTable.STATE_CHANGES).stream()
        .map(ShortStateChanges::of)
        .filter(row -> row.startsWith("BALANCE BURN G9"))
        .count();
  }

  private static List<String> revoke(OperationBody body, List<LedgerEntryChange> changes) {
    return new Transfers().operation(holder("G9"), body, changes).rows();
  }

  private static List<LedgerEntryChange> poolChange(Asset assetA, Asset assetB) {
    return updated(pool(key(3), assetA, assetB, 17, 25), pool(key(3), assetA, assetB, 10, 20));
  }

  /** The claimable balance that the operation of the transaction of G1 makes from pool L3. */
  private static List<LedgerEntryChange> balance(int operation, Asset asset, long amount) {
    return created(claimableBalance(revoked(1, 5, operation, 3, asset), asset, amount));
  }

  private static Opaque revoked(int source, long seqNum, int operation, int pool, Asset asset) {
    HashIDPreimage preimage =
        HashIDPreimage.ofPoolRevokeOpId(
            new HashIDPreimageRevokeId(id(source), seqNum, operation, key(pool), asset));
    try {
      return Opaque.of(
          MessageDigest.getInstance("SHA-256").digest(HashIDPreimage.XDR.encode(preimage)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
