package io.ledgerbackfill.core;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sizes and durations as one writes them in properties, in the environment and on the command line.
 *
 * @since 0.1.0
 */
public final class OptionText {

  private static final Pattern SIZE = Pattern.compile("(\\d{1,18})([kmg]?)(?:i?b)?");
  private static final Pattern DURATION = Pattern.compile("(\\d{1,9})(ms|s|m|h)");

  private OptionText() {}

  /**
   * Returns the number of bytes that a text tells: {@code 65536}, {@code 256k}, {@code 64m}, {@code
   * 1g}. Units are powers of 1024, in small or capital letters, and may end in {@code b} or {@code
   * ib}.
   *
   * @param text a size
   * @return bytes, at least 1
   * @throws IllegalArgumentException if the text is no size; the message does not repeat it
   */
  public static long size(String text) {
    Matcher form = SIZE.matcher(text.toLowerCase(Locale.ROOT));
    if (!form.matches()) {
      throw new IllegalArgumentException("not a size such as 65536, 256k, 64m or 1g");
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
      throw new IllegalArgumentException("no possible number of bytes");
    }
    return count << shift;
  }

  /**
   * Returns the duration that a text tells: {@code 500ms}, {@code 5s}, {@code 2m}, {@code 1h}.
   *
   * @param text a duration, its unit in small or capital letters
   * @return the duration, zero or more
   * @throws IllegalArgumentException if the text is no duration; the message does not repeat it
   */
  public static Duration duration(String text) {
    Matcher form = DURATION.matcher(text.toLowerCase(Locale.ROOT));
    if (!form.matches()) {
      throw new IllegalArgumentException("not a duration such as 500ms, 5s, 2m or 1h");
    }
    long count = Long.parseLong(form.group(1));
    return switch (form.group(2)) {
      case "ms" -> Duration.ofMillis(count);
      case "s" -> Duration.ofSeconds(count);
      case "m" -> Duration.ofMinutes(count);
      default -> Duration.ofHours(count);
    };
  }

  /**
   * Returns the text of a size, in the largest unit that divides it.
   *
   * @param bytes the size
   * @return a text that {@link #size} reads
   */
  public static String of(long bytes) {
    if (bytes != 0) {
      String units = "kmg";
      for (int i = units.length(); i > 0; i--) {
        if (bytes % (1L << (10 * i)) == 0) {
          return (bytes >> (10 * i)) + units.substring(i - 1, i);
        }
      }
    }
    return Long.toString(bytes);
  }

  /**
   * Returns the text of a duration, in the largest unit that divides it.
   *
   * @param duration the duration
   * @return a text that {@link #duration} reads, if the duration is of whole milliseconds and not
   *     negative; else as {@link Duration#toString} has it
   */
  public static String of(Duration duration) {
    Objects.requireNonNull(duration, "duration");
    if (duration.isNegative() || duration.toNanosPart() % 1_000_000 != 0) {
      return duration.toString();
    }
    if (duration.toNanosPart() != 0) {
      return duration.toMillis() + "ms";
    }
    long seconds = duration.toSeconds();
    if (seconds != 0 && seconds % 3600 == 0) {
      return seconds / 3600 + "h";
    }
    return seconds != 0 && seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
  }
}
