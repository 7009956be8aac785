package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.spi.FinalException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/** The one place that knows how a location is written. */
final class StoreLocation {

  private static final String S3 = "s3://";
  private static final String FILE = "file:";

  private StoreLocation() {}

  static ObjectStore open(String location, S3Options s3) {
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(s3, "s3");
    String scheme = location.toLowerCase(Locale.ROOT);
    if (scheme.startsWith(S3)) {
      String path = location.substring(S3.length());
      int slash = path.indexOf('/');
      String bucket = slash < 0 ? path : path.substring(0, slash);
      String prefix = slash < 0 ? "" : path.substring(slash + 1);
      if (bucket.isEmpty()) {
        throw new IllegalArgumentException(location + " names no bucket: want s3://bucket/prefix");
      }
      return S3ObjectStore.open(bucket, prefix, s3);
    }
    return openFolder(folder(location, scheme));
  }

  private static Path folder(String location, String scheme) {
    if (location.isBlank() || (location.contains("://") && !scheme.startsWith(FILE))) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "'%s' is no location of a lake: want s3://bucket/prefix or a folder",
              location));
    }
    try {
      return scheme.startsWith(FILE) ? Path.of(URI.create(location)) : Path.of(location);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "'%s' is no path of a folder: %s", location, e.getMessage()),
          e);
    }
  }

  private static ObjectStore openFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new FinalException("there is no folder " + folder);
    }
    return new FolderObjectStore(folder);
  }
}
