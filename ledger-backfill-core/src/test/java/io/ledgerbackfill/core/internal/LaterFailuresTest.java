package io.ledgerbackfill.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LaterFailuresTest {

  private static StageFailure failure(RuntimeException thrown) {
    return new StageFailure("fetching", thrown);
  }

  private static Stream<String> told(List<StageFailure> failures, int causes) {
    Throwable to = new IllegalStateException();
    LaterFailures.add(failures, causes, to);
    return Stream.of(to.getSuppressed()).map(Throwable::getMessage);
  }

  @Test
  void shouldTellOneFailureOfManyWorkersOnce() {
    List<StageFailure> failures = new ArrayList<>();
    IntStream.range(0, 40)
        .forEach(i -> failures.add(failure(new RetryableException("connection refused"))));
    failures.add(failure(new FinalException("corrupt")));

    assertThat(told(failures, 1))
        .containsExactly(
            "corrupt",
            "39 more times: io.ledgerbackfill.core.spi.RetryableException: connection refused");
    assertThat(told(failures, 0)).startsWith("connection refused", "corrupt").hasSize(3);
  }

  @Test
  void shouldTellAFewOfVeryMany() {
    List<StageFailure> failures =
        IntStream.range(0, 1000).mapToObj(i -> failure(new FinalException("object " + i))).toList();

    assertThat(told(failures, 1))
        .hasSize(21)
        .startsWith("object 1", "object 2")
        .endsWith("979 more failures of other kinds");
  }
}
