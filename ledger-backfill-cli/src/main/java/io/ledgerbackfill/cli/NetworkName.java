package io.ledgerbackfill.cli;

import io.ledgerbackfill.xdr.ledger.Network;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Networks as one names them on the command line. */
final class NetworkName {

  private NetworkName() {}

  static Network parse(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "" -> throw new UsageException("Invalid value for option '--network': it is empty");
      case "pubnet" -> Network.PUBNET;
      case "testnet" -> Network.TESTNET;
      default -> Network.of(text);
    };
  }

  /**
   * Decides whose ledgers a lake holds.
   *
   * @param option what the user says, or null
   * @param manifest the passphrase that the lake's manifest tells, or null
   */
  static Network of(@Nullable String option, @Nullable String manifest) {
    Network wanted = option == null ? null : parse(option);
    if (manifest == null) {
      return wanted == null ? Network.PUBNET : wanted;
    }
    Network told = Network.of(manifest);
    if (wanted != null && !wanted.equals(told)) {
      throw new UsageException(
          String.format(
              Locale.ROOT,
              "Invalid value for option '--network': it means '%s', but the lake's manifest says '%s'",
              wanted,
              told));
    }
    return told;
  }
}
