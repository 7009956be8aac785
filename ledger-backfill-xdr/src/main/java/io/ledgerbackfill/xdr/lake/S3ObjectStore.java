package io.ledgerbackfill.xdr.lake;

import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Locale;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;

/** A prefix of a bucket. */
final class S3ObjectStore implements ObjectStore {

  private final String bucket;
  private final String prefix;
  private final AbortableHttpClient http;
  private final S3Client client;
  private final S3Failures failures;
  private final Duration objectTimeout;

  private S3ObjectStore(
      String bucket, String prefix, AbortableHttpClient http, S3Client client, S3Options options) {
    this.bucket = bucket;
    this.prefix = prefix;
    this.http = http;
    this.client = client;
    this.objectTimeout = options.objectTimeout();
    this.failures = new S3Failures(name());
  }

  static S3ObjectStore open(String bucket, String prefix, S3Options options) {
    AbortableHttpClient http =
        new AbortableHttpClient(
            Apache5HttpClient.builder()
                .maxConnections(options.maxConnections())
                .connectionTimeout(options.connectTimeout())
                .connectionAcquisitionTimeout(options.objectTimeout())
                .socketTimeout(options.stallTimeout())
                .tcpKeepAlive(true)
                .build());
    try {
      String folder = prefix.isEmpty() || prefix.endsWith("/") ? prefix : prefix + "/";
      return new S3ObjectStore(bucket, folder, http, client(http, options), options);
    } catch (SdkException e) {
      http.close();
      throw new FinalException(
          "cannot use S3 for bucket " + bucket + ": " + e.getMessage() + "; set the region", e);
    }
  }

  private static S3Client client(AbortableHttpClient http, S3Options options) {
    S3ClientBuilder builder =
        S3Client.builder()
            .httpClient(http)
            .credentialsProvider(credentials(options))
            .forcePathStyle(options.pathStyle())
            // The frame's own checksum is verified anyway; the server's would be work done twice.
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .overrideConfiguration(
                override ->
                    override
                        .retryStrategy(AwsRetryStrategy.doNotRetry())
                        .apiCallTimeout(options.objectTimeout()));
    if (options.endpoint() != null) {
      builder.endpointOverride(options.endpoint()).region(Region.US_EAST_1);
    }
    if (options.region() != null) {
      builder.region(Region.of(options.region()));
    }
    return builder.build();
  }

  private static AwsCredentialsProvider credentials(S3Options options) {
    return switch (options.access()) {
      case DEFAULT -> DefaultCredentialsProvider.builder().build();
      case ANONYMOUS -> AnonymousCredentialsProvider.create();
      case STATIC ->
          StaticCredentialsProvider.create(
              AwsBasicCredentials.create(options.accessKey(), options.secretKey()));
    };
  }

  @Override
  public String name() {
    return "s3://"
        + bucket
        + (prefix.isEmpty() ? "" : "/" + prefix.substring(0, prefix.length() - 1));
  }

  @Override
  public ObjectBody read(String key) throws InterruptedException {
    long deadline = System.nanoTime() + objectTimeout.toNanos();
    ResponseInputStream<GetObjectResponse> stream;
    try {
      stream = client.getObject(request -> request.bucket(bucket).key(prefix + key));
    } catch (RuntimeException e) {
      throw failures.sort(e, "reading object " + key, key);
    }
    Long size = stream.response().contentLength();
    if (size == null) {
      stream.abort();
      throw new FinalException(
          "the server does not tell the size of object " + key + " in " + name());
    }
    return new Body(key, stream, size, deadline);
  }

  @Override
  public Iterator<StoredObject> list(String after) {
    return new S3Listing(this, after);
  }

  ListObjectsV2Response page(String after) {
    ListObjectsV2Response page;
    try {
      page =
          client.listObjectsV2(
              request -> {
                request.bucket(bucket).prefix(prefix);
                if (!after.isEmpty()) {
                  request.startAfter(prefix + after);
                }
              });
    } catch (RuntimeException e) {
      try {
        throw failures.sort(e, "listing objects", null);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new FinalException("interrupted while listing " + name(), interrupted);
      }
    }
    if (page.isTruncated() == null) {
      // The client takes a body that was lost for an empty listing.
      throw new RetryableException("listing objects in " + name() + ": the answer is incomplete");
    }
    return page;
  }

  StoredObject stored(S3Object object) {
    return new StoredObject(object.key().substring(prefix.length()), object.size());
  }

  @Override
  public void abort() {
    http.abort();
  }

  /** Tells how many requests are under way; for tests. */
  int running() {
    return http.running();
  }

  @Override
  public void close() {
    client.close();
    http.close();
  }

  private final class Body implements ObjectBody {

    private final String key;
    private final ResponseInputStream<GetObjectResponse> stream;
    private final long size;
    private final long deadline;
    private long position;

    Body(String key, ResponseInputStream<GetObjectResponse> stream, long size, long deadline) {
      this.key = key;
      this.stream = stream;
      this.size = size;
      this.deadline = deadline;
    }

    @Override
    public long size() {
      return size;
    }

    @Override
    public void readInto(byte[] target) throws InterruptedException {
      int length = Math.toIntExact(size);
      while (position < length) {
        read(target, (int) position, length - (int) position);
      }
    }

    @Override
    public int read(byte[] target, int offset, int length) throws InterruptedException {
      if (position == size) {
        return -1;
      }
      int read = readSome(target, offset, (int) Math.min(length, size - position));
      if (read < 0) {
        throw new RetryableException(
            String.format(
                Locale.ROOT,
                "object %s in %s ended after %d of %d bytes",
                key,
                name(),
                position,
                size));
      }
      position += read;
      if (position < size && System.nanoTime() - deadline > 0) {
        throw new RetryableException(
            String.format(
                Locale.ROOT,
                "object %s in %s took longer than %s: %d of %d bytes came",
                key,
                name(),
                objectTimeout,
                position,
                size));
      }
      return read;
    }

    private int readSome(byte[] target, int offset, int length) throws InterruptedException {
      try {
        return stream.read(target, offset, length);
      } catch (IOException | RuntimeException e) {
        throw failures.sort(
            e, "reading object " + key + " (" + position + " of " + size + " bytes came)", key);
      }
    }

    @Override
    public void close() {
      if (position < size) {
        // Reading the rest to save the connection may take longer than a new connection.
        stream.abort();
        return;
      }
      try {
        stream.close();
      } catch (IOException e) {
        // All bytes are here; what becomes of the connection does not matter.
      }
    }
  }
}
