package io.ledgerbackfill.xdr.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.ledgerbackfill.xdr.SharedLedgers;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the network has written must survive; what is changed by a bit must not do harm. */
class RealLedgersTest {

  private final XdrDocument document = new XdrDocument();

  static Stream<byte[]> smallLedgers() {
    List<byte[]> small = new ArrayList<>(SharedLedgers.byProtocol().values());
    small.addAll(SharedLedgers.lake("cases").values());
    return small.stream();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pubnet", "pubnet-legacy", "cases", "generated"})
  void shouldEncodeWhatItDecoded(String lake) {
    assertRoundTrip(SharedLedgers.lake(lake).values());
  }

  @Test
  void shouldEncodeWhatItDecodedOfEachProtocol() {
    assertRoundTrip(SharedLedgers.byProtocol().values());
  }

  @Test
  void shouldFindAllTheLedgersThatAreShared() {
    assertThat(SharedLedgers.lake("pubnet")).hasSize(15);
    assertThat(SharedLedgers.lake("pubnet-8-per-file")).hasSize(14);
    assertThat(SharedLedgers.lake("cases")).hasSize(59);
    assertThat(SharedLedgers.lake("generated")).hasSize(1048);
    assertThat(SharedLedgers.byProtocol()).hasSize(16);
  }

  private static void assertRoundTrip(Collection<byte[]> ledgers) {
    for (byte[] ledger : ledgers) {
      LedgerCloseMeta value = LedgerCloseMeta.XDR.decode(ledger);
      if (!Arrays.equals(LedgerCloseMeta.XDR.encode(value), ledger)) {
        throw new AssertionError("another ledger came out");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("smallLedgers")
  void shouldRejectALedgerTruncatedAnywhere(byte[] ledger) {
    for (int length = 0; length < ledger.length; length++) {
      assertRejected(ledger, length);
    }
  }

  @Test
  void shouldRejectALargeLedgerTruncatedAnywhere() {
    Random random = new Random(1);
    for (byte[] ledger : SharedLedgers.lake("pubnet").values()) {
      for (int i = 0; i < 30; i++) {
        assertRejected(ledger, random.nextInt(ledger.length));
      }
    }
  }

  private void assertRejected(byte[] ledger, int length) {
    try {
      LedgerCloseMeta.XDR.index(ledger, 0, length, document);
    } catch (XdrException e) {
      return;
    }
    throw new AssertionError("accepted " + length + " of " + ledger.length + " bytes");
  }

  @ParameterizedTest
  @MethodSource("smallLedgers")
  void shouldBearAChangeOfAnyByte(byte[] ledger) {
    Random random = new Random(ledger.length);
    for (int i = 0; i < ledger.length; i++) {
      change(ledger, i, 1 + random.nextInt(255));
    }
  }

  @Test
  void shouldBearChangesOfLargeLedgers() {
    Random random = new Random(2);
    for (byte[] ledger : SharedLedgers.lake("pubnet").values()) {
      for (int i = 0; i < 6; i++) {
        change(ledger, random.nextInt(ledger.length), 1 + random.nextInt(255));
      }
    }
  }

  /** Changes a byte: then there is an error, or another value, and neither takes much memory. */
  private void change(byte[] ledger, int offset, int bits) {
    ledger[offset] ^= (byte) bits;
    try {
      XdrDocument fresh = new XdrDocument();
      try {
        LedgerCloseMeta.XDR.index(ledger, 0, ledger.length, fresh);
        LedgerCloseMeta value = LedgerCloseMeta.XDR.read(fresh);
        if (!Arrays.equals(LedgerCloseMeta.XDR.encode(value), ledger)) {
          throw new AssertionError("not the value that byte " + offset + " makes");
        }
      } catch (XdrException e) {
        assertThat(e.offset()).isBetween(0L, (long) ledger.length);
      }
      assertThat(fresh.indexBytes()).isLessThan(4L * ledger.length + 2048);
    } finally {
      ledger[offset] ^= (byte) bits;
    }
  }

  @Test
  void shouldAllocateNothingOnceTheIndexHasGrown() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    List<byte[]> ledgers = List.copyOf(SharedLedgers.lake("pubnet").values());
    indexAll(ledgers);
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 10; i++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      indexAll(ledgers);
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    // The least of several: what runs for the first time makes some garbage, once. And not quite
    // nothing, as the meter and the loop make some.
    assertThat(least).isLessThan(1_000);
  }

  private void indexAll(List<byte[]> ledgers) {
    for (byte[] ledger : ledgers) {
      LedgerCloseMeta.XDR.index(ledger, 0, ledger.length, document);
    }
  }
}
