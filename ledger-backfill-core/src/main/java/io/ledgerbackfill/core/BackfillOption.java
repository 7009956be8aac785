package io.ledgerbackfill.core;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Describes the options of a backfill: the names of each, what it may be, and what it is if it is
 * not set. What programs, properties, the environment and the command line take, and what
 * documentation tells, follows from here. Later versions may have more.
 *
 * @see BackfillOptions
 * @since 0.1.0
 */
public enum BackfillOption {

  /** {@link BackfillOptions#fetchWorkers}. */
  FETCH_WORKERS(
      Type.COUNT, 1, 10_000, "40", "Threads that fetch; they mostly wait for the network."),

  /** {@link BackfillOptions#processWorkers}. */
  PROCESS_WORKERS(
      Type.COUNT,
      1,
      10_000,
      null,
      "the number of processors",
      "Threads that process; they compute."),

  /** {@link BackfillOptions#flushWorkers}. */
  FLUSH_WORKERS(
      Type.COUNT,
      1,
      10_000,
      "4",
      "Threads that flush, each with a batch and a connection of its own."),

  /** {@link BackfillOptions#batchLedgers}. */
  BATCH_LEDGERS(
      Type.COUNT,
      1,
      1 << 24,
      "100",
      "Ledgers after which a batch is flushed, if it has not reached its bytes before."),

  /** {@link BackfillOptions#batchBytes}. */
  BATCH_BYTES(
      Type.SIZE,
      1,
      Integer.MAX_VALUE,
      null,
      "what the memory budget allows, at most " + OptionText.of(OptionDefaults.MAX_BATCH_BYTES),
      "Bytes of rows after which a batch is flushed, if it has not reached its ledgers before."),

  /** {@link BackfillOptions#ledgerQueue}. */
  LEDGER_QUEUE(Type.COUNT, 1, 1 << 24, "256", "Ledgers that wait for processing at most."),

  /** {@link BackfillOptions#flushQueue}. */
  FLUSH_QUEUE(
      Type.COUNT,
      1,
      1 << 24,
      null,
      OptionDefaults.MAX_FLUSH_QUEUE
          + ", or less, down to "
          + OptionDefaults.MIN_FLUSH_QUEUE
          + ", where the memory budget would else make batches of less than "
          + OptionText.of(OptionDefaults.GOOD_BATCH_BYTES),
      "Batches that wait for flushing at most."),

  /** {@link BackfillOptions#memoryBudget}. */
  MEMORY_BUDGET(
      Type.SIZE,
      OptionDefaults.MIN_MEMORY_BUDGET,
      Long.MAX_VALUE,
      null,
      OptionText.of(OptionDefaults.MAX_MEMORY_BUDGET)
          + ", but at most half of the largest heap that Java may use",
      "Memory for ledgers and batches under way, half for each."),

  /** {@link BackfillOptions#fetchRetries}. */
  FETCH_RETRIES(
      Type.COUNT,
      0,
      1 << 24,
      "3",
      "How often fetching a unit is tried again after failures that may pass."),

  /** {@link BackfillOptions#fetchRetryDelay}. */
  FETCH_RETRY_DELAY(
      Type.DURATION, 1, OptionDefaults.MAX_DELAY_NANOS, "5s", "The pause before that."),

  /** {@link BackfillOptions#flushRetries}. */
  FLUSH_RETRIES(
      Type.COUNT,
      0,
      1 << 24,
      "10",
      "How often flushing a batch is tried again after failures that may pass; preparing and"
          + " reading the progress likewise."),

  /** {@link BackfillOptions#flushRetryDelay}. */
  FLUSH_RETRY_DELAY(
      Type.DURATION,
      1,
      OptionDefaults.MAX_DELAY_NANOS,
      "1s",
      "or the longest of these pauses if that is shorter",
      "The pause before the first of these; it doubles each time."),

  /** {@link BackfillOptions#flushRetryMaxDelay}. */
  FLUSH_RETRY_MAX_DELAY(
      Type.DURATION,
      1,
      OptionDefaults.MAX_DELAY_NANOS,
      "30s",
      "or the first of these pauses if that is longer",
      "The longest of these pauses.");

  /** Kinds of values, and how they are written as text. */
  public enum Type {
    /** A whole number, {@code 40}. */
    COUNT("number"),
    /** A number of bytes, {@code 65536} or {@code 64m}; see {@link OptionText#size}. */
    SIZE("size"),
    /** A duration, {@code 500ms} or {@code 5s}; see {@link OptionText#duration}. */
    DURATION("duration");

