package io.ledgerbackfill.xdr.lake;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;

/** Walks a bucket's listing, page by page. */
final class S3Listing implements Iterator<StoredObject> {

  private final S3ObjectStore store;
  private String after;
  private boolean more = true;
  private Iterator<StoredObject> page = Collections.emptyIterator();

  S3Listing(S3ObjectStore store, String after) {
    this.store = store;
    this.after = after;
  }

  @Override
  public boolean hasNext() {
    while (!page.hasNext() && more) {
      // Continued by key, not by token: a page that failed can be asked for again at any time.
      ListObjectsV2Response response = store.page(after);
      List<StoredObject> objects = response.contents().stream().map(store::stored).toList();
      more = response.isTruncated() && !objects.isEmpty();
      if (more) {
        after = objects.get(objects.size() - 1).key();
      }
      page = objects.iterator();
    }
    return page.hasNext();
  }

  @Override
  public StoredObject next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return page.next();
  }
}
