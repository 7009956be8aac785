package io.ledgerbackfill.cli;

import io.ledgerbackfill.lake.Lake;
import io.ledgerbackfill.lake.ObjectStore;
import io.ledgerbackfill.lake.S3Options;
import java.net.URI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How to reach a lake, on S3 or in a folder. */
final class LakeOptions {

  @Option(
      names = "--s3-region",
      paramLabel = "REGION",
      description = "Region of the bucket (default: as configured for AWS).")
  private @Nullable String region;

  @Option(
      names = "--s3-endpoint",
      paramLabel = "URL",
      description = "A server other than AWS, e.g. http://localhost:9000.")
  private @Nullable URI endpoint;

  @Option(
      names = "--s3-anonymous",
      description = "No credentials, for public buckets (default: as configured for AWS).")
  private boolean anonymous;

  @Option(
      names = "--s3-path-style",
      description = "Bucket in the path, not in the host name, as servers other than AWS want it.")
  private boolean pathStyle;

  /**
   * Opens a lake.
   *
   * @param option how the location was given
   * @param location a folder or {@code s3://bucket/prefix}
   * @param connections how many requests there will be at once
   */
  Lake open(String option, String location, int connections) throws InterruptedException {
    S3Options.Builder s3 = S3Options.builder().maxConnections(connections).pathStyle(pathStyle);
    set("--s3-region", region, s3::region);
    set("--s3-endpoint", endpoint, s3::endpoint);
    if (anonymous) {
      s3.anonymous();
    }
    return Lake.open(
        UsageException.ifRefused(option, () -> ObjectStore.open(location, s3.build())));
  }

  private static <T> void set(
      String option, @Nullable T value, Function<T, S3Options.Builder> setter) {
    if (value != null) {
      UsageException.ifRefused(option, () -> setter.apply(value));
    }
  }
}
