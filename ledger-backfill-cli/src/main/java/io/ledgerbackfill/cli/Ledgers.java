package io.ledgerbackfill.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import java.io.IOException;
import java.util.Locale;

/** Ledger ranges as the command line takes and gives them. */
final class Ledgers {

  private Ledgers() {}

  /** Creates a range of the options {@code --from} and {@code --to}. */
  static LedgerRange range(long from, long to) {
    check("--from", from);
    check("--to", to);
    if (from > to) {
      throw new UsageException(
          "Invalid values for options '--from' and '--to': " + from + " is greater than " + to);
    }
    return LedgerRange.of(from, to);
  }

  /** Checks an option that names a ledger. */
  static void check(String option, long ledger) {
    if (ledger < 0 || ledger > LedgerRange.MAX_SEQUENCE) {
      throw new UsageException(
          String.format(
              Locale.ROOT,
              "Invalid value for option '%s': %d is not within 0-%d",
              option,
              ledger,
              LedgerRange.MAX_SEQUENCE));
    }
  }

  static void write(String name, LedgerSet ledgers, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(name);
    for (LedgerRange range : ledgers.ranges()) {
      write(range, json);
    }
    json.writeEndArray();
  }

  static void write(String name, LedgerRange range, JsonGenerator json) throws IOException {
    json.writeFieldName(name);
    write(range, json);
  }

  private static void write(LedgerRange range, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("first", range.first());
    json.writeNumberField("last", range.last());
    json.writeEndObject();
  }
}
