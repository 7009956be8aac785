package io.ledgerbackfill.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import io.ledgerbackfill.core.BackfillPipeline;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.BufferPool;
import io.ledgerbackfill.core.spi.FetchUnit;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.testing.MemoryFlusher;
import io.ledgerbackfill.core.testing.RowBatch;
import io.ledgerbackfill.xdr.SharedLedgers;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.golden.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LakeFetcherTest {

  private static final LakeLayout FOUR_A_FILE = LakeLayout.of(4, 1);

  /** The key of the object of ledgers 100 to 103. */
  private static final String KEY = "FFFFFF9B--100-103.xdr.zst";

  private static final FetchUnit UNIT = new FetchUnit(KEY, LedgerRange.of(100, 103));

  @TempDir private Path folder;

  private final Memory memory = new Memory();

  @AfterEach
  void shouldHaveGivenEverythingBack() {
    memory.assertAllGivenBack();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pubnet", "pubnet-8-per-file", "pubnet-legacy", "cases", "generated"})
  void shouldFetchTheLedgersOfARealLake(String name) throws InterruptedException {
    Map<Long, byte[]> expected = new TreeMap<>(SharedLedgers.lake(name));
    Map<Long, byte[]> fetched = new TreeMap<>();

    try (Lake lake = Lake.open(ObjectStore.open(Shared.path("lake/" + name).toString()));
        LakeFetcher fetcher = lake.fetcherBuilder().bufferPool(memory.pool()).build()) {
      Iterator<FetchUnit> units = fetcher.units(setOf(expected));
      while (units.hasNext()) {
        FetchUnit unit = units.next();
        TakingSink sink = new TakingSink(memory);
        fetcher.fetch(unit, sink);
        assertThat(sink.open())
            .isNotEmpty()
            .allSatisfy(ledger -> assertThat(ledger.objectKey()).isEqualTo(unit.name()))
            .isSortedAccordingTo((one, two) -> Long.compare(one.sequence(), two.sequence()));
        fetched.putAll(sink.ledgers());
        sink.letGo();
      }
    }

    assertThat(fetched.keySet()).isEqualTo(expected.keySet());
    fetched.forEach((sequence, bytes) -> assertThat(bytes).isEqualTo(expected.get(sequence)));
  }

  @Test
  void shouldBringOnlyTheLedgersOfTheRangeThroughAPipeline() throws Exception {
    Map<Long, byte[]> expected = SharedLedgers.lake("pubnet-8-per-file");
    MemoryFlusher<Long> flusher = new MemoryFlusher<>();
    LedgerRange range = LedgerRange.of(63_092_983, 63_092_992);

    try (Lake lake = Lake.open(ObjectStore.open(Shared.path("lake/pubnet-8-per-file").toString()));
        LakeFetcher fetcher = lake.fetcher()) {
      BackfillPipeline.<LakeLedger, RowBatch<Long>>builder()
          .fetcher(fetcher)
          .processor(SequenceRows::new)
          .flusher(flusher)
          .build()
          .run(range);
    }

    assertThat(expected).containsKeys(63_092_982L, 63_092_995L);
    assertThat(flusher.rows())
        .containsExactlyInAnyOrderElementsOf(
            LongStream.rangeClosed(range.first(), range.last()).boxed().toList());
  }

  @Test
  void shouldFetchTheFirstFileOfTheChain() throws Exception {
    String key = "FFFFFFFF--0-3.xdr.zst";
    write(key, MadeObject.frame(MadeObject.batch(2, 3)));

    try (LakeFetcher fetcher = fetcher()) {
      FetchUnit unit = fetcher.units(LedgerSet.of(List.of(LedgerRange.of(2, 3)))).next();
      assertThat(unit).isEqualTo(new FetchUnit(key, LedgerRange.of(0, 3)));
      assertThat(fetch(fetcher, unit)).containsOnlyKeys(2L, 3L);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1})
  void shouldRefuseLedgersBeforeTheFirstCloseMeta(long ledger) {
    try (LakeFetcher fetcher = fetcher()) {
      LedgerSet ledgers = LedgerSet.of(List.of(LedgerRange.of(ledger, 10)));
      assertThatThrownBy(() -> fetcher.units(ledgers))
          .isInstanceOf(FinalException.class)
          .hasMessage(
              String.format(
                  Locale.ROOT,
                  "ledger %d is in no lake: the first one that has a close meta is 2",
                  ledger));
    }
  }

  @Test
  void shouldFailAtOnceWhenAnObjectIsMissing() {
    try (LakeFetcher fetcher = fetcher()) {
      assertThatThrownBy(() -> fetch(fetcher, UNIT))
          .isInstanceOfSatisfying(
              MissingObjectException.class, e -> assertThat(e.key()).isEqualTo(KEY))
          .hasMessage(String.format(Locale.ROOT, "object %s is missing in %s", KEY, folder));
    }
  }

  @Test
  void shouldNoticeTruncationAtEveryLength() throws Exception {
    byte[] whole = MadeObject.frame(MadeObject.batch(100, 103));
    try (LakeFetcher fetcher = fetcher()) {
      for (int length = 0; length < whole.length; length++) {
        write(KEY, Arrays.copyOf(whole, length));
        assertCorrupt(fetcher, "cut at " + length);
      }
    }
  }

  @Test
  void shouldNoticeEveryDamagedBit() throws Exception {
    Map<Long, byte[]> right = ledgers(100, 103);
    byte[] whole = MadeObject.frame(MadeObject.batch(100, 103));
    try (LakeFetcher fetcher = fetcher()) {
      for (int bit = 0; bit < whole.length * 8; bit++) {
        byte[] damaged = whole.clone();
        damaged[bit / 8] ^= (byte) (1 << bit % 8);
        write(KEY, damaged);
        assertCorruptOr(fetcher, right, "bit " + bit);
      }
    }
  }

  /** Without a checksum, damage may give another ledger, but never anything else. */
  @Test
  void shouldSurviveDamageThatNoChecksumShows() throws Exception {
    byte[] whole = Zstd.compress(MadeObject.batch(100, 103), 3);
    try (LakeFetcher fetcher = fetcher()) {
      for (int bit = 0; bit < whole.length * 8; bit++) {
        byte[] damaged = whole.clone();
        damaged[bit / 8] ^= (byte) (1 << bit % 8);
        write(KEY, damaged);
        try {
          assertThat(fetch(fetcher, UNIT)).containsOnlyKeys(100L, 101L, 102L, 103L);
        } catch (CorruptObjectException e) {
          assertThat(e.key()).isEqualTo(KEY);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "104 | 107 | 4 | 104 | 0 | it says that it holds ledgers 104-107, but its key says 100-103",
        "99 | 102 | 4 | 99 | 0 | it says that it holds ledgers 99-102, but its key says 100-103",
        "100 | 104 | 5 | 100 | 0 | it says that it holds ledgers 100-104",
        "103 | 100 | 4 | 100 | 4 | LedgerCloseMetaBatch.endSequence: 100 is before the start, 103",
        "100 | 103 | 3 | 100 | 8 | LedgerCloseMetaBatch.ledgerCloseMetas: 3 ledgers are not those",
        "100 | 103 | 4294967295 | 100 | 8 | 4294967295 ledgers are not those of 100-103",
        "100 | 103 | 4 | 101 | 12 | LedgerCloseMetaBatch.ledgerCloseMetas: ledger 101 instead of",
        "100 | 102 | 3 | 100 | 1104 | LedgerCloseMetaBatch: trailing bytes",
        "0 | 4294967295 | 0 | 100 | 8 | 0 ledgers are not those of 0-4294967295",
      })
  void shouldRefuseAnObjectThatContradictsItself(
      long first, long last, long count, long from, long offset, String reason) throws Exception {
    byte[] batch = MadeObject.batch(first, last, count, LongStream.range(from, from + 4).toArray());
    write(KEY, MadeObject.frame(batch));
    long ledger = MadeObject.ledger(100).length;

    try (LakeFetcher fetcher = fetcher()) {
      assertThatThrownBy(() -> fetch(fetcher, UNIT))
          .isInstanceOfSatisfying(
              CorruptObjectException.class,
              e -> {
                assertThat(e.key()).isEqualTo(KEY);
                assertThat(e.offset()).isEqualTo(offset == 1104 ? 12 + 3 * ledger : offset);
              })
          .hasMessageStartingWith("object " + KEY + " is corrupt at byte ")
          .hasMessageContaining(" of its decompressed form: ")
          .hasMessageContaining(reason);
    }
  }

  @Test
  void shouldHandOverTheLedgersBeforeADamagedOne() throws Exception {
    write(KEY, MadeObject.frame(MadeObject.batch(100, 103, 4, 100, 101, 7, 103)));
    TakingSink sink = new TakingSink(memory);

    try (LakeFetcher fetcher = fetcher()) {
      assertThatThrownBy(() -> fetcher.fetch(UNIT, sink))
          .isInstanceOf(CorruptObjectException.class)
          .hasMessageContaining("ledger 7 instead of 102");
    }

    assertThat(sink.ledgers()).containsOnlyKeys(100L, 101L);
    assertThat(sink.ledgers().get(100L)).isEqualTo(MadeObject.ledger(100));
    sink.letGo();
  }

  @Test
  void shouldFetchAPartialObject() throws Exception {
    write(KEY, MadeObject.frame(MadeObject.batch(101, 102)));
    try (LakeFetcher fetcher = fetcher()) {
      assertThat(fetch(fetcher, UNIT)).containsOnlyKeys(101L, 102L);
    }
  }

  @Test
  void shouldJoinFramesAndSkipWhatIsNoContent() throws Exception {
    byte[] batch = MadeObject.batch(100, 103);
    int middle = batch.length / 2;
    byte[] one = Arrays.copyOf(batch, middle);
    byte[] other = Arrays.copyOfRange(batch, middle, batch.length);
    List<byte[]> objects =
        List.of(
            MadeObject.join(MadeObject.frame(one), MadeObject.frame(other)),
            MadeObject.join(MadeObject.frame(one, false), MadeObject.frame(other)),
            MadeObject.join(MadeObject.frame(one), MadeObject.frame(other, false)),
            MadeObject.join(
                MadeObject.skippableFrame(5),
                MadeObject.frame(one),
                MadeObject.skippableFrame(0),
                MadeObject.frame(new byte[0]),
                MadeObject.frame(other),
                MadeObject.skippableFrame(1000)));
    Map<Long, byte[]> right = ledgers(100, 103);

    try (LakeFetcher fetcher = fetcher()) {
      for (byte[] object : objects) {
        write(KEY, object);
        assertThat(fetch(fetcher, UNIT)).usingRecursiveComparison().isEqualTo(right);
      }
    }
  }

  @Test
  void shouldRefuseAnObjectWithoutContent() throws Exception {
    try (LakeFetcher fetcher = fetcher()) {
      write(KEY, new byte[0]);
      assertThatThrownBy(() -> fetch(fetcher, UNIT))
          .isInstanceOf(CorruptObjectException.class)
          .hasMessageContaining("it is empty");

      for (byte[] object :
          List.of(
              MadeObject.skippableFrame(0),
              MadeObject.skippableFrame(9),
              MadeObject.frame(new byte[0]),
              MadeObject.frame(new byte[0], false))) {
        write(KEY, object);
        assertThatThrownBy(() -> fetch(fetcher, UNIT))
            .isInstanceOf(CorruptObjectException.class)
            .hasMessageContaining("LedgerCloseMetaBatch: truncated: needs 12 bytes, 0 remain");
      }
    }
  }

  @Test
  void shouldSayWhereAFrameEndsTooEarly() throws Exception {
    byte[] one = MadeObject.frame(MadeObject.batch(100, 103));
    write(KEY, MadeObject.join(one, new byte[] {1, 2, 3}));

    try (LakeFetcher fetcher = fetcher()) {
      assertThatThrownBy(() -> fetch(fetcher, UNIT))
          .isInstanceOfSatisfying(
              CorruptObjectException.class, e -> assertThat(e.offset()).isEqualTo(one.length))
          .hasMessageContaining("of its compressed form");
    }
  }

  /** Sizes are unsigned: the last ones are negative as Java reads them. */
  @ParameterizedTest
  @ValueSource(longs = {524_289, 1L << 31, 1L << 40, Long.MAX_VALUE, Long.MIN_VALUE, -16, -3})
  void shouldAllocateNothingForASizeThatCannotBe(long claimed) throws Exception {
    write(KEY, MadeObject.frameThatClaims(claimed));

    try (LakeFetcher fetcher = fetcher()) {
      assertThatThrownBy(() -> fetch(fetcher, UNIT))
          .isInstanceOf(CorruptObjectException.class)
          .hasMessageContaining("it claims to hold ")
          .hasMessageContaining("more than it can");
    }
    assertThat(memory.most()).isEqualTo(16);
  }

  @Test
  void shouldAllocateNothingForManyFramesThatClaimTooMuchTogether() throws Exception {
    byte[] frame = MadeObject.frameThatClaims(Long.MAX_VALUE);
    write(KEY, MadeObject.join(frame, frame, frame));

    try (LakeFetcher fetcher = fetcher()) {
      assertThatThrownBy(() -> fetch(fetcher, UNIT))
          .isInstanceOf(CorruptObjectException.class)
          .hasMessageContaining("more than it can");
    }
    assertThat(memory.most()).isEqualTo(3 * 16);
  }

  @Test
  void shouldDecompressWhatExpandsMoreThanUsual() throws Exception {
    byte[] zeros = new byte[3_000_000];
    write(KEY, MadeObject.frame(zeros, false));

    try (LakeFetcher fetcher = fetcher()) {
      assertThatThrownBy(() -> fetch(fetcher, UNIT))
          .isInstanceOf(CorruptObjectException.class)
          .hasMessageContaining("of its decompressed form");
    }
    assertThat(memory.most()).isBetween(3_000_000L, 6_000_000L);
  }

  @Test
  void shouldGiveEverythingBackWhereverItIsInterrupted() throws Exception {
    Map<Long, byte[]> right = ledgers(100, 103);
    for (boolean withSize : List.of(true, false)) {
      // Larger than expected, so that memory is asked for in two parts.
      write(
          KEY,
          MadeObject.join(
              MadeObject.skippableFrame(300_000),
              MadeObject.frame(MadeObject.batch(100, 103), withSize)));
      int calls = 0;
      while (true) {
        TakingSink sink = new TakingSink(memory, calls);
        try (LakeFetcher fetcher = fetcher()) {
          fetcher.fetch(UNIT, sink);
          assertThat(sink.ledgers()).usingRecursiveComparison().isEqualTo(right);
          sink.letGo();
          break;
        } catch (InterruptedException e) {
          assertThat(e).hasMessage("by the test");
          sink.letGo();
          memory.assertAllGivenBack();
        }
        calls++;
      }
      assertThat(calls).isEqualTo(3 + 4);
    }
  }

  @Test
  void shouldBeInterruptibleInTheMidstOfReading() throws Exception {
    write(KEY, MadeObject.frame(MadeObject.batch(100, 103)));
    try (LakeFetcher fetcher = fetcher()) {
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> fetch(fetcher, UNIT)).isInstanceOf(InterruptedException.class);
      assertThat(Thread.interrupted()).isFalse();
      assertThat(fetch(fetcher, UNIT)).hasSize(4);
    }
  }

  @Test
  void shouldHoldAnObjectUntilItsLastLedgerIsClosed() throws Exception {
    write(KEY, MadeObject.frame(MadeObject.batch(100, 103)));
    TakingSink sink = new TakingSink(memory);
    try (LakeFetcher fetcher = fetcher()) {
      fetcher.fetch(UNIT, sink);
      for (int i = 0; i < 4; i++) {
        assertThat(sink.ledgers().values())
            .allSatisfy(bytes -> assertThat(bytes).hasSize(MadeObject.ledger(100).length));
        assertThatThrownBy(memory::assertAllGivenBack).isInstanceOf(AssertionError.class);
        sink.open().remove(0).close();
      }
    }
    memory.assertAllGivenBack();
  }

  @Test
  void shouldUseTheIndexesOfClosedLedgersAgain() throws Exception {
    write(KEY, MadeObject.frame(MadeObject.batch(100, 103)));
    IdentityHashMap<XdrDocument, Integer> uses = new IdentityHashMap<>();
    try (LakeFetcher fetcher = fetcher()) {
      for (int i = 0; i < 5; i++) {
        TakingSink sink = new TakingSink(memory);
        fetcher.fetch(UNIT, sink);
        sink.open().forEach(ledger -> uses.merge(ledger.document(), 1, Integer::sum));
        sink.letGo();
      }
    }
    assertThat(uses.values()).containsExactly(5, 5, 5, 5);
  }

  @Test
  void shouldTakeTheSameObjectManyTimesAtOnce() throws Exception {
    write(KEY, MadeObject.frame(MadeObject.batch(100, 103)));
    TakingSink one = new TakingSink(memory);
    TakingSink other = new TakingSink(memory);
    try (LakeFetcher fetcher = fetcher()) {
      fetcher.fetch(UNIT, one);
      fetcher.fetch(UNIT, other);
      one.letGo();
      assertThat(other.ledgers()).usingRecursiveComparison().isEqualTo(ledgers(100, 103));
      other.letGo();
    }
  }

  @Test
  void shouldRefuseALedgerThatIsNestedTooDeep() throws Exception {
    String name = "FC3D4709--63092982.xdr.zst";
    byte[] batch = Objects.requireNonNull(SharedLedgers.batches("pubnet").get(name));
    write(name, MadeObject.frame(batch));
    FetchUnit unit = new FetchUnit(name, LedgerRange.of(63_092_982, 63_092_982));
    try (LakeFetcher fetcher = builder().maxDepth(1).build()) {
      assertThatThrownBy(() -> fetch(fetcher, unit))
          .isInstanceOf(CorruptObjectException.class)
          .hasMessageContaining("nest");
    }
  }

  @Test
  void shouldRefuseOptionsOutOfBounds() {
    for (int bytes : List.of(0, -1, 2_147_483_628)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> builder().maxLedgerBytes(bytes))
          .withMessage("maxLedgerBytes must be 1 to 2147483627, not " + bytes);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().ledgerMemory((1 << 20) - 1))
        .withMessage("ledgerMemory must be at least 1048576, not 1048575");
    for (int depth : List.of(0, -1, 751)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> builder().maxDepth(depth))
          .withMessage("maxDepth must be 1 to 750, not " + depth);
    }
  }

  @Test
  void shouldRefuseOptionsThatAreSetTwice() {
    assertThatIllegalStateException()
        .isThrownBy(() -> builder().maxLedgerBytes(1).maxLedgerBytes(1))
        .withMessage("maxLedgerBytes is already set");
    assertThatIllegalStateException()
        .isThrownBy(() -> builder().ledgerMemory(1 << 20).ledgerMemory(1 << 20))
        .withMessage("ledgerMemory is already set");
    assertThatIllegalStateException()
        .isThrownBy(() -> builder().spoolFolder(folder).spoolFolder(folder))
        .withMessage("spoolFolder is already set");
    assertThatIllegalStateException()
        .isThrownBy(() -> builder().maxDepth(1).maxDepth(1))
        .withMessage("maxDepth is already set");
    assertThatIllegalStateException()
        .isThrownBy(() -> builder().bufferPool(BufferPool.retaining(0)))
        .withMessage("bufferPool is already set");
  }

  private void assertCorrupt(LakeFetcher fetcher, String what) {
    assertThatThrownBy(() -> fetch(fetcher, UNIT))
        .as(what)
        .isInstanceOfSatisfying(
            CorruptObjectException.class, e -> assertThat(e.key()).isEqualTo(KEY))
        .hasMessageMatching("object " + KEY + " is corrupt at byte \\d+ of its \\w+ form: .+");
  }

  private void assertCorruptOr(LakeFetcher fetcher, Map<Long, byte[]> right, String what)
      throws InterruptedException {
    Map<Long, byte[]> fetched;
    try {
      fetched = fetch(fetcher, UNIT);
    } catch (CorruptObjectException e) {
      assertThat(e.key()).as(what).isEqualTo(KEY);
      return;
    }
    assertThat(fetched).as(what).usingRecursiveComparison().isEqualTo(right);
  }

  private Map<Long, byte[]> fetch(LakeFetcher fetcher, FetchUnit unit) throws InterruptedException {
    TakingSink sink = new TakingSink(memory);
    try {
      fetcher.fetch(unit, sink);
      return sink.ledgers();
    } finally {
      sink.letGo();
      memory.assertAllGivenBack();
    }
  }

  private LakeFetcher fetcher() {
    return builder().build();
  }

  private LakeFetcher.Builder builder() {
    return LakeFetcher.builder(ObjectStore.open(folder.toString()), FOUR_A_FILE)
        .bufferPool(memory.pool());
  }

  private void write(String key, byte[] object) throws IOException {
    Files.write(folder.resolve(key), object);
  }

  private static Map<Long, byte[]> ledgers(long first, long last) {
    Map<Long, byte[]> ledgers = new HashMap<>();
    for (long sequence = first; sequence <= last; sequence++) {
      ledgers.put(sequence, MadeObject.ledger(sequence));
    }
    return ledgers;
  }

  private static LedgerSet setOf(Map<Long, byte[]> ledgers) {
    List<LedgerRange> ranges = new ArrayList<>();
    ledgers.keySet().forEach(sequence -> ranges.add(LedgerRange.of(sequence, sequence)));
    return LedgerSet.of(ranges);
  }
}
