package io.ledgerbackfill.cli;

import java.util.Locale;

/** Numbers of bytes for people. */
final class ByteSize {

  private ByteSize() {}

  /** Writes a number of bytes: three digits and a unit. */
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
}
