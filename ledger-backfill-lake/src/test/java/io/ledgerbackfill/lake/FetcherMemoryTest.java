package io.ledgerbackfill.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.spi.FetchUnit;
import io.ledgerbackfill.core.spi.LedgerSink;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherMemoryTest {

  private static final LakeLayout LAYOUT = LakeLayout.of(4, 1);
  private static final String KEY = LAYOUT.key(100);
  private static final FetchUnit UNIT = new FetchUnit(KEY, LedgerRange.of(100, 103));
  private static final int MEBIBYTE = 1 << 20;

  @TempDir private Path folder;

  private final Memory memory = new Memory();
  private LakeFetcher fetcher;

  @BeforeEach
  void open() {
    fetcher =
        LakeFetcher.builder(ObjectStore.open(folder.toString()), LAYOUT)
            .bufferPool(memory.pool())
            .build();
  }

  @AfterEach
  void close() {
    fetcher.close();
    memory.assertAllGivenBack();
  }

  /** Within the limit of an object's size, but far beyond what ledgers expand to. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void shouldTakeLittleMemoryForABomb(boolean withSize) throws Exception {
    byte[] bomb = MadeObject.frame(new byte[64 * MEBIBYTE], withSize);
    Files.write(folder.resolve(KEY), bomb);

    assertThatThrownBy(() -> fetcher.fetch(UNIT, new TakingSink(memory)))
        .isInstanceOf(CorruptObjectException.class)
        .hasMessageStartingWith("object " + KEY + " is corrupt at byte 0 of its compressed form: ")
        .hasMessageContaining(
            String.format(
                Locale.ROOT, " more than ledgers compressed to %d bytes have", bomb.length));

    assertThat(bomb.length).isLessThan(16_000);
    assertThat(memory.most()).isLessThanOrEqualTo(16 * MEBIBYTE + bomb.length);
  }

  @Test
  void shouldNotCountALedgerTwiceThatIsClosedTwice() throws Exception {
    Files.write(folder.resolve(KEY), MadeObject.frame(MadeObject.batch(100, 103)));
    TakingSink sink = new TakingSink(memory);
    fetcher.fetch(UNIT, sink);

    LakeLedger first = sink.open().remove(0);
    first.close();
    assertThatIllegalStateException()
        .isThrownBy(first::close)
        .withMessage("ledger 100 is closed twice");

    assertThat(sink.ledgers()).containsOnlyKeys(101L, 102L, 103L);
    sink.letGo();
  }

  /** A connection may be lost while memory is waited for; the second attempt waits before it. */
  @Test
  void shouldAskForALargeObjectAtOnceTheSecondTime() throws Exception {
    int padding = 600_000;
    Files.write(
        folder.resolve(KEY),
        MadeObject.join(
            MadeObject.skippableFrame(padding), MadeObject.frame(MadeObject.batch(100, 103))));

    RecordingSink first = new RecordingSink(1);
    assertThatThrownBy(() -> fetcher.fetch(UNIT, first)).isInstanceOf(InterruptedException.class);
    RecordingSink second = new RecordingSink(Integer.MAX_VALUE);
    fetcher.fetch(UNIT, second);

    assertThat(first.asked).hasSize(1).allMatch(bytes -> bytes < padding);
    assertThat(second.asked).hasSize(2);
    assertThat(second.asked.get(0)).isGreaterThan(padding);
  }

  /** Small objects between large ones, as they come, do not make it forget the large ones. */
  @Test
  void shouldRememberLargeObjectsForAWhile() throws Exception {
    byte[] batch = MadeObject.frame(MadeObject.batch(100, 103));
    byte[] large = MadeObject.join(MadeObject.skippableFrame(600_000), batch);

    for (byte[] object : List.of(large, batch, batch, batch)) {
      Files.write(folder.resolve(KEY), object);
      fetcher.fetch(UNIT, new RecordingSink(Integer.MAX_VALUE));
    }
    Files.write(folder.resolve(KEY), large);
    RecordingSink sink = new RecordingSink(Integer.MAX_VALUE);
    fetcher.fetch(UNIT, sink);

    assertThat(sink.asked).hasSize(2);
  }

  /** Notes what it is asked for, is interrupted when it has granted enough, and drops ledgers. */
  private final class RecordingSink implements LedgerSink<LakeLedger> {

    private final List<Long> asked = new ArrayList<>();
    private final int grants;

    RecordingSink(int grants) {
      this.grants = grants;
    }

    @Override
    public Reservation reserve(long bytes) throws InterruptedException {
      if (asked.size() == grants) {
        throw new InterruptedException("by the test");
      }
      asked.add(bytes);
      return memory.reserve(bytes);
    }

    @Override
    public void accept(LakeLedger ledger) {
      ledger.close();
    }
  }
}
