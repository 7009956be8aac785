package io.ledgerbackfill.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.testing.TrackingBufferPool;
import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.copy.CopyBuffer;
import io.ledgerbackfill.postgres.schema.HistoryRows;
import io.ledgerbackfill.postgres.schema.HistoryTables;
import io.ledgerbackfill.xdr.SharedLedgers;
import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.indexer.rules.Rules;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/**
 * A ledger gives the same rows whenever and with whatever it is processed: the same bytes, their
 * order and {@code state_change_id} included.
 */
class SameRowsTest {

  private static final int HEADER_BYTES = 19;
  private static final int TRAILER_BYTES = 2;

  private static List<byte[]> ledgers = List.of();
  private static List<Map<String, Opaque>> alone = List.of();

  private final TrackingBufferPool pool = new TrackingBufferPool();
  private final HistoryTables tables = HistoryTables.onSearchPath();

  /** Ledgers of all kinds, and the rows of each by an indexer that did nothing else. */
  @BeforeAll
  static void indexEachAlone() {
    List<byte[]> some = new ArrayList<>(SharedLedgers.lake("cases").values());
    some.addAll(List.copyOf(SharedLedgers.lake("pubnet").values()).subList(0, 3));
    some.addAll(List.copyOf(SharedLedgers.lake("generated").values()).subList(0, 200));
    ledgers = some;
    SameRowsTest test = new SameRowsTest();
    alone = some.stream().map(ledger -> test.rows(indexer(), List.of(ledger))).toList();
  }

  @RepeatedTest(20)
  void shouldGiveTheSameBytesInAnyOrderAndCompany(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < ledgers.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    LedgerIndexer indexer = indexer();

    int from = 0;
    while (from < order.size()) {
      int end = Math.min(order.size(), from + 1 + random.nextInt(50));
      List<Integer> batch = order.subList(from, end);

      assertThat(rows(indexer, batch.stream().map(ledgers::get).toList()))
          .isEqualTo(joined(batch.stream().map(alone::get).toList()));
      from = end;
    }
    pool.assertNoLeaks();
  }

  /** The comparison can fail: it sees the order of rows, and each byte. */
  @Test
  void shouldTellOtherRowsApart() {
    List<byte[]> two = List.copyOf(SharedLedgers.lake("cases").values()).subList(0, 2);
    Map<String, Opaque> there = rows(indexer(), two);
    Map<String, Opaque> back = rows(indexer(), List.of(two.get(1), two.get(0)));

    assertThat(there).isEqualTo(rows(indexer(), two));
    assertThatThrownBy(() -> assertThat(there).isEqualTo(back)).isInstanceOf(AssertionError.class);
    assertThat(there).hasSize(5).allSatisfy((table, rows) -> assertThat(rows.size()).isPositive());
  }

  private static LedgerIndexer indexer() {
    return new LedgerIndexer(Network.PUBNET, Rules.all());
  }

  /** Returns the rows of each table in one batch. */
  private Map<String, Opaque> rows(LedgerIndexer indexer, List<byte[]> some) {
    XdrDocument doc = new XdrDocument();
    Map<String, Opaque> rows = new LinkedHashMap<>();
    try (CopyBatch batch = CopyBatch.of(pool, tables.all())) {
      HistoryRows sink = new HistoryRows(tables, batch);
      for (byte[] ledger : some) {
        LedgerCloseMeta.XDR.index(ledger, 0, ledger.length, doc);
        indexer.index(doc, doc.root(), sink);
      }
      for (CopyBuffer buffer : batch.buffers()) {
        rows.put(buffer.table().qualifiedName(), Opaque.of(rows(buffer)));
      }
    }
    return rows;
  }

  private static byte[] rows(CopyBuffer buffer) {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    buffer.sendTo(stream::write);
    return Arrays.copyOfRange(stream.toByteArray(), HEADER_BYTES, stream.size() - TRAILER_BYTES);
  }

  private static Map<String, Opaque> joined(List<Map<String, Opaque>> ledgers) {
    Map<String, ByteArrayOutputStream> streams = new LinkedHashMap<>();
    for (Map<String, Opaque> ledger : ledgers) {
      ledger.forEach(
          (table, rows) ->
              streams
                  .computeIfAbsent(table, key -> new ByteArrayOutputStream())
                  .writeBytes(rows.toByteArray()));
    }
    Map<String, Opaque> joined = new LinkedHashMap<>();
    streams.forEach((table, stream) -> joined.put(table, Opaque.of(stream.toByteArray())));
    return joined;
  }
}
