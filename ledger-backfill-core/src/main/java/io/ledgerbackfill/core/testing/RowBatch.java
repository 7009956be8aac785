package io.ledgerbackfill.core.testing;

import io.ledgerbackfill.core.spi.Batch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A batch that keeps its rows as objects.
 *
 * @param <R> the kind of row
 * @since 0.1.0
 */
public final class RowBatch<R> implements Batch {

  private final Runnable onClose;
  private final List<R> rows = new ArrayList<>();
  private final Map<String, Long> rowsByTable = new TreeMap<>();
  private final AtomicBoolean closed = new AtomicBoolean();
  private long bytes;

  /** Creates an empty batch. */
  public RowBatch() {
    this(() -> {});
  }

  /**
   * Creates an empty batch.
   *
   * @param onClose called when it is closed
   */
  public RowBatch(Runnable onClose) {
    this.onClose = onClose;
  }

  /**
   * Adds a row.
   *
   * @param table the table that it is for
   * @param row the row
   * @param rowBytes the size that it claims to have
   */
  public void add(String table, R row, long rowBytes) {
    requireOpen();
    rows.add(row);
    rowsByTable.merge(table, 1L, Long::sum);
    bytes += rowBytes;
  }

  /**
   * Returns the rows.
   *
   * @return a copy, in the order in which they were added
   */
  public List<R> content() {
    requireOpen();
    return List.copyOf(rows);
  }

  @Override
  public long bytes() {
    requireOpen();
    return bytes;
  }

  @Override
  public long rows() {
    requireOpen();
    return rows.size();
  }

  @Override
  public Map<String, Long> rowsByTable() {
    requireOpen();
    return Map.copyOf(rowsByTable);
  }

  /**
   * Closes the batch.
   *
   * @throws IllegalStateException when it was closed before
   */
  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      throw new IllegalStateException("the batch is closed twice");
    }
    onClose.run();
  }

  private void requireOpen() {
    if (closed.get()) {
      throw new IllegalStateException("the batch is used after its end");
    }
  }
}
