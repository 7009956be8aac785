package io.ledgerbackfill.postgres.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.core.testing.TrackingBufferPool;
import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.copy.CopyBuffer;
import io.ledgerbackfill.postgres.testing.OnEveryServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.StateChange;
import io.ledgerbackfill.xdr.indexer.StateChangeCategory;
import io.ledgerbackfill.xdr.indexer.StateChangeReason;
import io.ledgerbackfill.xdr.ledger.StrKey.Kind;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.ObjLongConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The values at the edges of what rules give, as a server reads them. */
@OnEveryServer
final class StateChangeValuesIT {

  private static final byte[] KEY = HexFormat.of().parseHex("ab".repeat(32));

  private interface Setter {
    void set(StateChange row);
  }

  private final TrackingBufferPool pool = new TrackingBufferPool();

  @Test
  void shouldWriteAmountsOf128Bits(TestDatabase db) throws SQLException {
    assertThat(
            values(
                db,
                "amount",
                row -> row.amount(0),
                row -> row.amount(1),
                row -> row.amount(-1),
                row -> row.amount(Long.MAX_VALUE),
                row -> row.amount(Long.MIN_VALUE),
                row -> row.amount(0, Long.MIN_VALUE),
                row -> row.amount(0, -1),
                row -> row.amount(-1, 0),
                row -> row.amount(-1, Long.MAX_VALUE),
                row -> row.amount(Long.MAX_VALUE, -1),
                row -> row.amount(Long.MIN_VALUE, 0),
                row -> row.amount(Long.MIN_VALUE, 1),
                row -> {}))
        .containsExactly(
            "0",
            "1",
            "-1",
            "9223372036854775807",
            "-9223372036854775808",
            "9223372036854775808",
            "18446744073709551615",
            "-18446744073709551616",
            "-9223372036854775809",
            "170141183460469231731687303715884105727",
            "-170141183460469231731687303715884105728",
            "-170141183460469231731687303715884105727",
            "\\N");
  }

  /**
   * The old limit in the smallest unit, the new one in whole units: that is the reference's way.
   */
  @Test
  void shouldWriteLimitsOfTrustlines(TestDatabase db) throws SQLException {
    long[] limits = {0, 1, -1, 12_345, 10_000_000, -10_000_001, Long.MAX_VALUE, Long.MIN_VALUE};
    assertThat(values(db, "trustline_limit_new", each(limits, StateChange::trustlineLimitNew)))
        .containsExactly(
            "0.0000000",
            "0.0000001",
            "-0.0000001",
            "0.0012345",
            "1.0000000",
            "-1.0000001",
            "922337203685.4775807",
            "-922337203685.4775808");
    assertThat(values(db, "trustline_limit_old", each(limits, StateChange::trustlineLimitOld)))
        .containsExactly(
            "0",
            "1",
            "-1",
            "12345",
            "10000000",
            "-10000001",
            "9223372036854775807",
            "-9223372036854775808");
    assertThat(values(db, "coalesce(trustline_limit_old, trustline_limit_new)", row -> {}))
        .containsExactly("\\N");
  }

  /** On the wire these are unsigned, with 32 bits. */
  @Test
  void shouldKeepTheLow16BitsOfSmallNumbers(TestDatabase db) throws SQLException {
    long[] numbers = {0, 1, 255, 32_767, 32_768, 65_535, 65_536, 98_303, 0xFFFF_FFFFL};
    String[] kept = {"0", "1", "255", "32767", "-32768", "-1", "0", "32767", "-1"};
    assertThat(values(db, "signer_weight_old", each(numbers, StateChange::signerWeightOld)))
        .containsExactly(kept);
    assertThat(values(db, "signer_weight_new", each(numbers, StateChange::signerWeightNew)))
        .containsExactly(kept);
    assertThat(values(db, "threshold_old", each(numbers, StateChange::thresholdOld)))
        .containsExactly(kept);
    assertThat(values(db, "threshold_new", each(numbers, StateChange::thresholdNew)))
        .containsExactly(kept);
    assertThat(values(db, "flags", each(numbers, (row, number) -> row.flags((int) number))))
        .containsExactly(kept);
  }

  @Test
  void shouldWriteIdsInHex(TestDatabase db) throws SQLException {
    byte[] balance = HexFormat.of().parseHex("ff" + "00".repeat(4) + "0a".repeat(31) + "ffcc");

    assertThat(values(db, "claimable_balance_id", row -> row.claimableBalance(balance, 1)))
        .containsExactly("00000000" + "0a".repeat(31) + "ff")
        .allMatch(id -> id.length() == 72);
    assertThat(values(db, "liquidity_pool_id", row -> row.liquidityPool(balance, 6)))
        .containsExactly("0a".repeat(30) + "ffcc")
        .allMatch(id -> id.length() == 64);
  }

