package io.ledgerbackfill.xdr.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.github.luben.zstd.Zstd;
import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.golden.GoldenTable;
import io.ledgerbackfill.xdr.golden.TextRowSink;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.indexer.rules.Rules;
import io.ledgerbackfill.xdr.ledger.LedgerTransactions;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.model.GeneralizedTransactionSet;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import io.ledgerbackfill.xdr.model.LedgerCloseMetaV2;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.LedgerHeader;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.OperationMetaV2;
import io.ledgerbackfill.xdr.model.OperationResult;
import io.ledgerbackfill.xdr.model.OperationResultCode;
import io.ledgerbackfill.xdr.model.OperationType;
import io.ledgerbackfill.xdr.model.TransactionMetaV4;
import io.ledgerbackfill.xdr.model.TransactionResultMetaV1;
import io.ledgerbackfill.xdr.model.TransactionResultPair;
import io.ledgerbackfill.xdr.model.TransactionResultResult;
import io.ledgerbackfill.xdr.model.TransactionResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SyntheticLedgersTest {

  private static final long FIRST = 63_000_000;

  private static final String PINNED =
      "59c8589a7940597167bad539a33df8503362c309cd847234f06bfe95c9c7c619";

  @Test
  void shouldMakeTheSameLedgersFromTheSameSeed() {
    SyntheticLedgers one = ledgers(3).build();
    SyntheticLedgers same = ledgers(3).build();
    SyntheticLedgers other = ledgers(4).build();

    for (int i = 0; i < 3; i++) {
      byte[] ledger = one.next();
      assertThat(same.next()).isEqualTo(ledger);
      assertThat(other.next()).isNotEqualTo(ledger);
    }
  }

  /** Whoever changes what is made must change this, and will make other lakes of the same seed. */
  @Test
  void shouldMakeTheSameLedgersEverywhere() {
    SyntheticLedgers ledgers = ledgers(1).transactionsPerLedger(60).build();
    byte[] last = {};
    for (int i = 0; i < 5; i++) {
      last = ledgers.next();
    }

    assertThat(decode(last).ledgerHeader().hash()).hasToString(PINNED);
  }

  @Test
  void shouldChainLedgersByTheirHashes() {
    Instant start = Instant.parse("2026-06-01T00:00:00Z");
    SyntheticLedgers ledgers = ledgers(5).transactionsPerLedger(20).closeTime(start).build();
    Opaque previous = null;
    long closeTime = start.getEpochSecond();

    for (int i = 0; i < 60; i++) {
      LedgerCloseMetaV2 meta = decode(ledgers.next());
      LedgerHeader header = meta.ledgerHeader().header();
      assertThat(header.ledgerSeq()).isEqualTo(FIRST + i).isEqualTo(ledgers.sequence());
      assertThat(meta.ledgerHeader().hash()).isEqualTo(Hashes.sha256(LedgerHeader.XDR, header));
      if (previous != null) {
        assertThat(header.previousLedgerHash()).isEqualTo(previous);
        assertThat(meta.txSet().v1TxSet().previousLedgerHash()).isEqualTo(previous);
      }
      previous = meta.ledgerHeader().hash();
      assertThat(header.scpValue().closeTime()).isGreaterThan(closeTime);
      closeTime = header.scpValue().closeTime();
      assertThat(header.scpValue().txSetHash())
          .isEqualTo(Hashes.sha256(GeneralizedTransactionSet.XDR, meta.txSet()));
      List<TransactionResultPair> results =
          meta.txProcessing().stream().map(TransactionResultMetaV1::result).toList();
      assertThat(header.txSetResultHash())
          .isEqualTo(Hashes.sha256(TransactionResultSet.XDR, new TransactionResultSet(results)));
    }
  }

  @Test
  void shouldHashTransactionsForTheNetwork() {
    byte[] ledger = ledgers(6).network(Network.TESTNET).build().next();
    XdrDocument document = LedgerCloseMeta.XDR.index(ledger);
    LedgerTransactions transactions = new LedgerTransactions(Network.TESTNET);

    // Fails if a result is of a transaction that the set does not have.
    transactions.read(document, document.root());

    assertThat(transactions.size()).isEqualTo(decode(ledger).txProcessing().size());
    assertThat(transactions.size()).isPositive();
  }

  @Test
  void shouldTellACoherentStoryInWhichNothingIsLost() {
    SyntheticLedgers ledgers = ledgers(7).transactionsPerLedger(150).build();
    LedgerReplay replay = new LedgerReplay(Network.PUBNET);

    for (int i = 0; i < 160; i++) {
      replay.apply(decode(ledgers.next()));
    }

    assertThat(replay.changes()).isGreaterThan(100_000);
  }

  @Test
  void shouldBeLikeThePublicNetworkInKindAndNumber() {
    SyntheticLedgers ledgers = ledgers(8).build();
    int count = 60;
    Tally tally = new Tally();
    for (int i = 0; i < count; i++) {
      tally.add(ledgers.next());
    }

    assertThat(tally.transactions / count).isCloseTo(270, within(20L));
    assertThat(tally.operations / count).isCloseTo(690, within(60L));
    assertThat(tally.changes / count).isCloseTo(3_500, within(350L));
    assertThat(tally.events / count).isCloseTo(1_100, within(110L));
    assertThat(tally.bytes / count).isCloseTo(1_000_000, within(100_000L));
    assertThat(tally.compressed / count).isCloseTo(145_000, within(15_000L));
    assertThat(tally.failed * 100 / tally.transactions).isBetween(30L, 55L);
    assertThat(tally.feeBumps * 100 / tally.transactions).isBetween(10L, 16L);
    assertThat(tally.soroban / count).isBetween(15L, 25L);
  }

  @Test
  void shouldContainAllTypesOfOperations() {
    SyntheticLedgers ledgers = ledgers(9).build();
    Set<OperationType> asked = EnumSet.noneOf(OperationType.class);
    Set<OperationType> succeeded = EnumSet.noneOf(OperationType.class);

    for (int i = 0; i < 40; i++) {
      LedgerCloseMetaV2 meta = decode(ledgers.next());
      for (Operation operation : Tally.operations(meta)) {
        asked.add(operation.body().type());
      }
      for (TransactionResultMetaV1 transaction : meta.txProcessing()) {
        TransactionMetaV4 applied = transaction.txApplyProcessing().v4();
        if (!applied.operations().isEmpty()) {
          for (OperationResult result : results(transaction)) {
            succeeded.add(result.tr().type());
          }
        }
      }
    }

    assertThat(asked).containsExactlyInAnyOrder(OperationType.values());
    // There has been no inflation since protocol 12, and passive offers are reported as offers.
    assertThat(EnumSet.complementOf(EnumSet.copyOf(succeeded)))
        .containsExactlyInAnyOrder(
            OperationType.INFLATION, OperationType.CREATE_PASSIVE_SELL_OFFER);
  }

  private static List<OperationResult> results(TransactionResultMetaV1 transaction) {
    TransactionResultResult result = transaction.result().result().result();
    List<OperationResult> results =
        switch (result.code()) {
          case txFEE_BUMP_INNER_SUCCESS, txFEE_BUMP_INNER_FAILED ->
              result.innerResultPair().result().result().results();
          default -> result.results();
        };
    assertThat(results).allMatch(one -> one.code() == OperationResultCode.opINNER);
    return results;
  }

  @Test
  void shouldBeAcceptedByTheIndexer() {
    SyntheticLedgers ledgers = ledgers(12).build();
    LedgerIndexer indexer = new LedgerIndexer(Network.PUBNET, Rules.all());
    TextRowSink rows = new TextRowSink();
    int transactions = 0;
    int operations = 0;

    for (int i = 0; i < 20; i++) {
      byte[] ledger = ledgers.next();
      XdrDocument document = LedgerCloseMeta.XDR.index(ledger);
      indexer.index(document, document.root(), rows);
      LedgerCloseMetaV2 meta = decode(ledger);
      transactions += meta.txProcessing().size();
      operations += Tally.operations(meta).size();
    }

    assertThat(rows.rows(GoldenTable.TRANSACTIONS)).hasSize(transactions);
    assertThat(rows.rows(GoldenTable.OPERATIONS)).hasSize(operations);
  }

  @Test
  void shouldKeepSmallLedgersCoherent() {
    SyntheticLedgers ledgers = ledgers(10).small(true).build();
    LedgerReplay replay = new LedgerReplay(Network.PUBNET);
    int count = 2_000;
    int empty = 0;

    for (int i = 0; i < count; i++) {
      LedgerCloseMetaV2 meta = decode(ledgers.next());
      empty += meta.txProcessing().isEmpty() ? 1 : 0;
      replay.apply(meta);
    }

    assertThat(empty).isBetween(count * 7 / 10, count * 9 / 10);
  }

  @Test
  void shouldKeepSmallLedgersSmall() {
    SyntheticLedgers ledgers = ledgers(10).small(true).build();
    int count = 200_000;
    long bytes = 0;
    long longest = 0;

    for (int i = 0; i < count; i++) {
      int length = ledgers.next().length;
      bytes += length;
      longest = Math.max(longest, length);
    }

    assertThat(bytes / count).isLessThan(1_000);
    assertThat(longest).isLessThan(5_000);
  }

  @Test
  void shouldMakeLedgersWithoutTransactions() {
    LedgerCloseMetaV2 meta = decode(ledgers(11).transactionsPerLedger(0).build().next());

    assertThat(meta.txProcessing()).isEmpty();
  }

  @Test
  void shouldRefuseOptionsOutOfRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SyntheticLedgers.builder().first(1))
        .withMessageContaining("first must be 2 to");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SyntheticLedgers.builder().first(1L << 31));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SyntheticLedgers.builder().transactionsPerLedger(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SyntheticLedgers.builder().closeTime(Instant.EPOCH.minusSeconds(1)));
  }

  private static SyntheticLedgers.Builder ledgers(long seed) {
    return SyntheticLedgers.builder().seed(seed).first(FIRST);
  }

  private static LedgerCloseMetaV2 decode(byte[] ledger) {
    return LedgerCloseMeta.XDR.decode(ledger).v2();
  }

  /** Counts what ledgers have. */
  private static final class Tally {

    private long bytes;
    private long compressed;
    private long transactions;
    private long operations;
    private long changes;
    private long events;
    private long failed;
    private long feeBumps;
    private long soroban;

    void add(byte[] ledger) {
      LedgerCloseMetaV2 meta = decode(ledger);
      bytes += ledger.length;
      compressed += Zstd.compress(ledger, 3).length;
      operations += operations(meta).size();
      for (TransactionResultMetaV1 transaction : meta.txProcessing()) {
        add(transaction);
      }
    }

    private void add(TransactionResultMetaV1 transaction) {
      TransactionMetaV4 applied = transaction.txApplyProcessing().v4();
      transactions++;
      switch (transaction.result().result().result().code()) {
        case txFEE_BUMP_INNER_SUCCESS -> feeBumps++;
        case txFEE_BUMP_INNER_FAILED -> {
          feeBumps++;
          failed++;
        }
        case txFAILED -> failed++;
        default -> {}
      }
      soroban += applied.sorobanMeta() == null ? 0 : 1;
      List<LedgerEntryChange> all = new ArrayList<>(transaction.feeProcessing());
      all.addAll(transaction.postTxApplyFeeProcessing());
      all.addAll(applied.txChangesBefore());
      events += applied.events().size() + applied.diagnosticEvents().size();
      for (OperationMetaV2 operation : applied.operations()) {
        all.addAll(operation.changes());
        events += operation.events().size();
      }
      changes += all.size();
    }

    static List<Operation> operations(LedgerCloseMetaV2 meta) {
      List<Operation> operations = new ArrayList<>();
      meta.txSet().v1TxSet().phases().stream()
          .flatMap(
              phase ->
                  phase.v() == 0
                      ? phase.v0Components().stream()
                          .flatMap(part -> part.txsMaybeDiscountedFee().txs().stream())
                      : phase.parallelTxsComponent().executionStages().stream()
                          .flatMap(List::stream)
                          .flatMap(List::stream))
          .forEach(
              envelope ->
                  operations.addAll(
                      switch (envelope.type()) {
                        case ENVELOPE_TYPE_TX -> envelope.v1().tx().operations();
                        default -> envelope.feeBump().tx().innerTx().v1().tx().operations();
                      }));
      return operations;
    }
  }
}
