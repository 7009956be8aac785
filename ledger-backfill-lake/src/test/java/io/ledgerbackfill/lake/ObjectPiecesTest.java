package io.ledgerbackfill.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FetchUnit;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.LedgerSink;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.xdr.SharedLedgers;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.golden.Shared;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import io.ledgerbackfill.xdr.model.LedgerCloseMetaV2;
import io.ledgerbackfill.xdr.model.TransactionResultMetaV1;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Objects that are larger than what is held of one at a time. */
class ObjectPiecesTest {

  private static final int MEBIBYTE = 1 << 20;

  /** Too much to be decompressed at once where a piece has 256 KiB. */
  private static final int LEDGERS = 2_000;

  private static final LakeLayout LAYOUT = LakeLayout.of(LEDGERS, 1);
  private static final LedgerRange RANGE = LedgerRange.of(2_000, 2_000 + LEDGERS - 1);
  private static final String KEY = LAYOUT.key(RANGE.first());
  private static final FetchUnit UNIT = new FetchUnit(KEY, RANGE);
  private static final byte[] BATCH = MadeObject.batch(RANGE.first(), RANGE.last());

  @TempDir private Path folder;
  @TempDir private Path spool;

  private final Memory memory = new Memory();

  /** Where an object is while it is decompressed. */
  private enum Place {
    MEMORY,
    FILE,
    TEMPORARY_FILE
  }

