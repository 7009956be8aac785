package io.ledgerbackfill.postgres.copy;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.LocalTime;
import java.time.Period;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Bytes worked out by hand from PostgreSQL's documentation of COPY's binary format, and from what
 * the types' receive functions read.
 */
final class RowWriterBytesTest {

  private static final byte[] BYTES = {0, 1, (byte) 0xAB, (byte) 0xFF};

  @Test
  void shouldFrameRowsWithHeaderAndTrailer() {
    try (CopyBuffer buffer =
        CopyBuffer.of(
            CopyTable.builder("t")
                .column("a", ColumnType.SMALLINT)
                .column("b", ColumnType.BOOLEAN)
                .build(),
            new TrackingBufferPool())) {
      buffer.writer().begin().int2(7).nullValue().end();
      buffer.writer().begin().int2(8).bool(true).end();
      assertThat(HexFormat.of().formatHex(CopyStreams.stream(buffer)))
          .isEqualTo(
              hex("50 47 43 4f 50 59 0a ff 0d 0a 00", "00000000 00000000")
                  + hex("0002", "00000002 0007", "ffffffff")
                  + hex("0002", "00000002 0008", "00000001 01")
                  + hex("ffff"));
      assertThat(buffer.rows()).isEqualTo(2);
      assertThat(buffer.bytes()).isEqualTo(2 + 6 + 4 + 2 + 6 + 5);
    }
  }

  @Test
  void shouldWriteIntegersAndBooleans() {
    check(ColumnType.BIGINT, row -> row.int8(1), "00000008 0000000000000001");
    check(ColumnType.BIGINT, row -> row.int8(Long.MIN_VALUE), "00000008 8000000000000000");
    check(ColumnType.INTEGER, row -> row.int4(-2), "00000004 fffffffe");
    check(ColumnType.SMALLINT, row -> row.int2(Short.MIN_VALUE), "00000002 8000");
    check(ColumnType.SMALLINT, row -> row.int2(Short.MAX_VALUE), "00000002 7fff");
    check(ColumnType.BOOLEAN, row -> row.bool(true), "00000001 01");
    check(ColumnType.BOOLEAN, row -> row.bool(false), "00000001 00");
    check(ColumnType.BOOLEAN, RowWriter::nullValue, "ffffffff");
  }

  @Test
  void shouldWriteFloatingPoint() {
    check(ColumnType.REAL, row -> row.float4(1.5f), "00000004 3fc00000");
    check(ColumnType.REAL, row -> row.float4(Float.NaN), "00000004 7fc00000");
    check(ColumnType.DOUBLE, row -> row.float8(-2.25), "00000008 c002000000000000");
    check(
        ColumnType.DOUBLE,
        row -> row.float8(Double.POSITIVE_INFINITY),
        "00000008 7ff0000000000000");
  }

  @Test
  void shouldWriteDatesAndTimesWithoutZone() {
    check(ColumnType.DATE, row -> row.date(LocalDate.of(2000, 1, 2)), "00000004 00000001");
    check(ColumnType.DATE, row -> row.date(LocalDate.of(1999, 12, 31)), "00000004 ffffffff");
    check(ColumnType.DATE, row -> row.dateEpochDay(0), "00000004 ffffd533");
    check(ColumnType.DATE, RowWriter::dateInfinity, "00000004 7fffffff");
    check(ColumnType.DATE, RowWriter::dateMinusInfinity, "00000004 80000000");
    check(
        ColumnType.TIME,
        row -> row.time(LocalTime.of(0, 0, 1, 2_999)),
        "00000008 00000000000f4242");
    check(ColumnType.TIME, row -> row.timeMicros(86_400_000_000L), "00000008 000000141dd76000");
    check(
        ColumnType.TIMESTAMP,
        row -> row.timestamp(LocalDateTime.of(2000, 1, 1, 0, 0, 1, 2_999)),
        "00000008 00000000000f4242");
    check(ColumnType.TIMESTAMP, RowWriter::timestampInfinity, "00000008 7fffffffffffffff");
    check(ColumnType.TIMESTAMP, RowWriter::timestampMinusInfinity, "00000008 8000000000000000");
  }

