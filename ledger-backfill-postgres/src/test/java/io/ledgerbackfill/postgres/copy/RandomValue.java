package io.ledgerbackfill.postgres.copy;

import io.ledgerbackfill.xdr.indexer.Label;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * A value of a column, in two forms.
 *
 * @param literal what the server parses, or null for NULL
 * @param writer what writes it
 */
record RandomValue(@Nullable String literal, Consumer<RowWriter> writer) {

  private static final RandomValue NULL = new RandomValue(null, RowWriter::nullValue);
  private static final Instant FIRST = Instant.parse("-4713-11-24T00:00:00Z");
  private static final Instant LAST = Instant.parse("+294276-12-31T23:59:59.999999Z");

  void write(RowWriter row) {
    writer.accept(row);
  }

  /** Prints the value when a property fails. */
  @Override
  public String toString() {
    return String.valueOf(literal);
  }

  static Arbitrary<RandomValue> of(ColumnType type) {
    ColumnType element = type.elementType();
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(NULL)),
        Tuple.of(9, element == null ? scalar(type) : array(element)));
  }

  private static Arbitrary<RandomValue> array(ColumnType element) {
    return of(element)
        .list()
        .ofMaxSize(4)
        .map(
            values -> {
              StringBuilder literal = new StringBuilder();
              for (RandomValue value : values) {
                literal.append(literal.isEmpty() ? "" : ",").append(value.quoted());
              }
              return new RandomValue(
                  "{" + literal + "}",
                  row -> {
                    row.beginArray(values.size());
                    values.forEach(value -> value.write(row));
                    row.endArray();
                  });
            });
  }

  private String quoted() {
    return literal == null
        ? "NULL"
        : '"' + literal.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static Arbitrary<RandomValue> scalar(ColumnType type) {
    return switch (type) {
      case BIGINT -> Arbitraries.longs().map(v -> value(v, row -> row.int8(v)));
      case INTEGER -> Arbitraries.integers().map(v -> value(v, row -> row.int4(v)));
      case SMALLINT -> Arbitraries.shorts().map(v -> value(v, row -> row.int2(v)));
      case BOOLEAN -> Arbitraries.of(true, false).map(v -> value(v, row -> row.bool(v)));
      case TEXT -> text();
      case BYTEA -> bytea();
      case REAL -> Arbitraries.oneOf(floats(), reals());
      case DOUBLE -> Arbitraries.oneOf(doubles(), doublePrecisions());
      case TIMESTAMPTZ -> timestamptz();
      case TIMESTAMP -> timestamp();
      case DATE -> date();
      case TIME -> time();
      case INTERVAL -> interval();
      case INET -> inet();
      case CIDR -> cidr();
      case JSONB -> jsonb();
      case NUMERIC -> numeric();
      case UUID -> uuid();
      default -> throw new IllegalArgumentException(type + " is no scalar");
    };
  }

  private static RandomValue value(Object literal, Consumer<RowWriter> writer) {
    return new RandomValue(literal.toString(), writer);
  }

  private static Arbitrary<String> strings() {
    return Arbitraries.integers()
        .between(1, Character.MAX_CODE_POINT)
        .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
        .map(Character::toString)
        .list()
        .ofMaxSize(10)
        .map(list -> String.join("", list));
  }

  private static Arbitrary<RandomValue> text() {
    Arbitrary<RandomValue> decimals =
        Combinators.combine(longs(), longs(), Arbitraries.integers().between(0, 45))
            .as(
                (high, low, scale) ->
                    value(
                        new BigDecimal(integer(high, low), scale).toPlainString(),
                        row -> row.decimalText128(high, low, scale)));
    return Arbitraries.oneOf(
        strings().map(v -> value(v, row -> row.text(v))),
        strings().map(v -> value(v, row -> row.text(Label.of(v)))),
        strings()
            .map(v -> v.getBytes(StandardCharsets.UTF_8))
            .map(
                v -> value(new String(v, StandardCharsets.UTF_8), row -> row.text(v, 0, v.length))),
        bytes().map(v -> value(HexFormat.of().formatHex(v), row -> row.hexText(v, 0, v.length))),
        decimals);
  }

  private static Arbitrary<byte[]> bytes() {
    return Arbitraries.bytes().array(byte[].class).ofMaxSize(40);
  }

  private static Arbitrary<RandomValue> bytea() {
    return Arbitraries.oneOf(
        bytes().map(v -> value(byteaLiteral(v), row -> row.bytea(v, 0, v.length))),
        bytes()
            .filter(v -> v.length > 0)
            .map(v -> value(byteaLiteral(v), row -> row.bytea(v[0], v, 1, v.length - 1))),
        bytes()
            .map(
                v ->
                    value(
                        byteaLiteral(v),
                        row -> {
                          row.beginBytea();
                          for (byte b : v) {
                            row.append(b);
                          }
                          row.endBytea();
                        })));
  }

  private static String byteaLiteral(byte[] bytes) {
    return "\\x" + HexFormat.of().formatHex(bytes);
  }

  private static Arbitrary<RandomValue> timestamptz() {
    Arbitrary<Long> seconds =
        Arbitraries.longs().between(FIRST.getEpochSecond(), LAST.getEpochSecond());
    return Arbitraries.oneOf(
        Arbitraries.of(
            value("infinity", RowWriter::timestamptzInfinity),
            value("-infinity", RowWriter::timestamptzMinusInfinity),
            instant(FIRST),
            instant(LAST)),
        seconds.map(
            v -> value(timeLiteral(Instant.ofEpochSecond(v)), row -> row.timestamptzSeconds(v))),
        Combinators.combine(seconds, Arbitraries.integers().between(0, 999_999))
            .as((second, micros) -> instant(Instant.ofEpochSecond(second, micros * 1000L))),
        Arbitraries.longs()
            .between(FIRST.getEpochSecond() * 1_000_000, Long.MAX_VALUE)
            .map(
                v ->
                    value(
                        timeLiteral(
                            Instant.ofEpochSecond(
                                Math.floorDiv(v, 1_000_000L),
                                Math.floorMod(v, 1_000_000L) * 1000L)),
                        row -> row.timestamptzMicros(v))));
  }

  private static RandomValue instant(Instant instant) {
    return value(timeLiteral(instant), row -> row.timestamptz(instant));
  }

  private static String timeLiteral(Instant instant) {
    return literal(
        LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), ZoneOffset.UTC),
        "+00");
  }

  /** PostgreSQL has no year 0: 1 BC comes before 1. */
  private static String literal(LocalDateTime time, String zone) {
    int year = time.getYear();
    return String.format(
        Locale.ROOT,
        "%04d-%02d-%02d %02d:%02d:%02d.%06d%s%s",
        year > 0 ? year : 1 - year,
        time.getMonthValue(),
        time.getDayOfMonth(),
        time.getHour(),
        time.getMinute(),
        time.getSecond(),
        time.getNano() / 1000,
        zone,
        year > 0 ? "" : " BC");
  }

  /** Of any bits, and so with infinities, subnormal numbers, both zeros and many that are none. */
  private static Arbitrary<RandomValue> floats() {
    return Arbitraries.integers()
        .map(Float::intBitsToFloat)
        .map(v -> value(v, row -> row.float4(v)));
  }

  private static Arbitrary<RandomValue> reals() {
    return Arbitraries.of(
            0f,
            -0f,
            Float.NaN,
            Float.POSITIVE_INFINITY,
            Float.NEGATIVE_INFINITY,
            Float.MIN_VALUE,
            Float.MAX_VALUE)
        .map(v -> value(v, row -> row.float4(v)));
  }

  private static Arbitrary<RandomValue> doubles() {
    return Arbitraries.longs()
        .map(Double::longBitsToDouble)
        .map(v -> value(v, row -> row.float8(v)));
  }

  private static Arbitrary<RandomValue> doublePrecisions() {
    return Arbitraries.of(
            0d,
            -0d,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.MIN_VALUE,
            Double.MAX_VALUE)
        .map(v -> value(v, row -> row.float8(v)));
  }

  private static Arbitrary<RandomValue> timestamp() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            value("infinity", RowWriter::timestampInfinity),
            value("-infinity", RowWriter::timestampMinusInfinity),
            timestamp(FIRST),
            timestamp(LAST)),
        Combinators.combine(
                Arbitraries.longs().between(FIRST.getEpochSecond(), LAST.getEpochSecond()),
                Arbitraries.integers().between(0, 999_999))
            .as((second, micros) -> timestamp(Instant.ofEpochSecond(second, micros * 1000L))));
  }

  private static RandomValue timestamp(Instant instant) {
    LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    return value(literal(time, ""), row -> row.timestamp(time));
  }

  private static Arbitrary<RandomValue> date() {
    LocalDate first = LocalDate.of(-4713, 11, 24);
    LocalDate last = LocalDate.of(5_874_897, 12, 31);
    return Arbitraries.oneOf(
        Arbitraries.of(
            value("infinity", RowWriter::dateInfinity),
            value("-infinity", RowWriter::dateMinusInfinity),
            date(first),
            date(last),
            date(LocalDate.of(0, 12, 31)),
            date(LocalDate.of(1, 1, 1))),
        Arbitraries.longs()
            .between(first.toEpochDay(), last.toEpochDay())
            .map(LocalDate::ofEpochDay)
            .map(RandomValue::date));
  }

  private static RandomValue date(LocalDate date) {
    int year = date.getYear();
    return value(
        String.format(
            Locale.ROOT,
            "%04d-%02d-%02d%s",
            year > 0 ? year : 1 - year,
            date.getMonthValue(),
            date.getDayOfMonth(),
            year > 0 ? "" : " BC"),
        row -> row.date(date));
  }

  private static Arbitrary<RandomValue> time() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            value("24:00", row -> row.timeMicros(86_400_000_000L)),
            value("00:00", row -> row.time(LocalTime.MIN))),
        Arbitraries.longs()
            .between(0, 86_399_999_999L)
            .map(v -> LocalTime.ofNanoOfDay(v * 1000))
            .map(v -> value(v, row -> row.time(v))));
  }

  private static Arbitrary<RandomValue> interval() {
    return Arbitraries.oneOf(
        Combinators.combine(Arbitraries.integers(), Arbitraries.integers(), longs())
            .filter((months, days, micros) -> months != Integer.MIN_VALUE || !days.equals(months))
            .as((m, d, us) -> value(interval(m, d, us), row -> row.interval(m, d, us))),
        Combinators.combine(
                Arbitraries.integers().between(-1000, 1000),
                Arbitraries.integers().between(-2_000_000_000, 2_000_000_000),
                Arbitraries.integers())
            .as(Period::of)
            .map(
                v ->
                    value(
                        interval((int) v.toTotalMonths(), (int) v.get(ChronoUnit.DAYS), 0),
                        row -> row.interval(v))),
        Arbitraries.longs()
            .map(v -> Duration.of(v / 4, ChronoUnit.MICROS))
            .map(
                v ->
                    value(
                        interval(
                            0,
                            0,
                            TimeUnit.NANOSECONDS.toMicros(v.getNano())
                                + TimeUnit.SECONDS.toMicros(v.getSeconds())),
                        row -> row.interval(v))));
  }

  private static String interval(int months, int days, long micros) {
    long seconds = micros / 1_000_000;
    return months
        + " mons "
        + days
        + " days "
        + seconds / 3600
        + " hours "
        + seconds % 3600
        + " seconds "
        + micros % 1_000_000
        + " microseconds";
  }

  private static Arbitrary<byte[]> addresses() {
    return Arbitraries.oneOf(
        Arbitraries.bytes().array(byte[].class).ofSize(4),
        Arbitraries.bytes().array(byte[].class).ofSize(16));
  }

  private static Arbitrary<RandomValue> inet() {
    return Combinators.combine(addresses(), Arbitraries.integers().between(0, 128))
        .as(
            (bytes, anyBits) -> {
              InetAddress address = address(bytes);
              int bits = anyBits % (8 * bytes.length + 1);
              return anyBits == 0
                  ? value(address.getHostAddress(), row -> row.inet(address))
                  : value(address.getHostAddress() + "/" + bits, row -> row.inet(address, bits));
            });
  }

  private static Arbitrary<RandomValue> cidr() {
    return Combinators.combine(addresses(), Arbitraries.integers().between(0, 128))
        .as(
            (bytes, anyBits) -> {
              int bits = anyBits % (8 * bytes.length + 1);
              byte[] network = bytes.clone();
              for (int i = bits; i < 8 * bytes.length; i++) {
                network[i / 8] &= (byte) ~(0x80 >> (i % 8));
              }
              InetAddress address = address(network);
              return value(address.getHostAddress() + "/" + bits, row -> row.cidr(address, bits));
            });
  }

  private static InetAddress address(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Arbitrary<RandomValue> jsonb() {
    Arbitrary<String> strings = strings().map(RandomValue::jsonString);
    Arbitrary<String> scalars =
        Arbitraries.oneOf(
            strings,
            Arbitraries.of("null", "true", "false", "{}", "[]"),
            Arbitraries.longs().map(String::valueOf));
    Arbitrary<String> values =
        Arbitraries.oneOf(
            scalars,
            scalars.list().ofMaxSize(3).map(list -> "[" + String.join(", ", list) + "]"),
            Combinators.combine(strings, scalars).as((key, v) -> "{" + key + ":" + v + "}"));
    return Arbitraries.oneOf(
        values.map(v -> value(v, row -> row.jsonb(v))),
        values.map(
            v -> {
              byte[] utf8 = v.getBytes(StandardCharsets.UTF_8);
              return value(v, row -> row.jsonb(utf8, 0, utf8.length));
            }));
  }

  private static String jsonString(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x20) {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        json.append(c == '"' || c == '\\' ? "\\" : "").append(c);
      }
    }
    return json.append('"').toString();
  }

  private static Arbitrary<RandomValue> numeric() {
    Arbitrary<BigInteger> unscaled =
        Arbitraries.bytes().array(byte[].class).ofMinSize(1).ofMaxSize(30).map(BigInteger::new);
    Arbitrary<BigDecimal> decimals =
        Combinators.combine(unscaled, Arbitraries.integers().between(-40, 60)).as(BigDecimal::new);
    Arbitrary<BigDecimal> extremes =
        Arbitraries.of(
            new BigDecimal("1E+131071"),
            new BigDecimal("-9.9E+131071"),
            new BigDecimal("1E-16383"),
            new BigDecimal(BigInteger.TEN.pow(131_072).subtract(BigInteger.ONE)),
            new BigDecimal(BigInteger.TEN.pow(147_455).subtract(BigInteger.ONE), 16_383));
    Arbitrary<Integer> scales = Arbitraries.integers().between(0, 60);
    return Arbitraries.frequencyOf(
        Tuple.of(30, decimals.map(v -> numeric(v, row -> row.numeric(v)))),
        Tuple.of(
            30,
            Combinators.combine(longs(), scales)
                .as((v, s) -> numeric(BigDecimal.valueOf(v, s), row -> row.numeric(v, s)))),
        Tuple.of(
            30,
            Combinators.combine(longs(), longs(), scales)
                .as(
                    (high, low, s) ->
                        numeric(
                            new BigDecimal(integer(high, low), s),
                            row -> row.numeric128(high, low, s)))),
        Tuple.of(1, extremes.map(v -> numeric(v, row -> row.numeric(v)))));
  }

  private static RandomValue numeric(BigDecimal value, Consumer<RowWriter> writer) {
    return value(value.toPlainString(), writer);
  }

  private static Arbitrary<Long> longs() {
    return Arbitraries.oneOf(
        Arbitraries.longs(), Arbitraries.integers().between(0, 63).map(shift -> 1L << shift));
  }

  private static BigInteger integer(long high, long low) {
    return BigInteger.valueOf(high).shiftLeft(64).add(new BigInteger(Long.toUnsignedString(low)));
  }

  private static Arbitrary<RandomValue> uuid() {
    return Combinators.combine(Arbitraries.longs(), Arbitraries.longs())
        .as(UUID::new)
        .flatMap(
            v ->
                Arbitraries.of(
                    List.of(
                        value(v, row -> row.uuid(v)),
                        value(
                            v,
                            row ->
                                row.uuid(
                                    v.getMostSignificantBits(), v.getLeastSignificantBits())))));
  }
}
