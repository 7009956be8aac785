package io.ledgerbackfill.lake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that no well-behaved server gives, and refusals that only real ones give. */
class S3AnswersTest {

  private static final String NAME = "s3://bucket/lake";

  private final List<String> queries = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private S3ObjectStore store;
  private volatile Handler handler = exchange -> {};

  private interface Handler {
    void answer(HttpExchange exchange) throws IOException;
  }

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String query = exchange.getRequestURI().getRawQuery();
          queries.add(query == null ? "" : URLDecoder.decode(query, UTF_8));
          handler.answer(exchange);
          exchange.close();
        });
    server.start();
    store =
        S3ObjectStore.open(
            "bucket",
            "lake",
            S3Options.builder()
                .endpoint(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .pathStyle(true)
                .credentials("id", "secret")
                .build());
  }

  @AfterEach
  void stop() {
    assertThat(store.running()).isZero();
    store.close();
    server.stop(0);
  }

  /** A page without keys is not the end while it has a token to go on by. */
  @Test
  void shouldGoOnUntilAPageIsNotTruncated() {
    pages(page("t1", "lake/a"), page("t2"), page("t3"), page("t4", "lake/b", "lake/c"), page(null));

    assertThat(keys(store.list(""))).containsExactly("a", "b", "c");
    assertThat(queries).hasSize(5);
    assertThat(queries.get(0)).doesNotContain("continuation-token");
    for (int i = 1; i < 5; i++) {
      assertThat(queries.get(i)).contains("continuation-token=t" + i).contains("prefix=lake/");
    }
  }

  @Test
  void shouldAskForTheSamePageAgainAfterAFailure() {
    String[] pages = {page("t1", "lake/a"), "", page(null, "lake/b")};
    handler =
        exchange -> {
          String page = pages[queries.size() - 1];
          boolean fails = page.isEmpty();
          answer(exchange, fails ? 503 : 200, fails ? error("SlowDown") : page);
        };
    Iterator<StoredObject> listing = store.list("");

    assertThat(listing.next().key()).isEqualTo("a");
    assertThatThrownBy(listing::hasNext)
        .isInstanceOf(RetryableException.class)
        .hasMessage(
            String.format(
                Locale.ROOT,
                "listing objects (continued by token t1) in %s: the server answered 503 SlowDown",
                NAME));
    assertThat(listing.next().key()).isEqualTo("b");
    assertThat(listing.hasNext()).isFalse();
    assertThat(queries.get(2)).contains("continuation-token=t1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "key outside       | has object other/a, whose key does not begin with 'lake/'",
        "prefix itself cut | has object lake, whose key does not begin with 'lake/'",
        "key repeated      | object lake/a does not come after 'lake/a' in order",
        "key unsorted      | object lake/a does not come after 'lake/b' in order",
        "page repeated     | object lake/a does not come after 'lake/b' in order",
        "before the start  | object lake/a does not come after 'lake/b' in order",
        "no token          | it is truncated, but has no token to go on by",
        "token repeated    | it goes on by a token that was used before: t1",
        "tokens in a ring  | it goes on by a token that was used before: t1",
        "negative size     | it tells the size of object lake/a as -1",
        "no size           | it tells the size of object lake/a as null",
        "no key            | it has object null",
      })
  void shouldNotBelieveAListingThatDoesNotFitTheRequest(String what, String message) {
    String after = "";
    switch (what) {
      case "key outside" -> pages(page(null, "other/a"));
      case "prefix itself cut" -> pages(page(null, "lake"));
      case "key repeated" -> pages(page(null, "lake/a", "lake/a"));
      case "key unsorted" -> pages(page(null, "lake/b", "lake/a"));
      case "page repeated" -> pages(page("t1", "lake/a", "lake/b"), page("t2", "lake/a", "lake/b"));
      case "before the start" -> {
        after = "b";
        pages(page(null, "lake/a"));
      }
      case "no token" -> pages(page("", "lake/a"));
      case "token repeated" -> pages(page("t1", "lake/a"), page("t1"));
      case "tokens in a ring" -> pages(page("t1"), page("t2"), page("t1"));
      case "negative size" -> pages(page(null, "lake/a").replace(">7<", ">-1<"));
      case "no size" -> pages(page(null, "lake/a").replace("<Size>7</Size>", ""));
      default -> pages(page(null, "lake/a").replaceAll("<Key>.*?</Key>", ""));
    }

    Iterator<StoredObject> listing = store.list(after);
    assertThatThrownBy(() -> keys(listing))
        .isInstanceOf(FinalException.class)
        .hasMessageStartingWith("listing objects in " + NAME)
        .hasMessageContaining("the answer is wrong: ")
        .hasMessageContaining(message);
  }

  @Test
  void shouldNameTheRequestThatWasAnsweredWrongly() {
    pages(page("token-1", "lake/b"), page(null, "lake/b"));
    assertThatThrownBy(() -> keys(store.list("a")))
        .hasMessageStartingWith("listing objects in " + NAME + " (continued by token token-1): ");
    queries.clear();
    pages(page(null, "lake/a"));
    assertThatThrownBy(() -> keys(store.list("b")))
        .hasMessageStartingWith("listing objects in " + NAME + " (after b): ");
  }

  /** S3 orders by bytes, in which U+1F600 comes after U+FF01; in Java's chars it comes before. */
  @Test
  void shouldTakeTheOrderThatServersHave() {
    pages(page(null, "lake/", "lake/a", "lake/\uff01", "lake/\ud83d\ude00"));
    assertThat(keys(store.list(""))).containsExactly("", "a", "\uff01", "\ud83d\ude00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>Please log in</html>", "<ListBucketResult/>", "no XML", ""})
  void shouldNotTakeAnotherAnswerForAnEmptyListing(String body) {
    handler = exchange -> answer(exchange, 200, body);
    assertThatThrownBy(() -> store.list("").hasNext())
        .isInstanceOf(RetryableException.class)
        .hasMessageContaining("listing objects in " + NAME);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100_000, 3_000_000})
  void shouldReadAnObjectWhoseSizeIsNotTold(int size) throws Exception {
    byte[] content = new byte[size];
    for (int i = 0; i < size; i++) {
      content[i] = (byte) (i * 31);
    }
    // Chunks, which the end of the body is known by.
    handler =
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write(content);
        };
    try (ObjectBody body = store.read("a")) {
      byte[] read = new byte[(int) body.size()];
      body.readInto(read);
      assertThat(read).isEqualTo(content);
    }
  }

  @Test
  void shouldReadSoMuchAndNoMoreOfAnObjectWhoseSizeIsNotTold() {
    byte[] piece = new byte[1 << 20];
    handler =
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try {
            for (int i = 0; i < 1024; i++) {
              exchange.getResponseBody().write(piece);
            }
          } catch (IOException e) {
            // The client has had enough.
          }
        };
    assertThatThrownBy(() -> store.read("a"))
        .isInstanceOf(FinalException.class)
        .hasMessage(
            String.format(
                Locale.ROOT,
                "the server does not tell the size of object a in %s, which is more than 33554432 bytes",
                NAME));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "403 | InvalidObjectState             | the object is archived: restore it",
        "403 | AccessDenied                   | no permission, or wrong credentials",
        "403 | InvalidAccessKeyId             | there is no access key of this id",
        "403 | SignatureDoesNotMatch          | the secret key does not belong to the access key",
        "403 | RequestTimeTooSkewed           | the clock of this machine is off: set it",
        "400 | ExpiredToken                   | the session token has expired: get new credentials",
        "400 | TokenRefreshRequired           | the session token has expired: get new credentials",
        "400 | InvalidToken                   | the session token is not one that the server gave",
        "400 | KMS.DisabledException          | the key that encrypts the object can't be used",
        "400 | KMS.NotFoundException          | the key that encrypts the object can't be used",
        "403 | KMS.KMSInvalidStateException   | the key that encrypts the object can't be used",
        "301 | PermanentRedirect              | in another region, eu-west-3: set it",
        "307 | TemporaryRedirect              | in another region, eu-west-3: set it",
        "400 | AuthorizationHeaderMalformed   | in another region, eu-west-3: set it",
        "400 | IllegalLocationConstraintException | in another region, eu-west-3: set it",
        "404 | NoSuchBucket                   | there is no such bucket",
        "403 | SomethingNew                   | wrong credentials, or no permission",
      })
  void shouldSayWhatToDoByTheCode(int status, String code, String advice) {
    handler =
        exchange -> {
          exchange.getResponseHeaders().add("x-amz-bucket-region", "eu-west-3");
          answer(exchange, status, error(code));
        };
    assertThatThrownBy(() -> store.read("a"))
        .isInstanceOf(FinalException.class)
        .isNotInstanceOf(MissingObjectException.class)
        .hasMessageStartingWith(
            String.format(
                Locale.ROOT,
                "reading object a in %s: the server answered %d %s: ",
                NAME,
                status,
                code))
        .hasMessageContaining(advice)
        .rootCause()
        .hasMessageContaining("said by the test");
    if (code.equals("InvalidObjectState")) {
      assertThatThrownBy(() -> store.read("a")).hasMessageNotContaining("credentials");
    }
  }

  @ParameterizedTest
  @CsvSource({"400, KMS.ThrottlingException", "409, OperationAborted", "400, RequestTimeout"})
  void shouldTryAgainWhatMayPass(int status, String code) {
    handler = exchange -> answer(exchange, status, error(code));
    assertThatThrownBy(() -> store.read("a")).isInstanceOf(RetryableException.class);
  }

  @Test
  void shouldTryOnlyOnceMoreByTheServersTime() {
    handler = exchange -> answer(exchange, 403, error("RequestTimeTooSkewed"));
    assertThatThrownBy(() -> store.read("a")).isInstanceOf(FinalException.class);
    assertThat(queries).hasSize(2);
  }

  private void pages(String... pages) {
    handler = exchange -> answer(exchange, 200, pages[queries.size() - 1]);
  }

  /** Creates a page; truncated if it has a token, which may be empty for none. */
  private static String page(@Nullable String token, String... keys) {
    StringBuilder page = new StringBuilder("<ListBucketResult><Name>bucket</Name>");
    page.append("<IsTruncated>").append(token != null).append("</IsTruncated>");
    if (token != null && !token.isEmpty()) {
      page.append("<NextContinuationToken>").append(token).append("</NextContinuationToken>");
    }
    for (String key : keys) {
      page.append("<Contents><Key>").append(key).append("</Key><Size>7</Size></Contents>");
    }
    return page.append("</ListBucketResult>").toString();
  }

  private static String error(String code) {
    return "<Error><Code>" + code + "</Code><Message>said by the test</Message></Error>";
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static List<String> keys(Iterator<StoredObject> listing) {
    List<String> keys = new ArrayList<>();
    listing.forEachRemaining(object -> keys.add(object.key()));
    return keys;
  }
}
