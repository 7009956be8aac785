package io.ledgerbackfill.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.spi.FinalException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The modules for roles and sign-in are not on the class path of this module's tests. */
class S3CredentialsTest {

  private final Map<String, String> before = new HashMap<>();

  @TempDir private Path folder;

  @BeforeEach
  void lookNowhereElse() {
    set("aws.disableEc2Metadata", "true");
    set("aws.configFile", folder.resolve("config").toString());
    set("aws.sharedCredentialsFile", folder.resolve("credentials").toString());
    set("aws.region", "us-east-2");
  }

  @AfterEach
  void restore() {
    before.forEach(
        (name, value) -> {
          if (value == null) {
            System.clearProperty(name);
          } else {
            System.setProperty(name, value);
          }
        });
  }

  private void set(String name, String value) {
    String old = System.setProperty(name, value);
    before.putIfAbsent(name, old);
  }

  @Test
  void shouldNameWhatWebIdentityLacks() throws Exception {
    set("aws.webIdentityTokenFile", Files.writeString(folder.resolve("token"), "token").toString());
    set("aws.roleArn", "arn:aws:iam::123456789012:role/reader");

    assertFails("'sts' service module", "; not on the class path: software.amazon.awssdk:sts");
  }

  @Test
  void shouldNameWhatAProfileWithARoleLacks() throws Exception {
    config(
        """
        [default]
        role_arn = arn:aws:iam::123456789012:role/reader
        source_profile = base
        [profile base]
        aws_access_key_id = id
        aws_secret_access_key = secret
        """);

    assertFails("'sts' service module", "; not on the class path: software.amazon.awssdk:sts");
  }

  @Test
  void shouldNameWhatAProfileForSignInLacks() throws Exception {
    config(
        """
        [default]
        sso_session = work
        sso_account_id = 123456789012
        sso_role_name = reader
        [sso-session work]
        sso_region = us-east-2
        sso_start_url = https://example.invalid/start
        """);

    assertFails(
        "sso",
        "; not on the class path: software.amazon.awssdk:sso, software.amazon.awssdk:ssooidc");
  }

  /** Its own failure, not the list of all places where credentials might have been. */
  @Test
  void shouldTellTheFailureOfTheProfileInUse() throws Exception {
    config(
        """
        [default]
        credential_process = /nonexistent/program
        """);

    assertFails("credential", "");
  }

  @Test
  void shouldTellWhatToSetWhereNothingIs() {
    assertFails("there are no AWS credentials: for a public bucket ask without", "");
  }

  private void config(String text) throws Exception {
    Files.writeString(folder.resolve("config"), text);
  }

  private static void assertFails(String reason, String end) {
    // Nothing listens there: it fails before anything is sent.
    S3Options options =
        S3Options.builder().endpoint(URI.create("http://127.0.0.1:1")).pathStyle(true).build();
    try (ObjectStore store = ObjectStore.open("s3://bucket/lake", options)) {
      for (ThrowingCallable call :
          new ThrowingCallable[] {() -> store.read("key"), store.list("")::hasNext}) {
        assertThatThrownBy(call)
            .isInstanceOf(FinalException.class)
            .hasMessageContaining(reason)
            .hasMessageEndingWith(end)
            .satisfies(
                e ->
                    assertThat(e.getMessage())
                        .doesNotContain("chain", "ContainerCredentialsProvider"));
      }
    }
  }
}
