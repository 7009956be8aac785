package io.ledgerbackfill.lake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FetchUnit;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.xdr.SharedLedgers;
import io.ledgerbackfill.xdr.golden.Shared;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class S3ObjectStoreIT {

  private static final byte[] CONTENT = "some content of an object".repeat(4000).getBytes(UTF_8);
  private static final String KEY = "FFFFFF9B--100-103.xdr.zst";
  private static final String NAME = "s3://" + S3Server.BUCKET + "/lake";

  private static S3Server server;

  @BeforeAll
  static void startServer() {
    server = S3Server.start();
    server.upload(S3Server.BUCKET, "lake/" + KEY, CONTENT);
    server.upload(S3Server.PUBLIC_BUCKET, "lake/" + KEY, CONTENT);
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @BeforeEach
  void letAnswersPass() {
    server.proxy().always(Fault.none());
  }

  @ParameterizedTest
  @ValueSource(strings = {"pubnet", "pubnet-8-per-file", "pubnet-legacy", "cases", "generated"})
  void shouldGiveTheSameLedgersAsAFolder(String name) throws InterruptedException {
    Path folder = Shared.path("lake/" + name);
    server.upload(S3Server.BUCKET, name + "/", folder);
    Map<Long, byte[]> expected = SharedLedgers.lake(name);
    Memory memory = new Memory();
    Map<Long, byte[]> fetched = new TreeMap<>();

    try (Lake lake = Lake.open(server.open(name));
        Lake same = Lake.open(ObjectStore.open(folder.toString()));
        LakeFetcher fetcher = lake.fetcherBuilder().bufferPool(memory.pool()).build()) {
      assertThat(lake.layout()).isEqualTo(same.layout());
      assertThat(lake.manifest()).isEqualTo(same.manifest());
      assertThat(lake.extent()).isEqualTo(same.extent());
      assertThat(lake.survey()).isEqualTo(same.survey());
      Iterator<FetchUnit> units =
          fetcher.units(
              LedgerSet.of(
                  expected.keySet().stream()
                      .map(ledger -> LedgerRange.of(ledger, ledger))
                      .toList()));
      while (units.hasNext()) {
        TakingSink sink = new TakingSink(memory);
        fetcher.fetch(units.next(), sink);
        fetched.putAll(sink.ledgers());
        sink.letGo();
      }
    }

    memory.assertAllGivenBack();
    assertThat(fetched.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
    fetched.forEach((sequence, bytes) -> assertThat(bytes).isEqualTo(expected.get(sequence)));
  }

  @Test
  void shouldListPageByPage() {
    List<String> keys =
        IntStream.range(0, 2100)
            .mapToObj(each -> String.format(Locale.ROOT, "many/%05d", each))
            .toList();
    keys.forEach(key -> server.upload(S3Server.BUCKET, key, new byte[1]));

    try (ObjectStore store = server.open("many")) {
      int before = server.proxy().requests().size();
      assertThat(list(store, ""))
          .extracting(object -> "many/" + object.key())
          .containsExactlyElementsOf(keys);
      assertThat(server.proxy().requests()).hasSize(before + 3);
      assertThat(list(store, "02050"))
          .hasSize(49)
          .element(0)
          .isEqualTo(new StoredObject("02051", 1));
      assertThat(list(store, "02")).hasSize(100);
      assertThat(list(store, "z")).isEmpty();
    }
  }

  /** The listing goes on where it was, when the page that failed is asked for again. */
  @Test
  void shouldGoOnListingAfterAFailure() {
    try (ObjectStore store = server.open("lake")) {
      Iterator<StoredObject> listing = store.list("");
      server.proxy().always(Fault.error(503, "SlowDown"));
      assertThatThrownBy(listing::hasNext)
          .isInstanceOf(RetryableException.class)
          .hasMessage("listing objects in " + NAME + ": the server answered 503 SlowDown");
      server.proxy().always(Fault.none());
      assertThat(listing.next()).isEqualTo(new StoredObject(KEY, CONTENT.length));
      assertThat(listing.hasNext()).isFalse();
    }
  }

  @Test
  void shouldFindAnObjectThatAPrefixIsPartOf() throws Exception {
    server.upload(S3Server.BUCKET, "lakeside/" + KEY, CONTENT);
    try (ObjectStore store = server.open("lake/");
        ObjectStore whole =
            ObjectStore.open("s3://" + S3Server.BUCKET, withCredentials().build())) {
      assertThat(store.name()).isEqualTo(NAME);
      assertThat(list(store, "")).extracting(StoredObject::key).containsExactly(KEY);
      assertThat(whole.name()).isEqualTo("s3://" + S3Server.BUCKET);
      assertThat(read(whole, "lake/" + KEY)).isEqualTo(CONTENT);
    }
  }

  @Test
  void shouldSayThatAnObjectIsMissing() {
    try (S3ObjectStore store = open(withCredentials())) {
      assertOneRequest(
          () ->
              assertThatThrownBy(() -> store.read("none"))
                  .isInstanceOfSatisfying(
                      MissingObjectException.class, e -> assertThat(e.key()).isEqualTo("none"))
                  .hasMessage("object none is missing in " + NAME));
      assertThat(store.running()).isZero();
    }
  }

  @Test
  void shouldSayThatThereIsNoSuchBucket() {
    try (ObjectStore store =
        ObjectStore.open("s3://no-such-bucket/lake", withCredentials().build())) {
      for (ThrowingCallable call :
          List.<ThrowingCallable>of(() -> store.read(KEY), store.list("")::hasNext)) {
        assertThatThrownBy(call)
            .isInstanceOf(FinalException.class)
            .isNotInstanceOf(MissingObjectException.class)
            .hasMessageEndingWith("there is no such bucket");
      }
    }
  }

  @Test
  void shouldSayThatCredentialsAreWrong() {
    for (S3Options.Builder options :
        List.of(
            server.options().credentials(S3Server.ACCESS_KEY, "wrong"),
            server.options().credentials("nobody", S3Server.SECRET_KEY))) {
      try (S3ObjectStore store = open(options)) {
        for (ThrowingCallable call :
            List.<ThrowingCallable>of(() -> store.read(KEY), store.list("")::hasNext)) {
          assertOneRequest(
              () ->
                  assertThatThrownBy(call)
                      .isInstanceOf(FinalException.class)
                      .hasMessageContaining(" in " + NAME + ": the server answered 403 ")
                      .hasMessageContaining("wrong credentials"));
        }
        assertThat(store.running()).isZero();
      }
    }
  }

  @Test
  void shouldReadAPublicBucketWithoutCredentials() throws Exception {
    try (ObjectStore store =
        ObjectStore.open(
            "s3://" + S3Server.PUBLIC_BUCKET + "/lake", server.options().anonymous().build())) {
      assertThat(read(store, KEY)).isEqualTo(CONTENT);
      assertThat(list(store, "")).hasSize(1);
    }
    assertThat(lastRequest().head()).doesNotContainIgnoringCase("\r\nauthorization:");
    try (ObjectStore store = open(server.options().anonymous())) {
      assertThatThrownBy(() -> store.read(KEY))
          .isInstanceOf(FinalException.class)
          .hasMessageContaining("the server answered 403 AccessDenied: no permission");
    }
  }

  @Test
  void shouldUseTheCredentialsThatAwsToolsFind() throws Exception {
    System.setProperty("aws.accessKeyId", S3Server.ACCESS_KEY);
    System.setProperty("aws.secretAccessKey", S3Server.SECRET_KEY);
    try (ObjectStore store = open(server.options())) {
      assertThat(read(store, KEY)).isEqualTo(CONTENT);
    } finally {
      System.clearProperty("aws.accessKeyId");
      System.clearProperty("aws.secretAccessKey");
    }
  }

  @Test
  void shouldSignForTheRegionThatIsSet() throws Exception {
    S3Options.Builder elsewhere =
        S3Options.builder()
            .region("eu-west-3")
            .endpoint(server.proxy().endpoint())
            .pathStyle(true)
            .credentials(S3Server.ACCESS_KEY, S3Server.SECRET_KEY);
    try (ObjectStore store = open(elsewhere)) {
      assertThat(read(store, KEY)).isEqualTo(CONTENT);
    }
    assertThat(lastRequest().head()).contains("/eu-west-3/s3/aws4_request");
    S3Options.Builder unset =
        S3Options.builder()
            .endpoint(server.proxy().endpoint())
            .pathStyle(true)
            .credentials(S3Server.ACCESS_KEY, S3Server.SECRET_KEY);
    try (ObjectStore store = open(unset)) {
      assertThat(read(store, KEY)).isEqualTo(CONTENT);
    }
    assertThat(lastRequest().head()).contains("/us-east-1/s3/aws4_request");
  }

  @Test
  void shouldPutTheBucketIntoPathOrHost() {
    for (boolean pathStyle : List.of(true, false)) {
      try (ObjectStore store =
          open(
              S3Options.builder()
                  .endpoint(URI.create("http://s3.invalid"))
                  .pathStyle(pathStyle)
                  .anonymous())) {
        assertThatThrownBy(() -> store.read(KEY))
            .isInstanceOf(RetryableException.class)
            .hasMessageContaining(pathStyle ? ": s3.invalid" : S3Server.BUCKET + ".s3.invalid");
      }
    }
  }

  static Stream<Arguments> passingFaults() {
    return Stream.of(
        Arguments.of(Fault.error(500, "InternalError"), "the server answered 500 InternalError"),
        Arguments.of(Fault.error(500, ""), "the server answered 500"),
        Arguments.of(Fault.error(502, ""), "the server answered 502"),
        Arguments.of(Fault.error(503, "SlowDown"), "the server answered 503 SlowDown"),
        Arguments.of(Fault.error(503, ""), "the server answered 503"),
        Arguments.of(Fault.error(504, "Timeout"), "the server answered 504"),
        Arguments.of(Fault.error(429, "TooManyRequests"), "the server answered 429"),
        Arguments.of(Fault.error(400, "RequestTimeout"), "the server answered 400 RequestTimeout"),
        Arguments.of(Fault.error(403, "ThrottlingException"), "ThrottlingException"),
        Arguments.of(Fault.truncated(0), "(0 of 100000 bytes came)"),
        Arguments.of(Fault.truncated(777), "(777 of 100000 bytes came)"),
        Arguments.of(Fault.truncated(99_999), "(99999 of 100000 bytes came)"),
        Arguments.of(Fault.cut(-1), ""),
        Arguments.of(Fault.cut(0), ""),
        Arguments.of(Fault.cut(50_000), "of 100000 bytes came"),
        Arguments.of(Fault.stalled(-1), "timed out"),
        Arguments.of(Fault.stalled(0), "timed out"),
        Arguments.of(Fault.stalled(777), "timed out"),
        Arguments.of(Fault.slow(Duration.ofMillis(20)), "took longer than PT2S"));
  }

  @ParameterizedTest
  @MethodSource("passingFaults")
  void shouldCallAFaultThatMayPassRetryableAndNotRetryIt(Fault fault, String message)
      throws Exception {
    try (S3ObjectStore store = open(patience(fault))) {
      server.proxy().always(fault);
      assertOneRequest(
          () ->
              assertThatThrownBy(() -> read(store, KEY))
                  .isInstanceOf(RetryableException.class)
                  .hasMessageContaining(KEY)
                  .hasMessageContaining(NAME)
                  .hasMessageContaining(message));
      assertThat(store.running()).isZero();
    }
    server.proxy().always(Fault.none());
    try (S3ObjectStore store = open(withCredentials())) {
      assertThat(read(store, KEY)).isEqualTo(CONTENT);
    }
  }

  static Stream<Fault> passingFaultsOfListings() {
    return Stream.of(
        Fault.error(500, ""),
        Fault.error(503, "SlowDown"),
        Fault.error(429, "TooManyRequests"),
        Fault.truncated(0),
        Fault.truncated(1),
        Fault.truncated(200),
        Fault.truncatedUnnoticed(0),
        Fault.truncatedUnnoticed(200),
        Fault.cut(-1),
        Fault.cut(0),
        Fault.cut(200),
        Fault.stalled(-1),
        Fault.stalled(0),
        Fault.stalled(200),
        Fault.slow(Duration.ofMillis(20)));
  }

  @ParameterizedTest
  @MethodSource("passingFaultsOfListings")
  void shouldCallAFaultOfAListingThatMayPassRetryable(Fault fault) {
    try (S3ObjectStore store = open(patience(fault))) {
      server.proxy().always(fault);
      assertOneRequest(
          () ->
              assertThatThrownBy(() -> store.list("").hasNext())
                  .isInstanceOf(RetryableException.class)
                  .hasMessageContaining("listing objects in " + NAME));
      assertThat(store.running()).isZero();
    }
  }

  static Stream<Arguments> finalFaults() {
    return Stream.of(
        Arguments.of(Fault.error(400, "InvalidRequest"), "the server answered 400 InvalidRequest"),
        Arguments.of(Fault.error(400, "ExpiredToken"), "the server answered 400 ExpiredToken"),
        Arguments.of(Fault.error(401, ""), "the server answered 401: wrong credentials"),
        Arguments.of(Fault.error(403, ""), "the server answered 403: wrong credentials"),
        Arguments.of(
            Fault.error(301, "PermanentRedirect"),
            "the server answered 301 PermanentRedirect: the bucket is in another region"),
        Arguments.of(
            Fault.error(400, "AuthorizationHeaderMalformed"), "the bucket is in another region"),
        Arguments.of(Fault.error(405, "MethodNotAllowed"), "the server answered 405"),
        Arguments.of(Fault.error(501, "NotImplemented"), "the server answered 501"));
  }

  @ParameterizedTest
  @MethodSource("finalFaults")
  void shouldCallAFaultThatWillNotPassFinal(Fault fault, String message) {
    try (S3ObjectStore store = open(patience(fault))) {
      server.proxy().always(fault);
      assertOneRequest(
          () ->
              assertThatThrownBy(() -> read(store, KEY))
                  .isInstanceOf(FinalException.class)
                  .hasMessageContaining("reading object " + KEY + " in " + NAME)
                  .hasMessageContaining(message));
      assertThat(store.running()).isZero();
    }
  }

  @Test
  void shouldCallARefusedConnectionRetryable() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    try (ObjectStore store =
        open(
            S3Options.builder()
                .endpoint(URI.create("http://127.0.0.1:" + port))
                .pathStyle(true)
                .anonymous())) {
      assertThatThrownBy(() -> store.read(KEY))
          .isInstanceOf(RetryableException.class)
          .hasMessageContaining("refused");
    }
  }

  @Test
  void shouldAskForARegionWhereNoneIsConfigured() {
    // Where AWS tools would look: not on the machine that the test runs on.
    Map<String, String> nowhere =
        Map.of("aws.disableEc2Metadata", "true", "aws.configFile", "/nonexistent");
    assumeTrue(System.getenv("AWS_REGION") == null);
    nowhere.forEach(System::setProperty);
    try {
      assertThatThrownBy(
              () -> ObjectStore.open("s3://bucket", S3Options.builder().anonymous().build()))
          .isInstanceOf(FinalException.class)
          .hasMessage(
              "cannot use S3 for bucket bucket: no region is set: give it (S3Options.region,"
                  + " --s3-region), or set AWS_REGION, or region in the AWS profile")
          .satisfies(S3ObjectStoreIT::assertNoListOfProviders);
    } finally {
      nowhere.keySet().forEach(System::clearProperty);
    }
  }

  @Test
  void shouldSayThatThereAreNoCredentials() {
    Map<String, String> nowhere =
        Map.of(
            "aws.disableEc2Metadata", "true",
            "aws.configFile", "/nonexistent",
            "aws.sharedCredentialsFile", "/nonexistent");
    assumeTrue(System.getenv("AWS_ACCESS_KEY_ID") == null);
    nowhere.forEach(System::setProperty);
    try (ObjectStore store = open(server.options())) {
      assertThatThrownBy(() -> store.read(KEY))
          .isInstanceOf(FinalException.class)
          .hasMessageStartingWith("there are no AWS credentials: for a public bucket ask without")
          .satisfies(S3ObjectStoreIT::assertNoListOfProviders);
    } finally {
      nowhere.keySet().forEach(System::clearProperty);
    }
  }

  private static void assertNoListOfProviders(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      assertThat(t.getMessage()).doesNotContain("chain");
    }
  }

  @Test
  void shouldDropABodyThatIsNotRead() throws Exception {
    try (S3ObjectStore store = open(withCredentials().maxConnections(1))) {
      for (int i = 0; i < 3; i++) {
        try (ObjectBody body = store.read(KEY)) {
          assertThat(body.size()).isEqualTo(CONTENT.length);
          assertThat(store.running()).isEqualTo(1);
        }
        assertThat(store.running()).isZero();
      }
    }
  }

  private static void assertOneRequest(Runnable action) {
    int before = server.proxy().requests().size();
    action.run();
    assertThat(server.proxy().requests()).hasSize(before + 1);
  }

  private static FaultyProxy.Request lastRequest() {
    List<FaultyProxy.Request> requests = server.proxy().requests();
    return requests.get(requests.size() - 1);
  }

  private static S3Options.Builder withCredentials() {
    return server.options().credentials(S3Server.ACCESS_KEY, S3Server.SECRET_KEY);
  }

  /** Short time-outs where a fault needs them to show; else none that a busy machine may reach. */
  private static S3Options.Builder patience(Fault fault) {
    return switch (fault.kind()) {
      case STALLED -> withCredentials().stallTimeout(Duration.ofMillis(300));
      case SLOW -> withCredentials().objectTimeout(Duration.ofSeconds(2));
      default -> withCredentials();
    };
  }

  private static S3ObjectStore open(S3Options.Builder options) {
    return S3ObjectStore.open(S3Server.BUCKET, "lake", options.build());
  }

  private static byte[] read(ObjectStore store, String key) throws InterruptedException {
    try (ObjectBody body = store.read(key)) {
      byte[] content = new byte[(int) body.size()];
      body.readInto(content);
      return content;
    }
  }

  private static List<StoredObject> list(ObjectStore store, String after) {
    List<StoredObject> objects = new ArrayList<>();
    store.list(after).forEachRemaining(objects::add);
    return objects;
  }
}
