package io.ledgerbackfill.postgres.copy;

import io.ledgerbackfill.core.spi.FinalException;

/**
 * A value that its column can't hold. The column is as if nothing had been tried: another value may
 * be written, or the row abandoned.
 *
 * @since 0.1.0
 */
public final class CopyValueException extends FinalException {

  private static final long serialVersionUID = 1L;

  private final String table;
  private final String column;

  CopyValueException(String table, String column, String reason) {
    super(table + "." + column + ": " + reason);
    this.table = table;
    this.column = column;
  }

  /**
   * Returns the table.
   *
   * @return its name, with the schema if the definition has one
   */
  public String table() {
    return table;
  }

  /**
   * Returns the column.
   *
   * @return its name
   */
  public String column() {
    return column;
  }
}
