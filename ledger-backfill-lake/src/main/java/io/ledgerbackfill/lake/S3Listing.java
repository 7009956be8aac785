package io.ledgerbackfill.lake;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Walks a bucket's listing, page by page, until one says that it is the last: a page may be empty
 * and yet have others after it. A page that failed is asked for again by the next call.
 *
 * <p>Nothing of an answer is believed that does not fit what was asked for.
 */
final class S3Listing implements Iterator<StoredObject> {

  private final S3ObjectStore store;
  private final String after;
  private @Nullable String token;

  /** Those since the last key: beyond it, the order of the keys tells whether pages repeat. */
  private final Set<String> tokens = new HashSet<>();

  private String last;
  private boolean more = true;
  private Iterator<StoredObject> page = Collections.emptyIterator();

  S3Listing(S3ObjectStore store, String after) {
    this.store = store;
    this.after = after;
    this.last = after;
  }

  @Override
  public boolean hasNext() {
    while (!page.hasNext() && more) {
      advance();
    }
    return page.hasNext();
  }

  private void advance() {
    ListObjectsV2Response response = store.page(after, token);
    if (response.isTruncated() == null) {
      // The client takes a body that was lost for an empty listing.
      throw new RetryableException(listing() + ": the answer is incomplete");
    }
    String before = last;
    List<StoredObject> objects = new ArrayList<>(response.contents().size());
    for (S3Object object : response.contents()) {
      objects.add(checked(object));
    }
    if (!last.equals(before)) {
      tokens.clear();
    }
    page = objects.iterator();
    more = response.isTruncated();
    if (more) {
      token = checked(response.nextContinuationToken());
    }
  }

  private StoredObject checked(S3Object object) {
    String key = object.key();
    Long size = object.size();
    String prefix = store.prefix();
    if (key == null || !key.startsWith(prefix)) {
      throw wrong("it has object " + key + ", whose key does not begin with '" + prefix + "'");
    }
    if (size == null || size < 0) {
      throw wrong("it tells the size of object " + key + " as " + size);
    }
    String relative = key.substring(prefix.length());
    // An object may have the prefix itself as its key: the mark of a folder.
    boolean isMark = relative.isEmpty() && last.isEmpty();
    if (!isMark && Arrays.compareUnsigned(bytes(relative), bytes(last)) <= 0) {
      throw wrong("object " + key + " does not come after '" + prefix + last + "' in order");
    }
    last = relative;
    return new StoredObject(relative, size);
  }

  /** S3 orders keys by their UTF-8 bytes. */
  private static byte[] bytes(String key) {
    return key.getBytes(UTF_8);
  }

  private String checked(@Nullable String next) {
    if (next == null || next.isEmpty()) {
      throw wrong("it is truncated, but has no token to go on by");
    }
    if (next.equals(token) || !tokens.add(next)) {
      throw wrong("it goes on by a token that was used before: " + next);
    }
    return next;
  }

  private FinalException wrong(String what) {
    return new FinalException(listing() + ": the answer is wrong: " + what);
  }

  private String listing() {
    return "listing objects in " + store.name() + from(after, token);
  }

  /** Returns where a page begins, for messages. */
  static String from(String after, @Nullable String token) {
    if (token != null) {
      return " (continued by token " + token + ")";
    }
    return after.isEmpty() ? "" : " (after " + after + ")";
  }

  @Override
  public StoredObject next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return page.next();
  }
}
