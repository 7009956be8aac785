package io.ledgerbackfill.postgres.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.testing.TrackingBufferPool;
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
import java.time.Period;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Values that columns can't hold. */
final class RowWriterValueTest {

  private static final int MAX_ROW_BYTES = 1024;

  private final TrackingBufferPool pool = new TrackingBufferPool();

  @AfterEach
  void findLeaks() {
    pool.assertNoLeaks();
  }

  @Test
  void shouldRefuseDatesAndTimesThatPostgresDoesNotHave() {
    refuses(
        ColumnType.DATE,
        row -> row.date(LocalDate.of(-4713, 11, 23)),
        "PostgreSQL has no date -2440589 days from 1970");
    refuses(
        ColumnType.DATE,
        row -> row.date(LocalDate.of(5_874_898, 1, 1)),
        "PostgreSQL has no date 2145042906 days from 1970");
    refuses(
        ColumnType.TIMESTAMP,
        row -> row.timestamp(LocalDateTime.of(294_277, 1, 1, 0, 0)),
        "PostgreSQL has no time 9224318016000 seconds from 1970");
    String noTime = " microseconds from midnight";
    refuses(ColumnType.TIME, row -> row.timeMicros(-1), "a day has no time -1" + noTime);
    refuses(
        ColumnType.TIME,
        row -> row.timeMicros(86_400_000_001L),
        "a day has no time 86400000001" + noTime);
  }

  @Test
  void shouldRefuseIntervalsBeyondTheirRange() {
    refuses(
        ColumnType.INTERVAL,
        row -> row.interval(Period.ofYears(178_956_971)),
        "2147483652 months are out of the range of interval");
    refuses(
        ColumnType.INTERVAL,
        row -> row.interval(Duration.ofSeconds(Long.MAX_VALUE)),
        "PT2562047788015215H30M7S is out of the range of interval");
    String infinite = "an interval of such parts is infinite to some servers";
    refuses(
        ColumnType.INTERVAL,
        row -> row.interval(Integer.MIN_VALUE, Integer.MIN_VALUE, Long.MIN_VALUE),
        infinite);
    refuses(
        ColumnType.INTERVAL,
        row -> row.interval(Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE),
        infinite);
  }

  @Test
  void shouldRefuseNetworksThatCantBe() throws UnknownHostException {
    InetAddress four = InetAddress.getByName("10.1.2.1");
    InetAddress six = InetAddress.getByName("2001:db8::1");
    refuses(
        ColumnType.INET,
        row -> row.inet(four, 33),
        "a network has 0 to 32 bits of such an address, not 33");
    refuses(
        ColumnType.CIDR,
        row -> row.cidr(six, -1),
        "a network has 0 to 128 bits of such an address, not -1");
    refuses(
        ColumnType.CIDR,
        row -> row.cidr(four, 31),
        "10.1.2.1/31 has bits set that are not the network's");
  }

