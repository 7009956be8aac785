package io.ledgerbackfill.postgres.copy;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The types of columns that {@link RowWriter} can fill. Columns of a domain take the type beneath,
 * and as {@link #TEXT} also {@code varchar}, {@code char}, {@code json}, {@code citext} and enums
 * are written.
 *
 * <p>Not supported are, among others, {@code money}, {@code time with time zone}, {@code bit},
 * {@code oid}, {@code macaddr}, {@code xml}, ranges, geometric and composite types, and arrays of
 * several dimensions. Write such values as {@code text}, and let the database convert them: by a
 * generated column, or from a staging table.
 *
 * @since 0.1.0
 */
public enum ColumnType {
  /** {@code bigint}, 64 bits. */
  BIGINT("bigint", 20),
  /** {@code integer}, 32 bits. */
  INTEGER("integer", 23),
  /** {@code smallint}, 16 bits. */
  SMALLINT("smallint", 21),
  /** {@code real}, a {@code float}. */
  REAL("real", 700),
  /** {@code double precision}, a {@code double}. */
  DOUBLE("double precision", 701),
  /** {@code text}, UTF-8 without NUL characters. */
  TEXT("text", 25),
  /** {@code bytea}. */
  BYTEA("bytea", 17),
  /** {@code boolean}. */
  BOOLEAN("boolean", 16),
  /** {@code timestamp with time zone}, to the microsecond. */
  TIMESTAMPTZ("timestamp with time zone", 1184),
  /** {@code timestamp without time zone}, to the microsecond. */
  TIMESTAMP("timestamp without time zone", 1114),
  /** {@code date}. */
  DATE("date", 1082),
  /** {@code time without time zone}, to the microsecond. */
  TIME("time without time zone", 1083),
  /** {@code interval}: months, days and microseconds. */
  INTERVAL("interval", 1186),
  /** {@code inet}, an address of IPv4 or IPv6 with an optional length of its network. */
  INET("inet", 869),
  /** {@code cidr}, a network of IPv4 or IPv6. */
  CIDR("cidr", 650),
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
  /** {@code real[]}. */
  REAL_ARRAY(REAL, 1021),
  /** {@code double precision[]}. */
  DOUBLE_ARRAY(DOUBLE, 1022),
  /** {@code text[]}. */
  TEXT_ARRAY(TEXT, 1009),
  /** {@code bytea[]}. */
  BYTEA_ARRAY(BYTEA, 1001),
  /** {@code boolean[]}. */
  BOOLEAN_ARRAY(BOOLEAN, 1000),
  /** {@code timestamp with time zone[]}. */
  TIMESTAMPTZ_ARRAY(TIMESTAMPTZ, 1185),
  /** {@code timestamp without time zone[]}. */
  TIMESTAMP_ARRAY(TIMESTAMP, 1115),
  /** {@code date[]}. */
  DATE_ARRAY(DATE, 1182),
  /** {@code time without time zone[]}. */
  TIME_ARRAY(TIME, 1183),
  /** {@code interval[]}. */
  INTERVAL_ARRAY(INTERVAL, 1187),
  /** {@code inet[]}. */
  INET_ARRAY(INET, 1041),
  /** {@code cidr[]}. */
  CIDR_ARRAY(CIDR, 651),
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
   * Finds a type by how SQL calls it, for those who read a table's columns from the catalog.
   *
   * @param sqlName the name as {@code format_type(atttypid, NULL)} gives it, for example {@code
   *     timestamp with time zone}
   * @return the type
   * @throws IllegalArgumentException if columns of this type can't be written; the message lists
   *     those that can
   */
  public static ColumnType ofSqlName(String sqlName) {
    for (ColumnType type : values()) {
      if (type.sqlName.equals(sqlName)) {
        return type;
      }
    }
    throw new IllegalArgumentException(
        Stream.of(values())
            .filter(type -> type.elementType == null)
            .map(ColumnType::sqlName)
            .collect(
                Collectors.joining(
                    ", ",
                    "type " + sqlName + " is not supported; supported are ",
                    ", and arrays of these")));
  }

  /**
   * Returns how SQL calls the type, as {@code format_type} gives it.
   *
   * @return for example {@code timestamp with time zone}
   */
  public String sqlName() {
    return sqlName;
  }

  /**
   * Returns the type's id in {@code pg_type}, the same in every database.
   *
   * @return the OID
   */
  public int oid() {
    return oid;
  }

  /**
   * Returns the type of an array's elements.
   *
   * @return the element's type, or null if this is not an array
   */
  public @Nullable ColumnType elementType() {
    return elementType;
  }
}
