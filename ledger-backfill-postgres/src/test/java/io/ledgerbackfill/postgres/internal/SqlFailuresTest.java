package io.ledgerbackfill.postgres.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.core.spi.StageException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SqlFailuresTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "08006", "08001", "40001", "40P01", "53300", "53100", "57014", "57P01", "57P03", "55P03",
        "25P03", "25P04"
      })
  void shouldRetryWhatMayPass(String state) {
    SQLException cause = new SQLException("why", state);
    assertThat(SqlFailures.sort("what", cause))
        .isInstanceOf(RetryableException.class)
        .hasMessage("what: why (SQLSTATE " + state + ")")
        .hasCause(cause);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "22001", "23505", "23P01", "42P01", "42501", "28P01", "3D000", "XX000", "08004", "53400",
        "57P04"
      })
  void shouldGiveUpOnTheRest(String state) {
    SQLException cause = new SQLException("why", state);
    assertThat(SqlFailures.sort("what", cause)).isInstanceOf(FinalException.class).hasCause(cause);
  }

  @Test
  void shouldRetryAReadOnlyServerAndSayWhatItMayBe() {
    assertThat(SqlFailures.sort("what", new SQLException("why", "25006")))
        .isInstanceOf(RetryableException.class)
        .hasMessageContaining("SQLSTATE 25006")
        .hasMessageContaining("demoted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"42P05", "26000"})
  void shouldSayWhatToDoWhenAPoolerChangesSessions(String state) {
    assertThat(SqlFailures.sort("what", new SQLException("why", state)))
        .isInstanceOf(FinalException.class)
        .hasMessageContaining("SQLSTATE " + state)
        .hasMessageContaining("prepareThreshold=0");
  }

  @Test
  void shouldRetryAfterAnInputOutputFailureWhateverTheState() {
    SQLException cause = new SQLException("why", "XX000", new SocketTimeoutException());
    assertThat(SqlFailures.sort("what", cause)).isInstanceOf(RetryableException.class);
  }

  /** Types of JDBC, with no SQLSTATE or one that PostgreSQL does not know. */
  static Stream<SQLException> transients() {
    return Stream.of(
        new SQLTransientConnectionException("exhausted"),
        new SQLTimeoutException("too long", "HYT00"),
        new SQLRecoverableException("connect again", "VI001"),
        new SQLException("wrapped", new SQLTimeoutException("too long")));
  }

  @ParameterizedTest
  @MethodSource("transients")
  void shouldBelieveTheTypesOfJdbc(SQLException failure) {
    assertThat(SqlFailures.sort("what", failure)).isInstanceOf(RetryableException.class);
  }

  @Test
  void shouldGiveUpOnWhatNobodyKnows() {
    assertThat(SqlFailures.sort("what", new SQLException("unknown")))
        .isInstanceOf(FinalException.class)
        .hasMessage("what: unknown");
  }

  @Test
  void shouldNotNameTheClassOfATimeOut() {
    SQLException failure = new SQLException("none within 9 ms", "08001", new TimeoutException());

    assertThat(SqlFailures.sort("what", failure))
        .isInstanceOf(RetryableException.class)
        .hasMessage("what: none within 9 ms (SQLSTATE 08001)");
  }

  @Test
  void shouldBelieveTheServerRatherThanThePoolThatWrapsIt() {
    SQLException password = new SQLException("wrong password", "28P01");
    for (SQLException failure :
        new SQLException[] {
          new SQLTransientConnectionException("time-out", "28P01"),
          new SQLTransientConnectionException("time-out", password),
          new SQLException("cannot create a connection", "VI001", password),
          SqlFailures.noConnection(new IllegalStateException("pool did not start", password))
        }) {
      assertThat(SqlFailures.sort("what", failure))
          .isInstanceOf(FinalException.class)
          .hasMessageContaining("28P01");
    }
  }

  /** As several pools throw it when they have no connection to give within their time. */
  static Stream<Exception> busyPools() {
    return Stream.of(
        new SQLException("acquisition timed out"),
        new SQLException("cannot get a connection", new NoSuchElementException("none is idle")),
        new SQLException("pool is busy", "VI001"),
        new IllegalStateException("pool is busy"));
  }

  @ParameterizedTest
  @MethodSource("busyPools")
  void shouldRetryWhenThereIsNoConnectionToBeHad(Exception failure) {
    StageException sorted = SqlFailures.sort("what", SqlFailures.noConnection(failure));
    assertThat(sorted)
        .isInstanceOf(RetryableException.class)
        .hasMessageContaining(failure.getMessage())
        .hasRootCause(failure.getCause() == null ? failure : failure.getCause());
    assertThat(SqlFailures.isServerAway(SqlFailures.noConnection(failure))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"28P01", "28000", "3D000", "42501", "08004"})
  void shouldNotAskAgainForAConnectionThatTheServerRefuses(String state) {
    SQLException refusal = new SQLException("refused", state);
    assertThat((Exception) SqlFailures.noConnection(refusal)).isSameAs(refusal);
    assertThat(SqlFailures.sort("what", refusal)).isInstanceOf(FinalException.class);
  }

  @Test
  void shouldHeedASourceThatSaysItIsNotTransient() {
    SQLException gone = new SQLNonTransientConnectionException("server has ended");
    assertThat(SqlFailures.sort("what", SqlFailures.noConnection(gone)))
        .isInstanceOf(FinalException.class);
  }

  @Test
  void shouldTellWhatKeptAPoolFromAConnection() {
    SQLException server = new SQLException("too many connections for role \"r\"", "53300");
    SQLException pool = new SQLTransientConnectionException("timed out after 30000ms", server);
    assertThat(SqlFailures.sort("what", pool))
        .isInstanceOf(RetryableException.class)
        .hasMessage(
            "what: timed out after 30000ms: too many connections for role \"r\" (SQLSTATE 53300)");
    assertThat(SqlFailures.hasState(pool, SqlFailures.TOO_MANY_CONNECTIONS)).isTrue();
  }

  @Test
  void shouldTellAServerThatIsAwayFromAPoolThatIsBusy() {
    SQLException refused = new SQLException("refused", "08001", new ConnectException());
    assertThat(SqlFailures.isServerAway(new SQLTransientConnectionException("late", refused)))
        .isTrue();
    assertThat(SqlFailures.isServerAway(new SQLException("starting up", "57P03"))).isTrue();
    assertThat(SqlFailures.isServerAway(new SQLTransientConnectionException("late"))).isFalse();
  }

  @Test
  void shouldEndOnCausesThatGoInACircle() {
    SQLException one = new SQLException("one");
    one.initCause(new SQLException("two", one));
    assertThat(SqlFailures.sort("what", one)).isInstanceOf(FinalException.class);
  }
}
