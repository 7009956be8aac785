package io.ledgerbackfill.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.ledgerbackfill.lake.S3Server;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The jar by itself gets credentials wherever AWS tools would: by a role, or by having signed in.
 */
class S3RolesIT {

  private static final String ROLE = "arn:aws:iam::123456789012:role/reader";

  private static S3Server s3;

  @TempDir private Path home;

  /** Gives credentials of the S3 server to whoever asks as STS or SSO wants to be asked. */
  private HttpServer aws;

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final Map<String, String> environment = new HashMap<>();

  @BeforeAll
  static void fillLake(@TempDir Path folder) {
    s3 = S3Server.start();
    Invocation made =
        Invocation.of("lake", "generate", "--out", folder.toString(), "--ledgers", "3", "--quiet");
    assertThat(made.exitCode()).as(made.err()).isZero();
    s3.upload(S3Server.BUCKET, "lake/", folder);
  }

  @AfterAll
  static void stop() {
    s3.close();
  }

  @BeforeEach
  void startAws() throws IOException {
    aws = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    aws.createContext(
        "/",
        exchange -> {
          String request =
              URLDecoder.decode(new String(exchange.getRequestBody().readAllBytes(), UTF_8), UTF_8);
          boolean sso = exchange.getRequestURI().getPath().equals("/federation/credentials");
          asked.add(sso ? exchange.getRequestURI().getQuery() : request);
          byte[] answer = (sso ? ssoAnswer() : stsAnswer(request)).getBytes(UTF_8);
          exchange.getResponseHeaders().set("Content-Type", sso ? "application/json" : "text/xml");
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    aws.start();
    String endpoint = "http://127.0.0.1:" + aws.getAddress().getPort();
    environment.putAll(
        Map.of(
            "HOME",
            home.toString(),
            "AWS_REGION",
            "us-east-1",
            "AWS_EC2_METADATA_DISABLED",
            "true",
            "AWS_ENDPOINT_URL_STS",
            endpoint,
            "AWS_ENDPOINT_URL_SSO",
            endpoint));
    Files.createDirectories(home.resolve(".aws/sso/cache"));
  }

  @AfterEach
  void stopAws() {
    aws.stop(0);
  }

  @Test
  void shouldTakeARoleByWebIdentity() throws Exception {
    environment.put("AWS_ROLE_ARN", ROLE);
    environment.put(
        "AWS_WEB_IDENTITY_TOKEN_FILE",
        Files.writeString(home.resolve("token"), "token-of-the-pod").toString());

    assertReadsTheLake();
    assertThat(asked)
        .singleElement()
        .asString()
        .contains("Action=AssumeRoleWithWebIdentity", ROLE, "WebIdentityToken=token-of-the-pod");
  }

  @Test
  void shouldTakeTheRoleOfAProfile() throws Exception {
    config(
        String.format(
            Locale.ROOT,
            """
        [profile reader]
        role_arn = %s
        source_profile = base
        [profile base]
        aws_access_key_id = base-id
        aws_secret_access_key = base-secret
        """,
            ROLE));
    environment.put("AWS_PROFILE", "reader");

    assertReadsTheLake();
    assertThat(asked).singleElement().asString().contains("Action=AssumeRole&", ROLE);
  }

  @Test
  void shouldUseWhatSigningInLeft() throws Exception {
    config(
        """
        [default]
        sso_session = work
        sso_account_id = 123456789012
        sso_role_name = reader
        [sso-session work]
        sso_region = us-east-1
        sso_start_url = https://example.invalid/start
        """);
    String name =
        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest("work".getBytes(UTF_8)));
    Files.writeString(
        home.resolve(".aws/sso/cache/" + name + ".json"),
        """
        {"accessToken": "token-of-the-user", "expiresAt": "2099-01-01T00:00:00Z",
         "region": "us-east-1", "startUrl": "https://example.invalid/start"}
        """);

    assertReadsTheLake();
    assertThat(asked).singleElement().asString().contains("role_name=reader");
  }

  private void config(String text) throws IOException {
    Files.writeString(home.resolve(".aws/config"), text);
  }

  private void assertReadsTheLake() throws Exception {
    try (JarProcess jar =
        JarProcess.start(
            home,
            environment,
            "lake",
            "inspect",
            "s3://" + S3Server.BUCKET + "/lake",
            "--s3-endpoint",
            s3.proxy().endpoint().toString(),
            "--s3-path-style")) {
      Invocation run = jar.await();
      assertThat(run.exitCode()).as(run.err()).isZero();
      assertThat(run.out()).contains("objects   3");
      assertThat(s3.proxy().requests())
          .last()
          .satisfies(last -> assertThat(last.head()).containsIgnoringCase("token: session"));
    }
  }

  private static String stsAnswer(String request) {
    String action = request.replaceFirst("(?s).*Action=(\\w+).*", "$1");
    return String.format(
        Locale.ROOT,
        """
    <%1$sResponse><%1$sResult><Credentials>
    <AccessKeyId>%2$s</AccessKeyId><SecretAccessKey>%3$s</SecretAccessKey>
    <SessionToken>session</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration>
    </Credentials></%1$sResult></%1$sResponse>
    """,
        action,
        S3Server.ACCESS_KEY,
        S3Server.SECRET_KEY);
  }

  private static String ssoAnswer() {
    return String.format(
        Locale.ROOT,
        """
    {"roleCredentials": {"accessKeyId": "%s", "secretAccessKey": "%s", "sessionToken": "session",
     "expiration": 4070908800000}}
    """,
        S3Server.ACCESS_KEY,
        S3Server.SECRET_KEY);
  }
}
