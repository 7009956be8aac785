package io.ledgerbackfill.postgres.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
      strings = {"22001", "23505", "23P01", "42P01", "42501", "28P01", "3D000", "25006", "XX000"})
  void shouldGiveUpOnTheRest(String state) {
    SQLException cause = new SQLException("why", state);
    assertThat(SqlFailures.sort("what", cause)).isInstanceOf(FinalException.class).hasCause(cause);
  }

  @Test
  void shouldRetryAfterAnInputOutputFailureWhateverTheState() {
    SQLException cause = new SQLException("why", "XX000", new SocketTimeoutException());
    assertThat(SqlFailures.sort("what", cause)).isInstanceOf(RetryableException.class);
  }

  @Test
  void shouldRetryWhenAPoolHasNoConnectionToGive() {
    assertThat(SqlFailures.sort("what", new SQLTransientConnectionException("exhausted")))
        .isInstanceOf(RetryableException.class)
        .hasMessage("what: exhausted");
    assertThat(SqlFailures.sort("what", new SQLException("unknown")))
        .isInstanceOf(FinalException.class);
  }

  @Test
  void shouldBelieveTheServerRatherThanThePoolThatWrapsIt() {
    assertThat(SqlFailures.sort("what", new SQLTransientConnectionException("password", "28P01")))
        .isInstanceOf(FinalException.class);
  }
}
