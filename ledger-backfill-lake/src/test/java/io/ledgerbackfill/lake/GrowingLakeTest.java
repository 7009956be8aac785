package io.ledgerbackfill.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.BackfillException;
import io.ledgerbackfill.core.BackfillPipeline;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.core.testing.MemoryFlusher;
import io.ledgerbackfill.core.testing.RowBatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lakes as they are found: still written to, older than today's names, with holes. */
class GrowingLakeTest {

  private static final LakeLayout LAYOUT = LakeLayout.of(4, 8);

  @TempDir private Path folder;

  @BeforeEach
  void write() {
    try (LakeWriter writer = new LakeWriter(folder, LAYOUT, "net", LakeWriter.DEFAULT_LEVEL)) {
      for (long sequence = 102; sequence < 200; sequence++) {
        writer.add(sequence, MadeObject.ledger(sequence));
      }
    }
  }

  /** What an object looks like while it is being written. */
  private static byte[] part(String kind, byte[] whole) {
    return switch (kind) {
      case "empty" -> new byte[0];
      case "a byte" -> Arrays.copyOf(whole, 1);
      case "half" -> Arrays.copyOf(whole, whole.length / 2);
      case "all but a byte" -> Arrays.copyOf(whole, whole.length - 1);
      case "half, then zeros" ->
          Arrays.copyOf(Arrays.copyOf(whole, whole.length / 2), whole.length);
      case "zeros" -> new byte[whole.length];
      default -> throw new IllegalArgumentException(kind);
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty", "a byte", "half", "all but a byte", "half, then zeros", "zeros"})
  void shouldEndBeforeAnObjectThatIsNotWhole(String kind) throws Exception {
    spoil(196, kind);

    try (Lake lake = open()) {
      assertThat(lake.extent()).contains(LedgerRange.of(102, 195));
      LakeSurvey survey = lake.survey();
      assertThat(survey.ledgers()).isEqualTo(LedgerSet.of(LedgerRange.of(102, 195)));
      assertThat(survey.objects()).isEqualTo(25);
      assertThat(survey.unfinished())
          .singleElement()
          .satisfies(
              object -> {
                assertThat(object.key()).isEqualTo(LAYOUT.key(196));
                assertThat(object.ledgers()).isEqualTo(LedgerRange.of(196, 199));
                assertThat(object)
                    .asString()
                    .contains("is not whole yet: object " + LAYOUT.key(196) + " is corrupt");
              });
      assertThatThrownBy(() -> lake.read(197))
          .isInstanceOf(UnfinishedObjectException.class)
          .hasCauseInstanceOf(CorruptObjectException.class)
          .hasMessageStartingWith("object " + LAYOUT.key(196) + " is corrupt at byte ")
          .hasMessageEndingWith(
              "; it is the newest object of the lake, so perhaps not whole yet: end before ledger 196"
                  + " (--to), or run the same again when it is");
    }
  }

  @Test
  void shouldRunUpToWhatIsNotWholeAndOverHoles() throws Exception {
    spoil(196, "half");
    Files.delete(folder.resolve(LAYOUT.key(148)));
    MemoryFlusher<Long> flusher = new MemoryFlusher<>();

    try (Lake lake = open();
        LakeFetcher fetcher = lake.fetcher()) {
      BackfillPipeline<LakeLedger, RowBatch<Long>> pipeline =
          BackfillPipeline.<LakeLedger, RowBatch<Long>>builder()
              .fetcher(fetcher)
              .processor(SequenceRows::new)
              .flusher(flusher)
              .build();
      LakeSurvey survey = lake.survey();
      for (LedgerRange range : survey.ledgers().ranges()) {
        pipeline.run(range);
      }
      assertThat(flusher.done()).isEqualTo(survey.ledgers()).hasToString("102-147, 152-195");
      assertThatThrownBy(() -> pipeline.run(LedgerRange.of(152, 199)))
          .isInstanceOf(BackfillException.class)
          .hasCauseInstanceOf(UnfinishedObjectException.class)
          .hasMessageContaining("perhaps not whole yet: end before ledger 196");
    }
  }

  /** Several writers at a time. */
  @Test
  void shouldEndBeforeAllObjectsThatAreNotWhole() throws Exception {
    spoil(196, "half");
    spoil(192, "empty");
    spoil(188, "zeros");

    try (Lake lake = open()) {
      assertThat(lake.extent()).contains(LedgerRange.of(102, 187));
      assertThat(lake.survey().unfinished())
          .extracting(UnfinishedObject::ledgers)
          .containsExactly(
              LedgerRange.of(196, 199), LedgerRange.of(192, 195), LedgerRange.of(188, 191));
    }
  }

  @Test
  void shouldNotTakeDamageForALakeThatGrows() throws Exception {
    for (long ledger = 132; ledger < 200; ledger += 4) {
      spoil(ledger, "half");
    }
    try (Lake lake = open()) {
      assertThatThrownBy(lake::extent)
          .isInstanceOf(CorruptObjectException.class)
          .hasMessageContaining(LAYOUT.key(132));
    }
  }

  @Test
  void shouldCallAnObjectInTheMiddleCorrupt() throws Exception {
    spoil(148, "half");
    spoil(152, "empty");

    try (Lake lake = open()) {
      assertThat(lake.extent()).contains(LedgerRange.of(102, 199));
      assertThat(lake.survey().unfinished()).isEmpty();
      for (long ledger : List.of(148L, 152L)) {
        assertThatThrownBy(() -> lake.read(ledger))
            .isInstanceOf(CorruptObjectException.class)
            .isNotInstanceOf(UnfinishedObjectException.class)
            .hasMessageContaining(LAYOUT.key(ledger));
      }
    }
  }

  @Test
  void shouldBeEmptyWhileItsOnlyObjectIsNotWhole() throws Exception {
    for (long ledger = 100; ledger < 196; ledger += 4) {
      Files.delete(folder.resolve(LAYOUT.key(ledger)));
    }
    spoil(196, "half");

    try (Lake lake = open()) {
      assertThat(lake.extent()).isEmpty();
      assertThat(lake.survey().ledgers().isEmpty()).isTrue();
      assertThat(lake.survey().unfinished()).hasSize(1);
    }
  }

  @Test
  void shouldFindObjectsOfEitherSuffix() throws Exception {
    List<Long> older = List.of(100L, 104L, 108L, 112L, 148L, 160L);
    for (long ledger : older) {
      String key = LAYOUT.key(ledger);
      Files.move(folder.resolve(key), folder.resolve(LakeLayout.withOtherSuffix(key)));
    }
    // Rewritten under the new name, and the old one left.
    Files.copy(
        folder.resolve(LAYOUT.key(120)),
        folder.resolve(LakeLayout.withOtherSuffix(LAYOUT.key(120))));

    try (Lake lake = open()) {
      assertThat(lake.layout()).isEqualTo(LAYOUT);
      assertThat(lake.extent()).contains(LedgerRange.of(102, 199));
      LakeSurvey survey = lake.survey();
      assertThat(survey.ledgers()).isEqualTo(LedgerSet.of(LedgerRange.of(102, 199)));
      assertThat(survey.others()).isZero();
      assertThat(survey.objects()).isEqualTo(26);
      for (long ledger = 102; ledger < 200; ledger++) {
        assertThat(lake.read(ledger)).isEqualTo(MadeObject.ledger(ledger));
      }
    }
  }

  /** At most one request more where the suffix changes, and where an object is missing. */
  @Test
  void shouldAskTwiceOnlyWhereTheSuffixChanges() throws Exception {
    for (long ledger = 100; ledger < 148; ledger += 4) {
      String key = LAYOUT.key(ledger);
      Files.move(folder.resolve(key), folder.resolve(LakeLayout.withOtherSuffix(key)));
    }
    List<String> reads = new ArrayList<>();
    ObjectStore store =
        new SpoiltStore(ObjectStore.open(folder.toString())) {
          @Override
          void beforeRead(String key) {
            reads.add(key);
          }
        };
    Files.delete(folder.resolve(LAYOUT.key(180)));

    try (Lake lake = Lake.open(store);
        LakeFetcher fetcher = lake.fetcher()) {
      reads.clear();
      for (long ledger = 102; ledger < 180; ledger++) {
        assertThat(SingleLedger.read(fetcher, ledger)).isEqualTo(MadeObject.ledger(ledger));
      }
      assertThat(reads).hasSize(78 + 2);
      reads.clear();
      assertThatThrownBy(() -> SingleLedger.read(fetcher, 180))
          .isInstanceOf(MissingObjectException.class)
          .hasMessageContaining(LAYOUT.key(180) + " is missing");
      assertThat(reads).hasSize(2);
    }
  }

  @Test
  void shouldNameTheObjectThatIsCorruptByItsOwnSuffix() throws Exception {
    String key = LakeLayout.withOtherSuffix(LAYOUT.key(148));
    Files.move(folder.resolve(LAYOUT.key(148)), folder.resolve(key));
    Files.write(folder.resolve(key), new byte[10]);

    try (Lake lake = open()) {
      assertThatThrownBy(() -> lake.read(148))
          .isInstanceOf(CorruptObjectException.class)
          .hasMessageContaining("object " + key + " is corrupt");
    }
  }

  @Test
  void shouldTellWhatIsThereOfAPart() throws Exception {
    for (long ledger : List.of(120L, 140L, 144L, 180L)) {
      Files.delete(folder.resolve(LAYOUT.key(ledger)));
    }
    Files.writeString(folder.resolve("notes.txt"), "");
    Files.createDirectories(folder.resolve("z/FFFFFFFF--0-31"));
    spoil(196, "half");
    AtomicInteger listed = new AtomicInteger();
    ObjectStore store =
        new SpoiltStore(ObjectStore.open(folder.toString())) {
          @Override
          void beforeNext() {
            listed.incrementAndGet();
          }
        };

    try (Lake lake = Lake.open(store)) {
      LakeSurvey all = lake.survey();
      assertThat(all.holes()).hasToString("120-123, 140-147, 180-183");
      assertThat(all.others()).isEqualTo(2);
      assertThat(all.someOthers()).containsExactlyInAnyOrder("notes.txt", "z/");
      assertThat(lake.survey(LedgerRange.of(50, 131)).ledgers()).hasToString("102-119, 124-131");
      assertThat(lake.survey(LedgerRange.of(190, 5000)).ledgers()).hasToString("190-195");
      assertThat(lake.survey(LedgerRange.of(197, 5000)).ledgers().isEmpty()).isTrue();
      assertThat(lake.survey(LedgerRange.of(2, 50)).ledgers().isEmpty()).isTrue();
      listed.set(0);
      LakeSurvey part = lake.survey(LedgerRange.of(150, 152));
      assertThat(part.ledgers()).hasToString("150-152");
      assertThat(part.objects()).isEqualTo(2);
      assertThat(listed).as("for the end, and for the part").hasValueLessThan(10);
    }
  }

  /** Each failure is that of one attempt: the listing loses nothing, and each ledger is read. */
  @Test
  void shouldTryAgainOutsideOfARun() throws Exception {
    List<Duration> pauses = new ArrayList<>();
    ObjectStore store =
        new SpoiltStore(ObjectStore.open(folder.toString())) {
          private int calls;

          @Override
          void beforeRead(String key) {
            failAtTimes();
          }

          @Override
          void beforeNext() {
            failAtTimes();
          }

          private void failAtTimes() {
            if (++calls % 3 != 0) {
              throw new RetryableException("503, says the test");
            }
          }
        };

    try (Lake lake = Lake.open(store, new StoreRetries(pauses::add))) {
      assertThat(lake.extent()).contains(LedgerRange.of(102, 199));
      assertThat(lake.survey().ledgers()).hasToString("102-199");
      assertThat(lake.survey().objects()).isEqualTo(25);
      assertThat(lake.read(150)).isEqualTo(MadeObject.ledger(150));
    }
    assertThat(pauses).isNotEmpty().allSatisfy(pause -> assertThat(pause).isPositive());
  }

  @Test
  void shouldGiveUpInTheEnd() throws Exception {
    List<Duration> pauses = new ArrayList<>();
    ObjectStore store =
        new SpoiltStore(ObjectStore.open(folder.toString())) {
          @Override
          void beforeRead(String key) {
            throw new RetryableException("503, says the test");
          }
        };
    assertThatThrownBy(() -> Lake.open(store, new StoreRetries(pauses::add)))
        .isInstanceOf(RetryableException.class)
        .hasMessage("503, says the test");
    assertThat(pauses).hasSize(3);
    for (int i = 0; i < 3; i++) {
      assertThat(pauses.get(i).toMillis()).isBetween(800L << i, 1200L << i);
    }
  }

  @Test
  void shouldRefuseToWriteInAnotherLayout() throws Exception {
    byte[] before = Files.readAllBytes(folder.resolve(LakeManifest.KEY));
    for (LakeLayout other : List.of(LakeLayout.of(4, 1), LakeLayout.of(1, 8))) {
      assertThatThrownBy(() -> new LakeWriter(folder, other, "net", LakeWriter.DEFAULT_LEVEL))
          .isInstanceOf(FinalException.class)
          .hasMessageContaining("is a lake already, and another one");
    }
    assertThatThrownBy(() -> new LakeWriter(folder, LAYOUT, "other net", LakeWriter.DEFAULT_LEVEL))
        .isInstanceOf(FinalException.class);
    assertThat(folder.resolve(LakeManifest.KEY)).hasBinaryContent(before);
    new LakeWriter(folder, LAYOUT, "net", LakeWriter.DEFAULT_LEVEL).close();
  }

  private Lake open() throws InterruptedException {
    return Lake.open(ObjectStore.open(folder.toString()));
  }

  private void spoil(long ledger, String kind) throws IOException {
    Path object = folder.resolve(LAYOUT.key(ledger));
    Files.write(object, part(kind, Files.readAllBytes(object)));
  }

  /** A store that counts what is asked of it, or fails. */
  private abstract static class SpoiltStore implements ObjectStore {

    private final ObjectStore store;

    SpoiltStore(ObjectStore store) {
      this.store = store;
    }

    void beforeRead(String unusedKey) {}

    void beforeNext() {}

    @Override
    public String name() {
      return store.name();
    }

    @Override
    public ObjectBody read(String key) throws InterruptedException {
      beforeRead(key);
      return store.read(key);
    }

    @Override
    public Iterator<StoredObject> list(String after) {
      Iterator<StoredObject> objects = store.list(after);
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          beforeNext();
          return objects.hasNext();
        }

        @Override
        public StoredObject next() {
          return objects.next();
        }
      };
    }

    @Override
    public void close() {
      store.close();
    }
  }
}
