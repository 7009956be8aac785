package io.ledgerbackfill.lake;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FetchUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class LakeWriterPropertyTest {

  @Property(tries = 60)
  void shouldReadBackWhatItWrote(
      @ForAll @IntRange(min = 1, max = 9) int ledgersPerFile,
      @ForAll @IntRange(min = 1, max = 4) int filesPerPartition,
      @ForAll boolean legacy,
      @ForAll @LongRange(min = 2, max = LedgerRange.MAX_SEQUENCE - 30) long first,
      @ForAll @IntRange(max = 30) int more)
      throws IOException, InterruptedException {
    LakeLayout layout =
        new LakeLayout(
            ledgersPerFile,
            filesPerPartition,
            legacy ? LakeLayout.LEGACY_SUFFIX : LakeLayout.SUFFIX);
    LedgerRange range = LedgerRange.of(first, first + more);
    Path folder = Files.createTempDirectory("lake");
    try {
      write(folder, layout, range);
      assertHolds(folder, layout, range);
    } finally {
      delete(folder);
    }
  }

  private static void write(Path folder, LakeLayout layout, LedgerRange range) {
    try (LakeWriter writer = new LakeWriter(folder, layout, "net", 1)) {
      for (long sequence = range.first(); sequence <= range.last(); sequence++) {
        writer.add(sequence, MadeObject.ledger(sequence));
      }
    }
  }

  private static void assertHolds(Path folder, LakeLayout layout, LedgerRange range)
      throws InterruptedException {
    Memory memory = new Memory();
    Map<Long, byte[]> ledgers = new TreeMap<>();
    try (Lake lake = Lake.open(ObjectStore.open(folder.toString()));
        LakeFetcher fetcher = lake.fetcherBuilder().bufferPool(memory.pool()).build()) {
      assertThat(lake.layout()).isEqualTo(layout);
      assertThat(lake.extent()).contains(range);
      assertThat(lake.survey().holes().isEmpty()).isTrue();
      Iterator<FetchUnit> units = fetcher.units(LedgerSet.of(List.of(range)));
      while (units.hasNext()) {
        TakingSink sink = new TakingSink(memory);
        fetcher.fetch(units.next(), sink);
        ledgers.putAll(sink.ledgers());
        sink.letGo();
      }
    }
    memory.assertAllGivenBack();
    assertThat(ledgers).hasSize((int) range.size());
    ledgers.forEach((sequence, bytes) -> assertThat(bytes).isEqualTo(MadeObject.ledger(sequence)));
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
