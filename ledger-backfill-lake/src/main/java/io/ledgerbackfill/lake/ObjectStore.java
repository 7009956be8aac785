package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import java.util.Iterator;

/**
 * Where the objects of a lake lie: a folder, a bucket, or whatever else has keys, sizes and an
 * order. Keys are relative to the lake: the store knows the bucket and the prefix.
 *
 * <p>Safe for use by many threads at once. A store does not repeat what failed: whoever calls it
 * does, so that there is one layer of retries only. An interrupt ends a call with {@link
 * InterruptedException}, at the latest when {@link #abort} is called as well.
 *
 * @since 0.1.0
 */
public interface ObjectStore extends AutoCloseable {

  /**
   * Opens a lake's store by its location, with default options for S3.
   *
   * @param location {@code s3://bucket/prefix}, a {@code file:} URI, or the path of a folder
   * @return the store
   * @throws FinalException when there is no such folder, or no S3 region is configured
   * @throws IllegalArgumentException when the location is of none of these forms
   */
  static ObjectStore open(String location) {
    return open(location, S3Options.ofDefaults());
  }

  /**
   * Opens a lake's store by its location.
   *
   * @param location {@code s3://bucket/prefix}, a {@code file:} URI, or the path of a folder
   * @param s3 how to reach S3; ignored for a folder
   * @return the store
   * @throws FinalException when there is no such folder, or no S3 region is configured
   * @throws IllegalArgumentException when the location is of none of these forms
   */
  static ObjectStore open(String location, S3Options s3) {
    return StoreLocation.open(location, s3);
  }

  /**
   * Returns how messages call the store.
   *
   * @return its location, e.g. {@code s3://bucket/prefix}
   */
  String name();

  /**
   * Begins to read an object. Its size is known before its content is read, so that memory can be
   * found first.
   *
   * @param key key of the object, without the store's prefix
   * @return the object; the caller closes it
   * @throws MissingObjectException when there is no such object
   * @throws RetryableException when the store cannot be reached for now; {@link
   *     java.io.UncheckedIOException} is taken for it
   * @throws FinalException when the store refuses, e.g. for wrong credentials
   * @throws InterruptedException when the calling thread is interrupted
   */
  ObjectBody read(String key) throws InterruptedException;

  /**
   * Lists objects, those in partitions' folders included, in ascending order of their keys. The
   * iterator fetches a page at a time, as it is walked. What can be no object of a lake, a store
   * may pass by: a folder is then listed by itself, with a slash at the end of its key.
   *
   * <p>The iterator throws what {@link #read} throws; where a thread is interrupted, a {@link
   * FinalException}, and the thread's interrupt flag stays set. After a {@link RetryableException}
   * it can be asked again, and leaves nothing out.
   *
   * @param after a key (or any text) that all keys wanted are greater than; empty for all
   * @return the objects; used by one thread at a time
   */
  Iterator<StoredObject> list(String after);

  /**
   * Frees calls under way that an interrupt alone would not free, within a second. Later calls are
   * not affected. Interrupt the callers first: then none of them can begin anew.
   */
  default void abort() {}

  /** Releases what the store holds. No call is under way then. */
  @Override
  void close();
}
