package io.ledgerbackfill.postgres.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Defines how rows go into a table: its name, and the columns in the order in which a {@link
 * RowWriter} fills them. Columns of the table that are not named here get their defaults.
 *
 * <p>Immutable, with value equality.
 *
 * @since 0.1.0
 */
public final class CopyTable {

  /** The most that a row may have, because PostgreSQL can't hold a larger value: 1 GiB less one. */
  private static final int MAX_ROW_BYTES = (1 << 30) - 1;

  private static final int DEFAULT_ROW_BYTES = 64 << 20;
  private static final int MAX_COLUMNS = 1600;

  private final @Nullable String schema;
  private final String name;
  private final List<Column> columns;
  private final int maxRowBytes;

  private CopyTable(@Nullable String schema, String name, List<Column> columns, int maxRowBytes) {
    this.schema = schema;
    this.name = name;
    this.columns = columns;
    this.maxRowBytes = maxRowBytes;
  }

  /**
   * Starts a definition.
   *
   * @param name the table's name, unquoted, without its schema
   * @return a builder
   * @throws IllegalArgumentException if PostgreSQL can't have such a name
   */
  public static Builder builder(String name) {
    return new Builder(name);
  }

  /**
   * Returns the schema.
   *
   * @return the schema's name, or null if the connection's search path finds the table
   */
  public @Nullable String schema() {
    return schema;
  }

  /**
   * Returns the table's own name.
   *
   * @return the name, unquoted, without its schema
   */
  public String name() {
    return name;
  }

  /**
   * Returns the columns that are written.
   *
   * @return at least one column, in the order of writing; unmodifiable
   */
  public List<Column> columns() {
    return columns;
  }

  /**
   * Returns how large a row may become.
   *
   * @return bytes of one row in COPY form
   */
  public int maxRowBytes() {
    return maxRowBytes;
  }

  /**
   * Returns the same table in another schema.
   *
   * @param newSchema the schema's name, unquoted
   * @return a definition that differs in the schema alone
   * @throws IllegalArgumentException if PostgreSQL can't have such a name
   */
  public CopyTable inSchema(String newSchema) {
    return new CopyTable(Identifiers.check(newSchema), name, columns, maxRowBytes);
  }

  /**
   * Returns the table's name for SQL text.
   *
   * @return the name, quoted, with its schema if it has one
   */
  public String qualifiedName() {
    String quoted = Identifiers.quote(name);
    return schema == null ? quoted : Identifiers.quote(schema) + "." + quoted;
  }

  /**
   * Returns the statement that takes the rows, for the driver's {@code CopyManager}.
   *
   * <p>Connection pools don't see a COPY through {@code unwrap}. Unless it is committed, whoever
   * sends it rolls back before the connection is given back: some pools commit what is open when a
   * connection is closed, some hand it on to the next user.
   *
   * @return {@code COPY … FROM STDIN (FORMAT binary)}
   */
  public String copyStatement() {
    return columns.stream()
        .map(column -> Identifiers.quote(column.name()))
        .collect(
            Collectors.joining(
                ", ", "COPY " + qualifiedName() + " (", ") FROM STDIN (FORMAT binary)"));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CopyTable that
        && name.equals(that.name)
        && Objects.equals(schema, that.schema)
        && columns.equals(that.columns)
        && maxRowBytes == that.maxRowBytes;
  }

  @Override
  public int hashCode() {
    return Objects.hash(schema, name, columns, maxRowBytes);
  }

  /**
   * Names the table in messages and reports.
   *
   * @return the name, unquoted, with its schema if it has one
   */
  @Override
  public String toString() {
    return schema == null ? name : schema + "." + name;
  }

  /**
   * A column that is written.
   *
   * @param name its name, unquoted
   * @param type how its values are encoded
   */
  public record Column(String name, ColumnType type) {

    /**
     * Checks the arguments.
     *
     * @param name its name, unquoted
     * @param type how its values are encoded
     */
    public Column {
      Identifiers.check(name);
      Objects.requireNonNull(type, "type");
    }
  }

  /** Collects a table's columns. Not safe for use by several threads. */
  public static final class Builder {

    private final String name;
    private final List<Column> columns = new ArrayList<>();
    private @Nullable String schema;
    private @Nullable Integer maxRowBytes;

    private Builder(String name) {
      this.name = Identifiers.check(name);
    }

    /**
     * Names the table's schema; without it the connection's search path finds the table.
     *
     * @param schema the schema's name, unquoted
     * @return this
     * @throws IllegalArgumentException if PostgreSQL can't have such a name
     * @throws IllegalStateException if it is set already
     */
    public Builder schema(String schema) {
      if (this.schema != null) {
        throw new IllegalStateException("schema is set already");
      }
      this.schema = Identifiers.check(schema);
      return this;
    }

    /**
     * Adds the next column.
     *
     * @param name its name, unquoted
     * @param type how its values are encoded
     * @return this
     * @throws IllegalArgumentException if PostgreSQL can't have such a name, or so many columns, or
     *     the name is taken
     */
    public Builder column(String name, ColumnType type) {
      Column column = new Column(name, type);
      if (columns.stream().anyMatch(other -> other.name().equals(name))) {
        throw new IllegalArgumentException("column " + name + " is there already");
      }
      if (columns.size() == MAX_COLUMNS) {
        throw new IllegalArgumentException("a table has at most " + MAX_COLUMNS + " columns");
      }
      columns.add(column);
      return this;
    }

    /**
     * Limits how large a row may become; 64 MiB unless set. A batch may exceed its own byte limit
     * by one ledger, so this bounds what a single runaway value can take.
     *
     * @param maxRowBytes bytes of one row in COPY form, 1 KiB to 1 GiB less one byte, above which
     *     PostgreSQL has no values
     * @return this
     * @throws IllegalArgumentException if it is out of this range
     * @throws IllegalStateException if it is set already
     */
    public Builder maxRowBytes(int maxRowBytes) {
      if (this.maxRowBytes != null) {
        throw new IllegalStateException("maxRowBytes is set already");
      }
      if (maxRowBytes < 1024 || maxRowBytes > MAX_ROW_BYTES) {
        throw new IllegalArgumentException(
            "maxRowBytes must be 1024 to " + MAX_ROW_BYTES + ", is " + maxRowBytes);
      }
      this.maxRowBytes = maxRowBytes;
      return this;
    }

    /**
     * Creates the definition.
     *
     * @return the definition
     * @throws IllegalStateException if there is no column
     */
    public CopyTable build() {
      if (columns.isEmpty()) {
        throw new IllegalStateException("table " + name + " has no columns");
      }
      return new CopyTable(
          schema,
          name,
          List.copyOf(columns),
          maxRowBytes == null ? DEFAULT_ROW_BYTES : maxRowBytes);
    }
  }
}
