package io.ledgerbackfill.lake;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How to reach S3, or a server that speaks its protocol. Immutable.
 *
 * @since 0.1.0
 */
public final class S3Options {

  private static final Duration LEAST_TIMEOUT = Duration.ofMillis(1);
  private static final Duration MOST_TIMEOUT = Duration.ofMillis(Integer.MAX_VALUE);

  private final @Nullable String region;
  private final @Nullable URI endpoint;
  private final boolean pathStyle;
  private final Access access;
  private final @Nullable String accessKey;
  private final @Nullable String secretKey;
  private final int maxConnections;
  private final Duration connectTimeout;
  private final Duration stallTimeout;
  private final Duration objectTimeout;

  private S3Options(Builder builder) {
    this.region = builder.region;
    this.endpoint = builder.endpoint;
    this.pathStyle = builder.pathStyle != null && builder.pathStyle;
    this.access = builder.access == null ? Access.DEFAULT : builder.access;
    this.accessKey = builder.accessKey;
    this.secretKey = builder.secretKey;
    this.maxConnections = builder.maxConnections == null ? 40 : builder.maxConnections;
    this.connectTimeout = orElse(builder.connectTimeout, 10);
    this.stallTimeout = orElse(builder.stallTimeout, 30);
    this.objectTimeout = orElse(builder.objectTimeout, 300);
  }

  private static Duration orElse(@Nullable Duration set, int seconds) {
    return set == null ? Duration.ofSeconds(seconds) : set;
  }

  /** Who asks. */
  enum Access {
    DEFAULT,
    ANONYMOUS,
    STATIC
  }

  /**
   * Returns the defaults: region and credentials from where AWS tools find them (environment,
   * profile, role of the machine), 40 connections.
   *
   * @return the default options
   */
  public static S3Options ofDefaults() {
    return builder().build();
  }

  /**
   * Begins a set of options.
   *
   * @return a builder with nothing set
   */
  public static Builder builder() {
    return new Builder();
  }

  @Nullable String region() {
    return region;
  }

  @Nullable URI endpoint() {
    return endpoint;
  }

  boolean pathStyle() {
    return pathStyle;
  }

  Access access() {
    return access;
  }

  String accessKey() {
    return Objects.requireNonNull(accessKey);
  }

  String secretKey() {
    return Objects.requireNonNull(secretKey);
  }

  int maxConnections() {
    return maxConnections;
  }

  Duration connectTimeout() {
    return connectTimeout;
  }

  Duration stallTimeout() {
    return stallTimeout;
  }

  Duration objectTimeout() {
    return objectTimeout;
  }

  /** Collects options; each can be set once. Not safe for use by several threads. */
  public static final class Builder {

    private @Nullable String region;
    private @Nullable URI endpoint;
    private @Nullable Boolean pathStyle;
    private @Nullable Access access;
    private @Nullable String accessKey;
    private @Nullable String secretKey;
    private @Nullable Integer maxConnections;
    private @Nullable Duration connectTimeout;
    private @Nullable Duration stallTimeout;
    private @Nullable Duration objectTimeout;

    private Builder() {}

    /**
     * Sets the region of the bucket. Without it: what AWS tools are configured to; with {@link
     * #endpoint}: {@code us-east-1}.
     *
     * @param value e.g. {@code us-east-2}
     * @return this
     */
    public Builder region(String value) {
      region = once(region, notBlank(value, "region"), "region");
      return this;
    }

    /**
     * Sets the server, where it is not AWS.
     *
     * @param value an absolute URI, e.g. {@code http://localhost:9000}
     * @return this
     */
    public Builder endpoint(URI value) {
      if (value.getScheme() == null || value.getHost() == null) {
        throw new IllegalArgumentException(
            "endpoint " + value + " is no absolute URI such as http://localhost:9000");
      }
      endpoint = once(endpoint, value, "endpoint");
      return this;
    }

    /**
     * Says whether the bucket's name stands in the path of a request rather than in its host name.
     * Servers other than AWS often need that. Without it: no.
     *
     * @param value true for the path
     * @return this
     */
    public Builder pathStyle(boolean value) {
      pathStyle = once(pathStyle, value, "pathStyle");
      return this;
    }

    /**
     * Sends requests without credentials, as public buckets want it. Without it: the credentials
     * that AWS tools would find.
     *
     * @return this
     */
    public Builder anonymous() {
      access = once(access, Access.ANONYMOUS, "credentials");
      return this;
    }

    /**
     * Sets fixed credentials. Without them: those that AWS tools would find.
     *
     * @param accessKey the access key's id, not blank
     * @param secretKey the secret, not blank
     * @return this
     */
    public Builder credentials(String accessKey, String secretKey) {
      notBlank(accessKey, "accessKey");
      notBlank(secretKey, "secretKey");
      access = once(access, Access.STATIC, "credentials");
      this.accessKey = accessKey;
      this.secretKey = secretKey;
      return this;
    }

    /**
     * Sets how many connections there may be at once: at least the number of fetch workers, or they
     * wait for each other. Without it: 40.
     *
     * @param value number of connections, at least 1
     * @return this
     */
    public Builder maxConnections(int value) {
      if (value < 1) {
        throw new IllegalArgumentException("maxConnections must be at least 1, not " + value);
      }
      maxConnections = once(maxConnections, value, "maxConnections");
      return this;
    }

    /**
     * Sets how long connecting may take. Without it: 10 s.
     *
     * @param value 1 to 2,147,483,647 ms
     * @return this
     */
    public Builder connectTimeout(Duration value) {
      connectTimeout = once(connectTimeout, timeout(value, "connectTimeout"), "connectTimeout");
      return this;
    }

    /**
     * Sets how long a server may send nothing. Without it: 30 s.
     *
     * @param value 1 to 2,147,483,647 ms
     * @return this
     */
    public Builder stallTimeout(Duration value) {
      stallTimeout = once(stallTimeout, timeout(value, "stallTimeout"), "stallTimeout");
      return this;
    }

    /**
     * Sets how long one object, or one page of a listing, may take in all, so that a server that
     * drips bytes can't hold a worker for ever. Without it: 5 min.
     *
     * @param value 1 to 2,147,483,647 ms
     * @return this
     */
    public Builder objectTimeout(Duration value) {
      objectTimeout = once(objectTimeout, timeout(value, "objectTimeout"), "objectTimeout");
      return this;
    }

    /**
     * Creates the options.
     *
     * @return the options
     */
    public S3Options build() {
      return new S3Options(this);
    }

    private static <T> T once(@Nullable T old, T value, String name) {
      Objects.requireNonNull(value, name);
      if (old != null) {
        throw new IllegalStateException(name + " set twice: first to " + old);
      }
      return value;
    }

    private static String notBlank(String value, String name) {
      if (value.isBlank()) {
        throw new IllegalArgumentException(name + " is blank");
      }
      return value;
    }

    /** The client counts milliseconds, and takes none of them for no limit at all. */
    private static Duration timeout(Duration value, String name) {
      if (value.compareTo(LEAST_TIMEOUT) < 0 || value.compareTo(MOST_TIMEOUT) > 0) {
        throw new IllegalArgumentException(
            name + " must be 1 to " + Integer.MAX_VALUE + " ms, not " + value);
      }
      return value;
    }
  }
}
