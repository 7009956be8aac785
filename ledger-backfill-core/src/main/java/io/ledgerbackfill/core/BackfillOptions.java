package io.ledgerbackfill.core;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.StringJoiner;

/**
 * The options of a backfill, for {@link BackfillPipelineBuilder#options}. Immutable: values are set
 * by a {@link Builder}, or read from properties or the environment, and are checked there.
 *
 * <pre>{@code
 * BackfillOptions options =
 *     BackfillOptions.builder().fetchWorkers(20).memoryBudget(512L << 20).build();
 * }</pre>
 *
 * <p>What was not set has its default, which may follow from other options and from the machine.
 * {@link BackfillOption} describes all of them.
 *
 * @since 0.1.0
 */
public final class BackfillOptions {

  private final Map<BackfillOption, Object> given;
  private final Map<BackfillOption, Object> all;

  private BackfillOptions(Map<BackfillOption, Object> given) {
    this.given = given;
    this.all = OptionDefaults.complete(given);
    OptionValues.requireConsistent(all);
  }

  /**
   * Returns the options of which none is set, on this machine.
   *
   * @return the defaults
   */
  public static BackfillOptions ofDefaults() {
    return builder().build();
  }

  /**
   * Starts to define options.
   *
   * @return a builder with nothing set
   */
  public static Builder builder() {
    return new Builder(new EnumMap<>(BackfillOption.class));
  }

  /**
   * Returns the options that properties set under their {@linkplain BackfillOption#propertyName
   * names}, such as {@code ledger-backfill.fetch-workers}; properties that do not begin with {@code
   * ledger-backfill.} are left alone.
   *
   * @param properties names and values, with the properties' own defaults
   * @return the options; what is not named has its default
   * @throws IllegalArgumentException if there is no option of such a name, or a value is malformed
   *     or not allowed; the message names the property and what is allowed
   */
  public static BackfillOptions from(Properties properties) {
    Map<Object, Object> texts = new HashMap<>(properties);
    properties.stringPropertyNames().forEach(name -> texts.put(name, properties.getProperty(name)));
    return OptionReader.ofProperties().read(texts);
  }

  /**
   * Returns the options that environment variables set under their {@linkplain
   * BackfillOption#environmentName names}, such as {@code LEDGER_BACKFILL_FETCH_WORKERS}; variables
   * that do not begin with {@code LEDGER_BACKFILL_} are left alone.
   *
   * @param environment names and values, for example {@link System#getenv()}
   * @return the options; what is not named has its default
   * @throws IllegalArgumentException if there is no option of such a name, or a value is malformed
   *     or not allowed; the message names the variable and what is allowed
   */
  public static BackfillOptions from(Map<String, String> environment) {
    return OptionReader.ofEnvironment().read(environment);
  }

  /**
   * Returns a builder that begins with these options. Each may be set once more. One that was left
   * to its default is so still, and follows what is set.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder(given);
  }

  /**
   * Returns threads that fetch.
   *
   * @return a number; see {@link Builder#fetchWorkers}
   */
  public int fetchWorkers() {
    return (int) OptionDefaults.number(all, BackfillOption.FETCH_WORKERS);
  }

  /**
   * Returns threads that process.
   *
   * @return a number; see {@link Builder#processWorkers}
   */
  public int processWorkers() {
    return (int) OptionDefaults.number(all, BackfillOption.PROCESS_WORKERS);
  }

  /**
   * Returns threads that flush.
   *
   * @return a number; see {@link Builder#flushWorkers}
   */
  public int flushWorkers() {
    return (int) OptionDefaults.number(all, BackfillOption.FLUSH_WORKERS);
  }

  /**
   * Returns ledgers after which a batch is flushed.
   *
   * @return a number; see {@link Builder#batchLedgers}
   */
  public int batchLedgers() {
    return (int) OptionDefaults.number(all, BackfillOption.BATCH_LEDGERS);
  }

  /**
   * Returns bytes of rows after which a batch is flushed.
   *
   * @return bytes; see {@link Builder#batchBytes}
   */
  public long batchBytes() {
    return OptionDefaults.number(all, BackfillOption.BATCH_BYTES);
  }

  /**
   * Returns how many ledgers wait for processing at most.
   *
   * @return a number; see {@link Builder#ledgerQueue}
   */
  public int ledgerQueue() {
    return (int) OptionDefaults.number(all, BackfillOption.LEDGER_QUEUE);
  }

  /**
   * Returns how many batches wait for flushing at most.
   *
   * @return a number; see {@link Builder#flushQueue}
   */
  public int flushQueue() {
    return (int) OptionDefaults.number(all, BackfillOption.FLUSH_QUEUE);
  }

  /**
   * Returns bytes for ledgers and batches under way together.
   *
   * @return bytes; see {@link Builder#memoryBudget}
   */
  public long memoryBudget() {
    return OptionDefaults.number(all, BackfillOption.MEMORY_BUDGET);
  }

  /**
   * Returns how often fetching a unit is tried again.
   *
   * @return a number; see {@link Builder#fetchRetries}
   */
  public int fetchRetries() {
    return (int) OptionDefaults.number(all, BackfillOption.FETCH_RETRIES);
  }

