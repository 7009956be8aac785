package io.ledgerbackfill.xdr.lake;

import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Walks a folder in the order in which an object store lists keys. It holds the names of one folder
 * a level at a time, and asks for a file's size only when it comes to it.
 */
final class FolderListing implements Iterator<StoredObject> {

  private final Path root;
  private final String after;

  /** For each level of folders: the keys left in it; those of folders end with a slash. */
  private final Deque<Iterator<String>> levels = new ArrayDeque<>();

  private @Nullable StoredObject next;

  FolderListing(Path root, String after) {
    this.root = root;
    this.after = after;
    levels.push(List.of("").iterator());
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
    while (!levels.isEmpty()) {
      if (Thread.currentThread().isInterrupted()) {
        throw new FinalException("interrupted while listing " + root);
      }
      if (!levels.element().hasNext()) {
        levels.pop();
        continue;
      }
      String key = levels.element().next();
      if (key.isEmpty() || key.endsWith("/")) {
        levels.push(children(key));
      } else {
        try {
          return new StoredObject(key, Files.size(root.resolve(key)));
        } catch (NoSuchFileException e) {
          // Deleted since its folder was read.
        } catch (IOException e) {
          throw new RetryableException("could not list " + root.resolve(key), e);
        }
      }
    }
    return null;
  }

  private Iterator<String> children(String folder) {
    List<String> keys = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(root.resolve(folder))) {
      for (Path path : stream) {
        // A trailing slash puts a folder where its files' keys belong among its neighbours.
        boolean isFolder = Files.isDirectory(path);
        String key = folder + path.getFileName() + (isFolder ? "/" : "");
        if (key.compareTo(after) > 0 || (isFolder && after.startsWith(key))) {
          keys.add(key);
        }
      }
    } catch (NoSuchFileException e) {
      return Collections.emptyIterator();
    } catch (AccessDeniedException e) {
      throw new FinalException("no permission to list " + root.resolve(folder), e);
    } catch (IOException | DirectoryIteratorException e) {
      throw new RetryableException("could not list " + root.resolve(folder), e);
    }
    Collections.sort(keys);
    return keys.iterator();
  }
}
