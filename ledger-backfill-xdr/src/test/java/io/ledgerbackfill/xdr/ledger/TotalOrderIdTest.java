package io.ledgerbackfill.xdr.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TotalOrderIdTest {

  @Test
  void shouldPackLedgerTransactionAndOperation() {
    assertThat(TotalOrderId.of(5000, 1, 1)).isEqualTo(21_474_836_484_097L);
    assertThat(TotalOrderId.of(0, 0, 0)).isZero();
    assertThat(
            TotalOrderId.of(
                TotalOrderId.MAX_LEDGER, TotalOrderId.MAX_TRANSACTION, TotalOrderId.MAX_OPERATION))
        .isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void shouldUnpackWhatItPacked() {
    long id = TotalOrderId.of(63_092_982, 1_048_575, 100);

    assertThat(TotalOrderId.ledger(id)).isEqualTo(63_092_982);
    assertThat(TotalOrderId.transaction(id)).isEqualTo(1_048_575);
    assertThat(TotalOrderId.operation(id)).isEqualTo(100);
  }

  @Test
  void shouldSortAsHistoryDoes() {
    assertThat(
            new long[] {
              TotalOrderId.of(1, 0, 0),
              TotalOrderId.of(1, 1, 0),
              TotalOrderId.of(1, 1, 1),
              TotalOrderId.of(1, 1, 4095),
              TotalOrderId.of(1, 2, 0),
              TotalOrderId.of(2, 0, 0),
            })
        .isSorted();
  }

  @Test
  void shouldRefuseWhatDoesNotFit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TotalOrderId.of(2_147_483_648L, 1, 1))
        .withMessageContaining("ledger 2147483648");
    assertThatIllegalArgumentException().isThrownBy(() -> TotalOrderId.of(-1, 1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TotalOrderId.of(1, 1_048_576, 1))
        .withMessageContaining("transaction 1048576");
    assertThatIllegalArgumentException().isThrownBy(() -> TotalOrderId.of(1, -1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TotalOrderId.of(1, 1, 4096))
        .withMessageContaining("operation 4096");
    assertThatIllegalArgumentException().isThrownBy(() -> TotalOrderId.of(1, 1, -1));
  }
}
