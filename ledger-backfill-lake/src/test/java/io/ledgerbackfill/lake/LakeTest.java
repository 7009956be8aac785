package io.ledgerbackfill.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.xdr.SharedLedgers;
import io.ledgerbackfill.xdr.golden.Shared;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LakeTest {

  private static final String NETWORK = "Public Global Stellar Network ; September 2015";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "pubnet, 1, 64000, .xdr.zst, 51000294, 63092995, true",
    "pubnet-8-per-file, 8, 64, .xdr.zst, 63092982, 63092995, true",
    "pubnet-legacy, 1, 1, .xdr.zstd, 53312000, 53312000, false",
    "cases, 1, 64000, .xdr.zst, 41000000, 41000058, true",
    "generated, 64, 1, .xdr.zst, 43000000, 43001047, true",
  })
  void shouldOpenARealLake(
      String name,
      long ledgers,
      long files,
      String suffix,
      long first,
      long last,
      boolean hasManifest)
      throws InterruptedException {
    Map<Long, byte[]> expected = new TreeMap<>(SharedLedgers.lake(name));

    try (Lake lake = Lake.open(ObjectStore.open(Shared.path("lake/" + name).toString()))) {
      assertThat(lake.layout()).isEqualTo(new LakeLayout(ledgers, files, suffix));
      assertThat(lake.manifest().isPresent()).isEqualTo(hasManifest);
      assertThat(lake.networkPassphrase().isPresent()).isEqualTo(hasManifest);
      lake.networkPassphrase().ifPresent(network -> assertThat(network).isEqualTo(NETWORK));
      assertThat(lake.extent()).contains(LedgerRange.of(first, last));
      for (long ledger : List.of(first, last)) {
        assertThat(lake.read(ledger)).isEqualTo(expected.get(ledger));
      }
      LakeSurvey survey = lake.survey();
      assertThat(expected.keySet())
          .allSatisfy(ledger -> assertThat(survey.ledgers().contains(ledger)).isTrue());
      assertThat(survey.objects())
          .isEqualTo(expected.keySet().stream().map(lake.layout()::key).distinct().count());
      assertThat(survey.others()).isZero();
      assertThat(survey.smallest()).isPositive();
      assertThat(survey.largest()).isGreaterThanOrEqualTo(survey.smallest());
      assertThat(survey.bytes())
          .isBetween(survey.objects() * survey.smallest(), survey.objects() * survey.largest());
      assertThat(survey.extent()).isEqualTo(lake.extent());
      assertThat(survey.holes())
          .isEqualTo(
              name.equals("pubnet")
                  ? LedgerSet.of(List.of(LedgerRange.of(first + 1, 63_092_981)))
                  : LedgerSet.empty());
    }
  }

  @Test
  void shouldFindTheLayoutOfAnyObjectWithoutAManifest() throws Exception {
    for (LakeLayout layout :
        List.of(
            LakeLayout.of(1, 1),
            LakeLayout.of(4, 1),
            LakeLayout.of(1, 64),
            LakeLayout.of(4, 2).withSuffix(LakeLayout.LEGACY_SUFFIX))) {
      Path lakeFolder = folder.resolve(layout.toString().replaceAll("\\W", ""));
      write(lakeFolder, layout, 2, 20);
      Files.delete(lakeFolder.resolve(LakeManifest.KEY));
      Files.writeString(lakeFolder.resolve("00-README"), "not of the lake");

      try (Lake lake = open(lakeFolder)) {
        assertThat(lake.layout()).isEqualTo(layout);
        assertThat(lake.manifest()).isEmpty();
        assertThat(lake.networkPassphrase()).isEmpty();
        assertThat(lake.extent()).contains(LedgerRange.of(2, 20));
        assertThat(lake.survey().others()).isEqualTo(1);
      }
    }
  }

  /** Older lakes that were given a manifest keep their names. */
  @Test
  void shouldTakeTheSuffixFromTheObjects() throws Exception {
    LakeLayout layout = LakeLayout.of(4, 2).withSuffix(LakeLayout.LEGACY_SUFFIX);
    write(folder, layout, 2, 20);

    try (Lake lake = open(folder)) {
      assertThat(lake.manifest()).isPresent();
      assertThat(lake.layout()).isEqualTo(layout);
      assertThat(lake.read(9)).isEqualTo(MadeObject.ledger(9));
    }
  }

  @Test
  void shouldRefuseAManifestThatContradictsTheObjects() throws Exception {
    write(folder, LakeLayout.of(4, 1), 100, 103);
    Files.write(
        folder.resolve(LakeManifest.KEY), new LakeManifest(NETWORK, "1.0", "zstd", 8, 1).toJson());

    assertThatThrownBy(() -> open(folder))
        .isInstanceOf(FinalException.class)
        .hasMessage(
            String.format(
                Locale.ROOT,
                "manifest .config.json in %s says 8 ledgers a file, 1 files a partition, *.xdr.zst,"
                    + " but object FFFFFF9B--100-103.xdr.zst is not named so",
                folder));
    try (Lake lake = Lake.open(ObjectStore.open(folder.toString()), LakeLayout.of(4, 1))) {
      assertThat(lake.extent()).contains(LedgerRange.of(100, 103));
    }
  }

  @Test
  void shouldTrustTheManifestOfAStoreThatCannotBeListed() throws Exception {
    write(folder, LakeLayout.of(4, 1), 100, 103);

    try (Lake lake =
        Lake.open(
            new UnlistedStore(
                ObjectStore.open(folder.toString()), new FinalException("by the test")))) {
      assertThat(lake.layout()).isEqualTo(LakeLayout.of(4, 1));
      assertThat(lake.read(101)).isEqualTo(MadeObject.ledger(101));
    }
    RetryableException passing = new RetryableException("by the test");
    List<Duration> pauses = new ArrayList<>();
    assertThatThrownBy(
            () ->
                Lake.open(
                    new UnlistedStore(ObjectStore.open(folder.toString()), passing),
                    new StoreRetries(pauses::add)))
        .isSameAs(passing);
    assertThat(pauses).hasSize(3);
  }

  @Test
  void shouldOpenALakeThatIsStillEmpty() throws Exception {
    new LakeWriter(folder, LakeLayout.of(4, 1), NETWORK, 3).close();

    try (Lake lake = open(folder)) {
      assertThat(lake.layout()).isEqualTo(LakeLayout.of(4, 1));
      assertThat(lake.extent()).isEmpty();
      LakeSurvey survey = lake.survey();
      assertThat(survey)
          .isEqualTo(new LakeSurvey(LedgerSet.empty(), List.of(), 0, 0, 0, 0, 0, List.of()));
      assertThat(survey.extent()).isEmpty();
      assertThat(survey.holes().isEmpty()).isTrue();
    }
  }

  @Test
  void shouldRefuseAFolderThatIsNoLake() throws Exception {
    Files.writeString(folder.resolve("x"), "");
    assertThatThrownBy(() -> open(folder))
        .isInstanceOf(FinalException.class)
        .hasMessage(
            folder
                + " is no lake of ledgers: it has no manifest .config.json and no object that is"
                + " named as SEP-54 has it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{}", "[1]", "{\"ledgersPerBatch\": 0}"})
  void shouldRefuseABrokenManifest(String json) throws Exception {
    write(folder, LakeLayout.of(4, 1), 100, 103);
    Files.writeString(folder.resolve(LakeManifest.KEY), json);

    assertThatThrownBy(() -> open(folder))
        .isInstanceOf(FinalException.class)
        .hasMessageStartingWith("manifest .config.json in " + folder + " ");
  }

  @Test
  void shouldRefuseAManifestThatIsTooLarge() throws Exception {
    Files.write(folder.resolve(LakeManifest.KEY), new byte[(1 << 20) + 1]);
    assertThatThrownBy(() -> open(folder))
        .isInstanceOf(FinalException.class)
        .hasMessageContaining("has 1048577 bytes, more than any manifest");
  }

  @Test
  void shouldEndWhenInterruptedWhileOpening() throws Exception {
    write(folder, LakeLayout.of(4, 1), 100, 103);
    Files.delete(folder.resolve(LakeManifest.KEY));
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> open(folder)).isInstanceOf(InterruptedException.class);
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void shouldTellHoles() throws Exception {
    write(folder, LakeLayout.of(4, 2), 2, 99);
    LakeLayout layout = LakeLayout.of(4, 2);
    for (long ledger : List.of(8L, 40L, 44L, 52L)) {
      Files.delete(folder.resolve(layout.key(ledger)));
    }

    try (Lake lake = open(folder)) {
      LakeSurvey survey = lake.survey();
      assertThat(survey.holes())
          .isEqualTo(
              LedgerSet.of(
                  List.of(LedgerRange.of(8, 11), LedgerRange.of(40, 47), LedgerRange.of(52, 55))));
      assertThat(survey.extent()).contains(LedgerRange.of(2, 99));
      assertThat(survey.objects()).isEqualTo(25 - 4);
      assertThat(lake.extent()).contains(LedgerRange.of(2, 99));
    }
  }

  @Test
  void shouldFindTheExtentOfAnyLake() throws Exception {
    for (List<Long> starts :
        List.of(List.of(2L), List.of(0xFFFF_FFF0L), List.of(2L, 0xFFFF_FFF0L))) {
      for (LakeLayout layout : List.of(LakeLayout.of(1, 1), LakeLayout.of(4, 1000))) {
        Path lakeFolder = Files.createTempDirectory(folder, "lake");
        for (long start : starts) {
          write(lakeFolder, layout, start, start + 5);
        }
        try (Lake lake = open(lakeFolder)) {
          assertThat(lake.extent())
              .contains(LedgerRange.of(starts.get(0), starts.get(starts.size() - 1) + 5));
        }
      }
    }
  }

  @Test
  void shouldNotBelieveAnExtentThatContradictsTheKey() throws Exception {
    write(folder, LakeLayout.of(4, 1), 100, 103);
    Files.write(
        folder.resolve("FFFFFF9B--100-103.xdr.zst"), MadeObject.frame(MadeObject.batch(200, 203)));

    try (Lake lake = open(folder)) {
      assertThatThrownBy(lake::extent)
          .isInstanceOf(CorruptObjectException.class)
          .hasMessageContaining("it says that it holds ledgers 200-203, but its key says 100-103");
    }
  }

  @Test
  void shouldSayWhichLedgerAnObjectLacks() throws Exception {
    write(folder, LakeLayout.of(4, 1), 101, 105);

    try (Lake lake = open(folder)) {
      assertThatThrownBy(() -> lake.read(100))
          .isInstanceOf(FinalException.class)
          .hasMessage("object FFFFFF9B--100-103.xdr.zst does not hold ledger 100");
      assertThatThrownBy(() -> lake.read(1))
          .isInstanceOf(FinalException.class)
          .hasMessageContaining("ledger 1 is in no lake");
      assertThatThrownBy(() -> lake.read(200)).isInstanceOf(MissingObjectException.class);
    }
  }

  private static Lake open(Path folder) throws InterruptedException {
    return Lake.open(ObjectStore.open(folder.toString()));
  }

  private static void write(Path folder, LakeLayout layout, long first, long last) {
    try (LakeWriter writer = new LakeWriter(folder, layout, NETWORK, LakeWriter.DEFAULT_LEVEL)) {
      for (long sequence = first; sequence <= last; sequence++) {
        writer.add(sequence, MadeObject.ledger(sequence));
      }
    }
  }

  /** A store that lets objects be read, but not listed. */
  private record UnlistedStore(ObjectStore store, RuntimeException refusal) implements ObjectStore {

    @Override
    public String name() {
      return store.name();
    }

    @Override
    public ObjectBody read(String key) throws InterruptedException {
      return store.read(key);
    }

    @Override
    public Iterator<StoredObject> list(String after) {
      throw refusal;
    }

    @Override
    public void close() {
      store.close();
    }
  }
}
