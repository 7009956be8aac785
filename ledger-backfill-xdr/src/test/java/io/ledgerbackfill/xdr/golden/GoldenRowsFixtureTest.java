package io.ledgerbackfill.xdr.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** What other tests rely on: that a comparison can fail, and that nothing is skipped in silence. */
class GoldenRowsFixtureTest {

  private static final String FIRST = "2020-01-01 00:00:00+00\t4294967296\t\\\\x01";
  private static final String SECOND = "2020-01-01 00:00:05+00\t8589934592\t\\\\x02";

  @TempDir Path folder;

  private final String property = System.getProperty("ledgerbackfill.shared");

  @BeforeEach
  void useATemporaryFolder() {
    System.setProperty("ledgerbackfill.shared", folder.toString());
  }

  @AfterEach
  void useTheSharedFolder() {
    System.setProperty("ledgerbackfill.shared", property);
  }

  @Test
  void shouldCompareMultisetsInAnyOrder() throws IOException {
    write(FIRST, FIRST, SECOND);
    GoldenRows golden = read();

    golden.assertSame(List.of(SECOND, FIRST, FIRST));

    assertThatThrownBy(() -> golden.assertSame(List.of(FIRST, SECOND)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("3 golden rows, 2 rows found");
    assertThatThrownBy(() -> golden.assertSame(List.of(FIRST, FIRST, SECOND, SECOND)))
        .hasMessageContaining("a row too many");
    assertThatThrownBy(() -> golden.assertSame(List.of()))
        .hasMessageContaining("a missing row")
        .hasMessageContaining("tx_to_id: 4294967296");
  }

  @Test
  void shouldShowTheColumnThatDiffers() throws IOException {
    write(FIRST);

    assertThatThrownBy(() -> read().assertSame(List.of(FIRST.replace("x01", "x07"))))
        .hasMessageContaining("account_id: \\\\x01\n            ! \\\\x07");
  }

  @Test
  void shouldPickRowsByLedger() throws IOException {
    write(FIRST, SECOND);

    assertThat(read().inLedgers(ledger -> ledger == 2).rows()).containsExactly(SECOND);
  }

  @Test
  void shouldFailWhenAGoldenFileIsMissingOrEmpty() throws IOException {
    assertThatThrownBy(GoldenRowsFixtureTest::read)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("transactions_accounts.tsv.zst");
    write();
    assertThatThrownBy(GoldenRowsFixtureTest::read)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("has no rows");
  }

  @Test
  void shouldSkipOnlyWithoutASharedFolder() {
    System.setProperty("ledgerbackfill.shared", folder.resolve("nowhere").toString());

    assertThatThrownBy(GoldenRowsFixtureTest::read)
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void shouldSayHowPostgresWritesTheSameRows() {
    assertThat(GoldenTable.OPERATIONS_ACCOUNTS.copyCommand())
        .isEqualTo(
            "COPY (SELECT ledger_created_at, operation_id, account_id FROM operations_accounts)"
                + " TO STDOUT");
  }

  private static GoldenRows read() {
    return GoldenRows.read("cases", GoldenTable.TRANSACTIONS_ACCOUNTS);
  }

  private void write(String... rows) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String row : rows) {
      text.append(row).append('\n');
    }
    Path file = folder.resolve("golden/cases/transactions_accounts.tsv.zst");
    Files.createDirectories(file.getParent());
    Files.write(file, Zstd.compress(text.toString().getBytes(StandardCharsets.ISO_8859_1)));
  }
}
