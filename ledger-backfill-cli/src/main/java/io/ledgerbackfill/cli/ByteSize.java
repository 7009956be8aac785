package io.ledgerbackfill.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/**
 * A number of bytes as one writes it: {@code 65536}, {@code 256k}, {@code 64m}, {@code 1g}; the
 * units are powers of 1024.
 *
 * @param bytes how many, at least 1
 */
record ByteSize(long bytes) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,15})([kmg]?)(?:i?b)?");

  static ByteSize parse(String text) {
    Matcher form = FORM.matcher(text.toLowerCase(Locale.ROOT));
    if (!form.matches()) {
      throw new TypeConversionException(
          "'" + text + "' is not a size such as 65536, 256k, 64m or 1g");
    }
    int shift =
        switch (form.group(2)) {
          case "k" -> 10;
          case "m" -> 20;
          case "g" -> 30;
          default -> 0;
        };
    long count = Long.parseLong(form.group(1));
    if (count == 0 || count > Long.MAX_VALUE >> shift) {
      throw new TypeConversionException("'" + text + "' is no possible number of bytes");
    }
    return new ByteSize(count << shift);
  }

  /** Writes a number of bytes for people: three digits and a unit. */
  static String format(double bytes) {
    String[] units = {"B", "KB", "MB", "GB", "TB", "PB"};
    int unit = 0;
    double value = bytes;
    while (value >= 1000 && unit < units.length - 1) {
      value /= 1024;
      unit++;
    }
    String form = unit == 0 || value >= 100 ? "%.0f %s" : value >= 10 ? "%.1f %s" : "%.2f %s";
    return String.format(Locale.ROOT, form, value, units[unit]);
  }

  @Override
  public String toString() {
    for (int shift = 30; shift > 0; shift -= 10) {
      if (bytes % (1L << shift) == 0) {
        return (bytes >> shift) + (shift == 30 ? "g" : shift == 20 ? "m" : "k");
      }
    }
    return Long.toString(bytes);
  }
}
