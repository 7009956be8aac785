package io.ledgerbackfill.xdr.golden;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.ByteRange;
import io.ledgerbackfill.xdr.indexer.Label;
import io.ledgerbackfill.xdr.indexer.RowSink;
import io.ledgerbackfill.xdr.indexer.StateChange;
import io.ledgerbackfill.xdr.indexer.TokenKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes rows in PostgreSQL's text COPY form, with the columns of {@link GoldenTable}. */
public final class TextRowSink implements RowSink {

  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss'+00'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final String NULL = "\\N";

  private final Map<GoldenTable, List<String>> rows = new EnumMap<>(GoldenTable.class);
  private final List<Integer> ledgers = new ArrayList<>();
  private final List<Long> stateChangeIds = new ArrayList<>();
  private final List<TokenKind> tokenKinds = new ArrayList<>();
  private int ledger;
  private String createdAt = "";

  /** Creates a sink without rows. */
  public TextRowSink() {
    for (GoldenTable table : GoldenTable.values()) {
      rows.put(table, new ArrayList<>());
    }
  }

  /**
   * Returns the rows of a table, in the order in which they came.
   *
   * @param table the table
   * @return one line each
   */
  public List<String> rows(GoldenTable table) {
    return rows.get(table);
  }

  /**
   * Returns the ledgers that were begun.
   *
   * @return their sequences, in the order in which they came
   */
  public List<Integer> ledgers() {
    return ledgers;
  }

  /**
   * Returns the numbers of the state changes.
   *
   * @return {@code state_change_id} of each row, in the order in which they came
   */
  public List<Long> stateChangeIds() {
    return stateChangeIds;
  }

  /**
   * Returns what is known of the tokens of balance state changes, which no column tells.
   *
   * @return the kind of each, in the order in which they came
   */
  public List<TokenKind> tokenKinds() {
    return tokenKinds;
  }

  @Override
  public void ledger(int sequence, long closeTime) {
    ledger = sequence;
    createdAt = TIMESTAMP.format(Instant.ofEpochSecond(closeTime));
    ledgers.add(sequence);
  }

  @Override
  public void transaction(
      long toId, byte[] bytes, int hash, long feeCharged, Label resultCode, boolean feeBump) {
    add(
        GoldenTable.TRANSACTIONS,
        toId,
        bytea(bytes, hash, 32),
        feeCharged,
        resultCode,
        ledger,
        createdAt,
        bool(feeBump));
  }

  @Override
  public void operation(
      long id,
      Label operationType,
      byte[] bytes,
      int offset,
      int length,
      Label resultCode,
      boolean successful) {
    add(
        GoldenTable.OPERATIONS,
        id,
        operationType,
        bytea(bytes, offset, length),
        resultCode,
        bool(successful),
        ledger,
        createdAt);
  }

  @Override
  public void transactionAccount(long toId, byte[] bytes, int account) {
    add(
        GoldenTable.TRANSACTIONS_ACCOUNTS,
        createdAt,
        toId,
        bytea(bytes, account, Address.COLUMN_BYTES));
  }

  @Override
  public void operationAccount(long operationId, byte[] bytes, int account) {
    add(
        GoldenTable.OPERATIONS_ACCOUNTS,
        createdAt,
        operationId,
        bytea(bytes, account, Address.COLUMN_BYTES));
  }

  @Override
  public void stateChange(StateChange change) {
    stateChangeIds.add(change.id());
    if (change.tokenKind() != null) {
      tokenKinds.add(change.tokenKind());
    }
    add(
        GoldenTable.STATE_CHANGES,
        change.toId(),
        change.operationId(),
        change.category(),
        change.reason(),
        createdAt,
        ledger,
        address(change.account()),
        address(change.token()),
        change.hasAmount() ? int128(change.amountHigh(), change.amountLow()) : NULL,
        address(change.signer()),
        NULL,
        address(change.sponsoredAccount()),
        address(change.sponsor()),
        address(change.deployer()),
        address(change.funder()),
        hex(change.claimableBalance()),
        hex(change.liquidityPool()),
        change.sponsoredData().isEmpty() ? NULL : CopyText.escape(text(change.sponsoredData())),
        int2(change.signerWeightOld()),
        int2(change.signerWeightNew()),
        int2(change.thresholdOld()),
        int2(change.thresholdNew()),
        change.hasTrustlineLimitOld() ? change.trustlineLimitOld() : NULL,
        change.hasTrustlineLimitNew()
            ? BigDecimal.valueOf(change.trustlineLimitNew(), 7).toPlainString()
            : NULL,
        int2(change.flags()),
        change.keyValue().isEmpty()
            ? NULL
            : CopyText.escape(CopyText.jsonb(text(change.keyValue()))));
  }

  private void add(GoldenTable table, Object... values) {
    StringBuilder row = new StringBuilder();
    for (Object value : values) {
      row.append(row.length() == 0 ? "" : "\t").append(value);
    }
    rows.get(table).add(row.toString());
  }

  /** Text COPY escapes the backslash of the hex form. */
  private static String bytea(byte[] bytes, int offset, int length) {
    return "\\\\x" + HexFormat.of().formatHex(bytes, offset, offset + length);
  }

  private static String address(Address address) {
    if (address.isAbsent()) {
      return NULL;
    }
    return "\\\\x"
        + HexFormat.of().toHexDigits((byte) address.version())
        + HexFormat.of()
            .formatHex(address.bytes(), address.head(), address.head() + Address.HEAD_BYTES);
  }

  private static String int128(long high, long low) {
    byte[] bytes = ByteBuffer.allocate(16).putLong(high).putLong(low).array();
    return new BigInteger(bytes).toString();
  }

  private static String int2(int value) {
    return value == StateChange.NULL ? NULL : Short.toString((short) value);
  }

  private static String hex(ByteRange range) {
    return range.isEmpty()
        ? NULL
        : HexFormat.of().formatHex(range.bytes(), range.offset(), range.offset() + range.length());
  }

  private static String text(ByteRange range) {
    return new String(range.bytes(), range.offset(), range.length(), ISO_8859_1);
  }

  private static String bool(boolean value) {
    return value ? "t" : "f";
  }
}
