package io.ledgerbackfill.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.xdr.SharedLedgers;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrException;
import io.ledgerbackfill.xdr.made.MadeLedger;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import io.ledgerbackfill.xdr.model.LedgerCloseMetaBatch;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.stream.LongStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

class LedgerBatchReaderTest {

  private static final byte[] BATCH = LedgerCloseMetaBatch.XDR.encode(batch(10, 12));
  private static final int LEDGER = LedgerCloseMeta.XDR.encode(ledger(10)).length;

  private final LedgerBatchReader reader = new LedgerBatchReader();
  private final XdrDocument document = new XdrDocument();

  private void readAll(byte[] batch) {
    reader.open(batch, 0, batch.length);
    while (reader.hasNext()) {
      reader.next(document);
    }
  }

  private AbstractThrowableAssert<?, ? extends Throwable> assertRejected(byte[] batch) {
    return assertThatThrownBy(() -> readAll(batch)).isInstanceOf(XdrException.class);
  }

  private static byte[] with(int offset, int word) {
    byte[] changed = BATCH.clone();
    ByteBuffer.wrap(changed).putInt(offset, word);
    return changed;
  }

  private static LedgerCloseMeta ledger(long sequence) {
    return new MadeLedger(0).sequence(sequence).meta();
  }

  private static LedgerCloseMetaBatch batch(long first, long last) {
    return new LedgerCloseMetaBatch(
        first,
        last,
        LongStream.rangeClosed(first, last).mapToObj(LedgerBatchReaderTest::ledger).toList());
  }