  @Test
  void shouldWriteIntervals() {
    check(
        ColumnType.INTERVAL,
        row -> row.interval(-14, 3, 5),
        "00000010 0000000000000005 00000003 fffffff2");
    check(
        ColumnType.INTERVAL,
        row -> row.interval(Period.of(1, 2, 3)),
        "00000010 0000000000000000 00000003 0000000e");
    check(
        ColumnType.INTERVAL,
        row -> row.interval(Duration.ofNanos(-1)),
        "00000010 ffffffffffffffff 00000000 00000000");
  }

  @Test
  void shouldWriteNetworks() throws UnknownHostException {
    InetAddress four = InetAddress.getByName("10.1.2.0");
    InetAddress six = InetAddress.getByName("2001:db8::");
    check(ColumnType.INET, row -> row.inet(four), "00000008 02 20 00 04 0a010200");
    check(ColumnType.INET, row -> row.inet(four, 8), "00000008 02 08 00 04 0a010200");
    check(ColumnType.CIDR, row -> row.cidr(four, 24), "00000008 02 18 01 04 0a010200");
    check(
        ColumnType.CIDR,
        row -> row.cidr(six, 32),
        "00000014 03 20 01 10 20010db8 00000000 00000000 00000000");
  }

  @Test
  void shouldWriteTextAsUtf8() {
    String text = "a\u20ac\ud83d\ude00\u00df";
    String field = "0000000a 61 e282ac f09f9880 c39f";
    byte[] utf8 = ("x" + text + "y").getBytes(StandardCharsets.UTF_8);
    check(ColumnType.TEXT, row -> row.text(text), field);
    check(ColumnType.TEXT, row -> row.text(Label.of(text)), field);
    check(ColumnType.TEXT, row -> row.text(utf8, 1, utf8.length - 2), field);
    check(ColumnType.TEXT, row -> row.text("abc"), "00000003 616263");
    check(ColumnType.TEXT, row -> row.text(""), "00000000");
    check(ColumnType.TEXT, row -> row.text(Label.of("")), "00000000");
    check(ColumnType.TEXT, row -> row.text(utf8, 3, 0), "00000000");
    check(ColumnType.TEXT, row -> row.text("\u0001\u007f"), "00000002 01 7f");
    check(ColumnType.TEXT, row -> row.text("\u0080"), "00000002 c280");
  }

  @Test
  void shouldWriteBytesAsHexText() {
    check(ColumnType.TEXT, row -> row.hexText(BYTES, 1, 3), "00000006 303161626666");
    check(ColumnType.TEXT, row -> row.hexText(BYTES, 4, 0), "00000000");
  }

  @Test
  void shouldWriteNumbersAsText() {
    checkText("0", row -> row.decimalText(0));
    checkText("-1", row -> row.decimalText(-1));
    checkText("9223372036854775807", row -> row.decimalText(Long.MAX_VALUE));
    checkText("-9223372036854775808", row -> row.decimalText(Long.MIN_VALUE));
    checkText("0.0000000", row -> row.decimalText(0, 7));
    checkText("0.0012345", row -> row.decimalText(12345, 7));
    checkText("-0.0012345", row -> row.decimalText(-12345, 7));
    checkText("922337203685.4775807", row -> row.decimalText(Long.MAX_VALUE, 7));
    checkText("1.0000000", row -> row.decimalText(10_000_000, 7));
    checkText("1844674407370.9551621", row -> row.decimalText128(1, 5, 7));
    checkText("18446744073709551616", row -> row.decimalText128(1, 0, 0));
    checkText("-18446744073709551616", row -> row.decimalText128(-1, 0, 0));
    checkText("-1", row -> row.decimalText128(-1, -1, 0));
    checkText(
        "170141183460469231731687303715884105727",
        row -> row.decimalText128(Long.MAX_VALUE, -1, 0));
    checkText(
        "-170141183460469231731687303715884105728",
        row -> row.decimalText128(Long.MIN_VALUE, 0, 0));
  }

