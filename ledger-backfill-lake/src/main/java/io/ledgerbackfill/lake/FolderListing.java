package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Walks a folder in the order in which an object store lists keys. It holds the names of one folder
 * a level at a time, and asks for a file's size only when it comes to it.
 *
 * <p>Only what can be a partition is entered, and only regular files are objects. Whatever else
 * there is (a folder of the file system's own, a link that leads nowhere or back, a pipe) is listed
 * as S3 lists folders, with a slash at its end, and not looked into: it can't end the listing.
 */
final class FolderListing implements Iterator<StoredObject> {

  private final Path root;
  private final String after;

  /** For each level of folders: the entries left in it. */
  private final Deque<Iterator<Entry>> levels = new ArrayDeque<>();

  /**
   * What to look at next; kept until that has worked, so that a listing can go on after a failure.
   */
  private @Nullable Entry pending;

  private @Nullable StoredObject next;

  FolderListing(Path root, String after) {
    this.root = root;
    this.after = after;
    this.pending = new Entry("", Kind.PARTITION);
  }

  /**
   * Something in a folder.
   *
   * @param key its key; ends with a slash unless it is an object
   */
  private record Entry(String key, Kind kind) {}

  private enum Kind {
    OBJECT,
    PARTITION,
    PASSED_BY
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      next = advance();
    }
    return next != null;
  }

  @Override
  public StoredObject next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    StoredObject found = next;
    next = null;
    return found;
  }

  private @Nullable StoredObject advance() {
    while (true) {
      if (Thread.currentThread().isInterrupted()) {
        throw new FinalException("interrupted while listing " + root);
      }
      if (pending == null) {
        while (!levels.isEmpty() && !levels.element().hasNext()) {
          levels.pop();
        }
        if (levels.isEmpty()) {
          return null;
        }
        pending = levels.element().next();
      }
      StoredObject found = look(pending);
      pending = null;
      if (found != null) {
        return found;
      }
    }
  }

  private @Nullable StoredObject look(Entry entry) {
    Path path = root.resolve(entry.key());
    try {
      switch (entry.kind()) {
        case OBJECT -> {
          return new StoredObject(entry.key(), Files.size(path));
        }
        case PASSED_BY -> {
          return new StoredObject(entry.key(), 0);
        }
        case PARTITION -> levels.push(entries(path, entry.key()));
      }
    } catch (NoSuchFileException e) {
      if (entry.key().isEmpty()) {
        throw new FinalException("there is no folder " + root + " any more", e);
      }
      // Deleted since its folder was read.
    } catch (AccessDeniedException e) {
      throw new FinalException("no permission to list " + path, e);
    } catch (IOException e) {
      throw new RetryableException("could not list " + path, e);
    }
    return null;
  }

  private Iterator<Entry> entries(Path path, String folder) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(path)) {
      for (Path child : stream) {
        Entry entry = entry(child, folder);
        if (entry.key().compareTo(after) > 0
            || (entry.kind() == Kind.PARTITION && after.startsWith(entry.key()))) {
          entries.add(entry);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    // A trailing slash puts a folder where its files' keys belong among its neighbours.
    entries.sort(Comparator.comparing(Entry::key));
    return entries.iterator();
  }

  private static Entry entry(Path path, String folder) throws IOException {
    String name = path.getFileName().toString();
    boolean canBePartition = folder.isEmpty() && LakeLayout.canBePartition(name);
    String key = folder + name;
    try {
      BasicFileAttributes is = Files.readAttributes(path, BasicFileAttributes.class);
      if (is.isRegularFile()) {
        return new Entry(key, Kind.OBJECT);
      }
      return new Entry(
          key + "/", is.isDirectory() && canBePartition ? Kind.PARTITION : Kind.PASSED_BY);
    } catch (NoSuchFileException e) {
      return new Entry(key + "/", Kind.PASSED_BY);
    } catch (IOException e) {
      boolean isLoop = Files.isSymbolicLink(path) && !(e instanceof AccessDeniedException);
      // What can't be of the lake need not be readable.
      if ((canBePartition || LakeLayout.ofKey(key).isPresent()) && !isLoop) {
        throw e;
      }
      return new Entry(key + "/", Kind.PASSED_BY);
    }
  }
}
