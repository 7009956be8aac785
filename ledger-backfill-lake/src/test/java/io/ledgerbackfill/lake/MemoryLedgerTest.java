package io.ledgerbackfill.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrException;
import io.ledgerbackfill.xdr.made.MadeLedger;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryLedgerTest {

  private final AtomicInteger given = new AtomicInteger();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void shouldHoldALedgerUntilItIsClosed(int version) {
    byte[] bytes = bytes(version);

    MemoryLedger ledger = MemoryLedger.of(bytes, given::incrementAndGet);

    assertThat(ledger.sequence()).isEqualTo(4_000_000_000L);
    assertThat(ledger.bytes()).isEqualTo(bytes.length);
    assertThat(ledger.document().bytes()).isSameAs(bytes);
    assertThat(given).hasValue(0);
    ledger.close();
    assertThat(given).hasValue(1);
    assertThat(ledger.document().bytes()).isEmpty();
  }

  @Test
  void shouldLeaveTheMemoryToTheCallerWhenBytesAreNoLedger() {
    byte[] bytes = bytes(1);

    assertThatThrownBy(
            () -> MemoryLedger.of(Arrays.copyOf(bytes, bytes.length + 4), given::incrementAndGet))
        .isInstanceOf(XdrException.class)
        .hasMessageContaining("trailing bytes");
    assertThatThrownBy(() -> MemoryLedger.of(new byte[0], given::incrementAndGet))
        .isInstanceOf(XdrException.class);
    assertThat(given).hasValue(0);
  }

  private static byte[] bytes(int version) {
    XdrDocument document = new MadeLedger(version).sequence(4_000_000_000L).document();
    return Arrays.copyOfRange(document.bytes(), document.start(), document.end());
  }
}