  @Test
  void shouldRefuseNulCharacters() {
    refuses(ColumnType.TEXT, row -> row.text("ab\0"), "text has a NUL character at index 2");
    refuses(ColumnType.TEXT, row -> row.text("\u20ac\0"), "text has a NUL character at index 1");
    refuses(ColumnType.JSONB, row -> row.jsonb("\0{}"), "text has a NUL character at index 0");
    refuses(
        ColumnType.TEXT,
        row -> row.text(new byte[] {0, 'a', 'b', 0}, 1, 3),
        "text has a NUL character at byte 2");
    assertThatThrownBy(() -> Label.of("a\0"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("text has a NUL character at index 1");
  }

  @Test
  void shouldRefuseEscapedNulCharactersInJson() {
    String problem = "JSON has an escaped NUL character at byte ";
    refuses(ColumnType.JSONB, row -> row.jsonb("\"\\u0000\""), problem + 1);
    refuses(ColumnType.JSONB, row -> row.jsonb("\"\u20ac\\u0000\""), problem + 4);
    refuses(ColumnType.JSONB, row -> row.jsonb("\"\\\\\\u0000\""), problem + 3);
    byte[] json = "[\"a\\u0001\\u0000\"]".getBytes(StandardCharsets.US_ASCII);
    refuses(ColumnType.JSONB, row -> row.jsonb(json, 1, json.length - 2), problem + 8);
  }

  @Test
  void shouldTakeJsonThatOnlyLooksLikeAnEscapedNulCharacter() {
    try (CopyBuffer buffer = buffer(ColumnType.JSONB)) {
      for (String json : new String[] {"\"\\\\u0000\"", "\"\\u0010\"", "\"u0000\""}) {
        buffer.writer().begin().int8(1).jsonb(json).end();
      }
      assertThat(buffer.rows()).isEqualTo(3);
    }
  }

  @Test
  void shouldRefuseHalfSurrogatePairs() {
    String problem = "text has half a surrogate pair at index ";
    refuses(ColumnType.TEXT, row -> row.text("a\ud83d"), problem + 1);
    refuses(ColumnType.TEXT, row -> row.text("\ude00a"), problem + 0);
    refuses(ColumnType.TEXT, row -> row.text("\ud83d\ude00\ud83dx"), problem + 2);
    refuses(ColumnType.JSONB, row -> row.jsonb("\"\ude00\ud83d\""), problem + 1);
  }

  @Test
  void shouldRefuseMalformedUtf8() {
    for (byte[] bytes :
        new byte[][] {
          bytes(0x80), // continues nothing
          bytes(0xC3), // cut off
          bytes(0xC3, 0x28), // not continued
          bytes(0xC0, 0x80), // NUL in two bytes
          bytes(0xC1, 0xBF), // too long
          bytes(0xE0, 0x9F, 0xBF), // too long
          bytes(0xE2, 0x82), // cut off
          bytes(0xED, 0xA0, 0x80), // a surrogate
          bytes(0xF0, 0x8F, 0xBF, 0xBF), // too long
          bytes(0xF4, 0x90, 0x80, 0x80), // beyond U+10FFFF
          bytes(0xF0, 0x9F, 0x98), // cut off
          bytes(0xF5, 0x80, 0x80, 0x80), // no lead byte
          bytes(0xFF)
        }) {
      byte[] text = Arrays.copyOf("12345678abc".getBytes(StandardCharsets.US_ASCII), 11 + 4);
      System.arraycopy(bytes, 0, text, 11, bytes.length);
      refuses(
          ColumnType.TEXT,
          row -> row.text(text, 0, 11 + bytes.length),
          "text is no valid UTF-8 at byte 11");
      refuses(
          ColumnType.JSONB,
          row -> row.jsonb(bytes, 0, bytes.length),
          "text is no valid UTF-8 at byte 0");
    }
  }

  @Test
  void shouldRefuseTimesThatPostgresDoesNotHave() {
    refuses(
        ColumnType.TIMESTAMPTZ,
        row -> row.timestamptz(Instant.parse("+294277-01-01T00:00:00Z")),
        "PostgreSQL has no time 9224318016000 seconds from 1970");
    refuses(
        ColumnType.TIMESTAMPTZ,
        row -> row.timestamptz(Instant.parse("-4713-11-23T23:59:59.999999Z")),
        "PostgreSQL has no time -210866803201 seconds from 1970");
    refuses(
        ColumnType.TIMESTAMPTZ,
        row -> row.timestamptzSeconds(Long.MAX_VALUE),
        "PostgreSQL has no time 9223372036854775807 seconds from 1970");
    refuses(
        ColumnType.TIMESTAMPTZ,
        row -> row.timestamptzSeconds(Long.MIN_VALUE),
        "PostgreSQL has no time -9223372036854775808 seconds from 1970");
    refuses(
        ColumnType.TIMESTAMPTZ,
        row -> row.timestamptzMicros(-210_866_803_200_000_001L),
        "PostgreSQL has no time -210866803201 seconds from 1970");
  }

  @Test
  void shouldRefuseNumbersOutOfRange() {
    refuses(ColumnType.SMALLINT, row -> row.int2(32_768), "32768 is out of the range of smallint");
    refuses(
        ColumnType.SMALLINT, row -> row.int2(-32_769), "-32769 is out of the range of smallint");
    String tooManyDigits = "number has too many digits for numeric";
    for (BigDecimal value :
        new BigDecimal[] {
          new BigDecimal("1E+131072"),
          new BigDecimal("1E-16384"),
          new BigDecimal("0E-16384"),
          new BigDecimal(BigInteger.TWO.pow(100), -131_072),
          new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE),
          new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE)
        }) {
      refuses(ColumnType.NUMERIC, row -> row.numeric(value), tooManyDigits);
    }
    refuses(ColumnType.NUMERIC, row -> row.numeric(1, 16_384), tooManyDigits);
    refuses(ColumnType.NUMERIC, row -> row.numeric128(1, 1, 16_384), tooManyDigits);
  }

