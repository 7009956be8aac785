package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.LedgerRange;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a lake spreads ledgers over objects and names them, as SEP-54 ("Key Format") has it: {@code
 * [partition/]XXXXXXXX--start[-end].xdr.zst}, where the hexadecimal number is {@code 0xFFFFFFFF -
 * start}, so that an ascending listing begins with the newest ledgers.
 *
 * <p>The folder of the partition is left out where a partition is one file, and {@code -end} where
 * a file holds one ledger. The first file of a network's history is named after ledger 0 although
 * it begins with ledger {@value #FIRST_LEDGER}.
 *
 * @param ledgersPerFile ledgers in a file ({@code ledgersPerBatch} in SEP-54), 1 to 2^32
 * @param filesPerPartition files in a partition ({@code batchesPerPartition} in SEP-54), 1 to 2^32
 * @param suffix how names end: {@value #SUFFIX}, or {@value #LEGACY_SUFFIX} in older lakes; where a
 *     lake has both, how the newest ends
 * @since 0.1.0
 */
public record LakeLayout(long ledgersPerFile, long filesPerPartition, String suffix) {

  /** The first ledger that a lake can hold: there is no close meta of the genesis ledger. */
  public static final long FIRST_LEDGER = 2;

  /** How names end in a lake as SEP-54 has it. */
  public static final String SUFFIX = ".xdr.zst";

  /** How names end in lakes older than SEP-54. */
  public static final String LEGACY_SUFFIX = ".xdr.zstd";

  private static final Pattern PARTITION = Pattern.compile("[0-9A-F]{8}--[0-9]{1,10}-[0-9]{1,10}");

  private static final long SEQUENCES = LedgerRange.MAX_SEQUENCE + 1;

  private static final Pattern KEY =
      Pattern.compile(
          "(?:([0-9A-F]{8})--([0-9]{1,10})-([0-9]{1,10})/)?"
              + "([0-9A-F]{8})--([0-9]{1,10})(?:-([0-9]{1,10}))?(\\.xdr\\.zstd?)");

  /**
   * Checks the arguments.
   *
   * @param ledgersPerFile ledgers in a file
   * @param filesPerPartition files in a partition
   * @param suffix how names end
   */
  public LakeLayout {
    Objects.requireNonNull(suffix, "suffix");
    if (ledgersPerFile < 1 || ledgersPerFile > SEQUENCES) {
      throw new IllegalArgumentException(
          "ledgers per file must be 1 to 2^32, not " + ledgersPerFile);
    }
    if (filesPerPartition < 1 || filesPerPartition > SEQUENCES) {
      throw new IllegalArgumentException(
          "files per partition must be 1 to 2^32, not " + filesPerPartition);
    }
    if (!suffix.equals(SUFFIX) && !suffix.equals(LEGACY_SUFFIX)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "suffix must be %s or %s, not %s", SUFFIX, LEGACY_SUFFIX, suffix));
    }
  }

  /**
   * Returns a layout with the suffix that SEP-54 asks for.
   *
   * @param ledgersPerFile ledgers in a file
   * @param filesPerPartition files in a partition
   * @return the layout
   */
  public static LakeLayout of(long ledgersPerFile, long filesPerPartition) {
    return new LakeLayout(ledgersPerFile, filesPerPartition, SUFFIX);
  }

  /**
   * Returns the same layout with another suffix.
   *
   * @param suffix {@value #SUFFIX} or {@value #LEGACY_SUFFIX}
   * @return the layout
   */
  public LakeLayout withSuffix(String suffix) {
    return new LakeLayout(ledgersPerFile, filesPerPartition, suffix);
  }

  /**
   * Returns the layout of the lake that an object belongs to, from its key alone.
   *
   * @param key key of any object of the lake
   * @return the layout, or empty if the key is not that of a file of ledgers
   */
  public static Optional<LakeLayout> ofKey(String key) {
    Matcher matcher = KEY.matcher(key);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long start = Long.parseLong(matcher.group(5));
    long end = matcher.group(6) == null ? start : Long.parseLong(matcher.group(6));
    long ledgers = end - start + 1;
    if (ledgers < 1 || end > LedgerRange.MAX_SEQUENCE) {
      return Optional.empty();
    }
    long files = 1;
    if (matcher.group(1) != null) {
      long partitionEnd = Long.parseLong(matcher.group(3));
      files = (partitionEnd - Long.parseLong(matcher.group(2)) + 1) / ledgers;
      if (files < 1 || partitionEnd > LedgerRange.MAX_SEQUENCE) {
        return Optional.empty();
      }
    }
    LakeLayout layout = new LakeLayout(ledgers, files, matcher.group(7));
    return layout.key(start).equals(key) ? Optional.of(layout) : Optional.empty();
  }

  /**
   * Names the object that holds a ledger.
   *
   * @param ledger a ledger's sequence, 0 to 4,294,967,295
   * @return key of the object
   */
  public String key(long ledger) {
    LedgerRange file = file(ledger);
    StringBuilder key = new StringBuilder(64);
    if (filesPerPartition > 1) {
      append(key, block(ledger, partitionSize()), true).append('/');
    }
    return append(key, file, ledgersPerFile > 1).append(suffix).toString();
  }

  /**
   * Returns the ledgers that an object is named after. It may hold fewer: at the beginning and the
   * end of a lake.
   *
   * @param ledger any ledger of the object, 0 to 4,294,967,295
   * @return the ledgers
   */
  public LedgerRange file(long ledger) {
    return block(ledger, ledgersPerFile);
  }

  /**
   * Reads a key.
   *
   * @param key key of an object
   * @return the ledgers that the object is named after, or empty if it is no file of ledgers in
   *     this layout; either suffix will do
   */
  public Optional<LedgerRange> parse(String key) {
    int name = key.lastIndexOf('/') + 1;
    int start = name + 10;
    int end = start;
    while (end < key.length() && key.charAt(end) >= '0' && key.charAt(end) <= '9') {
      end++;
    }
    if (end == start || end - start > 10) {
      return Optional.empty();
    }
    long ledger = Long.parseLong(key, start, end, 10);
    return ledger <= LedgerRange.MAX_SEQUENCE && isEither(key(ledger), key)
        ? Optional.of(file(ledger))
        : Optional.empty();
  }

  private static boolean isEither(String expected, String key) {
    return expected.equals(key) || withOtherSuffix(expected).equals(key);
  }

  /** Returns how the key of an object ends. */
  static String suffix(String key) {
    return key.endsWith(SUFFIX) ? SUFFIX : LEGACY_SUFFIX;
  }

  /**
   * Returns the other name that an object may have: older objects of a lake may have older names.
   */
  static String withOtherSuffix(String key) {
    String suffix = suffix(key);
    return key.substring(0, key.length() - suffix.length())
        + (suffix.equals(SUFFIX) ? LEGACY_SUFFIX : SUFFIX);
  }

  /** Returns whether a folder's name is that of a partition of some layout. */
  static boolean canBePartition(String name) {
    return PARTITION.matcher(name).matches();
  }

  /**
   * Returns a text that sorts before the key of a ledger's object, and after the keys of all
   * objects of later ledgers: for listing from there on.
   */
  String before(long ledger) {
    String key = key(ledger);
    return key.substring(0, key.length() - suffix.length());
  }

  private long partitionSize() {
    return ledgersPerFile > SEQUENCES / filesPerPartition
        ? SEQUENCES
        : ledgersPerFile * filesPerPartition;
  }

  private static LedgerRange block(long ledger, long size) {
    if (ledger < 0 || ledger > LedgerRange.MAX_SEQUENCE) {
      throw new IllegalArgumentException("ledger " + ledger + " is no uint32");
    }
    long first = ledger - ledger % size;
    return LedgerRange.of(first, Math.min(first + size - 1, LedgerRange.MAX_SEQUENCE));
  }

  private static StringBuilder append(StringBuilder key, LedgerRange range, boolean withEnd) {
    String hex = Long.toHexString(LedgerRange.MAX_SEQUENCE - range.first());
    key.append("0".repeat(8 - hex.length())).append(hex.toUpperCase(Locale.ROOT));
    key.append("--").append(range.first());
    return withEnd ? key.append('-').append(range.last()) : key;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d ledgers a file, %d files a partition, *%s",
        ledgersPerFile,
        filesPerPartition,
        suffix);
  }
}
