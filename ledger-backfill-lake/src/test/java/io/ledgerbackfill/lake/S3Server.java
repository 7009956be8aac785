package io.ledgerbackfill.lake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import software.amazon.awssdk.services.s3.model.BucketCannedACL;
import software.amazon.awssdk.services.s3.model.ObjectCannedACL;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/**
 * A real S3 server in this process, on a port of its own choosing, that keeps objects in memory. It
 * has a private and a public bucket, and a {@link FaultyProxy} in front.
 */
public final class S3Server implements AutoCloseable {

  /** A bucket for those who know the credentials. */
  public static final String BUCKET = "lake-bucket";

  /** A bucket that everyone may list and read. */
  public static final String PUBLIC_BUCKET = "public-lake-bucket";

  /** The id of the only access key. */
  public static final String ACCESS_KEY = "access-key-of-tests";

  /** Its secret. */
  public static final String SECRET_KEY = "secret-key-of-tests";

  private final BlobStore objects;
  private final S3Proxy server;
  private final FaultyProxy proxy;

  private S3Server(BlobStore objects, S3Proxy server, FaultyProxy proxy) {
    this.objects = objects;
    this.server = server;
    this.proxy = proxy;
  }

  /**
   * Starts a server with two empty buckets.
   *
   * @return the server
   */
  public static S3Server start() {
    Properties properties = new Properties();
    properties.setProperty("jclouds.identity", ACCESS_KEY);
    properties.setProperty("jclouds.credential", SECRET_KEY);
    BlobStore objects = BlobStores.create("transient-nio2", properties);
    objects.createContainer(BUCKET);
    objects.createContainer(PUBLIC_BUCKET);
    objects.setContainerAccess(PUBLIC_BUCKET, BucketCannedACL.PUBLIC_READ);
    S3Proxy server =
        S3Proxy.builder()
            .blobStore(objects)
            .awsAuthentication(AuthenticationType.AWS_V4, ACCESS_KEY, SECRET_KEY)
            .endpoint(URI.create("http://127.0.0.1:0"))
            // The token of a session is signed like other headers, but not known here.
            .ignoreUnknownHeaders(true)
            .stopTimeout(0)
            .build();
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException("could not start the S3 server", e);
    }
    return new S3Server(objects, server, new FaultyProxy(server.getPort()));
  }

  /**
   * Stores all files of a folder, folders within it included.
   *
   * @param bucket {@link #BUCKET} or {@link #PUBLIC_BUCKET}
   * @param prefix what keys begin with, ending with a slash; or empty
   * @param folder the folder
   */
  public void upload(String bucket, String prefix, Path folder) {
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String key = prefix + folder.relativize(file).toString().replace('\\', '/');
        try (InputStream content = Files.newInputStream(file)) {
          put(bucket, key, Files.size(file), content);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Stores an object.
   *
   * @param bucket {@link #BUCKET} or {@link #PUBLIC_BUCKET}
   * @param key its key
   * @param content its content
   */
  public void upload(String bucket, String key, byte[] content) {
    put(bucket, key, content.length, new ByteArrayInputStream(content));
  }

  /**
   * Removes an object.
   *
   * @param bucket its bucket
   * @param key its key
   */
  public void remove(String bucket, String key) {
    objects.removeBlob(bucket, key);
  }

  private void put(String bucket, String key, long size, InputStream content) {
    objects.putBlob(
        PutObjectRequest.builder()
            .bucket(bucket)
            .key(key)
            .contentLength(size)
            .acl(
                bucket.equals(PUBLIC_BUCKET)
                    ? ObjectCannedACL.PUBLIC_READ
                    : ObjectCannedACL.PRIVATE)
            .build(),
        content);
  }

  /**
   * Begins options that reach the server through the proxy, without credentials.
   *
   * @return a builder with region, endpoint and path style set
   */
  public S3Options.Builder options() {
    return S3Options.builder().region("us-east-1").endpoint(proxy.endpoint()).pathStyle(true);
  }

  /**
   * Returns the proxy that all requests go through.
   *
   * @return the proxy, to spoil answers with
   */
  public FaultyProxy proxy() {
    return proxy;
  }

  /**
   * Opens a store in the private bucket.
   *
   * @param prefix where in the bucket
   * @return the store; the caller closes it
   */
  public ObjectStore open(String prefix) {
    return ObjectStore.open(
        "s3://" + BUCKET + "/" + prefix, options().credentials(ACCESS_KEY, SECRET_KEY).build());
  }

  @Override
  public void close() {
    proxy.close();
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("could not stop the S3 server", e);
    }
    objects.close();
  }
}
