package io.ledgerbackfill.postgres.copy;

import io.ledgerbackfill.core.spi.Batch;
import io.ledgerbackfill.core.spi.BufferPool;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows for one or several tables, on their way from a processor to a flusher.
 *
 * <p>A processor takes the {@link #writer} of each of its tables and writes rows; a flusher sends
 * each of the {@link #buffers}. Confined to one thread at a time.
 *
 * <p>A flusher of one's own that copies through {@code unwrap} rolls back what it has not committed
 * before it gives the connection back, see {@link CopyTable#copyStatement}.
 *
 * @since 0.1.0
 */
public final class CopyBatch implements Batch {

  private final List<CopyBuffer> buffers;

  private CopyBatch(List<CopyBuffer> buffers) {
    this.buffers = buffers;
  }

  /**
   * Creates an empty batch. It takes nothing from the pool before the first row.
   *
   * @param pool where buffers come from, and go back to
   * @param tables what the rows are for, in the order of sending; at least one, each once
   * @return a batch that the caller owns
   * @throws IllegalArgumentException if there are no tables, or two of one name
   */
  public static CopyBatch of(BufferPool pool, Collection<CopyTable> tables) {
    if (tables.isEmpty()) {
      throw new IllegalArgumentException("a batch needs a table");
    }
    Set<String> names = new HashSet<>();
    for (CopyTable table : tables) {
      if (!names.add(table.qualifiedName())) {
        throw new IllegalArgumentException("table " + table + " is given twice");
      }
    }
    return new CopyBatch(tables.stream().map(table -> CopyBuffer.of(table, pool)).toList());
  }

  /**
   * Returns what writes the rows of a table. Keep it rather than asking for each row.
   *
   * @param table one of the batch's tables
   * @return always the same for the same table
   * @throws IllegalArgumentException if the batch has no such table
   */
  public RowWriter writer(CopyTable table) {
    for (CopyBuffer buffer : buffers) {
      if (buffer.table().equals(table)) {
        return buffer.writer();
      }
    }
    throw new IllegalArgumentException("the batch has no table " + table);
  }

  /**
   * Returns the rows, table by table.
   *
   * @return a buffer for each table, in the order in which the tables were given, also if it has no
   *     rows; unmodifiable
   */
  public List<CopyBuffer> buffers() {
    return buffers;
  }

  @Override
  public long bytes() {
    long sum = 0;
    for (CopyBuffer buffer : buffers) {
      sum += buffer.bytes();
    }
    return sum;
  }

  @Override
  public long heldBytes() {
    long sum = 0;
    for (CopyBuffer buffer : buffers) {
      sum += buffer.heldBytes();
    }
    return sum;
  }

  @Override
  public long rows() {
    long sum = 0;
    for (CopyBuffer buffer : buffers) {
      sum += buffer.rows();
    }
    return sum;
  }

  @Override
  public Map<String, Long> rowsByTable() {
    Map<String, Long> rows = new LinkedHashMap<>();
    buffers.forEach(buffer -> rows.put(buffer.table().toString(), buffer.rows()));
    return rows;
  }

  @Override
  public void close() {
    buffers.forEach(CopyBuffer::close);
  }
}