  /** Longer payloads lose what is beyond 32 bytes, and nothing else. */
  @Test
  void shouldWriteAnAddressOfEachKind(TestDatabase db) throws SQLException {
    Setter balance = row -> row.token(new Address().claimableBalance(new byte[36], 0));
    List<Setter> others =
        Stream.of(
                Kind.ACCOUNT,
                Kind.MUXED_ACCOUNT,
                Kind.CONTRACT,
                Kind.LIQUIDITY_POOL,
                Kind.PRE_AUTH_TX,
                Kind.HASH_X,
                Kind.SIGNED_PAYLOAD)
            .<Setter>map(kind -> row -> row.token(new Address().of(kind, KEY, 0)))
            .toList();

    assertThat(values(db, "encode(token_id, 'hex')", balance))
        .containsExactly("08" + "00".repeat(32));
    assertThat(values(db, "encode(token_id, 'hex')", others))
        .containsExactly(
            Stream.of("30", "60", "10", "58", "98", "b8", "78")
                .map(version -> version + "ab".repeat(32))
                .toArray(String[]::new));
  }

  @Test
  void shouldWriteTexts(TestDatabase db) throws SQLException {
    assertThat(
            values(
                db,
                "sponsored_data",
                data("name"),
                data("a\tb\nc\\d"),
                data("Straße 日本 𝄞"),
                data("\\N"),
                data(""),
                row -> {}))
        .containsExactly("name", "a\tb\nc\\d", "Straße 日本 𝄞", "\\N", "\\N", "\\N");
    assertThat(values(db, "sponsored_data IS NULL", data("\\N"), data(""), row -> {}))
        .containsExactly("f", "t", "t");
  }

  @Test
  void shouldWriteJson(TestDatabase db) throws SQLException {
    assertThat(
            values(
                db,
                "key_value",
                json("{\"home_domain\":\"example.org\"}"),
                json("{\"a\\u0001\\\"\\\\\":{\"old\":\"AA==\",\"new\":\"\"}}"),
                json("{\"home_domain\":\"日本\"}"),
                json("{}"),
                row -> {}))
        .containsExactly(
            "{\"home_domain\": \"example.org\"}",
            "{\"a\\u0001\\\"\\\\\": {\"new\": \"\", \"old\": \"AA==\"}}",
            "{\"home_domain\": \"日本\"}",
            "{}",
            "\\N");
  }

  private static Setter data(String name) {
    byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
    return row -> row.sponsoredData(utf8, 0, utf8.length);
  }

  private static Setter json(String json) {
    byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
    return row -> row.keyValue(utf8, 0, utf8.length);
  }

  private List<String> values(TestDatabase db, String column, Setter... setters)
      throws SQLException {
    return values(db, column, List.of(setters));
  }

  /** Writes a row with each value, and reads the column back. */
  private List<String> values(TestDatabase db, String column, List<Setter> setters)
      throws SQLException {
    HistorySchema schema = HistorySchema.inSchema("history");
    try (Connection connection = db.connect();
        CopyBatch batch = CopyBatch.of(pool, schema.copyTables().all())) {
      schema.tables().run(connection);
      db.execute("TRUNCATE history.state_changes");
      HistoryRows rows = new HistoryRows(schema.copyTables(), batch);
      rows.ledger(8, 1_700_000_005);
      StateChange change = new StateChange(rows::stateChange);
      for (int i = 0; i < setters.size(); i++) {
        change
            .begin(34359742464L, 0, StateChangeCategory.RESERVES, StateChangeReason.SPONSOR)
            .id(i + 1)
            .account(new Address().of(Kind.ACCOUNT, KEY, 0));
        setters.get(i).set(change);
        change.emit();
      }
      for (CopyBuffer buffer : batch.buffers()) {
        CopyIn copy =
            connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(buffer.table().copyStatement());
        buffer.sendTo(copy::writeToCopy);
        assertThat(copy.endCopy()).isEqualTo(buffer.rows());
      }
    }
    pool.assertNoLeaks();
    return db.query("SELECT " + column + " FROM history.state_changes ORDER BY state_change_id");
  }

  private static List<Setter> each(long[] values, ObjLongConsumer<StateChange> setter) {
    return Arrays.stream(values)
        .<Setter>mapToObj(value -> row -> setter.accept(row, value))
        .toList();
  }
}
