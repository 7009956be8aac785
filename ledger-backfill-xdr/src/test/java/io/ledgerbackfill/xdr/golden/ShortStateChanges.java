package io.ledgerbackfill.xdr.golden;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.AssetContracts;
import io.ledgerbackfill.xdr.ledger.DerivedIds;
import io.ledgerbackfill.xdr.ledger.StrKey.Kind;
import io.ledgerbackfill.xdr.made.MadeLedger;
import io.ledgerbackfill.xdr.model.Asset;
import java.util.HexFormat;
import java.util.List;

/**
 * Shows state changes so that a test can write down what it expects: category, reason and account,
 * then each column that is not NULL under a short name, in the order of {@link GoldenTable}:
 *
 * <pre>{@code
 * BALANCE CREDIT G5 token=C:25b4fcd8 amount=7
 * TRUSTLINE ADD G1 pool=L3 limitNew=0.0012345
 * METADATA HOME_DOMAIN G1 keyValue={"home_domain": "stellar.org"}
 * }</pre>
 *
 * <p>Addresses are those of {@link ShortAddresses}, and so are pools ({@code L3}) and claimable
 * balances ({@code B3}).
 */
public final class ShortStateChanges {

  private static final int OPERATION_ID = column("operation_id");
  private static final int CATEGORY = column("state_change_category");
  private static final int REASON = column("state_change_reason");
  private static final int ACCOUNT = column("account_id");

  /** Short names of the columns after the account, in order. */
  private static final List<String> NAMES =
      List.of(
          "token",
          "amount",
          "signer",
          "spender",
          "sponsored",
          "sponsor",
          "deployer",
          "funder",
          "balance",
          "pool",
          "data",
          "weightOld",
          "weightNew",
          "thresholdOld",
          "thresholdNew",
          "limitOld",
          "limitNew",
          "flags",
          "keyValue");

  private ShortStateChanges() {}

  private static int column(String name) {
    return GoldenTable.STATE_CHANGES.columns().indexOf(name);
  }

  /**
   * Lists the state changes of an operation of the only transaction of ledger 1000.
   *
   * @param rows where they are
   * @param operation which operation, counted from 1
   * @return the rows, in the order in which they came
   */
  public static List<String> ofOperation(TextRowSink rows, int operation) {
    return ofOperationId(rows, (1000L << 32) + (1 << 12) + operation);
  }

  /**
   * Lists the state changes without operation, which are those of fees.
   *
   * @param rows where they are
   * @return the rows, in the order in which they came
   */
  public static List<String> ofTransactions(TextRowSink rows) {
    return ofOperationId(rows, 0);
  }

  private static List<String> ofOperationId(TextRowSink rows, long id) {
    String wanted = Long.toString(id);
    return rows.rows(GoldenTable.STATE_CHANGES).stream()
        .filter(row -> row.split("\t", -1)[OPERATION_ID].equals(wanted))
        .map(ShortStateChanges::of)
        .toList();
  }

  /**
   * Shows a row.
   *
   * @param row in PostgreSQL's text COPY form
   * @return the short form
   */
  public static String of(String row) {
    String[] values = row.split("\t", -1);
    StringBuilder text = new StringBuilder();
    text.append(values[CATEGORY])
        .append(' ')
        .append(values[REASON])
        .append(' ')
        .append(ShortAddresses.of(values[ACCOUNT]));
    for (int i = 0; i < NAMES.size(); i++) {
      String value = values[ACCOUNT + 1 + i];
      if (!value.equals("\\N")) {
        String name = NAMES.get(i);
        text.append(' ').append(name).append('=').append(value(name, value));
      }
    }
    return text.toString();
  }

  private static String value(String name, String value) {
    return switch (name) {
      case "token", "signer", "spender", "sponsored", "sponsor", "deployer", "funder" ->
          ShortAddresses.of(value);
      case "balance" -> id(Kind.CLAIMABLE_BALANCE, value, "00000000");
      case "pool" -> id(Kind.LIQUIDITY_POOL, value, "");
      // Rows have a character for each byte.
      case "data", "keyValue" -> new String(value.getBytes(ISO_8859_1), UTF_8);
      default -> value;
    };
  }

  /** Shows an id that a column has in hexadecimal digits. */
  private static String id(Kind kind, String digits, String prefix) {
    assertThat(digits).startsWith(prefix).hasSize(prefix.length() + 64);
    // The address of a claimable balance has another byte, its type, before the hash.
    String payload = digits.substring(Math.max(0, prefix.length() - 2)).substring(0, 64);
    return ShortAddresses.of("\\\\x" + HexFormat.of().toHexDigits((byte) kind.version()) + payload);
  }

  /**
   * Shows the contract that stands for an asset in {@link MadeLedger#NETWORK}.
   *
   * @param asset any asset
   * @return its address, as rows name the token
   */
  public static String token(Asset asset) {
    byte[] bytes = Asset.XDR.encode(asset);
    Address contract = new Address();
    new AssetContracts(new DerivedIds(MadeLedger.NETWORK)).of(bytes, 0, bytes.length, contract);
    byte[] column = new byte[Address.COLUMN_BYTES];
    column[0] = (byte) contract.version();
    System.arraycopy(contract.bytes(), contract.head(), column, 1, Address.HEAD_BYTES);
    return ShortAddresses.of("\\\\x" + HexFormat.of().formatHex(column));
  }
}
