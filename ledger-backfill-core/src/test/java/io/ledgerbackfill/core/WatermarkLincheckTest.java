package io.ledgerbackfill.core;

import org.jetbrains.lincheck.datastructures.LongGen;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Test;

/** Every operation takes effect at once: checked over interleavings of small random scenarios. */
@Param(name = "sequence", gen = LongGen.class, conf = "1:5")
public class WatermarkLincheckTest {

  private final Watermark watermark = new Watermark(LedgerRange.of(1, 5));

  @Operation
  public boolean complete(@Param(name = "sequence") long sequence) {
    return watermark.complete(sequence);
  }

  @Operation
  public long completeFirstThree() {
    return watermark.complete(LedgerRange.of(1, 3));
  }

  @Operation
  public long completeEnds() {
    return watermark.complete(LedgerSet.of(LedgerRange.of(1, 1), LedgerRange.of(5, 5)));
  }

  @Operation
  public long completeThrough() {
    return watermark.completeThrough();
  }

  @Operation
  public long completeFrom() {
    return watermark.completeFrom();
  }

  @Operation
  public long count() {
    return watermark.count();
  }

  @Operation
  public long missing() {
    return watermark.missing().size();
  }

  @Test
  void shouldBeLinearizableInAllInterleavingsTried() {
    new ModelCheckingOptions()
        .iterations(6)
        .invocationsPerIteration(50)
        .threads(3)
        .actorsPerThread(3)
        .check(getClass());
  }
}
