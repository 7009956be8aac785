package io.ledgerbackfill.lake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** A server whose clock shows another time than this machine's. */
class S3ClockTest {

  private static final DateTimeFormatter AMZ_DATE =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssX", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final String LISTING =
      "<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>";

  private final List<String> requests = new CopyOnWriteArrayList<>();

  @Test
  void shouldSignByTheServersTime() throws Exception {
    Instant now = Instant.now().minus(Duration.ofHours(3));
    try (ServerSocket listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
      Thread server = new Thread(() -> serve(listener, now), "server");
      server.setDaemon(true);
      server.start();
      S3Options options =
          S3Options.builder()
              .endpoint(URI.create("http://127.0.0.1:" + listener.getLocalPort()))
              .pathStyle(true)
              .credentials("id", "secret")
              .build();
      try (S3ObjectStore store = S3ObjectStore.open("bucket", "lake", options)) {
        try (ObjectBody body = store.read("a")) {
          assertThat(body.size()).isEqualTo(LISTING.length());
        }
        assertThat(requests).as("refused, and signed anew").hasSize(2);
        assertThat(store.list("").hasNext()).isFalse();
        assertThat(requests).as("the client knows the time by now").hasSize(3);
      }
    }
  }

  private void serve(ServerSocket listener, Instant now) {
    while (!listener.isClosed()) {
      try (Socket client = listener.accept()) {
        answer(client, now);
      } catch (IOException e) {
        // The test is over.
      }
    }
  }

  /** As S3 does it: a signature is good for a quarter of an hour. */
  private void answer(Socket client, Instant now) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
    requests.add(in.readLine());
    Instant signed = now;
    for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
      String[] header = line.split(": ", 2);
      if (header[0].equalsIgnoreCase("x-amz-date")) {
        signed = Instant.from(AMZ_DATE.parse(header[1]));
      }
    }
    boolean good = Duration.between(signed, now).abs().toMinutes() < 15;
    String body =
        good ? LISTING : "<Error><Code>RequestTimeTooSkewed</Code><Message>no</Message></Error>";
    String head =
        String.format(
            Locale.ROOT,
            "HTTP/1.1 %s\r\nDate: %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n",
            good ? "200 OK" : "403 Forbidden",
            DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atZone(ZoneOffset.UTC)),
            body.length());
    client.getOutputStream().write((head + body).getBytes(ISO_8859_1));
  }
}
