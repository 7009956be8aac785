package io.ledgerbackfill.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.BackfillCancelledException;
import io.ledgerbackfill.core.BackfillException;
import io.ledgerbackfill.core.BackfillOptions;
import io.ledgerbackfill.core.BackfillPipeline;
import io.ledgerbackfill.core.BackfillPipelineBuilder;
import io.ledgerbackfill.core.BackfillReport;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.testing.MemoryFlusher;
import io.ledgerbackfill.core.testing.RowBatch;
import io.ledgerbackfill.core.testing.TrackingBufferPool;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs over S3. */
@Timeout(120)
class S3PipelineIT {

  private static final LedgerRange RANGE = LedgerRange.of(1000, 1399);

  private static final LakeLayout LAYOUT = LakeLayout.of(4, 8);

  private static S3Server server;

  private final TrackingBufferPool pool = new TrackingBufferPool();
  private final MemoryFlusher<Long> flusher = new MemoryFlusher<>();

  @BeforeAll
  static void startServer(@TempDir Path folder) {
    server = S3Server.start();
    try (LakeWriter writer = new LakeWriter(folder, LAYOUT, "net", LakeWriter.DEFAULT_LEVEL)) {
      for (long ledger = RANGE.first(); ledger <= RANGE.last(); ledger++) {
        writer.add(ledger, MadeObject.ledger(ledger));
      }
    }
    server.upload(S3Server.BUCKET, "lake/", folder);
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @BeforeEach
  void letAnswersPass() {
    server.proxy().always(Fault.none());
  }

  @AfterEach
  void shouldHaveGivenAllBuffersBack() {
    pool.assertNoLeaks();
  }

  @Test
  void shouldBringEachLedgerOnceWhateverGoesWrongOnTheWay() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    try (Lake lake = open(Duration.ofSeconds(1))) {
      server.proxy().script((number, request) -> random(random));
      BackfillReport report =
          run(lake, options -> options.fetchRetries(50).fetchRetryDelay(Duration.ofMillis(1)));

      assertThat(report.ledgers()).as("seed " + seed).isEqualTo(RANGE.size());
    }
    assertComplete();
  }

  @Test
  void shouldResumeWhenAMissingObjectIsThere() throws Exception {
    String key = LAYOUT.key(1200);
    byte[] object;
    try (Lake lake = open(Duration.ofSeconds(30));
        ObjectBody body = lake.store().read(key)) {
      object = new byte[(int) body.size()];
      body.readInto(object);
    }
    server.remove(S3Server.BUCKET, "lake/" + key);
    int before = server.proxy().requests().size();

    try (Lake lake = open(Duration.ofSeconds(30))) {
      assertThatThrownBy(() -> run(lake, options -> options))
          .isInstanceOf(BackfillException.class)
          .cause()
          .isInstanceOf(MissingObjectException.class)
          .hasMessageContaining(key);
      assertThat(
              server.proxy().requests().stream()
                  .skip(before)
                  .filter(request -> request.target().contains(key)))
          .as("requests for the missing object, by either suffix")
          .hasSize(2);
      LedgerSet done = flusher.done();
      assertThat(done.contains(1200)).isFalse();

      server.upload(S3Server.BUCKET, "lake/" + key, object);
      BackfillReport report = run(lake, options -> options);
      assertThat(report.ledgers()).isEqualTo(RANGE.size() - done.size());
    }
    assertComplete();
  }

  @Test
  void shouldStopPromptlyWhileTheServerIsSilent() throws Exception {
    try (Lake lake = open(Duration.ofMinutes(5))) {
      server.proxy().script((n, request) -> Fault.stalled(n % 2 == 0 ? 100 : -1));
      try (LakeFetcher fetcher = lake.fetcherBuilder().bufferPool(pool).build()) {
        BackfillPipeline<LakeLedger, RowBatch<Long>> pipeline =
            pipeline(fetcher).options(BackfillOptions.builder().fetchWorkers(8).build()).build();
        AtomicReference<Throwable> end = new AtomicReference<>();
        Thread run =
            new Thread(
                () -> {
                  try {
                    pipeline.run(RANGE);
                  } catch (Exception e) {
                    end.set(e);
                  }
                });
        run.start();
        server.proxy().awaitStall();
        pipeline.cancel();
        run.join(Duration.ofSeconds(15).toMillis());

        assertThat(run.isAlive()).isFalse();
        assertThat(end.get()).isInstanceOf(BackfillCancelledException.class);
      }
    }
  }

  /** About every second answer is spoilt. */
  private static synchronized Fault random(Random random) {
    int bytes = random.nextInt(600);
    return switch (random.nextInt(20)) {
      case 0 -> Fault.error(503, "SlowDown");
      case 1 -> Fault.error(500, "InternalError");
      case 2 -> Fault.error(429, "");
      case 3, 4 -> Fault.truncated(bytes);
      case 5, 6 -> Fault.cut(bytes);
      case 7 -> Fault.cut(-1);
      case 8 -> random.nextInt(4) == 0 ? Fault.stalled(bytes) : Fault.none();
      default -> Fault.none();
    };
  }

  private void assertComplete() {
    assertThat(flusher.done()).isEqualTo(LedgerSet.of(RANGE));
    assertThat(flusher.rows())
        .containsExactlyInAnyOrderElementsOf(
            LongStream.rangeClosed(RANGE.first(), RANGE.last()).boxed().toList());
  }

  private BackfillReport run(Lake lake, UnaryOperator<BackfillOptions.Builder> tuning)
      throws Exception {
    try (LakeFetcher fetcher = lake.fetcherBuilder().bufferPool(pool).build()) {
      return pipeline(fetcher)
          .options(tuning.apply(BackfillOptions.builder().fetchWorkers(8)).build())
          .build()
          .run(RANGE);
    }
  }

  private BackfillPipelineBuilder<LakeLedger, RowBatch<Long>> pipeline(LakeFetcher fetcher) {
    return BackfillPipeline.<LakeLedger, RowBatch<Long>>builder()
        .fetcher(fetcher)
        .processor(SequenceRows::new)
        .flusher(flusher)
        .progress(flusher);
  }

  private static Lake open(Duration stallTimeout) {
    // The layout is told: opening would fail by itself when the machine is busy.
    return Lake.open(
        ObjectStore.open(
            "s3://" + S3Server.BUCKET + "/lake",
            server
                .options()
                .credentials(S3Server.ACCESS_KEY, S3Server.SECRET_KEY)
                .stallTimeout(stallTimeout)
                .build()),
        LAYOUT);
  }
}
