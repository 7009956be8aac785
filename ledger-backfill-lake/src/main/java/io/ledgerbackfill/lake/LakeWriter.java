package io.ledgerbackfill.lake;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.spi.FinalException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes a lake into a folder: the manifest first, then an object for each file of ledgers, whole
 * or not at all. Ledgers come in ascending order; within a file they are contiguous. The last file
 * holds as many as there were.
 *
 * <p>Confined to a thread. I/O failures are {@link UncheckedIOException}s that name the file.
 *
 * @since 0.1.0
 */
public final class LakeWriter implements AutoCloseable {

  /** The level of compression unless something else is said: that of the zstd program. */
  public static final int DEFAULT_LEVEL = 3;

  private static final String VERSION = "1.0";

  private final Path folder;
  private final LakeLayout layout;
  private final int level;
  private final ByteArrayOutputStream ledgers = new ByteArrayOutputStream();
  private @Nullable LedgerRange file;
  private long first;
  private long next;

  /**
   * Begins a lake, with its manifest, or goes on with one.
   *
   * @param folder where; made if need be
   * @param layout how objects are named
   * @param networkPassphrase passphrase of the ledgers' network
   * @param level zstd level of compression, 1 to 22
   * @throws FinalException when the folder is a lake of another layout or network
   */
  public LakeWriter(Path folder, LakeLayout layout, String networkPassphrase, int level) {
    this.folder = Objects.requireNonNull(folder, "folder");
    this.layout = Objects.requireNonNull(layout, "layout");
    if (level < 1 || level > Zstd.maxCompressionLevel()) {
      throw new IllegalArgumentException(
          "level must be 1 to " + Zstd.maxCompressionLevel() + ", not " + level);
    }
    this.level = level;
    LakeManifest manifest =
        new LakeManifest(
            Objects.requireNonNull(networkPassphrase, "networkPassphrase"),
            VERSION,
            LakeManifest.ZSTD,
            layout.ledgersPerFile(),
            layout.filesPerPartition());
    begin(manifest);
  }

  /** A lake may be gone on with, but not made another one: its objects would not be found. */
  private void begin(LakeManifest manifest) {
    Path file = folder.resolve(LakeManifest.KEY);
    if (!Files.exists(file)) {
      write(file, manifest.toJson());
      return;
    }
    byte[] json = read(file);
    LakeManifest old = LakeManifest.parse(json, json.length, file.toString());
    if (!manifest.layout().equals(old.layout())
        || !Objects.equals(manifest.networkPassphrase(), old.networkPassphrase())) {
      throw new FinalException(
          String.format(
              Locale.ROOT,
              "%s is a lake already, and another one: %s of network %s, not %s of network %s",
              folder,
              old.layout(),
              old.networkPassphrase(),
              manifest.layout(),
              manifest.networkPassphrase()));
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + file, e);
    }
  }

  /**
   * Adds a ledger.
   *
   * @param sequence its sequence, above all before; within a file, the next
   * @param closeMeta its {@code LedgerCloseMeta}; copied
   */
  public void add(long sequence, byte[] closeMeta) {
    if (sequence < next || sequence < LakeLayout.FIRST_LEDGER) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "ledger %d comes too late: the next one may be %d",
              sequence,
              Math.max(next, LakeLayout.FIRST_LEDGER)));
    }
    if (file != null && !file.contains(sequence)) {
      writeFile();
    }
    if (file == null) {
      file = layout.file(sequence);
      first = sequence;
    } else if (sequence != next) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "ledger %d leaves a hole in its file: the next one is %d",
              sequence,
              next));
    }
    ledgers.writeBytes(closeMeta);
    next = sequence + 1;
    if (sequence == file.last()) {
      writeFile();
    }
  }

  /** Writes the ledgers gathered as a {@code LedgerCloseMetaBatch}. */
  private void writeFile() {
    byte[] batch =
        ByteBuffer.allocate(3 * Integer.BYTES + ledgers.size())
            .putInt((int) first)
            .putInt((int) (next - 1))
            .putInt((int) (next - first))
            .put(ledgers.toByteArray())
            .array();
    write(folder.resolve(layout.key(first)), compress(batch));
    ledgers.reset();
    file = null;
  }

  /** With a checksum, which tells a damaged object from another ledger. */
  private byte[] compress(byte[] batch) {
    try (ZstdCompressCtx context = new ZstdCompressCtx()) {
      return context.setLevel(level).setChecksum(true).compress(batch);
    }
  }

  /** Another reader of the folder sees the whole file or none. */
  private static void write(Path target, byte[] content) {
    Path temporary = target.resolveSibling(target.getFileName() + ".tmp");
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
      Files.write(temporary, content);
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      delete(temporary, e);
      throw new UncheckedIOException("could not write " + target, e);
    }
  }

  private static void delete(Path temporary, IOException failure) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /** Writes the last file, if ledgers are left. */
  @Override
  public void close() {
    if (file != null) {
      writeFile();
    }
  }
}
