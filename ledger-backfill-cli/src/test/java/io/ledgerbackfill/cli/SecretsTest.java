package io.ledgerbackfill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

  /** Each at a place where a secret stands, rightly or by mistake, of a command that fails. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "gaps --from 1 --to 5 --jdbc jdbc:postgresql://user:SECRET@localhost:1/x",
        "gaps --from 1 --to 5 --jdbc jdbc:postgresql://user:a/SECRET@localhost:1/x",
        "gaps --from 1 --to 5 --jdbc jdbc:postgresql://user:a?SECRET@localhost:1/x",
        "gaps --from 1 --to 5 --jdbc jdbc:postgresql://user:SECRET/b@localhost:1/x",
        "gaps --from 1 --to 5 --jdbc jdbc:postgresql://[::1]:SECRET/x",
        "gaps --from 1 --to 5 --jdbc postgresql://user:SECRET@localhost:1/x",
        "gaps --from 1 --to 5 --jdbc jdbc:mysql://localhost:1/x?password=SECRET",
        "gaps --from 1 --to 5 --jdbc jdbc:postgresql://localhost:1/x?user=u&password=SECRET",
        "gaps --from 1 --to 5 --jdbc jdbc:postgresql://localhost:1/x?sslmode=a&password=SECRET",
        "gaps --from 1 --to 5 --jdbc jdbc:postgresql://localhost:1/x?password=SECRET&loginTimeout=x",
        "gaps --from 1 --to 5 --jdbc jdbc:postgresql://localhost:1/x?sslpassword=SECRET",
        "gaps --from 1 --to 5 --jdbc jdbc:postgresql://localhost:1/x?password=%41SECRET%20b%zz",
        "gaps --from 1 --to 5 --jdbc jdbc:postgresql://localhost:1/x --password SECRET",
        "gaps --from 1 --to 5 --jdbc jdbc:postgresql://localhost:1/x --password=SECRET",
        "gaps --from 1 --to 5 --jdbc jdbc:postgresql://localhost:1/x --password=one SECRET",
        "gaps --from 1 --to 5 --jdbc jdbc:postgresql://localhost:1/x --passwordSECRET",
        "gaps --from 1 --to 5 --jdbc jdbc:postgresql://localhost:1/x --pasword SECRET",
        "gaps --from 1 --to 5 --jdbc jdbc:postgresql://localhost:1/x --pasword=SECRET",
        "gaps --from 1 --to 5 --jdbc jdbc:postgresql://localhost:1/x -pSECRET",
        "gaps --from 1 --to 5 --jdbc jdbc:postgresql://localhost:1/x -p SECRET",
        "gaps --from 1 --to 5 --jdbc jdbc:postgresql://localhost:1/x -password=SECRET",
        "gaps --from 1 --to 5 --jdbc jdbc:postgresql://localhost:1/x --json=SECRET",
        "gaps --from SECRET --to 5",
        "gaps --from 1 --to 5 --socket-timeout SECRET",
        "gap --pasword SECRET",
        "gap --password=SECRET",
        "schema --part SECRET",
        "schema --password SECRET",
        "lake inspect s3://key:SECRET@bucket/x",
        "lake inspect gopher://key:SECRET@bucket/x",
        "lake inspect /no/lake SECRET",
        "lake inspect s3://x/y --s3-endpoint http://key:SECRET@local[host:1",
        "lake inspect s3://x/y --s3-endpoint gopher://key:SECRET@localhost:1",
        "lake generate --pasword=SECRET",
        "compare --golden x --jdbc jdbc:postgresql://user:SECRET@localhost:1/x",
        "compare --golden x --jdbc jdbc:postgresql://localhost:1/x?password=SECRET",
        "compare --golden x --pasword SECRET",
        "backfill --lake x --jdbc jdbc:postgresql://user:SECRET@localhost:1/x",
        "backfill --lake /no/lake --jdbc jdbc:postgresql://localhost:1/x?password=SECRET",
        "backfill --lake http://user:SECRET@x/y",
        "backfill --progress SECRET",
        "backfill --secret-key=SECRET",
      })
  void shouldNotPrintASecret(String args) {
    String secret = "Zq" + UUID.randomUUID().toString().replace("-", "");
    String[] right = args.replace("SECRET", secret).split(" ");

    // With the stack trace, beside all that is printed without.
    Invocation run =
        Invocation.of(Stream.concat(Stream.of(right), Stream.of("-v")).toArray(String[]::new));

    assertThat(run.exitCode()).isIn(ExitCode.FAILED, ExitCode.USAGE);
    assertThat(run.err()).contains("ledger-backfill: ").doesNotContain(secret);
    assertThat(run.out()).doesNotContain(secret);
  }

  /** What was refused is still told, where it can't be a secret. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gaps --from 12x4 --to 5       | '--from'",
        "gaps --from 1 --to 5 --pasword x | '--pasword'",
        "gaps --from 1 --to 5 -json    | '-json'",
        "backfill --batch-bytes 64q    | '64q'",
        "frobnicate                    | 'frobnicate'",
      })
  void shouldStillTellWhatIsWrong(String args, String named) {
    assertThat(Invocation.of(args.split(" ")).err()).contains(named);
  }

  @Test
  void shouldHideWhatOthersSayOfAUrl() {
    assertThat(Secrets.hide("no host in jdbc:postgresql://u:pw1@h:5/d?password=pw2&ssl=true 'x'"))
        .isEqualTo("no host in jdbc:postgresql://u:****@h:5/d?password=****&ssl=true 'x'");
    assertThat(Secrets.hide("at jdbc:postgresql://localhost:5432/db?user=a@b.org"))
        .isEqualTo("at jdbc:postgresql://localhost:5432/db?user=a@b.org");
    assertThat(Secrets.hide("https://b.s3/k?X-Amz-Signature=abc&X-Amz-Security-Token=def&n=1"))
        .isEqualTo("https://b.s3/k?X-Amz-Signature=****&X-Amz-Security-Token=****&n=1");
  }

  @Test
  void shouldHideTheTokensThatAreSecretsAlone() {
    String shown = "token_id=a token_type=b issued-token=c tokens=d";
    assertThat(Secrets.hide(shown)).isEqualTo(shown);
    assertThat(Secrets.hide("token=a access_token=b aws.sessionToken=c AWS_SESSION_TOKEN=d"))
        .isEqualTo("token=**** access_token=**** aws.sessionToken=**** AWS_SESSION_TOKEN=****");
  }

  @Test
  void shouldHideAKnownSecretInEveryForm() {
    Secrets.learnArgument("jdbc:postgresql://h/d?password=k%C3%A4se%20%26%2Bbrot");

    assertThat(Secrets.hide("käse &+brot, k%C3%A4se%20%26%2Bbrot, k%C3%A4se+%26%2Bbrot"))
        .isEqualTo("****, ****, ****");
  }

  @Test
  void shouldLeaveWordsThatAShortSecretIsAPartOf() {
    Secrets.learn("lake7");

    assertThat(Secrets.hide("lake7 of 'lake7' in lake77, lakes"))
        .isEqualTo("**** of '****' in lake77, lakes");
  }

  /** Which are passwords all too often. */
  @Test
  void shouldLeaveOrdinaryWordsAndNumbersInWhatWeComposeOurselves() {
    Secrets.learn("quokkadb");
    Secrets.learn("7311");
    String ours = "ledgers 7311-7320 (user=quokkadb dbname=quokkadb passfile='/x/quokkadbql/f')";

    assertThat(PrintableText.line(ours)).isEqualTo(ours);
    assertThat(PrintableText.line("jdbc:postgresql://h/d?password=7311"))
        .isEqualTo("jdbc:postgresql://h/d?password=****");
    assertThat(Failures.describe(new IllegalStateException("no such role: quokkadb, 'quokkadbs'")))
        .isEqualTo("no such role: ****, 'quokkadbs'");
    assertThat(Secrets.hide("\tat org.quokkadb.Driver.connect(Driver.java:7311)"))
        .isEqualTo("\tat org.quokkadb.Driver.connect(Driver.java:7311)");
  }

  @Test
  void shouldWarnOnceOfAPasswordThatOthersSee() {
    String[] connect = "gaps --from 1 --to 5 --jdbc jdbc:postgresql://localhost:1/x".split(" ");
    assertThat(Invocation.of(connect).err()).doesNotContain("warning");

    String[] visible =
        Stream.concat(Stream.of(connect), Stream.of("--password=x")).toArray(String[]::new);
    assertThat(Invocation.of(visible).err().lines())
        .filteredOn(line -> line.contains("warning"))
        .singleElement()
        .asString()
        .contains("--password", "PGPASSFILE");
  }
}
