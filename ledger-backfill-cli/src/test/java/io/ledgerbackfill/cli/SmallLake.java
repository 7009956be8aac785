package io.ledgerbackfill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** Little ledgers from 2 on, one a file. */
final class SmallLake {

  private SmallLake() {}

  static Path make(Path folder, int ledgers) {
    Path lake = folder.resolve("small-lake");
    Invocation made =
        Invocation.of(
            "lake",
            "generate",
            "--small",
            "--quiet",
            "--out",
            lake.toString(),
            "--ledgers",
            Integer.toString(ledgers));
    assertThat(made.exitCode()).as(made.err()).isZero();
    return lake;
  }
}