  @Test
  void shouldWriteBytea() {
    check(ColumnType.BYTEA, row -> row.bytea(BYTES, 1, 2), "00000002 01ab");
    check(ColumnType.BYTEA, row -> row.bytea(BYTES, 0, 0), "00000000");
    check(ColumnType.BYTEA, row -> row.bytea(0xB8, BYTES, 2, 2), "00000003 b8 abff");
    check(
        ColumnType.BYTEA,
        row -> row.beginBytea().append(0xB8).append(BYTES, 2, 2).append(BYTES, 0, 1).endBytea(),
        "00000004 b8 abff 00");
    check(ColumnType.BYTEA, row -> row.beginBytea().endBytea(), "00000000");
  }

  @Test
  void shouldCountTimeInMicrosecondsFrom2000() {
    checkTime("0000000000000000", row -> row.timestamptz(Instant.parse("2000-01-01T00:00:00Z")));
    checkTime("fffca2fec4c82000", row -> row.timestamptzSeconds(0));
    checkTime("fffca2fec4c82000", row -> row.timestamptzMicros(0));
    checkTime(
        "ffffffffffffffff", row -> row.timestamptz(Instant.parse("1999-12-31T23:59:59.999999Z")));
    checkTime(
        "ffffffffffffffff",
        row -> row.timestamptz(Instant.parse("1999-12-31T23:59:59.999999999Z")));
    checkTime("fffca2fec4c81fff", row -> row.timestamptzMicros(-1));
    checkTime("fd0f7cc1411fa000", row -> row.timestamptz(Instant.parse("-4713-11-24T00:00:00Z")));
    checkTime(
        "7fffff5bb3b29fff",
        row -> row.timestamptz(Instant.parse("+294276-12-31T23:59:59.999999Z")));
    checkTime("7fffffffffffffff", RowWriter::timestamptzInfinity);
    checkTime("8000000000000000", RowWriter::timestamptzMinusInfinity);
  }

  @Test
  void shouldWriteJsonbWithItsVersion() {
    byte[] utf8 = "{}".getBytes(StandardCharsets.UTF_8);
    check(ColumnType.JSONB, row -> row.jsonb("{}"), "00000003 01 7b7d");
    check(ColumnType.JSONB, row -> row.jsonb(utf8, 0, 2), "00000003 01 7b7d");
    check(ColumnType.JSONB, row -> row.jsonb("\"\u20ac\""), "00000006 01 22e282ac22");
  }

  @Test
  void shouldWriteNumericInGroupsOfFourDigits() {
    check(ColumnType.NUMERIC, row -> row.numeric(0), "00000008 0000 0000 0000 0000");
    check(ColumnType.NUMERIC, row -> row.numeric(0, 3), "00000008 0000 0000 0000 0003");
    check(ColumnType.NUMERIC, row -> row.numeric(1), "0000000a 0001 0000 0000 0000 0001");
    check(ColumnType.NUMERIC, row -> row.numeric(10_000), "0000000a 0001 0001 0000 0000 0001");
    check(
        ColumnType.NUMERIC,
        row -> row.numeric(Long.MIN_VALUE),
        "00000012 0005 0004 4000 0000 039a 0d2c 0170 1565 16b0");
    check(
        ColumnType.NUMERIC,
        row -> row.numeric(12_345_678, 3),
        "0000000e 0003 0001 0000 0003 0001 0929 1a7c");
    check(ColumnType.NUMERIC, row -> row.numeric(-12, 5), "0000000c 0002 ffff 4000 0005 0001 07d0");
    check(ColumnType.NUMERIC, row -> row.numeric(10, 2), "0000000a 0001 ffff 0000 0002 03e8");
    // 2^64 = 1844 6744 0737 0955 1616
    check(
        ColumnType.NUMERIC,
        row -> row.numeric128(1, 0, 0),
        "00000012 0005 0004 0000 0000 0734 1a58 02e1 03bb 0650");
    checkNumeric(new BigDecimal("12345.678"), "0000000e 0003 0001 0000 0003 0001 0929 1a7c");
    checkNumeric(new BigDecimal("1E+5"), "0000000a 0001 0001 0000 0000 000a");
    checkNumeric(new BigDecimal("0E+5"), "00000008 0000 0000 0000 0000");
    checkNumeric(new BigDecimal("1E-9"), "0000000a 0001 fffd 0000 0009 03e8");
    checkNumeric(
        new BigDecimal(BigInteger.ONE.shiftLeft(64).negate()),
        "00000012 0005 0004 4000 0000 0734 1a58 02e1 03bb 0650");
    checkNumeric(new BigDecimal("1E+131071"), "0000000a 0001 7fff 0000 0000 03e8");
  }

