package io.ledgerbackfill.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A {@link LineWriter} for those who want a stream: logging, progress, stack traces of other
 * threads. Its lines are taken for texts from outside.
 */
final class LineStream extends PrintStream {

  LineStream(OutputStream out, Charset charset) {
    super(out, true, charset);
  }

  @Override
  public void println(@Nullable String line) {
    super.println(PrintableText.lineFromOutside(String.valueOf(line)));
  }

  @Override
  public void println(@Nullable Object line) {
    println(String.valueOf(line));
  }

  @Override
  public PrintStream printf(String format, @Nullable Object... args) {
    return format(Locale.ROOT, format, args);
  }

  @Override
  public PrintStream printf(@Nullable Locale locale, String format, @Nullable Object... args) {
    return format(locale, format, args);
  }

  @Override
  public PrintStream format(String format, @Nullable Object... args) {
    return format(Locale.ROOT, format, args);
  }

  @Override
  public PrintStream format(@Nullable Locale locale, String format, @Nullable Object... args) {
    print(PrintableText.format(locale, format, args));
    return this;
  }
}