    private final String description;

    Type(String description) {
      this.description = description;
    }

    /**
     * Returns what such a value is called.
     *
     * @return one word
     */
    public String description() {
      return description;
    }

    /** Returns a value: of a number or of bytes as it is, of nanoseconds a duration. */
    Comparable<?> of(long value) {
      return this == DURATION ? Duration.ofNanos(value) : (Comparable<?>) value;
    }

    Object parse(String text) {
      return switch (this) {
        case COUNT -> count(text);
        case SIZE -> OptionText.size(text);
        case DURATION -> OptionText.duration(text);
      };
    }

    private static long count(String text) {
      try {
        return Long.parseLong(text);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException("not a whole number"); // the cause repeats the text
      }
    }

    String text(Object value) {
      return switch (this) {
        case COUNT -> value.toString();
        case SIZE -> OptionText.of((long) value);
        case DURATION -> OptionText.of((Duration) value);
      };
    }
  }

  static final String PROPERTY_PREFIX = "ledger-backfill.";
  static final String ENVIRONMENT_PREFIX = "LEDGER_BACKFILL_";

  private final Type type;
  private final long least;
  private final long most;
  private final @Nullable String fixedDefault;
  private final String defaultText;
  private final String meaning;

  BackfillOption(Type type, long least, long most, String fixedDefault, String meaning) {
    this(type, least, most, fixedDefault, "", meaning);
  }

  BackfillOption(
      Type type,
      long least,
      long most,
      @Nullable String fixedDefault,
      String defaultRule,
      String meaning) {
    this.type = type;
    this.least = least;
    this.most = most;
    this.fixedDefault = fixedDefault;
    this.defaultText =
        Stream.of(fixedDefault, defaultRule)
            .filter(part -> part != null && !part.isEmpty())
            .collect(Collectors.joining(", "));
    this.meaning = meaning;
  }

  /**
   * Returns the name in programs, that of the builder's method and of the accessor.
   *
   * @return for example {@code fetchWorkers}
   */
  public String optionName() {
    StringBuilder name = new StringBuilder();
    for (String word : key().split("-", -1)) {
      name.append(name.isEmpty() ? word : capitalized(word));
    }
    return name.toString();
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /**
   * Returns the name on the command line, where two hyphens stand before it.
   *
   * @return for example {@code fetch-workers}
   */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns the name in properties.
   *
   * @return for example {@code ledger-backfill.fetch-workers}
   */
  public String propertyName() {
    return PROPERTY_PREFIX + key();
  }

  /**
   * Returns the name of the environment variable.
   *
   * @return for example {@code LEDGER_BACKFILL_FETCH_WORKERS}
   */
  public String environmentName() {
    return ENVIRONMENT_PREFIX + name();
  }

  /**
   * Returns the kind of its values.
   *
   * @return the type
   */
  public Type type() {
    return type;
  }

  /**
   * Returns what it may be.
   *
   * @return for example {@code 1 to 10000}
   */
  public String range() {
    if (type == Type.DURATION) {
      return "more than 0s and at most " + text(type.of(most));
    }
    return most == Long.MAX_VALUE ? "at least " + text(least) : text(least) + " to " + text(most);
  }

  /**
   * Returns what it is if it is not set.
   *
   * @return a value, or words where it depends on the machine or on other options
   */
  public String defaultText() {
    return defaultText;
  }

  /**
   * Returns what it is for.
   *
   * @return a sentence
   */
  public String meaning() {
    return meaning;
  }

  Optional<Object> fixedDefault() {
    return Optional.ofNullable(fixedDefault).map(type::parse);
  }

  String text(Object value) {
    return type.text(value);
  }

  /** Returns a value, a long or a duration. */
  Object parse(String text) {
    try {
      return type.parse(text);
    } catch (IllegalArgumentException e) {
      throw new InvalidOptionException(
          this, optionName() + " must be " + range() + ", but is " + e.getMessage(), e);
    }
  }

  void requireAllowed(Object value) {
    if (compare(type.of(least), value) > 0 || compare(type.of(most), value) < 0) {
      throw new InvalidOptionException(
          this, optionName() + " must be " + range() + ", but is " + text(value));
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> int compare(Comparable<T> bound, Object value) {
    return bound.compareTo((T) value);
  }
}