  /**
   * Returns the pause before that.
   *
   * @return a duration; see {@link Builder#fetchRetryDelay}
   */
  public Duration fetchRetryDelay() {
    return OptionDefaults.delay(all, BackfillOption.FETCH_RETRY_DELAY);
  }

  /**
   * Returns how often flushing a batch is tried again.
   *
   * @return a number; see {@link Builder#flushRetries}
   */
  public int flushRetries() {
    return (int) OptionDefaults.number(all, BackfillOption.FLUSH_RETRIES);
  }

  /**
   * Returns the pause before the first of these; it doubles each time.
   *
   * @return a duration; see {@link Builder#flushRetryDelay}
   */
  public Duration flushRetryDelay() {
    return OptionDefaults.delay(all, BackfillOption.FLUSH_RETRY_DELAY);
  }

  /**
   * Returns the longest of these pauses.
   *
   * @return a duration; see {@link Builder#flushRetryMaxDelay}
   */
  public Duration flushRetryMaxDelay() {
    return OptionDefaults.delay(all, BackfillOption.FLUSH_RETRY_MAX_DELAY);
  }

  /**
   * Returns the part of the memory budget that is for ledgers under way: one half.
   *
   * @return bytes
   */
  public long ledgerMemory() {
    return memoryBudget() / 2;
  }

  /**
   * Returns the part of the memory budget that is for batches, open, waiting and being flushed: the
   * other half.
   *
   * @return bytes
   */
  public long batchMemory() {
    return memoryBudget() - ledgerMemory();
  }

  /**
   * Returns the byte limit of the flush queue: what the batches of the workers leave of {@link
   * #batchMemory}. A single batch is let in whatever its size.
   *
   * @return bytes
   */
  public long flushQueueBytes() {
    return batchMemory() - (processWorkers() + (long) flushWorkers()) * batchBytes();
  }

  /** Returns whether the other has the same values, of which the same are defaults. */
  @Override
  public boolean equals(Object other) {
    return other instanceof BackfillOptions that
        && given.equals(that.given)
        && all.equals(that.all);
  }

  @Override
  public int hashCode() {
    return Objects.hash(given, all);
  }

