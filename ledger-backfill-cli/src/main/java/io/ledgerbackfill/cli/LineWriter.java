package io.ledgerbackfill.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What commands print to. Lines and formatted text become {@linkplain PrintableText printable};
 * what is written or printed without a line's end is left as it is, for those who compose more than
 * text: JSON, scripts, the styled help.
 */
final class LineWriter extends PrintWriter {

  LineWriter(Writer out) {
    super(out, true);
  }

  @Override
  public void println(@Nullable String line) {
    super.println(PrintableText.line(String.valueOf(line)));
  }

  @Override
  public void println(@Nullable Object line) {
    println(String.valueOf(line));
  }

  @Override
  public PrintWriter printf(String format, @Nullable Object... args) {
    return format(Locale.ROOT, format, args);
  }

  @Override
  public PrintWriter printf(@Nullable Locale locale, String format, @Nullable Object... args) {
    return format(locale, format, args);
  }

  @Override
  public PrintWriter format(String format, @Nullable Object... args) {
    return format(Locale.ROOT, format, args);
  }

  @Override
  public PrintWriter format(@Nullable Locale locale, String format, @Nullable Object... args) {
    write(PrintableText.format(locale, format, args));
    flush();
    return this;
  }
}
