package io.ledgerbackfill.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.ledgerbackfill.cli.server.EmbeddedServer;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.postgres.flush.PostgresProgressStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndedServerIT {

  @TempDir private Path folder;

  /** Nobody starts it again, so a run is not to wait for it as it does for other servers. */
  @Test
  void shouldEndARunWhoseServerHasEnded() throws Exception {
    Path data = folder.resolve("data");
    try (EmbeddedServer server = EmbeddedServer.start(data, said -> {});
        HikariDataSource source = new DatabaseOptions().open(server, 2)) {
      PostgresProgressStore progress = PostgresProgressStore.of(source, "default");
      assertThat(progress.done(LedgerRange.of(1, 9)).isEmpty()).isTrue();

      long pid = Long.parseLong(Files.readAllLines(data.resolve("pgdata/postmaster.pid")).get(0));
      ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
      process.destroyForcibly();
      process.onExit().join();

      assertThatThrownBy(() -> progress.done(LedgerRange.of(1, 9)))
          .isInstanceOf(FinalException.class)
          .hasMessageContaining("process " + pid)
          .hasMessageContaining("has ended");
    }
  }
}
