package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;

/** A prefix of a bucket. */
final class S3ObjectStore implements ObjectStore {

  /** Several times the largest objects that the network's lakes have. */
  private static final int MAX_UNTOLD_BYTES = 32 << 20;

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
      return new S3ObjectStore(bucket, folder, http, S3Clients.client(http, options), options);
    } catch (FinalException | SdkException e) {
      http.close();
      throw new FinalException("cannot use S3 for bucket " + bucket + ": " + e.getMessage(), e);
    }
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
      stream =
          withServersTime(
              () -> client.getObject(request -> request.bucket(bucket).key(prefix + key)));
    } catch (RuntimeException e) {
      throw failures.sort(e, "reading object " + key, key);
    }
    Long size = stream.response().contentLength();
    return size == null ? readUntold(key, stream, deadline) : new Body(key, stream, size, deadline);
  }

  /**
   * Reads an object whose size nobody tells: its memory can be asked for only when all of it is
   * here. That it may have ended too early, its own form shows.
   */
  private Body readUntold(String key, ResponseInputStream<GetObjectResponse> stream, long deadline)
      throws InterruptedException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] piece = new byte[64 * 1024];
    try {
      for (int read = stream.read(piece); read >= 0; read = stream.read(piece)) {
        content.write(piece, 0, read);
        if (content.size() > MAX_UNTOLD_BYTES) {
          throw new FinalException(
              String.format(
                  Locale.ROOT,
                  "the server does not tell the size of object %s in %s, which is more than %d bytes",
                  key,
                  name(),
                  MAX_UNTOLD_BYTES));
        }
        checkTime(key, content.size() + " bytes came", deadline);
      }
      stream.close();
    } catch (IOException | RuntimeException e) {
      stream.abort();
      throw failures.sort(e, "reading object " + key + " (" + content.size() + " bytes came)", key);
    }
    return new Body(
        key,
        new ResponseInputStream<>(
            stream.response(),
            AbortableInputStream.create(new ByteArrayInputStream(content.toByteArray()))),
        content.size(),
        deadline);
  }

  @Override
  public Iterator<StoredObject> list(String after) {
    return new S3Listing(this, after);
  }

  /** Asks for a page of the listing: the first one after a key, or the one of a token. */
  ListObjectsV2Response page(String after, @Nullable String token) {
    try {
      return withServersTime(
          () ->
              client.listObjectsV2(
                  request -> {
                    request.bucket(bucket).prefix(prefix).continuationToken(token);
                    if (!after.isEmpty()) {
                      request.startAfter(prefix + after);
                    }
                  }));
    } catch (RuntimeException e) {
      try {
        throw failures.sort(e, "listing objects" + S3Listing.from(after, token), null);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new FinalException("interrupted while listing " + name(), interrupted);
      }
    }
  }

  /**
   * Calls again where the server finds this machine's clock off: the client has noted the server's
   * time with the refusal, and signs by it from then on.
   */
  private static <T> T withServersTime(Supplier<T> call) {
    try {
      return call.get();
    } catch (AwsServiceException e) {
      if (!e.isClockSkewException()) {
        throw e;
      }
      return call.get();
    }
  }

  private void checkTime(String key, String came, long deadline) {
    if (System.nanoTime() - deadline > 0) {
      throw new RetryableException(
          String.format(
              Locale.ROOT,
              "object %s in %s took longer than %s: %s",
              key,
              name(),
              objectTimeout,
              came));
    }
  }

  String prefix() {
    return prefix;
  }

  @Override
  public void abort() {
    http.abort();
  }

  /** Returns how many requests are under way; for tests. */
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
      if (position < size) {
        checkTime(key, position + " of " + size + " bytes came", deadline);
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
