package io.ledgerbackfill.postgres.copy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
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
      case TIMESTAMPTZ -> timestamptz();
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
        strings().map(v -> value(v, row -> row.text(EncodedText.of(v)))),
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

  /** PostgreSQL has no year 0: 1 BC comes before 1. */
  private static String timeLiteral(Instant instant) {
    LocalDateTime time =
        LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), ZoneOffset.UTC);
    int year = time.getYear();
    return "%04d-%02d-%02d %02d:%02d:%02d.%06d+00%s"
        .formatted(
            year > 0 ? year : 1 - year,
            time.getMonthValue(),
            time.getDayOfMonth(),
            time.getHour(),
            time.getMinute(),
            time.getSecond(),
            time.getNano() / 1000,
            year > 0 ? "" : " BC");
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
        json.append("\\u%04x".formatted((int) c));
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