  @Test
  void shouldWriteUuid() {
    UUID uuid = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    String field = "00000010 00112233445566778899aabbccddeeff";
    check(ColumnType.UUID, row -> row.uuid(uuid), field);
    check(ColumnType.UUID, row -> row.uuid(0x0011223344556677L, 0x8899aabbccddeeffL), field);
  }

  @Test
  void shouldWriteArraysOfOneDimension() {
    check(
        ColumnType.INTEGER_ARRAY,
        row -> row.beginArray(2).int4(1).nullValue().endArray(),
        "00000020 00000001 00000001 00000017 00000002 00000001 00000004 00000001 ffffffff");
    check(
        ColumnType.TEXT_ARRAY,
        row -> row.beginArray(2).text("ab").text("").endArray(),
        "0000001e 00000001 00000000 00000019 00000002 00000001 00000002 6162 00000000");
    check(
        ColumnType.BYTEA_ARRAY,
        row -> row.beginArray(1).beginBytea().append(5).endBytea().endArray(),
        "00000019 00000001 00000000 00000011 00000001 00000001 00000001 05");
    check(
        ColumnType.BOOLEAN_ARRAY,
        row -> row.beginArray(2).nulls(2).endArray(),
        "0000001c 00000001 00000001 00000010 00000002 00000001 ffffffff ffffffff");
    check(
        ColumnType.UUID_ARRAY,
        row -> row.beginArray(0).endArray(),
        "0000000c 00000000 00000000 00000b86");
    check(ColumnType.UUID_ARRAY, RowWriter::nullValue, "ffffffff");
  }

  @Test
  void shouldWriteRunsOfNulls() {
    CopyTable table =
        CopyTable.builder("t")
            .column("a", ColumnType.BIGINT)
            .column("b", ColumnType.TEXT)
            .column("c", ColumnType.JSONB_ARRAY)
            .column("d", ColumnType.SMALLINT)
            .build();
    try (CopyBuffer buffer = CopyBuffer.of(table, new TrackingBufferPool())) {
      buffer.writer().begin().nulls(3).nulls(0).int2(1).end();
      assertThat(CopyStreams.rows(buffer))
          .isEqualTo(hex("0004", "ffffffff ffffffff ffffffff", "00000002 0001"));
    }
  }

  private static void checkText(String expected, Consumer<RowWriter> setter) {
    byte[] utf8 = expected.getBytes(StandardCharsets.UTF_8);
    check(
        ColumnType.TEXT,
        setter,
        String.format(Locale.ROOT, "%08x", utf8.length) + HexFormat.of().formatHex(utf8));
  }

  private static void checkTime(String expected, Consumer<RowWriter> setter) {
    check(ColumnType.TIMESTAMPTZ, setter, "00000008" + expected);
  }

  private static void checkNumeric(BigDecimal value, String expected) {
    check(ColumnType.NUMERIC, row -> row.numeric(value), expected);
  }

  private static void check(ColumnType type, Consumer<RowWriter> setter, String expected) {
    assertThat(CopyStreams.field(type, setter)).isEqualTo(hex(expected));
  }

  private static String hex(String... parts) {
    return String.join("", parts).replace(" ", "");
  }
}
