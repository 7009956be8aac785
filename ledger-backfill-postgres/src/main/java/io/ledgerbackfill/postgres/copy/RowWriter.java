package io.ledgerbackfill.postgres.copy;

import static io.ledgerbackfill.postgres.copy.ColumnType.BIGINT;
import static io.ledgerbackfill.postgres.copy.ColumnType.BOOLEAN;
import static io.ledgerbackfill.postgres.copy.ColumnType.BYTEA;
import static io.ledgerbackfill.postgres.copy.ColumnType.CIDR;
import static io.ledgerbackfill.postgres.copy.ColumnType.DATE;
import static io.ledgerbackfill.postgres.copy.ColumnType.DOUBLE;
import static io.ledgerbackfill.postgres.copy.ColumnType.INET;
import static io.ledgerbackfill.postgres.copy.ColumnType.INTEGER;
import static io.ledgerbackfill.postgres.copy.ColumnType.INTERVAL;
import static io.ledgerbackfill.postgres.copy.ColumnType.JSONB;
import static io.ledgerbackfill.postgres.copy.ColumnType.NUMERIC;
import static io.ledgerbackfill.postgres.copy.ColumnType.REAL;
import static io.ledgerbackfill.postgres.copy.ColumnType.SMALLINT;
import static io.ledgerbackfill.postgres.copy.ColumnType.TEXT;
import static io.ledgerbackfill.postgres.copy.ColumnType.TIME;
import static io.ledgerbackfill.postgres.copy.ColumnType.TIMESTAMP;
import static io.ledgerbackfill.postgres.copy.ColumnType.TIMESTAMPTZ;

