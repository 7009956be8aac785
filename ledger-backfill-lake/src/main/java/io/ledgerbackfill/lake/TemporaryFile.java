package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.spi.RetryableException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Keeps objects that are too large for memory while they are needed. */
final class TemporaryFile {

  private static final int CHUNK = 64 << 10;

  private final Path folder;

  TemporaryFile(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads the whole of an object into a new file, which nobody else may read, and which has no name
   * any more where the system allows that: so it is gone with the channel, or with the process.
   *
   * @return the file; the caller closes it
   */
  FileChannel of(String key, ObjectBody body) throws InterruptedException {
    FileChannel file = create(key);
    try {
      byte[] chunk = new byte[CHUNK];
      for (int read = body.read(chunk, 0, CHUNK); read >= 0; read = body.read(chunk, 0, CHUNK)) {
        write(key, file, ByteBuffer.wrap(chunk, 0, read));
      }
      return file;
    } catch (Throwable e) {
      close(file);
      throw e;
    }
  }

  private FileChannel create(String key) throws InterruptedException {
    try {
      Path path = Files.createTempFile(folder, "ledger-object-", ".zst");
      try {
        return FileChannel.open(
            path,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(path);
        throw e;
      }
    } catch (IOException e) {
      throw failure(key, e);
    }
  }

  private void write(String key, FileChannel file, ByteBuffer bytes) throws InterruptedException {
    try {
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
    } catch (IOException e) {
      throw failure(key, e);
    }
  }

  /** May pass: other objects give room back. */
  private RetryableException failure(String key, IOException e) throws InterruptedException {
    CompressedObject.requireNoInterrupt(key, e);
    return new RetryableException(
        String.format(
            Locale.ROOT,
            "could not keep object %s in a temporary file in %s (spoolFolder names another): %s",
            key,
            folder,
            e.getMessage()),
        e);
  }

  static void close(FileChannel file) {
    try {
      file.close();
    } catch (IOException e) {
      // Nothing in it is needed any more.
    }
  }
}
