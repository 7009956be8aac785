package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;

/** A folder of files; a key is a file's path in it, with slashes. */
final class FolderObjectStore implements ObjectStore {

  private final Path root;

  FolderObjectStore(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  @Override
  public String name() {
    return root.toString();
  }

  @Override
  public ObjectBody read(String key) throws InterruptedException {
    Path file = resolve(key);
    try {
      // To open a pipe would wait for whoever writes into it.
      if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
        throw new FinalException("object " + key + " in " + root + " is no regular file");
      }
      FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
      try {
        return new Body(key, channel, channel.size());
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    } catch (IOException e) {
      throw failure(key, e);
    }
  }

  @Override
  public Iterator<StoredObject> list(String after) {
    return new FolderListing(root, after);
  }

  @Override
  public void close() {}

  private Path resolve(String key) {
    try {
      Path file = root.resolve(key).normalize();
      if (file.startsWith(root) && !file.equals(root)) {
        return file;
      }
    } catch (InvalidPathException e) {
      throw new MissingObjectException(name(), key, e);
    }
    throw new FinalException("key " + key + " leads out of " + root);
  }

  private RuntimeException failure(String key, IOException e) throws InterruptedException {
    if (e instanceof ClosedByInterruptException) {
      Thread.interrupted();
      throw interrupted(key, e);
    }
    if (e instanceof NoSuchFileException) {
      return new MissingObjectException(name(), key, e);
    }
    if (e instanceof AccessDeniedException) {
      return new FinalException("no permission to read object " + key + " in " + root, e);
    }
    return new RetryableException("could not read object " + key + " in " + root, e);
  }

  private static InterruptedException interrupted(String key, IOException cause) {
    InterruptedException interrupted = new InterruptedException("while reading object " + key);
    interrupted.initCause(cause);
    return interrupted;
  }

  private final class Body implements ObjectBody {

    private final String key;
    private final FileChannel channel;
    private final long size;

    Body(String key, FileChannel channel, long size) {
      this.key = key;
      this.channel = channel;
      this.size = size;
    }

    @Override
    public long size() {
      return size;
    }

    @Override
    public void readInto(byte[] target) throws InterruptedException {
      ByteBuffer buffer = ByteBuffer.wrap(target, 0, Math.toIntExact(size));
      try {
        while (buffer.hasRemaining()) {
          if (channel.read(buffer) < 0) {
            throw new RetryableException(
                String.format(
                    Locale.ROOT,
                    "object %s in %s ended after %d of %d bytes",
                    key,
                    root,
                    buffer.position(),
                    size));
          }
        }
      } catch (IOException e) {
        throw failure(key, e);
      }
    }

    @Override
    public int read(byte[] target, int offset, int length) throws InterruptedException {
      try {
        return channel.read(ByteBuffer.wrap(target, offset, length));
      } catch (IOException e) {
        throw failure(key, e);
      }
    }

    @Override
    public Optional<SeekableByteChannel> channel() {
      return Optional.of(channel);
    }

    @Override
    public void close() {
      try {
        channel.close();
      } catch (IOException e) {
        // Nothing was written: a file that can't be closed has still been read.
      }
    }
  }
}