import io.ledgerbackfill.xdr.indexer.Label;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows in PostgreSQL's binary COPY form, straight into the buffers of a batch; no object is
 * made for a row or a value.
 *
 * <pre>{@code
 * row.begin().int8(id).text(PAYMENT).bytea(ledger, offset, length).nullValue().end();
 * }</pre>
 *
 * <p>A row is begun, its columns are written in the table's order, each once, and it is ended.
 * Between begin and end it may be abandoned: then nothing of it remains.
 *
 * <ul>
 *   <li>A value that its column can't hold throws {@link CopyValueException}. That column is then
 *       as before the call; the row may be abandoned, and the batch is good for use.
 *   <li>Wrong use (a setter of another type than the column's, too many or too few columns, a row
 *       not begun) throws {@link IllegalStateException}, likewise without harm to other rows.
 * </ul>
 *
 * <p>Array columns are written between {@link #beginArray} and {@link #endArray}, with the setters
 * of the element's type. Confined to one thread at a time, like the batch that it belongs to.
 *
 * @since 0.1.0
 */
public final class RowWriter {

  /*
   * The row being written is kept in one piece: when it does not fit into the rest of a chunk, what
   * there is of it moves on to the next one. So a field's length can be filled in afterwards, and
   * abandoning a row is setting the position back.
   *
   * `types` says what may be written next: types[column] is the type wanted, and null, which no
   * setter wants, stands behind the last column. Each state in which no value is wanted has an
   * array of its own with nothing but that null. So a setter's one comparison finds a wrong type, a
   * column too many, a row not begun and a field left open alike.
   */

  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private static final @Nullable ColumnType[] NO_ROW = new @Nullable ColumnType[1];
  private static final @Nullable ColumnType[] OPEN_BYTEA = new @Nullable ColumnType[1];
  private static final @Nullable ColumnType[] CLOSED = new @Nullable ColumnType[1];

  private static final int NULL = -1;
  private static final int LENGTH_BYTES = 4;
  private static final byte JSONB_VERSION = 1;
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private static final int MAX_TEXT_SCALE = 1000;
  private static final long MICROS_OF_DAY = 86_400_000_000L;
  private static final int INTERVAL_BYTES = 16;

  /** Length, dimensions (0 or 1), flags (1: has NULLs), element type. */
  private static final int EMPTY_ARRAY_HEADER_BYTES = 16;

  /** The same, and size and lower bound of the dimension. */
  private static final int ARRAY_HEADER_BYTES = 24;

  private static final int ARRAY_FLAGS = 8;

  /** What the server allows. */
  private static final int MAX_ARRAY_SIZE = 134_217_727;

  private final CopyBuffer buffer;
  private final CopyTable table;
  private final @Nullable ColumnType[] columnTypes;
  private final int columnCount;
  private final int maxRowBytes;
  private final DecimalDigits digits = new DecimalDigits();

  private byte[] array = {};
  private int position;

  /** Where the chunk or the largest row ends, whichever comes first. */
  private int limit;

  private int rowStart;
  private @Nullable ColumnType[] types = NO_ROW;
  private int column;

  /** Offset in the row of the open {@code bytea}, and the state that follows it. */
  private int openBytea;

  private @Nullable ColumnType[] typesOutsideBytea = NO_ROW;
  private int columnOutsideBytea;

  /** Offset in the row of the open array, its size, and the column that it is in. */
  private int openArray;

  private int arraySize;
  private int arrayColumn;

  /** One for each element of the open array, then null; kept for later arrays. */
  private @Nullable ColumnType[] elementTypes = {};

  RowWriter(CopyBuffer buffer) {
    this.buffer = buffer;
    this.table = buffer.table();
    this.columnCount = table.columns().size();
    this.columnTypes = new @Nullable ColumnType[columnCount + 1];
    for (int i = 0; i < columnCount; i++) {
      columnTypes[i] = table.columns().get(i).type();
    }
    this.maxRowBytes = table.maxRowBytes();
  }

  /**
   * Begins a row.
   *
   * @return this
   */
  public RowWriter begin() {
    if (types != NO_ROW) {
      throw types == CLOSED
          ? misuse("begin")
          : new IllegalStateException(table + ": begin before the last row was ended");
    }
    rowStart = position;
    limit = rowLimit();
    reserve(2);
    SHORT.set(array, position, (short) columnCount);
    position += 2;
    types = columnTypes;
    column = 0;
    return this;
  }

  /** Ends the row; it is now part of the batch. */
  public void end() {
    if (types != columnTypes || column != columnCount) {
      throw misuse("end");
    }
    types = NO_ROW;
    column = 0;
    buffer.rowEnded(position);
  }

  /** Drops the row that was begun, if any; nothing of it remains. */
  public void abandon() {
    if (types != NO_ROW && types != CLOSED) {
      position = rowStart;
      types = NO_ROW;
      column = 0;
    }
  }

  /**
   * Writes a NULL, in a column or array of any type.
   *
   * @return this
   */
  public RowWriter nullValue() {
    if (types[column] == null) {
      throw misuse("nullValue");
    }
    reserve(LENGTH_BYTES);
    INT.set(array, position, NULL);
    position += LENGTH_BYTES;
    column++;
    return this;
  }

  /**
   * Writes NULLs into the next columns or elements.
   *
   * @param count how many, at least 0
   * @return this
   */
  public RowWriter nulls(int count) {
    int wanted = (types == elementTypes ? arraySize : types.length - 1) - column;
    if (count < 0 || count > wanted) {
      throw misuse("nulls(" + count + ")");
    }
    reserve((long) LENGTH_BYTES * count);
    Arrays.fill(array, position, position + LENGTH_BYTES * count, (byte) NULL);
    position += LENGTH_BYTES * count;
    column += count;
    return this;
  }

  /**
   * Writes a {@code bigint}.
   *
   * @param value the value
   * @return this
   */
  public RowWriter int8(long value) {
    expect(BIGINT, "int8");
    fixed8(value);
    return this;
  }

  /**
   * Writes an {@code integer}.
   *
   * @param value the value
   * @return this
   */
  public RowWriter int4(int value) {
    expect(INTEGER, "int4");
    fixed4(value);
    return this;
  }

  /**
   * Writes a {@code smallint}.
   *
   * @param value the value, −32,768 to 32,767
   * @return this
   * @throws CopyValueException if the value is out of this range
   */
  public RowWriter int2(int value) {
    expect(SMALLINT, "int2");
    if (value != (short) value) {
      throw invalid(value + " is out of the range of smallint");
    }
    reserve(LENGTH_BYTES + 2);
    INT.set(array, position, 2);
    SHORT.set(array, position + LENGTH_BYTES, (short) value);
    position += LENGTH_BYTES + 2;
    column++;
    return this;
  }

  /**
   * Writes a {@code real}.
   *
   * @param value the value; infinities and NaN, too
   * @return this
   */
  public RowWriter float4(float value) {
    expect(REAL, "float4");
    fixed4(Float.floatToIntBits(value));
    return this;
  }

  /**
   * Writes a {@code double precision}.
   *
   * @param value the value; infinities and NaN, too
   * @return this
   */
  public RowWriter float8(double value) {
    expect(DOUBLE, "float8");
    fixed8(Double.doubleToLongBits(value));
    return this;
  }

  /**
   * Writes a {@code boolean}.
   *
   * @param value the value
   * @return this
   */
  public RowWriter bool(boolean value) {
    expect(BOOLEAN, "bool");
    reserve(LENGTH_BYTES + 1);
    INT.set(array, position, 1);
    array[position + LENGTH_BYTES] = (byte) (value ? 1 : 0);
    position += LENGTH_BYTES + 1;
    column++;
    return this;
  }

  /**
   * Writes a {@code text}.
   *
   * @param value the text
   * @return this
   * @throws CopyValueException if it has a NUL character or half a surrogate pair, or is too large
   */
  public RowWriter text(String value) {
    expect(TEXT, "text");
    utf8(value, 0);
    return this;
  }

  /**
   * Writes a {@code text} that was encoded before: the fastest for texts that recur, which are kept
   * in constants.
   *
   * @param value the text
   * @return this
   * @throws CopyValueException if it is too large
   */
  public RowWriter text(Label value) {
    expect(TEXT, "text");
    byte[] field = value.utf8WithLength();
    reserve(field.length);
    System.arraycopy(field, 0, array, position, field.length);
    position += field.length;
    column++;
    return this;
  }

  /**
   * Writes a {@code text} from UTF-8.
   *
   * @param utf8 holds the text
   * @param offset index of its first byte
   * @param length how many bytes it has
   * @return this
   * @throws CopyValueException if it is no valid UTF-8, has a NUL character, or is too large
   */
  public RowWriter text(byte[] utf8, int offset, int length) {
    expect(TEXT, "text");
    utf8(utf8, offset, length, 0);
    return this;
  }

  /**
   * Writes bytes as {@code text}, two lower-case hexadecimal digits each.
   *
   * @param input holds the bytes
   * @param offset index of the first
   * @param length how many
   * @return this
   * @throws CopyValueException if they are too many
   */
  public RowWriter hexText(byte[] input, int offset, int length) {
    expect(TEXT, "hexText");
    Objects.checkFromIndexSize(offset, length, input.length);
    reserve(LENGTH_BYTES + 2L * length);
    int p = position + LENGTH_BYTES;
    for (int i = 0; i < length; i++) {
      int b = input[offset + i];
      array[p++] = HEX[(b >> 4) & 0xF];
      array[p++] = HEX[b & 0xF];
    }
    field(p);
    return this;
  }

  /**
   * Writes a number as {@code text}, in decimal digits.
   *
   * @param value the number
   * @return this
   */
  public RowWriter decimalText(long value) {
    return decimalText(value, 0);
  }

  /**
   * Writes a number as {@code text}, in decimal digits with a fixed number of them behind the
   * point: 12345 with scale 7 is {@code 0.0012345}.
   *
   * @param unscaled the number without its point
   * @param scale digits behind the point, 0 to 1000; with 0 there is no point
   * @return this
   */
  public RowWriter decimalText(long unscaled, int scale) {
    expect(TEXT, "decimalText");
    digits.set(unscaled);
    decimal(scale);
    return this;
  }

  /**
   * Writes a 128-bit number as {@code text}, as {@link #decimalText(long, int)} does.
   *
   * @param high the upper 64 bits of the unscaled number, with its sign
   * @param low the lower 64 bits
   * @param scale digits behind the point, 0 to 1000; with 0 there is no point
   * @return this
   */
  public RowWriter decimalText128(long high, long low, int scale) {
    expect(TEXT, "decimalText128");
    digits.set(high, low);
    decimal(scale);
    return this;
  }

  /**
   * Writes a {@code jsonb}. Whether it is JSON at all, only the server checks.
   *
   * @param value the JSON text
   * @return this
   * @throws CopyValueException if it has a NUL character, even an escaped one, or half a surrogate
   *     pair, or is too large
   */
  public RowWriter jsonb(String value) {
    expect(JSONB, "jsonb");
    utf8(value, 1);
    return this;
  }

  /**
   * Writes a {@code jsonb} from UTF-8. Whether it is JSON at all, only the server checks.
   *
   * @param utf8 holds the JSON text
   * @param offset index of its first byte
   * @param length how many bytes it has
   * @return this
   * @throws CopyValueException if it is no valid UTF-8, has a NUL character, even an escaped one,
   *     or is too large
   */
  public RowWriter jsonb(byte[] utf8, int offset, int length) {
    expect(JSONB, "jsonb");
    utf8(utf8, offset, length, 1);
    return this;
  }

  /**
   * Writes a {@code bytea}.
   *
   * @param input holds the bytes
   * @param offset index of the first
   * @param length how many
   * @return this
   * @throws CopyValueException if they are too many
   */
  public RowWriter bytea(byte[] input, int offset, int length) {
    expect(BYTEA, "bytea");
    Objects.checkFromIndexSize(offset, length, input.length);
    reserve((long) LENGTH_BYTES + length);
    System.arraycopy(input, offset, array, position + LENGTH_BYTES, length);
    field(position + LENGTH_BYTES + length);
    return this;
  }

  /**
   * Writes a {@code bytea} of one byte and what follows it, such as an address: version and key.
   *
   * @param first the first byte, of which the lower eight bits count
   * @param input holds the others
   * @param offset index of the second byte
   * @param length how many follow the first
   * @return this
   * @throws CopyValueException if they are too many
   */
  public RowWriter bytea(int first, byte[] input, int offset, int length) {
    expect(BYTEA, "bytea");
    Objects.checkFromIndexSize(offset, length, input.length);
    reserve(LENGTH_BYTES + 1L + length);
    array[position + LENGTH_BYTES] = (byte) first;
    System.arraycopy(input, offset, array, position + LENGTH_BYTES + 1, length);
    field(position + LENGTH_BYTES + 1 + length);
    return this;
  }

  /**
   * Begins a {@code bytea} that is written in pieces, with {@code append}, up to {@link #endBytea}.
   *
   * @return this
   */
  public RowWriter beginBytea() {
    expect(BYTEA, "beginBytea");
    reserve(LENGTH_BYTES);
    openBytea = position - rowStart;
    position += LENGTH_BYTES;
    typesOutsideBytea = types;
    columnOutsideBytea = column;
    types = OPEN_BYTEA;
    column = 0;
    return this;
  }

  /**
   * Adds a byte to the open {@code bytea}.
   *
   * @param b the byte, of which the lower eight bits count
   * @return this
   * @throws CopyValueException if the value becomes too large; then only {@link #abandon} helps
   */
  public RowWriter append(int b) {
    if (types != OPEN_BYTEA) {
      throw misuse("append");
    }
    reserve(1);
    array[position++] = (byte) b;
    return this;
  }

  /**
   * Adds bytes to the open {@code bytea}.
   *
   * @param input holds the bytes
   * @param offset index of the first
   * @param length how many
   * @return this
   * @throws CopyValueException if the value becomes too large; then only {@link #abandon} helps
   */
  public RowWriter append(byte[] input, int offset, int length) {
    if (types != OPEN_BYTEA) {
      throw misuse("append");
    }
    Objects.checkFromIndexSize(offset, length, input.length);
    reserve(length);
    System.arraycopy(input, offset, array, position, length);
    position += length;
    return this;
  }

  /**
   * Ends the open {@code bytea}.
   *
   * @return this
   */
  public RowWriter endBytea() {
    if (types != OPEN_BYTEA) {
      throw misuse("endBytea");
    }
    int field = rowStart + openBytea;
    INT.set(array, field, position - field - LENGTH_BYTES);
    types = typesOutsideBytea;
    column = columnOutsideBytea + 1;
    return this;
  }

  /**
   * Writes a {@code timestamptz}.
   *
   * @param value the time; what is below a microsecond is dropped
   * @return this
   * @throws CopyValueException if PostgreSQL has no such time: before 4714-11-24 BC (of the
   *     Gregorian calendar) or after the year 294276
   */
  public RowWriter timestamptz(Instant value) {
    expect(TIMESTAMPTZ, "timestamptz");
    timestamp(value.getEpochSecond(), value.getNano() / 1000);
    return this;
  }

  /**
   * Writes a {@code timestamptz}.
   *
   * @param epochSeconds seconds since 1970-01-01T00:00:00Z
   * @return this
   * @throws CopyValueException if PostgreSQL has no such time, see {@link #timestamptz}
   */
  public RowWriter timestamptzSeconds(long epochSeconds) {
    expect(TIMESTAMPTZ, "timestamptzSeconds");
    timestamp(epochSeconds, 0);
    return this;
  }

  /**
   * Writes a {@code timestamptz}.
   *
   * @param epochMicros microseconds since 1970-01-01T00:00:00Z
   * @return this
   * @throws CopyValueException if PostgreSQL has no such time, see {@link #timestamptz}
   */
  public RowWriter timestamptzMicros(long epochMicros) {
    expect(TIMESTAMPTZ, "timestamptzMicros");
    timestamp(Timestamps.floorToSeconds(epochMicros), Timestamps.microsOfSecond(epochMicros));
    return this;
  }

  /**
   * Writes the {@code timestamptz} later than all others, {@code infinity}.
   *
   * @return this
   */
  public RowWriter timestamptzInfinity() {
    expect(TIMESTAMPTZ, "timestamptzInfinity");
    fixed8(Timestamps.INFINITY);
    return this;
  }

  /**
   * Writes the {@code timestamptz} earlier than all others, {@code -infinity}.
   *
   * @return this
   */
  public RowWriter timestamptzMinusInfinity() {
    expect(TIMESTAMPTZ, "timestamptzMinusInfinity");
    fixed8(Timestamps.MINUS_INFINITY);
    return this;
  }

  /**
   * Writes a {@code timestamp} without time zone.
   *
   * @param value the time; what is below a microsecond is dropped
   * @return this
   * @throws CopyValueException if PostgreSQL has no such time, see {@link #timestamptz}
   */
  public RowWriter timestamp(LocalDateTime value) {
    expect(TIMESTAMP, "timestamp");
    timestamp(value.toEpochSecond(ZoneOffset.UTC), value.get(ChronoField.MICRO_OF_SECOND));
    return this;
  }

  /**
   * Writes the {@code timestamp} without time zone later than all others, {@code infinity}.
   *
   * @return this
   */
  public RowWriter timestampInfinity() {
    expect(TIMESTAMP, "timestampInfinity");
    fixed8(Timestamps.INFINITY);
    return this;
  }

  /**
   * Writes the {@code timestamp} without time zone earlier than all others, {@code -infinity}.
   *
   * @return this
   */
  public RowWriter timestampMinusInfinity() {
    expect(TIMESTAMP, "timestampMinusInfinity");
    fixed8(Timestamps.MINUS_INFINITY);
    return this;
  }

  /**
   * Writes a {@code date}.
   *
   * @param value the date, of the Gregorian calendar also before there was one; year 0 is 1 BC
   * @return this
   * @throws CopyValueException if PostgreSQL has no such date: before 4714-11-24 BC or after the
   *     year 5874897
   */
  public RowWriter date(LocalDate value) {
    return dateEpochDay(value.toEpochDay());
  }

  /**
   * Writes a {@code date}.
   *
   * @param epochDay days since 1970-01-01
   * @return this
   * @throws CopyValueException if PostgreSQL has no such date, see {@link #date}
   */
  public RowWriter dateEpochDay(long epochDay) {
    expect(DATE, "dateEpochDay");
    if (!Dates.inRange(epochDay)) {
      throw invalid("PostgreSQL has no date " + epochDay + " days from 1970");
    }
    fixed4(Dates.encode(epochDay));
    return this;
  }

  /**
   * Writes the {@code date} later than all others, {@code infinity}.
   *
   * @return this
   */
  public RowWriter dateInfinity() {
    expect(DATE, "dateInfinity");
    fixed4(Dates.INFINITY);
    return this;
  }

  /**
   * Writes the {@code date} earlier than all others, {@code -infinity}.
   *
   * @return this
   */
  public RowWriter dateMinusInfinity() {
    expect(DATE, "dateMinusInfinity");
    fixed4(Dates.MINUS_INFINITY);
    return this;
  }

  /**
   * Writes a {@code time} without time zone.
   *
   * @param value the time of day; what is below a microsecond is dropped
   * @return this
   */
  public RowWriter time(LocalTime value) {
    return timeMicros(value.toNanoOfDay() / 1000);
  }

  /**
   * Writes a {@code time} without time zone.
   *
   * @param microsOfDay microseconds since midnight, 0 to 86,400,000,000, which is 24:00
   * @return this
   * @throws CopyValueException if a day has no such time
   */
  public RowWriter timeMicros(long microsOfDay) {
    expect(TIME, "timeMicros");
    if (microsOfDay < 0 || microsOfDay > MICROS_OF_DAY) {
      throw invalid("a day has no time " + microsOfDay + " microseconds from midnight");
    }
    fixed8(microsOfDay);
    return this;
  }

  /**
   * Writes an {@code interval}. PostgreSQL keeps its three parts apart, each with a sign of its
   * own.
   *
   * @param months months, 12 for a year
   * @param days days
   * @param micros microseconds
   * @return this
   * @throws CopyValueException if all three are the least or all three the greatest of their type,
   *     which PostgreSQL takes for infinite from version 17 on
   */
  public RowWriter interval(int months, int days, long micros) {
    expect(INTERVAL, "interval");
    if (months == days
        && ((months == Integer.MIN_VALUE && micros == Long.MIN_VALUE)
            || (months == Integer.MAX_VALUE && micros == Long.MAX_VALUE))) {
      throw invalid("an interval of such parts is infinite to some servers");
    }
    reserve(LENGTH_BYTES + INTERVAL_BYTES);
    INT.set(array, position, INTERVAL_BYTES);
    LONG.set(array, position + LENGTH_BYTES, micros);
    INT.set(array, position + LENGTH_BYTES + 8, days);
    INT.set(array, position + LENGTH_BYTES + 12, months);
    position += LENGTH_BYTES + INTERVAL_BYTES;
    column++;
    return this;
  }

  /**
   * Writes an {@code interval} of years, months and days.
   *
   * @param value the period
   * @return this
   * @throws CopyValueException if it has more months than an {@code int} can hold
   */
  @SuppressWarnings("JavaPeriodGetDays") // months and years go into the other part
  public RowWriter interval(Period value) {
    long months = value.toTotalMonths();
    if (months != (int) months) {
      expect(INTERVAL, "interval");
      throw invalid(months + " months are out of the range of interval");
    }
    return interval((int) months, value.getDays(), 0);
  }

  /**
   * Writes an {@code interval} of time alone: hours and less, even beyond a day.
   *
   * @param value the duration; what is below a microsecond is dropped, towards the past
   * @return this
   * @throws CopyValueException if it has more microseconds than a {@code long} can hold, some
   *     292,000 years
   */
  public RowWriter interval(Duration value) {
    expect(INTERVAL, "interval");
    long micros;
    try {
      micros =
          Math.addExact(Math.multiplyExact(value.getSeconds(), 1_000_000L), value.getNano() / 1000);
    } catch (ArithmeticException e) {
      throw invalid(value + " is out of the range of interval");
    }
    return interval(0, 0, micros);
  }

  /**
   * Writes an {@code inet} of a single address.
   *
   * @param address an address of IPv4 or IPv6; its scope is not kept
   * @return this
   */
  public RowWriter inet(InetAddress address) {
    byte[] bytes = address.getAddress();
    expect(INET, "inet");
    network(bytes, 8 * bytes.length, false);
    return this;
  }

  /**
   * Writes an {@code inet} with the length of its network.
   *
   * @param address an address of IPv4 or IPv6; its scope is not kept
   * @param bits how many of its bits are the network's, up to 32 or 128
   * @return this
   * @throws CopyValueException if the address has no such number of bits
   */
  public RowWriter inet(InetAddress address, int bits) {
    expect(INET, "inet");
    network(address.getAddress(), bits, false);
    return this;
  }

  /**
   * Writes a {@code cidr}.
   *
   * @param network the network's address of IPv4 or IPv6
   * @param bits how many of its bits are the network's, up to 32 or 128
   * @return this
   * @throws CopyValueException if the address has no such number of bits, or others set than these
   */
  public RowWriter cidr(InetAddress network, int bits) {
    expect(CIDR, "cidr");
    byte[] bytes = network.getAddress();
    if (bits >= 0 && Networks.hasHostBits(bytes, bits)) {
      throw invalid(
          network.getHostAddress() + "/" + bits + " has bits set that are not the network's");
    }
    network(bytes, bits, true);
    return this;
  }

  /**
   * Writes a {@code numeric}.
   *
   * @param value the number; its scale, if positive, is kept
   * @return this
   * @throws CopyValueException if PostgreSQL has no such number: more than 131,072 digits before
   *     the point, or 16,383 behind it
   */
  public RowWriter numeric(BigDecimal value) {
    expect(NUMERIC, "numeric");
    BigInteger unscaled = value.unscaledValue();
    if (unscaled.bitLength() < Long.SIZE) {
      digits.set(unscaled.longValue());
      numeric(digits.ascii, digits.start(), digits.count(), digits.negative(), value.scale());
    } else if (NumericFormat.inRange(value.precision(), value.scale())) {
      byte[] ascii = unscaled.abs().toString().getBytes(StandardCharsets.US_ASCII);
      numeric(ascii, 0, ascii.length, unscaled.signum() < 0, value.scale());
    } else {
      throw numericOutOfRange();
    }
    return this;
  }

  /**
   * Writes a whole {@code numeric}.
   *
   * @param value the number
   * @return this
   */
  public RowWriter numeric(long value) {
    return numeric(value, 0);
  }

  /**
   * Writes a {@code numeric}.
   *
   * @param unscaled the number without its point
   * @param scale digits behind the point, 0 to 16,383
   * @return this
   * @throws CopyValueException if the scale is out of range
   */
  public RowWriter numeric(long unscaled, int scale) {
    expect(NUMERIC, "numeric");
    digits.set(unscaled);
    numeric(digits.ascii, digits.start(), digits.count(), digits.negative(), scale);
    return this;
  }

  /**
   * Writes a {@code numeric} of 128 bits.
   *
   * @param high the upper 64 bits of the unscaled number, with its sign
   * @param low the lower 64 bits
   * @param scale digits behind the point, 0 to 16,383
   * @return this
   * @throws CopyValueException if the scale is out of range
   */
  public RowWriter numeric128(long high, long low, int scale) {
    expect(NUMERIC, "numeric128");
    digits.set(high, low);
    numeric(digits.ascii, digits.start(), digits.count(), digits.negative(), scale);
    return this;
  }

  /**
   * Writes a {@code uuid}.
   *
   * @param value the value
   * @return this
   */
  public RowWriter uuid(UUID value) {
    return uuid(value.getMostSignificantBits(), value.getLeastSignificantBits());
  }

  /**
   * Writes a {@code uuid}.
   *
   * @param high its first 64 bits
   * @param low its last 64 bits
   * @return this
   */
  public RowWriter uuid(long high, long low) {
    expect(ColumnType.UUID, "uuid");
    reserve(LENGTH_BYTES + 16);
    INT.set(array, position, 16);
    LONG.set(array, position + LENGTH_BYTES, high);
    LONG.set(array, position + LENGTH_BYTES + 8, low);
    position += LENGTH_BYTES + 16;
    column++;
    return this;
  }

  /**
   * Begins an array of one dimension. Its elements are written with the setters of their type, or
   * as NULLs, up to {@link #endArray}.
   *
   * @param size how many elements it has; may be 0
   * @return this
   * @throws CopyValueException if so many can't be
   */
  public RowWriter beginArray(int size) {
    ColumnType type = types[column];
    ColumnType elementType = type == null ? null : type.elementType();
    if (elementType == null || size < 0) {
      throw misuse("beginArray(" + size + ")");
    }
    if (size > Math.min(maxRowBytes / LENGTH_BYTES, MAX_ARRAY_SIZE)) {
      throw invalid("an array of " + size + " elements is too large");
    }
    reserve(ARRAY_HEADER_BYTES);
    openArray = position - rowStart;
    INT.set(array, position + 4, size == 0 ? 0 : 1);
    INT.set(array, position + ARRAY_FLAGS, 0);
    INT.set(array, position + 12, elementType.oid());
    position += EMPTY_ARRAY_HEADER_BYTES;
    if (size > 0) {
      INT.set(array, position, size);
      INT.set(array, position + 4, 1);
      position += 8;
    }
    if (elementTypes.length <= size) {
      elementTypes = new @Nullable ColumnType[size + 1];
    }
    Arrays.fill(elementTypes, 0, size, elementType);
    elementTypes[size] = null;
    arraySize = size;
    arrayColumn = column;
    types = elementTypes;
    column = 0;
    return this;
  }

  /**
   * Ends the open array.
   *
   * @return this
   */
  public RowWriter endArray() {
    if (types != elementTypes || column != arraySize) {
      throw misuse("endArray");
    }
    int field = rowStart + openArray;
    INT.set(array, field, position - field - LENGTH_BYTES);
    INT.set(array, field + ARRAY_FLAGS, hasNull(field + ARRAY_HEADER_BYTES) ? 1 : 0);
    types = columnTypes;
    column = arrayColumn + 1;
    return this;
  }

  private boolean hasNull(int firstElement) {
    for (int p = firstElement; p < position; ) {
      int length = (int) INT.get(array, p);
      if (length == NULL) {
        return true;
      }
      p += LENGTH_BYTES + length;
    }
    return false;
  }

  private void fixed4(int value) {
    reserve(LENGTH_BYTES + 4);
    INT.set(array, position, 4);
    INT.set(array, position + LENGTH_BYTES, value);
    position += LENGTH_BYTES + 4;
    column++;
  }

  private void fixed8(long value) {
    reserve(LENGTH_BYTES + 8);
    INT.set(array, position, 8);
    LONG.set(array, position + LENGTH_BYTES, value);
    position += LENGTH_BYTES + 8;
    column++;
  }

  private void timestamp(long epochSeconds, int micros) {
    if (!Timestamps.inRange(epochSeconds)) {
      throw invalid("PostgreSQL has no time " + epochSeconds + " seconds from 1970");
    }
    fixed8(Timestamps.encode(epochSeconds, micros));
  }

  private void network(byte[] address, int bits, boolean cidr) {
    if (bits < 0 || bits > 8 * address.length) {
      throw invalid(
          "a network has 0 to " + 8 * address.length + " bits of such an address, not " + bits);
    }
    reserve(LENGTH_BYTES + Networks.HEADER_BYTES + address.length);
    int p = position + LENGTH_BYTES;
    Networks.header(array, p, address.length, bits, cidr);
    System.arraycopy(address, 0, array, p + Networks.HEADER_BYTES, address.length);
    field(p + Networks.HEADER_BYTES + address.length);
  }

  /** Writes a text of which nearly all are ASCII, and short; {@code jsonb} has a version before. */
  private void utf8(String value, int versionBytes) {
    int length = value.length();
    int head = LENGTH_BYTES + versionBytes;
    reserve((long) head + length);
    int start = position + head;
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      // One comparison for "no NUL and below 0x80".
      if ((char) (c - 1) >= 0x7F) {
        utf8BeyondAscii(value, head);
        return;
      }
      array[start + i] = (byte) c;
    }
    if (versionBytes > 0) {
      completeJsonb(start, start + length);
    }
    field(start + length);
  }

  private void utf8BeyondAscii(String value, int head) {
    long length = Utf8.length(value);
    if (length < 0) {
      throw invalid(Utf8.complaint(value));
    }
    reserve(head + length);
    int start = position + head;
    Utf8.encode(value, array, start);
    if (head > LENGTH_BYTES) {
      completeJsonb(start, start + (int) length);
    }
    field(start + (int) length);
  }

  private void utf8(byte[] utf8, int offset, int length, int versionBytes) {
    Objects.checkFromIndexSize(offset, length, utf8.length);
    int invalid = Utf8.firstInvalid(utf8, offset, length);
    if (invalid >= 0) {
      throw invalid(
          (utf8[invalid] == 0 ? "text has a NUL character" : "text is no valid UTF-8")
              + " at byte "
              + (invalid - offset));
    }
    reserve((long) LENGTH_BYTES + versionBytes + length);
    int start = position + LENGTH_BYTES + versionBytes;
    System.arraycopy(utf8, offset, array, start, length);
    if (versionBytes > 0) {
      completeJsonb(start, start + length);
    }
    field(start + length);
  }

  /** Puts the version before a JSON text, which has been written but for the field's length. */
  private void completeJsonb(int start, int end) {
    array[start - 1] = JSONB_VERSION;
    int nul = JsonEscapes.firstNul(array, start, end);
    if (nul >= 0) {
      throw invalid("JSON has an escaped NUL character at byte " + (nul - start));
    }
  }

  private void decimal(int scale) {
    if (scale < 0 || scale > MAX_TEXT_SCALE) {
      throw new IllegalArgumentException("scale must be 0 to 1000, is " + scale);
    }
    int count = Math.max(digits.count(), scale + 1);
    int zeros = count - digits.count();
    int pointBytes = scale == 0 ? 0 : 1;
    reserve((long) LENGTH_BYTES + 1 + count + pointBytes);
    int p = position + LENGTH_BYTES;
    if (digits.negative()) {
      array[p++] = '-';
    }
    Arrays.fill(array, p, p + zeros, (byte) '0');
    System.arraycopy(digits.ascii, digits.start(), array, p + zeros, digits.count());
    p += count;
    if (scale > 0) {
      System.arraycopy(array, p - scale, array, p - scale + 1, scale);
      array[p - scale] = '.';
      p++;
    }
    field(p);
  }

  private void numeric(byte[] ascii, int start, int count, boolean negative, int scale) {
    if (!NumericFormat.inRange(count, scale)) {
      throw numericOutOfRange();
    }
    reserve((long) LENGTH_BYTES + NumericFormat.maxBytes(count));
    field(
        NumericFormat.encode(ascii, start, count, negative, scale, array, position + LENGTH_BYTES));
  }

  /** Fills in the length of the field that starts at the position and ends here. */
  private void field(int end) {
    INT.set(array, position, end - position - LENGTH_BYTES);
    position = end;
    column++;
  }

  private void reserve(long bytes) {
    if (bytes > limit - position) {
      moveOn(bytes);
    }
  }

  /** Moves what there is of the row to a new chunk, in which there is room for so many more. */
  private void moveOn(long bytes) {
    int written = position - rowStart;
    if (bytes > maxRowBytes - written) {
      throw invalid(
          "the row has more than "
              + maxRowBytes
              + " bytes: "
              + written
              + " before and "
              + bytes
              + " for this value");
    }
    // Doubling, lest a value in many pieces is moved with each of them.
    int capacity = (int) Math.max(written + bytes, Math.min(2L * written, maxRowBytes));
    byte[] next = buffer.newChunk(capacity);
    System.arraycopy(array, rowStart, next, 0, written);
    buffer.dropEmptyChunk();
    array = next;
    rowStart = 0;
    position = written;
    limit = rowLimit();
  }

  private int rowLimit() {
    return rowStart + Math.min(array.length - rowStart, maxRowBytes);
  }

  private void expect(ColumnType type, String setter) {
    if (types[column] != type) {
      throw misuse(setter);
    }
  }

  /** Ends the use of the buffers, which go back to the pool. */
  void close() {
    types = CLOSED;
    column = 0;
    array = new byte[0];
    position = 0;
    limit = 0;
  }

  private CopyValueException numericOutOfRange() {
    return invalid("number has too many digits for numeric");
  }

  private CopyValueException invalid(String reason) {
    return new CopyValueException(table.toString(), columnName(), reason);
  }

  private IllegalStateException misuse(String call) {
    String problem;
    if (types == CLOSED) {
      problem = table + ": " + call + " after close";
    } else if (types == NO_ROW) {
      problem = table + ": " + call + " without begin";
    } else if (types == columnTypes && column == columnCount) {
      problem = table + ": " + call + " after the last column";
    } else {
      problem = table + "." + columnName() + ": " + call + " where " + wanted() + " is wanted";
    }
    return new IllegalStateException(problem);
  }

  private String wanted() {
    if (types == OPEN_BYTEA) {
      return "append or endBytea";
    }
    ColumnType type = types[column];
    return type == null ? "endArray" : type.sqlName();
  }

  private String columnName() {
    int index = column;
    if (types == OPEN_BYTEA) {
      index = typesOutsideBytea == elementTypes ? arrayColumn : columnOutsideBytea;
    } else if (types == elementTypes) {
      index = arrayColumn;
    }
    return table.columns().get(index).name();
  }
}
