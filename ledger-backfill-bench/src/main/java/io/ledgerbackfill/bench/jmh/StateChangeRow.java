package io.ledgerbackfill.bench.jmh;

import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.ByteRange;
import io.ledgerbackfill.xdr.indexer.StateChange;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A state change's row as values in memory, each in the form that its column has. */
record StateChangeRow(
    long toId,
    long id,
    String category,
    String reason,
    ZonedDateTime createdAt,
    int ledger,
    Bytes account,
    long operationId,
    @Nullable Bytes token,
    @Nullable String amount,
    @Nullable Bytes signer,
    @Nullable Bytes sponsoredAccount,
    @Nullable Bytes sponsor,
    @Nullable Bytes deployer,
    @Nullable Bytes funder,
    @Nullable String claimableBalance,
    @Nullable String liquidityPool,
    @Nullable String sponsoredData,
    @Nullable Integer signerWeightOld,
    @Nullable Integer signerWeightNew,
    @Nullable Integer thresholdOld,
    @Nullable Integer thresholdNew,
    @Nullable String trustlineLimitOld,
    @Nullable String trustlineLimitNew,
    @Nullable Integer flags,
    @Nullable String keyValue) {

  private static final int LIMIT_SCALE = 7;

  static StateChangeRow of(StateChange row, int ledger, ZonedDateTime createdAt) {
    return new StateChangeRow(
        row.toId(),
        row.id(),
        row.category().label().toString(),
        row.reason().label().toString(),
        createdAt,
        ledger,
        present(row.account()),
        row.operationId(),
        address(row.token()),
        row.hasAmount() ? int128(row.amountHigh(), row.amountLow()) : null,
        address(row.signer()),
        address(row.sponsoredAccount()),
        address(row.sponsor()),
        address(row.deployer()),
        address(row.funder()),
        hex(row.claimableBalance()),
        hex(row.liquidityPool()),
        text(row.sponsoredData()),
        int2(row.signerWeightOld()),
        int2(row.signerWeightNew()),
        int2(row.thresholdOld()),
        int2(row.thresholdNew()),
        row.hasTrustlineLimitOld() ? Long.toString(row.trustlineLimitOld()) : null,
        row.hasTrustlineLimitNew()
            ? BigDecimal.valueOf(row.trustlineLimitNew(), LIMIT_SCALE).toPlainString()
            : null,
        int2(row.flags()),
        text(row.keyValue()));
  }

  private static @Nullable Bytes address(Address address) {
    return address.isAbsent() ? null : present(address);
  }

  private static Bytes present(Address address) {
    byte[] column = new byte[Address.COLUMN_BYTES];
    column[0] = (byte) address.version();
    System.arraycopy(address.bytes(), address.head(), column, 1, Address.HEAD_BYTES);
    return new Bytes(column);
  }

  private static String int128(long high, long low) {
    return new BigInteger(ByteBuffer.allocate(2 * Long.BYTES).putLong(high).putLong(low).array())
        .toString();
  }

  private static @Nullable Integer int2(int value) {
    return value == StateChange.NULL ? null : value;
  }

  private static @Nullable String hex(ByteRange range) {
    return range.isEmpty() ? null : HexFormat.of().formatHex(bytes(range));
  }

  private static @Nullable String text(ByteRange range) {
    return range.isEmpty() ? null : new String(bytes(range), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(ByteRange range) {
    return Arrays.copyOfRange(range.bytes(), range.offset(), range.offset() + range.length());
  }
}