  /** Returns all values by name, sizes and durations as properties have them. */
  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(", ", "BackfillOptions[", "]");
    all.forEach((option, value) -> text.add(option.optionName() + "=" + option.text(value)));
    return text.toString();
  }

  /**
   * Defines options. A value that is null, out of bounds, set before or in contradiction to one set
   * before is refused by that very call, and the builder stays as it was.
   *
   * <p>Not safe for use by several threads at once.
   */
  public static final class Builder {

    private final OptionValues values;

    private Builder(Map<BackfillOption, Object> inherited) {
      this.values = new OptionValues(inherited);
    }

    /**
     * Sets how many threads fetch; they mostly wait for the network. Default: 40.
     *
     * @param workers 1 to 10000
     * @return this builder
     * @throws InvalidOptionException if it is out of these bounds
     * @throws IllegalStateException if it was set before
     */
    public Builder fetchWorkers(int workers) {
      return put(BackfillOption.FETCH_WORKERS, (long) workers);
    }

    /**
     * Sets how many threads process; they compute. Default: the number of processors.
     *
     * @param workers 1 to 10000
     * @return this builder
     * @throws InvalidOptionException if it is out of these bounds
     * @throws IllegalStateException if it was set before
     */
    public Builder processWorkers(int workers) {
      return put(BackfillOption.PROCESS_WORKERS, (long) workers);
    }

    /**
     * Sets how many threads flush; each keeps the sink busy with a batch of its own. Default: 4.
     *
     * @param workers 1 to 10000
     * @return this builder
     * @throws InvalidOptionException if it is out of these bounds
     * @throws IllegalStateException if it was set before
     */
    public Builder flushWorkers(int workers) {
      return put(BackfillOption.FLUSH_WORKERS, (long) workers);
    }

    /**
     * Sets after how many ledgers a batch is flushed, if it has not reached {@link #batchBytes}
     * before. Default: 100.
     *
     * @param ledgers 1 to 16777216
     * @return this builder
     * @throws InvalidOptionException if it is out of these bounds
     * @throws IllegalStateException if it was set before
     */
    public Builder batchLedgers(int ledgers) {
      return put(BackfillOption.BATCH_LEDGERS, (long) ledgers);
    }

    /**
     * Sets after how many bytes of rows a batch is flushed, if it has not reached {@link
     * #batchLedgers} before. A ledger is never split, so a batch may be larger by one ledger's
     * rows. COPY likes 8 to 16 MB. Default: what the memory budget allows, at most 16m. That is
     * half of the {@link #memoryBudget} divided by process workers, flush workers and the length of
     * the flush queue.
     *
     * @param bytes 1 to 2147483647; one batch for each process and flush worker, and one in the
     *     flush queue, must fit into half of the memory budget
     * @return this builder
     * @throws InvalidOptionException if it is out of these bounds
     * @throws IllegalStateException if it was set before
     */
    public Builder batchBytes(long bytes) {
      return put(BackfillOption.BATCH_BYTES, bytes);
    }

    /**
     * Sets how many ledgers wait for processing at most. Their bytes are limited by the {@link
     * #memoryBudget} as well. Default: 256.
     *
     * @param ledgers 1 to 16777216
     * @return this builder
     * @throws InvalidOptionException if it is out of these bounds
     * @throws IllegalStateException if it was set before
     */
    public Builder ledgerQueue(int ledgers) {
      return put(BackfillOption.LEDGER_QUEUE, (long) ledgers);
    }

    /**
     * Sets how many batches wait for flushing at most. Their bytes are limited by the {@link
     * #memoryBudget} as well. Default: 8, or less, down to 2, where the memory budget would else
     * make batches of less than 8m.
     *
     * @param batches 1 to 16777216
     * @return this builder
     * @throws InvalidOptionException if it is out of these bounds
     * @throws IllegalStateException if it was set before
     */
    public Builder flushQueue(int batches) {
      return put(BackfillOption.FLUSH_QUEUE, (long) batches);
    }

    /**
     * Sets how much memory ledgers and batches under way may take in a run. Default: 256m, but at
     * most half of the largest heap that Java may use.
     *
     * <p>One half is for ledgers, as the fetcher reserves it before it allocates. It may be
     * exceeded by what one fetch holds besides ledgers that it has handed over: of a lake, a piece
     * or two of an object. The other half is for batches: those being filled, waiting and being
     * flushed. It may be exceeded by the rows of the last ledger of each.
     *
     * @param bytes at least 1m
     * @return this builder
     * @throws InvalidOptionException if it is out of these bounds
     * @throws IllegalStateException if it was set before
     */
    public Builder memoryBudget(long bytes) {
      return put(BackfillOption.MEMORY_BUDGET, bytes);
    }

    /**
     * Sets how often fetching a unit is tried again after failures that may pass. Default: 3.
     *
     * @param retries 0 (never) to 16777216
     * @return this builder
     * @throws InvalidOptionException if it is out of these bounds
     * @throws IllegalStateException if it was set before
     */
    public Builder fetchRetries(int retries) {
      return put(BackfillOption.FETCH_RETRIES, (long) retries);
    }

    /**
     * Sets the pause before fetching a unit again. Each is varied by up to a fifth, so that workers
     * do not come back all at once. Default: 5s.
     *
     * @param delay more than 0s and at most 24h
     * @return this builder
     * @throws InvalidOptionException if it is out of these bounds
     * @throws IllegalStateException if it was set before
     */
    public Builder fetchRetryDelay(Duration delay) {
      return put(BackfillOption.FETCH_RETRY_DELAY, delay);
    }

    /**
     * Sets how often flushing a batch is tried again after failures that may pass; reading the
     * progress and preparing the sink likewise. Default: 10.
     *
     * @param retries 0 (never) to 16777216
     * @return this builder
     * @throws InvalidOptionException if it is out of these bounds
     * @throws IllegalStateException if it was set before
     */
    public Builder flushRetries(int retries) {
      return put(BackfillOption.FLUSH_RETRIES, (long) retries);
    }

    /**
     * Sets the pause before flushing a batch again for the first time; it doubles each time, and
     * each is varied by up to a fifth. Default: 1s, or the longest of these pauses if that is
     * shorter.
     *
     * @param delay more than 0s and at most 24h, and not longer than {@link #flushRetryMaxDelay}
     * @return this builder
     * @throws InvalidOptionException if it is out of these bounds
     * @throws IllegalStateException if it was set before
     */
    public Builder flushRetryDelay(Duration delay) {
      return put(BackfillOption.FLUSH_RETRY_DELAY, delay);
    }

    /**
     * Sets how long the pauses before flushing a batch again get at most. Default: 30s, or the
     * first of these pauses if that is longer.
     *
     * @param delay more than 0s and at most 24h, and not shorter than {@link #flushRetryDelay}
     * @return this builder
     * @throws InvalidOptionException if it is out of these bounds
     * @throws IllegalStateException if it was set before
     */
    public Builder flushRetryMaxDelay(Duration delay) {
      return put(BackfillOption.FLUSH_RETRY_MAX_DELAY, delay);
    }

    /**
     * Sets an option to what a text tells: {@code 40}, {@code 64m}, {@code 5s}.
     *
     * @param option which
     * @param text a value of the option's {@linkplain BackfillOption#type type}
     * @return this builder
     * @throws InvalidOptionException if the text is malformed, which the message does not repeat,
     *     or the value is not allowed
     * @throws IllegalStateException if it was set before
     */
    public Builder set(BackfillOption option, String text) {
      return put(option, option.parse(Objects.requireNonNull(text, "text")));
    }

    private Builder put(BackfillOption option, Object value) {
      values.set(option, value);
      return this;
    }

    /**
     * Creates the options.
     *
     * @return immutable options
     * @throws InvalidOptionException when {@link #batchBytes} is too much for the defaults of the
     *     options that were not set, or what was set for what the builder began with
     */
    public BackfillOptions build() {
      return new BackfillOptions(values.given());
    }
  }
}