  @AfterEach
  void shouldHaveGivenEverythingBack() throws IOException {
    memory.assertAllGivenBack();
    assertSpoolIsEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void shouldBringEachLedgerOnce(Place place) throws Exception {
    for (boolean withSize : List.of(true, false)) {
      write(place, MadeObject.frame(BATCH, withSize));
      ReleasingSink sink = new ReleasingSink();
      try (LakeFetcher fetcher = fetcher(place)) {
        fetcher.fetch(UNIT, sink);
      }
      assertThat(sink.taken).hasSize(LEDGERS);
      sink.taken.forEach(
          (sequence, bytes) -> assertThat(bytes).isEqualTo(MadeObject.ledger(sequence)));
    }
    assertThat(memory.most()).isLessThan(BATCH.length);
  }

  /** A ledger is larger than a piece usually is, and there is less room than the object has. */
  @Test
  void shouldBringLargeLedgersInLittleMemory() throws Exception {
    Map<Long, byte[]> expected = new TreeMap<>(SharedLedgers.lake("pubnet-8-per-file"));
    ReleasingSink sink = new ReleasingSink();
    try (Lake lake = Lake.open(ObjectStore.open(Shared.path("lake/pubnet-8-per-file").toString()));
        LakeFetcher fetcher =
            lake.fetcherBuilder().bufferPool(memory.pool()).ledgerMemory(4 * MEBIBYTE).build()) {
      LedgerRange all = LedgerRange.of(63_092_982, 63_092_995);
      Iterator<FetchUnit> units = fetcher.units(LedgerSet.of(all));
      while (units.hasNext()) {
        fetcher.fetch(units.next(), sink);
      }
    }
    assertThat(sink.taken.keySet()).isEqualTo(expected.keySet());
    sink.taken.forEach((ledger, bytes) -> assertThat(bytes).isEqualTo(expected.get(ledger)));
    assertThat(memory.most()).as("one object has 8 MB").isLessThan(5 * MEBIBYTE);
  }

  @ParameterizedTest
  @EnumSource
  void shouldHandNothingOverBeforeItIsVerified(Place place) throws Exception {
    byte[] object = MadeObject.frame(BATCH);
    object[object.length - 1] ^= 1;
    write(place, object);
    TakingSink sink = new TakingSink(memory);
    try (LakeFetcher fetcher = fetcher(place)) {
      assertThatThrownBy(() -> fetcher.fetch(UNIT, sink))
          .isInstanceOf(CorruptObjectException.class)
          .hasMessageContaining("of its compressed form");
    }
    assertThat(sink.open()).isEmpty();
  }

  /** What an object is decompressed with is used again, also after it broke off in the middle. */
  @ParameterizedTest
  @EnumSource
  void shouldBringTheObjectAfterADamagedOne(Place place) throws Exception {
    byte[] object = MadeObject.frame(BATCH);
    try (LakeFetcher fetcher = fetcher(place)) {
      for (int length : new int[] {object.length / 2, object.length - 1}) {
        write(place, Arrays.copyOf(object, length));
        assertThatThrownBy(() -> fetcher.fetch(UNIT, new TakingSink(memory)))
            .isInstanceOf(FinalException.class)
            .hasMessageContaining(KEY);
      }
      write(place, object);
      ReleasingSink sink = new ReleasingSink();
      fetcher.fetch(UNIT, sink);
      assertThat(sink.taken).hasSize(LEDGERS);
    }
  }

  @Test
  void shouldNoticeDamageAnywhere() throws Exception {
    byte[] whole = MadeObject.frame(BATCH);
    Random random = new Random(3);
    try (LakeFetcher fetcher = fetcher(Place.FILE)) {
      for (int i = 0; i < 100; i++) {
        byte[] damaged = whole.clone();
        damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
        assertCorrupt(fetcher, damaged);
        assertCorrupt(fetcher, Arrays.copyOf(whole, random.nextInt(whole.length)));
      }
    }
  }

  private void assertCorrupt(LakeFetcher fetcher, byte[] object) throws IOException {
    write(Place.FILE, object);
    TakingSink sink = new TakingSink(memory);
    try {
      fetcher.fetch(UNIT, sink);
      // What a frame says of its window, say, may change without harm.
      assertThat(sink.open()).hasSize(LEDGERS);
    } catch (CorruptObjectException e) {
      assertThat(e.key()).isEqualTo(KEY);
      assertThat(sink.open()).isEmpty();
    } catch (FinalException e) {
      assertThat(e).hasMessageContaining("window");
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    } finally {
      sink.letGo();
    }
  }

  @Test
  void shouldSayWhereALaterLedgerIsWrong() throws Exception {
    byte[] batch = BATCH.clone();
    int ledger = MadeObject.ledger(RANGE.first()).length;
    int offset = 12 + 1_500 * ledger;
    batch[offset + 3] = 77;
    write(Place.MEMORY, MadeObject.frame(batch));
    try (LakeFetcher fetcher = fetcher(Place.MEMORY)) {
      ReleasingSink sink = new ReleasingSink();
      assertThatThrownBy(() -> fetcher.fetch(UNIT, sink))
          .isInstanceOf(CorruptObjectException.class)
          .hasMessageContaining("corrupt at byte " + offset + " of its decompressed form");
      assertThat(sink.taken).hasSize(1_500);
    }
  }

  @Test
  void shouldRefuseALedgerThatIsTooLargeAndNameTheOption() throws Exception {
    String key = "FC3D4709--63092982.xdr.zst";
    FetchUnit one = new FetchUnit(key, LedgerRange.of(63_092_982, 63_092_982));
    for (String lake : List.of("pubnet", "pubnet-8-per-file")) {
      try (Lake from = Lake.open(ObjectStore.open(Shared.path("lake/" + lake).toString()));
          LakeFetcher fetcher =
              from.fetcherBuilder().bufferPool(memory.pool()).ledgerMemory(MEBIBYTE).build()) {
        LedgerSet ledger = LedgerSet.of(one.ledgers());
        FetchUnit unit = fetcher.units(ledger).next();
        assertThatThrownBy(() -> fetcher.fetch(unit, new ReleasingSink()))
            .isInstanceOf(FinalException.class)
            .isNotInstanceOf(CorruptObjectException.class)
            .hasMessageMatching(
                "ledger 6309\\d+ in object .* takes \\d+ bytes or more, and at most 524288 may be"
                    + " held of one \\(maxLedgerBytes, by default a quarter of memoryBudget\\):"
                    + " raise memoryBudget, and the heap \\(-Xmx\\) with it");
      }
    }
    assertThat(memory.most()).isLessThan(2 * MEBIBYTE);
  }

  @Test
  void shouldRefuseAWindowThatIsTooLargeAndNameTheOption() throws Exception {
    byte[] frame = MadeObject.frame(BATCH, false);
    frame[5] = (byte) (17 << 3); // 128 MiB
    write(Place.FILE, frame);
    try (LakeFetcher fetcher = fetcher(Place.FILE)) {
      assertThatThrownBy(() -> fetcher.fetch(UNIT, new ReleasingSink()))
          .isInstanceOf(FinalException.class)
          .hasMessageContaining("takes a window of 134217728 bytes")
          .hasMessageContaining("raise memoryBudget");
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldGiveEverythingBackWhereverItIsInterrupted(Place place) throws Exception {
    write(place, MadeObject.frame(BATCH));
    for (int calls : List.of(0, 1, 2, 3, 5, 50, 700, 1_999, 2_003)) {
      TakingSink sink = new TakingSink(memory, calls);
      try (LakeFetcher fetcher = fetcher(place)) {
        assertThatThrownBy(() -> fetcher.fetch(UNIT, sink))
            .isInstanceOf(InterruptedException.class)
            .hasMessage("by the test");
      }
      sink.letGo();
      memory.assertAllGivenBack();
      assertSpoolIsEmpty();
    }
  }

  @Test
  void shouldBeInterruptibleWhileItVerifies() throws Exception {
    write(Place.FILE, MadeObject.frame(BATCH));
    try (LakeFetcher fetcher = fetcher(Place.FILE)) {
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> fetcher.fetch(UNIT, new ReleasingSink()))
          .isInstanceOf(InterruptedException.class);
      assertThat(Thread.interrupted()).isFalse();
    }
  }

  /** A server hangs up on who reads nothing, and memory may be long in coming. */
  @Test
  void shouldHoldNoConnectionWhileItWaitsForMemory() throws Exception {
    write(Place.TEMPORARY_FILE, MadeObject.frame(BATCH));
    RemoteStore store = new RemoteStore();
    LedgerSink<LakeLedger> sink =
        new LedgerSink<>() {
          @Override
          public Reservation reserve(long bytes) {
            assertThat(store.open).as("connections while asking for memory").isZero();
            assertSpoolIsEmpty();
            return memory.reserve(bytes);
          }

          @Override
          public void accept(LakeLedger ledger) {
            ledger.close();
          }
        };
    try (LakeFetcher fetcher = builder(store).build()) {
      fetcher.fetch(UNIT, sink);
    }
  }

  @Test
  void shouldNameTheOptionWhenThereIsNoRoomForATemporaryFile() throws Exception {
    write(Place.TEMPORARY_FILE, MadeObject.frame(BATCH));
    Path nowhere = folder.resolve("nowhere");
    try (LakeFetcher fetcher =
        LakeFetcher.builder(new RemoteStore(), LAYOUT)
            .bufferPool(memory.pool())
            .ledgerMemory(MEBIBYTE)
            .spoolFolder(nowhere)
            .build()) {
      assertThatThrownBy(() -> fetcher.fetch(UNIT, new ReleasingSink()))
          .isInstanceOf(RetryableException.class)
          .hasMessageContaining(
              "could not keep object " + KEY + " in a temporary file in " + nowhere)
          .hasMessageContaining("spoolFolder");
    }
  }

  /** Of 2,000 such flips 796 once gave other bytes; only metas may still differ. */
  @Test
  void shouldNoticeDamageWithoutAChecksumWhereALedgerHasAHash() throws Exception {
    String name = "FC3D4709--63092982.xdr.zst";
    byte[] batch = Objects.requireNonNull(SharedLedgers.batches("pubnet").get(name));
    byte[] whole = Zstd.compress(batch, 3);
    FetchUnit unit = new FetchUnit(name, LedgerRange.of(63_092_982, 63_092_982));
    LedgerCloseMetaV2 right =
        LedgerCloseMeta.XDR.decode(Arrays.copyOfRange(batch, 12, batch.length)).v2();
    Random random = new Random(11);
    int undetected = 0;
    try (LakeFetcher fetcher =
        LakeFetcher.builder(ObjectStore.open(folder.toString()), LakeLayout.of(1, 1))
            .bufferPool(memory.pool())
            .build()) {
      for (int i = 0; i < 200; i++) {
        byte[] damaged = whole.clone();
        damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(folder.resolve(name), damaged);
        ReleasingSink sink = new ReleasingSink();
        try {
          fetcher.fetch(unit, sink);
        } catch (CorruptObjectException e) {
          continue;
        }
        byte[] ledger = Objects.requireNonNull(sink.taken.get(63_092_982L));
        if (!Arrays.equals(ledger, 0, ledger.length, batch, 12, batch.length)) {
          undetected++;
          LedgerCloseMetaV2 other = LedgerCloseMeta.XDR.decode(ledger).v2();
          assertThat(other.ledgerHeader().header()).isEqualTo(right.ledgerHeader().header());
          assertThat(other.txSet()).isEqualTo(right.txSet());
          assertThat(other.txProcessing().stream().map(TransactionResultMetaV1::result))
              .isEqualTo(
                  right.txProcessing().stream().map(TransactionResultMetaV1::result).toList());
        }
      }
    }
    assertThat(undetected).as("flips of bits of metas, which have no hash").isLessThan(60);
  }

  private void assertSpoolIsEmpty() {
    try (var files = Files.list(spool)) {
      assertThat(files).isEmpty();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Padding makes an object too large to be held compressed. */
  private void write(Place place, byte[] object) throws IOException {
    Files.write(
        folder.resolve(KEY),
        place == Place.MEMORY
            ? object
            : MadeObject.join(object, MadeObject.skippableFrame(MEBIBYTE)));
  }

  private LakeFetcher fetcher(Place place) {
    return builder(
            place == Place.TEMPORARY_FILE ? new RemoteStore() : ObjectStore.open(folder.toString()))
        .build();
  }

  private LakeFetcher.Builder builder(ObjectStore store) {
    return LakeFetcher.builder(store, LAYOUT)
        .bufferPool(memory.pool())
        .ledgerMemory(MEBIBYTE)
        .spoolFolder(spool);
  }

  /** The same objects, but not as files. */
  private final class RemoteStore implements ObjectStore {

    private final ObjectStore files = ObjectStore.open(folder.toString());
    private int open;

    @Override
    public String name() {
      return "remote";
    }

    @Override
    public ObjectBody read(String key) throws InterruptedException {
      ObjectBody body = files.read(key);
      open++;
      return new ObjectBody() {
        @Override
        public long size() {
          return body.size();
        }

        @Override
        public void readInto(byte[] target) throws InterruptedException {
          body.readInto(target);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws InterruptedException {
          return body.read(target, offset, length);
        }

        @Override
        public void close() {
          body.close();
          open--;
        }
      };
    }

    @Override
    public Iterator<StoredObject> list(String after) {
      return files.list(after);
    }

    @Override
    public void close() {
      files.close();
    }
  }

  /** Copies each ledger and closes it at once. */
  private final class ReleasingSink implements LedgerSink<LakeLedger> {

    private final Map<Long, byte[]> taken = new TreeMap<>();

    @Override
    public Reservation reserve(long bytes) {
      return memory.reserve(bytes);
    }

    @Override
    public void accept(LakeLedger ledger) {
      try (ledger) {
        XdrDocument document = ledger.document();
        taken.put(
            ledger.sequence(),
            Arrays.copyOfRange(document.bytes(), document.start(), document.end()));
      }
    }
  }
}