  @Test
  void shouldRefuseRowsBeyondTheirLimit() {
    byte[] bytes = new byte[MAX_ROW_BYTES];
    String problem = "the row has more than 1024 bytes: 14 before and %d for this value";
    refuses(
        ColumnType.BYTEA,
        row -> row.bytea(bytes, 0, 1007),
        String.format(Locale.ROOT, problem, 1011));
    refuses(
        ColumnType.BYTEA,
        row -> row.bytea(0, bytes, 0, 1006),
        String.format(Locale.ROOT, problem, 1011));
    refuses(
        ColumnType.TEXT,
        row -> row.text("x".repeat(1007)),
        String.format(Locale.ROOT, problem, 1011));
    refuses(
        ColumnType.TEXT,
        row -> row.text("\u20ac".repeat(336)),
        String.format(Locale.ROOT, problem, 1012));
    refuses(
        ColumnType.TEXT,
        row -> row.hexText(bytes, 0, 504),
        String.format(Locale.ROOT, problem, 1012));
    refuses(
        ColumnType.NUMERIC,
        row -> row.numeric(new BigDecimal(BigInteger.TEN.pow(4000))),
        String.format(Locale.ROOT, problem, 2016));
    refuses(
        ColumnType.TEXT_ARRAY, row -> row.beginArray(257), "an array of 257 elements is too large");
    refuses(
        ColumnType.BIGINT_ARRAY,
        row -> row.beginArray(Integer.MAX_VALUE),
        "an array of 2147483647 elements is too large");
  }

  @Test
  void shouldTakeRowsUpToTheirLimit() {
    byte[] bytes = new byte[MAX_ROW_BYTES];
    try (CopyBuffer buffer = buffer(ColumnType.BYTEA)) {
      for (int i = 0; i < 200; i++) {
        buffer.writer().begin().int8(i).bytea(bytes, 0, 1006).end();
      }
      assertThat(buffer.bytes()).isEqualTo(200 * MAX_ROW_BYTES);
      buffer.writer().begin().int8(1).beginBytea().append(bytes, 0, 1006);
      assertThatThrownBy(() -> buffer.writer().append(1))
          .isInstanceOf(CopyValueException.class)
          .hasMessage("t.c: the row has more than 1024 bytes: 1024 before and 1 for this value");
      buffer.writer().abandon();
      assertThat(buffer.bytes()).isEqualTo(200 * MAX_ROW_BYTES);
    }
  }

  /**
   * The value is refused with the reason; neither the row's other columns nor its neighbours
   * suffer.
   */
  private void refuses(ColumnType type, Consumer<RowWriter> setter, String reason) {
    try (CopyBuffer buffer = buffer(type)) {
      RowWriter row = buffer.writer();
      row.begin().int8(1).nullValue().end();
      row.begin().int8(2);
      assertThatThrownBy(() -> setter.accept(row))
          .isInstanceOf(FinalException.class)
          .isInstanceOfSatisfying(
              CopyValueException.class,
              e -> {
                assertThat(e.table()).isEqualTo("t");
                assertThat(e.column()).isEqualTo("c");
              })
          .hasMessage("t.c: " + reason);
      row.nullValue().end();
      row.begin().int8(3);
      assertThatThrownBy(() -> setter.accept(row)).isInstanceOf(CopyValueException.class);
      row.abandon();
      row.begin().int8(4).nullValue().end();
      assertThat(CopyStreams.rows(buffer))
          .isEqualTo(
              "0002000000080000000000000001ffffffff"
                  + "0002000000080000000000000002ffffffff"
                  + "0002000000080000000000000004ffffffff");
      assertThat(buffer.rows()).isEqualTo(3);
    }
  }

  private CopyBuffer buffer(ColumnType type) {
    return CopyBuffer.of(
        CopyTable.builder("t")
            .column("id", ColumnType.BIGINT)
            .column("c", type)
            .maxRowBytes(MAX_ROW_BYTES)
            .build(),
        pool);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
