package io.ledgerbackfill.cli;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes text fit to be printed: texts from outside (manifests, names of files, messages of servers)
 * may hold secrets, or characters by which a terminal does something else than show them.
 */
final class PrintableText {

  private PrintableText() {}

  /** Returns a text as one line: secrets hidden, line breaks and control characters escaped. */
  static String line(String text) {
    return escape(Secrets.hideInOurs(text));
  }

  /** Returns a text from outside as one line; in it, secrets are hidden that are words, too. */
  static String lineFromOutside(String text) {
    return escape(Secrets.hide(text));
  }

  /** Returns a text as one line, with nothing hidden. */
  static String escape(String text) {
    if (text.codePoints().noneMatch(PrintableText::isUnsafe)) {
      return text;
    }
    StringBuilder line = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(codePoint -> append(codePoint, line));
    return line.toString();
  }

  /** Formats a line, or several; what is put into it is escaped, the format is not. */
  static String format(@Nullable Locale locale, String format, @Nullable Object... args) {
    Object[] safe =
        Arrays.stream(args)
            .map(arg -> arg instanceof Number || arg == null ? arg : line(arg.toString()))
            .toArray();
    return String.format(locale, format, safe);
  }

  private static void append(int codePoint, StringBuilder line) {
    if (!isUnsafe(codePoint)) {
      line.appendCodePoint(codePoint);
    } else if (codePoint == '\n') {
      line.append("\\n");
    } else if (codePoint == '\r') {
      line.append("\\r");
    } else {
      for (char unit : Character.toChars(codePoint)) {
        line.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
      }
    }
  }

  private static boolean isUnsafe(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint != '\t'; // stack traces have it
      case Character.FORMAT, // among them those that turn the direction of writing
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE -> // without its other half
          true;
      default -> false;
    };
  }
}
