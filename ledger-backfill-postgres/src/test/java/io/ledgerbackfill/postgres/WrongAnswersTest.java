package io.ledgerbackfill.postgres;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.Batch;
import io.ledgerbackfill.core.spi.BufferPool;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.Flusher;
import io.ledgerbackfill.lake.XdrLedger;
import io.ledgerbackfill.postgres.copy.ColumnType;
import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.copy.CopyTable;
import io.ledgerbackfill.postgres.flush.AtomicFlusher;
import io.ledgerbackfill.postgres.schema.HistoryTables;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.ledger.Network;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Whoever returns null to the parts of this module is told so by the name of that method. */
@NullUnmarked // That is what it is about.
class WrongAnswersTest {

  private static final CopyTable TABLE =
      CopyTable.builder("numbers").column("number", ColumnType.BIGINT).build();

  /** A data source whose every method returns null. */
  private static final DataSource NULL_SOURCE =
      (DataSource)
          Proxy.newProxyInstance(
              WrongAnswersTest.class.getClassLoader(),
              new Class<?>[] {DataSource.class},
              (proxy, method, arguments) ->
                  method.getReturnType() == boolean.class ? (Object) false : null);

  @Test
  void shouldNameADataSourceThatGivesNull() {
    try (AtomicFlusher flusher = flusher()) {
      assertMistake(() -> flusher.prepare(1), NULL_SOURCE, ".getConnection() returned null");
    }
  }

  @Test
  void shouldNameAFunctionThatGivesNoRows() {
    NoRows noRows = new NoRows();
    try (AtomicFlusher flusher = flusher()) {
      Flusher<Batch> stepped = flusher.with(noRows, (transaction, batch) -> {});
      CopyBatch batch = CopyBatch.of(BufferPool.retaining(0), List.of(TABLE));
      assertMistake(
          () -> stepped.flush(UUID.randomUUID(), LedgerSet.parse("1"), batch),
          noRows,
          ".apply(Batch) returned null");
    }
  }

  @Test
  void shouldNameASupplierThatGivesNoIndexer() {
    NoIndexer noIndexer = new NoIndexer();
    var factory =
        HistoryProcessor.<XdrLedger>factory(
            noIndexer, HistoryTables.onSearchPath(), BufferPool.retaining(0));

    assertMistake(factory::create, noIndexer, ".get() returned null");
  }

  @Test
  void shouldNameAPoolThatGivesNoBuffers() {
    BufferPool none = new Pool(null);
    assertMistake(() -> write(none), none, ".acquire(int) returned null");
    Lent withoutArray = new Lent(null);
    assertMistake(() -> write(new Pool(withoutArray)), withoutArray, ".array() returned null");
    BufferPool stingy = new Pool(new Lent(new byte[3]));
    assertThatThrownBy(() -> write(stingy))
        .isInstanceOf(FinalException.class)
        .hasMessageMatching(".*\\$Pool\\.acquire\\(\\d+\\) returned a buffer of only 3 bytes");
  }

  private static void write(BufferPool pool) {
    try (CopyBatch batch = CopyBatch.of(pool, List.of(TABLE))) {
      batch.writer(TABLE).begin().int8(1).end();
    }
  }

  private static AtomicFlusher flusher() {
    return AtomicFlusher.builder(NULL_SOURCE)
        .job("wrong")
        .network(Network.TESTNET.passphrase())
        .tables(List.of(TABLE))
        .build();
  }

  private static void assertMistake(ThrowingCallable call, Object implementation, String words) {
    assertThatThrownBy(call)
        .isInstanceOf(FinalException.class)
        .hasMessageContaining(implementation.getClass().getName() + words);
  }

  private static final class NoRows implements Function<Batch, CopyBatch> {
    @Override
    public CopyBatch apply(Batch batch) {
      return null;
    }
  }

  private static final class NoIndexer implements Supplier<LedgerIndexer> {
    @Override
    public LedgerIndexer get() {
      return null;
    }
  }

  private record Pool(Buffer buffer) implements BufferPool {
    @Override
    public Buffer acquire(int minCapacity) {
      return buffer;
    }
  }

  private static final class Lent implements BufferPool.Buffer {

    private final byte[] array;

    Lent(byte[] array) {
      this.array = array;
    }

    @Override
    public byte[] array() {
      return array;
    }

    @Override
    public void close() {}
  }
}