  @Test
  void shouldHandOutEachLedgerWhereItLies() {
    byte[] larger = new byte[BATCH.length + 8];
    System.arraycopy(BATCH, 0, larger, 4, BATCH.length);
    reader.open(larger, 4, BATCH.length);
    assertThat(reader.first()).isEqualTo(10);
    assertThat(reader.last()).isEqualTo(12);
    for (long sequence = 10; sequence <= 12; sequence++) {
      assertThat(reader.hasNext()).isTrue();
      assertThat(reader.next(document)).isEqualTo(sequence);
      assertThat(document.bytes()).isSameAs(larger);
      assertThat(LedgerCloseMeta.XDR.read(document)).isEqualTo(ledger(sequence));
    }
    assertThat(reader.hasNext()).isFalse();
    assertThatThrownBy(() -> reader.next(document)).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void shouldReadTheHighestSequencesThereAre() {
    byte[] batch = LedgerCloseMetaBatch.XDR.encode(batch(0xFFFF_FFFEL, 0xFFFF_FFFFL));
    readAll(batch);
    assertThat(reader.last()).isEqualTo(0xFFFF_FFFFL);
  }

  @Test
  void shouldRejectABatchThatEndsBeforeItStarts() {
    assertRejected(with(4, 9))
        .hasMessage("LedgerCloseMetaBatch.endSequence at byte 4: 9 is before the start, 10");
  }

  @Test
  void shouldRejectACountThatIsNotThatOfTheSequences() {
    assertRejected(with(8, 2))
        .hasMessage(
            "LedgerCloseMetaBatch.ledgerCloseMetas at byte 8: 2 ledgers are not those of 10-12");
    assertRejected(with(8, -1)).hasMessageContaining("4294967295 ledgers");
    assertThat(reader.hasNext()).isFalse();
  }

  @Test
  void shouldRejectALedgerOfAnotherSequence() {
    LedgerCloseMetaBatch swapped =
        new LedgerCloseMetaBatch(10, 12, List.of(ledger(10), ledger(12), ledger(11)));
    assertRejected(LedgerCloseMetaBatch.XDR.encode(swapped))
        .hasMessage(
            "LedgerCloseMetaBatch.ledgerCloseMetas at byte "
                + (12 + LEDGER)
                + ": ledger 12 instead of 11");
    assertThat(document.bytes()).isEmpty();
  }

  @Test
  void shouldRejectWhatFollowsTheLastLedger() {
    assertRejected(Arrays.copyOf(BATCH, BATCH.length + 4))
        .hasMessage(
            "LedgerCloseMetaBatch at byte "
                + BATCH.length
                + ": trailing bytes: the value ends, but 4 remain");
  }

  @Test
  void shouldRejectABatchTruncatedAnywhere() {
    for (int length = 0; length < BATCH.length; length++) {
      assertRejected(Arrays.copyOf(BATCH, length));
    }
  }

  /** A lake's objects are decompressed piece by piece, and nothing tells where a ledger ends. */
  @Test
  void shouldGoOnWhereverAPieceEnds() {
    for (int cut = 12; cut <= BATCH.length; cut++) {
      reader.open(BATCH, 0, cut, cut == BATCH.length);
      for (long sequence = 10; sequence <= 12; sequence++) {
        try {
          reader.next(document);
        } catch (XdrException e) {
          assertThat(e.isTruncated()).as("cut at %d: %s", cut, e).isTrue();
          assertThat(reader.offset()).isEqualTo(12 + (sequence - 10) * LEDGER);
          byte[] rest = Arrays.copyOfRange(BATCH, reader.position(), BATCH.length);
          reader.goOn(rest, 0, rest.length, true);
          assertThat(reader.next(document)).isEqualTo(sequence);
        }
        assertThat(LedgerCloseMeta.XDR.read(document)).isEqualTo(ledger(sequence));
      }
      assertThat(reader.hasNext()).isFalse();
    }
  }

  @Test
  void shouldTellALedgerThatBreaksOffFromOneThatIsWrong() {
    byte[] ledger = SharedLedgers.lake("pubnet").values().iterator().next();
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      byte[] begun = Arrays.copyOf(ledger, random.nextInt(ledger.length));
      assertThatThrownBy(() -> LedgerCloseMeta.XDR.index(begun))
          .isInstanceOfSatisfying(
              XdrException.class, e -> assertThat(e.isTruncated()).as("%s", e).isTrue());
    }
    int second = 12 + LEDGER;
    reader.open(with(second, 9), 0, BATCH.length - 1, false);
    reader.next(document);
    assertThatThrownBy(() -> reader.next(document))
        .isInstanceOfSatisfying(
            XdrException.class, e -> assertThat(e.isTruncated()).as("%s", e).isFalse());
  }

  @Test
  void shouldCountOffsetsInALaterPieceFromTheStartOfTheBatch() {
    int second = 12 + LEDGER;
    reader.open(BATCH, 0, second, false);
    reader.next(document);
    byte[] rest = Arrays.copyOfRange(with(second, 9), second, BATCH.length);
    reader.goOn(rest, 0, rest.length, true);
    assertThatThrownBy(() -> reader.next(document))
        .hasMessageStartingWith("LedgerCloseMeta.v at byte " + second + ": unknown value 9");
  }

  @Test
  void shouldRejectMorePiecesAfterTheLastLedger() {
    reader.open(BATCH, 0, BATCH.length, false);
    reader.next(document);
    reader.next(document);
    assertThatThrownBy(() -> reader.next(document))
        .hasMessageContaining("trailing bytes: the value ends, but more than 0 remain");
  }

  @Test
  void shouldCountOffsetsFromTheStartOfTheBatch() {
    int second = 12 + LEDGER;
    assertRejected(with(second, 9))
        .hasMessageStartingWith("LedgerCloseMeta.v at byte " + second + ": unknown value 9");
  }

  @Test
  void shouldReadTheSameLedgersOneAFileAndEightAFile() {
    List<byte[]> single = new ArrayList<>(SharedLedgers.lake("pubnet").values());
    List<byte[]> eight = new ArrayList<>(SharedLedgers.lake("pubnet-8-per-file").values());
    assertThat(eight).hasSize(14);
    assertThat(single).containsAll(eight);
  }
}
