package io.ledgerbackfill.postgres.copy;

import org.jspecify.annotations.Nullable;

/** The types of columns that {@link RowWriter} can fill. */
public enum ColumnType {
  /** {@code bigint}, 64 bits. */
  BIGINT("bigint", 20),
  /** {@code integer}, 32 bits. */
  INTEGER("integer", 23),
  /** {@code smallint}, 16 bits. */
  SMALLINT("smallint", 21),
  /** {@code text}, UTF-8 without NUL characters. */
  TEXT("text", 25),
  /** {@code bytea}. */
  BYTEA("bytea", 17),
  /** {@code boolean}. */
  BOOLEAN("boolean", 16),
  /** {@code timestamp with time zone}, to the microsecond. */
  TIMESTAMPTZ("timestamp with time zone", 1184),
  /** {@code jsonb}. */
  JSONB("jsonb", 3802),
  /** {@code numeric}. */
  NUMERIC("numeric", 1700),
  /** {@code uuid}. */
  UUID("uuid", 2950),
  /** {@code bigint[]}. */
  BIGINT_ARRAY(BIGINT, 1016),
  /** {@code integer[]}. */
  INTEGER_ARRAY(INTEGER, 1007),
  /** {@code smallint[]}. */
  SMALLINT_ARRAY(SMALLINT, 1005),
  /** {@code text[]}. */
  TEXT_ARRAY(TEXT, 1009),
  /** {@code bytea[]}. */
  BYTEA_ARRAY(BYTEA, 1001),
  /** {@code boolean[]}. */
  BOOLEAN_ARRAY(BOOLEAN, 1000),
  /** {@code timestamp with time zone[]}. */
  TIMESTAMPTZ_ARRAY(TIMESTAMPTZ, 1185),
  /** {@code jsonb[]}. */
  JSONB_ARRAY(JSONB, 3807),
  /** {@code numeric[]}. */
  NUMERIC_ARRAY(NUMERIC, 1231),
  /** {@code uuid[]}. */
  UUID_ARRAY(UUID, 2951);

  private final String sqlName;
  private final int oid;
  private final @Nullable ColumnType elementType;

  ColumnType(String sqlName, int oid) {
    this.sqlName = sqlName;
    this.oid = oid;
    this.elementType = null;
  }

  ColumnType(ColumnType elementType, int oid) {
    this.sqlName = elementType.sqlName + "[]";
    this.oid = oid;
    this.elementType = elementType;
  }

  /**
   * Tells how SQL calls the type, as {@code format_type} gives it.
   *
   * @return for example {@code timestamp with time zone}
   */
  public String sqlName() {
    return sqlName;
  }

  /**
   * Tells the type's id in {@code pg_type}, the same in every database.
   *
   * @return the OID
   */
  public int oid() {
    return oid;
  }

  /**
   * Tells the type of an array's elements.
   *
   * @return the element's type, or null if this is not an array
   */
  public @Nullable ColumnType elementType() {
    return elementType;
  }
}
