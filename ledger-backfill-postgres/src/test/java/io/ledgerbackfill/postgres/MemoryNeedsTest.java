package io.ledgerbackfill.postgres;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ledgerbackfill.core.BackfillOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryNeedsTest {

  private static final long MIB = 1L << 20;

  private final BackfillOptions.Builder builder = BackfillOptions.builder();

  private void check(long heap) {
    MemoryNeeds.check(builder.build(), 5, heap);
  }

  @ParameterizedTest
  @ValueSource(longs = {64, 128, 256, 512, 4096})
  void shouldTakeHalfOfAnyUsualHeap(long heap) {
    builder.memoryBudget(Math.min(256, heap / 2) * MIB);
    assertThatCode(() -> check(heap * MIB)).doesNotThrowAnyException();
  }

  @Test
  void shouldRefuseABudgetThatTheHeapHasNoRoomFor() {
    builder.memoryBudget(256 * MIB);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> check(256 * MIB))
        .withMessageStartingWith("memoryBudget is 268435456, but a heap of at most 268435456 bytes")
        .withMessageEndingWith("lower memoryBudget, or raise -Xmx");
  }

  @Test
  void shouldRefuseABudgetThatNoPieceOfAnObjectFitsInto() {
    builder.memoryBudget(4 * MIB);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> check(256 * MIB))
        .withMessage("memoryBudget must be at least 8388608 for ledgers of a lake, but is 4194304");
  }

  @Test
  void shouldBeCheckedWhereTheOptionsAreSet() {
    BackfillOptions tooLittle = builder.memoryBudget(4 * MIB).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LedgerBackfill.builder().options(tooLittle))
        .withMessageStartingWith("memoryBudget must be at least 8388608");
  }

  @Test
  void shouldRefuseMoreWorkersThanThereAreBatchesFor() {
    builder.memoryBudget(32 * MIB).processWorkers(30).flushWorkers(30);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> check(256 * MIB))
        .withMessageContaining("30 process workers (processWorkers), 30 flush workers")
        .withMessageContaining("memoryBudget must be at least 39976960, but is 33554432");
  }
}
