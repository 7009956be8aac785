package io.ledgerbackfill.lake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.spi.FinalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LakeManifestTest {

  @Test
  void shouldReadAManifestAsSep54HasIt() {
    LakeManifest manifest =
        parse(
            """
            {"networkPassphrase": "Public Global Stellar Network ; September 2015",
             "version": "1.0", "compression": "zstd",
             "ledgersPerBatch": 8, "batchesPerPartition": 64}
            """);

    assertThat(manifest)
        .isEqualTo(
            new LakeManifest(
                "Public Global Stellar Network ; September 2015", "1.0", "zstd", 8, 64));
    assertThat(manifest.layout()).isEqualTo(LakeLayout.of(8, 64));
  }

  @Test
  void shouldSkipFieldsThatItDoesNotKnow() {
    LakeManifest manifest =
        parse(
            """
            {"a": null, "ledgersPerBatch": 8, "b": {"ledgersPerBatch": 9, "c": [{}]}, "d": [1, [2]],
             "batchesPerPartition": 64, "e": 1.5}
            """);

    assertThat(manifest).isEqualTo(new LakeManifest(null, null, "zstd", 8, 64));
  }

  @Test
  void shouldReadBackWhatItWrote() {
    LakeManifest whole = new LakeManifest("a \"network\" ü", "1.0", "zstd", 64, 1);
    LakeManifest sparse = new LakeManifest(null, null, "zstd", 1, 64_000);

    assertThat(parse(new String(whole.toJson(), UTF_8))).isEqualTo(whole);
    assertThat(parse(new String(sparse.toJson(), UTF_8))).isEqualTo(sparse);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | is no JSON object",
        "[] | is no JSON object",
        "nonsense | can't be used",
        "{\"ledgersPerBatch\": 8 | can't be used",
        "{\"ledgersPerBatch\": 8, \"batchesPerPartition\": 1} x | can't be used",
        "{\"ledgersPerBatch\": 8} | files per partition must be 1 to 2^32, not 0",
        "{\"batchesPerPartition\": 8} | ledgers per file must be 1 to 2^32, not 0",
        "{\"ledgersPerBatch\": \"8\", \"batchesPerPartition\": 1} | ledgersPerBatch is no whole",
        "{\"ledgersPerBatch\": 8.5, \"batchesPerPartition\": 1} | ledgersPerBatch is no whole",
        "{\"ledgersPerBatch\": 8, \"batchesPerPartition\": 1e999} | batchesPerPartition is no whole",
        "{\"ledgersPerBatch\": 99999999999999999999, \"batchesPerPartition\": 1} | can't be used",
        "{\"ledgersPerBatch\": -8, \"batchesPerPartition\": 1} | must be 1 to 2^32, not -8",
        "{\"networkPassphrase\": {}, \"ledgersPerBatch\": 8, \"batchesPerPartition\": 1}"
            + " | networkPassphrase is no string",
        "{\"version\": 1, \"ledgersPerBatch\": 8, \"batchesPerPartition\": 1}"
            + " | version is no string",
        "{\"compression\": \"gzip\", \"ledgersPerBatch\": 8, \"batchesPerPartition\": 1}"
            + " | compression is gzip, not zstd",
      })
  void shouldRefuseWhatIsNoManifest(String json, String reason) {
    assertThatThrownBy(() -> parse(json))
        .isInstanceOf(FinalException.class)
        .hasMessageStartingWith("manifest of a test ")
        .hasMessageContaining(reason);
  }

  private static LakeManifest parse(String json) {
    byte[] bytes = json.getBytes(UTF_8);
    return LakeManifest.parse(bytes, bytes.length, "of a test");
  }
}
