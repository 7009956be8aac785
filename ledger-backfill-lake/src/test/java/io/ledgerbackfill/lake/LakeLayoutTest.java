package io.ledgerbackfill.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.xdr.golden.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LakeLayoutTest {

  @ParameterizedTest
  @CsvSource({
    // SEP-54's own examples of the forms of a key.
    "1, 64000, 63092982, FC3E15FF--63040000-63103999/FC3D4709--63092982.xdr.zst",
    "8, 64, 63092982, FC3D47FF--63092736-63093247/FC3D470F--63092976-63092983.xdr.zst",
    "64, 1, 43000063, FD6FDF3F--43000000-43000063.xdr.zst",
    "1, 1, 7, FFFFFFF8--7.xdr.zst",
    "64, 1, 2, FFFFFFFF--0-63.xdr.zst",
    "1, 64000, 2, FFFFFFFF--0-63999/FFFFFFFD--2.xdr.zst",
    "1, 1, 4294967295, 00000000--4294967295.xdr.zst",
    "64, 1, 4294967295, 0000003F--4294967232-4294967295.xdr.zst",
    "4294967296, 4294967296, 5, FFFFFFFF--0-4294967295/FFFFFFFF--0-4294967295.xdr.zst",
  })
  void shouldNameTheObjectOfALedger(long ledgers, long files, long ledger, String key) {
    assertThat(LakeLayout.of(ledgers, files).key(ledger)).isEqualTo(key);
    assertThat(LakeLayout.of(ledgers, files).withSuffix(".xdr.zstd").key(ledger))
        .isEqualTo(key + "d");
  }

  @ParameterizedTest
  @CsvSource({
    "pubnet, 1, 64000, .xdr.zst",
    "pubnet-8-per-file, 8, 64, .xdr.zst",
    "pubnet-legacy, 1, 1, .xdr.zstd",
    "cases, 1, 64000, .xdr.zst",
    "generated, 64, 1, .xdr.zst",
  })
  void shouldNameEveryObjectOfARealLake(String lake, long ledgers, long files, String suffix)
      throws IOException {
    LakeLayout layout = new LakeLayout(ledgers, files, suffix);
    Path folder = Shared.path("lake/" + lake);

    List<String> keys;
    try (var paths = Files.walk(folder)) {
      keys =
          paths
              .filter(Files::isRegularFile)
              .map(path -> folder.relativize(path).toString())
              .filter(key -> !key.equals(LakeManifest.KEY))
              .toList();
    }

    assertThat(keys)
        .isNotEmpty()
        .allSatisfy(key -> assertThat(LakeLayout.ofKey(key)).contains(layout))
        .allSatisfy(key -> assertThat(layout.parse(key)).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        ".config.json",
        "FFFFFFFF--0-9999999999.xdr.zst",
        "FFFFFFFF--0-9999999999/FFFFFFFF--0-63.xdr.zst",
        "FFFFFFFF--4294967296.xdr.zst",
        "FFFFFFFF--63-0.xdr.zst",
        "FFFFFFFF--64-0/FFFFFFFF--0-63.xdr.zst",
        "ffffffff--0-63.xdr.zst",
        "FFFFFFFE--0-63.xdr.zst",
        "FFFFFFFF--00-63.xdr.zst",
        "FFFFFFFF--0-63.xdr",
        "FFFFFFFF--0-63.xdr.zst.tmp",
        "FFFFFFFF--0-63/FFFFFFFF--0-63.xdr.zst",
        "FFFFFFC0--63-126.xdr.zst",
        "x/FFFFFFFF--0-63.xdr.zst",
        "FFFFFFFF--٠.xdr.zst"
      })
  void shouldFindNoLayoutOfWhatIsNoKey(String key) {
    assertThat(LakeLayout.ofKey(key)).isEmpty();
    assertThat(LakeLayout.of(64, 1).parse(key)).isEmpty();
  }

  @Test
  void shouldReadKeysOfItsSizesWithEitherSuffix() {
    LakeLayout layout = LakeLayout.of(64, 1);

    assertThat(layout.parse("FFFFFFFF--0-63.xdr.zst")).contains(LedgerRange.of(0, 63));
    assertThat(layout.parse("FFFFFFFF--0-63.xdr.zstd")).contains(LedgerRange.of(0, 63));
    assertThat(layout.parse("FFFFFFFF--0-31.xdr.zst")).isEmpty();
    assertThat(layout.parse("FFFFFFFD--2.xdr.zst")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 4_294_967_296L, Long.MAX_VALUE, Long.MIN_VALUE})
  void shouldRefuseALedgerThatIsNoSequence(long ledger) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LakeLayout.of(1, 1).key(ledger))
        .withMessage("ledger " + ledger + " is no uint32");
  }

  @Test
  void shouldRefuseAContradictoryLayout() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LakeLayout.of(0, 1))
        .withMessage("ledgers per file must be 1 to 2^32, not 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LakeLayout.of(1, 4_294_967_297L))
        .withMessage("files per partition must be 1 to 2^32, not 4294967297");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LakeLayout.of(1, 1).withSuffix(".gz"))
        .withMessage("suffix must be .xdr.zst or .xdr.zstd, not .gz");
  }

  @Test
  void shouldSayItself() {
    assertThat(LakeLayout.of(8, 64))
        .hasToString("8 ledgers a file, 64 files a partition, *.xdr.zst");
  }
}
