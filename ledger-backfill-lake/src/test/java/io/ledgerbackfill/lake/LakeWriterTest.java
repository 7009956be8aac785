package io.ledgerbackfill.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LakeWriterTest {

  @TempDir private Path folder;

  @Test
  void shouldWriteTheManifestFirst() throws Exception {
    try (LakeWriter writer = writer(LakeLayout.of(4, 2))) {
      assertThat(files()).containsExactly(LakeManifest.KEY);
      try (Lake lake = open()) {
        assertThat(lake.manifest()).contains(new LakeManifest("net", "1.0", "zstd", 4, 2));
      }
      writer.add(100, MadeObject.ledger(100));
    }
  }

  @Test
  void shouldWriteAFileOnlyOnceItIsWhole() throws Exception {
    try (LakeWriter writer = writer(LakeLayout.of(2, 1))) {
      writer.add(100, MadeObject.ledger(100));
      assertThat(files()).containsExactly(LakeManifest.KEY);
      writer.add(101, MadeObject.ledger(101));
      assertThat(files()).containsExactly(LakeManifest.KEY, "FFFFFF9B--100-101.xdr.zst");
      writer.add(102, MadeObject.ledger(102));
      assertThat(files()).hasSize(2);
    }
    assertThat(files())
        .containsExactly(
            LakeManifest.KEY, "FFFFFF99--102-103.xdr.zst", "FFFFFF9B--100-101.xdr.zst");
    try (Lake lake = open()) {
      assertThat(lake.read(102)).isEqualTo(MadeObject.ledger(102));
    }
  }

  @Test
  void shouldBeginTheChainInTheFirstFile() throws Exception {
    try (LakeWriter writer = writer(LakeLayout.of(4, 1))) {
      writer.add(2, MadeObject.ledger(2));
      writer.add(3, MadeObject.ledger(3));
    }
    assertThat(files()).containsExactly(LakeManifest.KEY, "FFFFFFFF--0-3.xdr.zst");
  }

  @Test
  void shouldRefuseLedgersOutOfOrder() throws Exception {
    byte[] ledger = MadeObject.ledger(100);
    try (LakeWriter writer = writer(LakeLayout.of(4, 1))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> writer.add(1, ledger))
          .withMessage("ledger 1 comes too late: the next one may be 2");
      assertThatIllegalArgumentException().isThrownBy(() -> writer.add(1L << 32, ledger));
      writer.add(100, ledger);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> writer.add(100, ledger))
          .withMessage("ledger 100 comes too late: the next one may be 101");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> writer.add(102, ledger))
          .withMessage("ledger 102 leaves a hole in its file: the next one is 101");
      writer.add(101, MadeObject.ledger(101));
      writer.add(108, MadeObject.ledger(108));
    }
    try (Lake lake = open()) {
      assertThat(lake.read(101)).isEqualTo(MadeObject.ledger(101));
      assertThat(lake.read(108)).isEqualTo(MadeObject.ledger(108));
      assertThat(lake.survey().objects()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 23})
  void shouldRefuseALevelThatThereIsNot(int level) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LakeWriter(folder, LakeLayout.of(1, 1), "net", level))
        .withMessage("level must be 1 to 22, not " + level);
  }

  @Test
  void shouldNameTheFileThatItCannotWriteAndLeaveNoPartOfIt() throws Exception {
    Path blocked = folder.resolve("FFFFFF9B--100.xdr.zst");
    LakeWriter writer = writer(LakeLayout.of(1, 1));
    Files.createDirectories(blocked.resolve("in/the/way"));

    assertThatThrownBy(() -> writer.add(100, MadeObject.ledger(100)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("could not write " + blocked);
    assertThat(files()).containsExactly(LakeManifest.KEY);
  }

  @Test
  void shouldWriteTheRestWhenItIsClosedAfterAFailure() throws Exception {
    Path blocked = folder.resolve("FFFFFF9B--100-101.xdr.zst");
    LakeWriter writer = writer(LakeLayout.of(2, 1));
    Files.createDirectories(blocked.resolve("in"));
    writer.add(100, MadeObject.ledger(100));
    byte[] last = MadeObject.ledger(101);
    assertThatThrownBy(() -> writer.add(101, last)).isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(writer::close).isInstanceOf(UncheckedIOException.class);

    Files.delete(blocked.resolve("in"));
    Files.delete(blocked);
    writer.close();
    writer.close();

    try (Lake lake = open()) {
      assertThat(lake.read(100)).isEqualTo(MadeObject.ledger(100));
      assertThat(lake.read(101)).isEqualTo(last);
    }
  }

  @Test
  void shouldAddAChecksumThatShowsDamage() throws Exception {
    try (LakeWriter writer = writer(LakeLayout.of(1, 1))) {
      writer.add(100, MadeObject.ledger(100));
    }
    // The third bit of a frame's descriptor says that a checksum ends it (RFC 8878, 3.1.1.1.1).
    byte[] object = Files.readAllBytes(folder.resolve("FFFFFF9B--100.xdr.zst"));
    assertThat(object[4] & 4).isEqualTo(4);
  }

  private LakeWriter writer(LakeLayout layout) {
    return new LakeWriter(folder, layout, "net", LakeWriter.DEFAULT_LEVEL);
  }

  private Lake open() throws InterruptedException {
    return Lake.open(ObjectStore.open(folder.toString()));
  }

  private List<String> files() throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
