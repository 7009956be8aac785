package io.ledgerbackfill.xdr.indexer.balances;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdInputStream;
import io.ledgerbackfill.xdr.SharedLedgers;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.golden.Shared;
import io.ledgerbackfill.xdr.golden.TextRowSink;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.indexer.RowProcessor;
import io.ledgerbackfill.xdr.indexer.balances.SeveralChanges.Step;
import io.ledgerbackfill.xdr.indexer.rules.Rules;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every change that the reference found in the ledgers at hand, each ledger by itself, and no
 * other. Its results that depend on chance are checked against the rule instead.
 */
class GoldenChangesTest {

  private final List<String> lines = new ArrayList<>();
  private final SeveralChanges several = new SeveralChanges();

  @ParameterizedTest
  @ValueSource(strings = {"pubnet", "cases"})
  void shouldFindTheChangesOfTheReference(String set) {
    index(SharedLedgers.lake(set).values(), Network.PUBNET);

    assertThat(determined(lines)).isEqualTo(determined(golden(set)));
  }

  /** Where there is no golden file, it is told by the number and the digest of its lines. */
  @Test
  void shouldFindTheChangesOfTheReferenceInGeneratedLedgers() {
    index(SharedLedgers.lake("generated").values(), Network.PUBNET);

    if (Files.exists(file("generated"))) {
      assertThat(determined(lines)).isEqualTo(determined(golden("generated")));
    }
    assertThat(determined(lines)).hasSize(3405);
    assertThat(sha256(determined(lines)))
        .isEqualTo("153abfc88d3cb12f0e4e712e6a73ef5f604d4ac62179aeb042cc8d95993e4ec5");
  }

  @Test
  void shouldFindTheChangesOfTheReferenceForEveryProtocol() {
    List<String> named = new ArrayList<>();
    SharedLedgers.byProtocol()
        .forEach(
            (name, ledger) -> {
              int before = lines.size();
              index(List.of(ledger), Network.of("(V) (;,,;) (V)"));
              lines.subList(before, lines.size()).forEach(line -> named.add(name + "\t" + line));
            });

    if (Files.exists(file("protocols"))) {
      assertThat(named).containsExactlyInAnyOrderElementsOf(golden("protocols"));
    }
    assertThat(determined(lines)).hasSize(40);
    assertThat(sha256(determined(lines)))
        .isEqualTo("e12613d2cb97e2492ab76c23be08e5875486c8da13fd83bcdbce8eb175cbe3b5");
  }

  /** An entry that came and went leaves nothing, if it was not there before. */
  @Test
  void shouldTakeOperationsInTheirOrderWhereTheReferenceDoesNot() {
    index(SharedLedgers.lake("generated").values(), Network.PUBNET);

    assertThat(several.undetermined()).hasSize(10);
    several
        .undetermined()
        .forEach(
            (entry, steps) -> {
              assertThat(steps).extracting(Step::kind).startsWith(ChangeKind.ADD);
              assertThat(steps).hasSize(2);
              assertThat(lines).noneMatch(line -> isOf(line, entry));
            });
  }

  private static boolean isOf(String line, String entry) {
    return SeveralChanges.entryOf(line).equals(Optional.of(entry));
  }

  /** Leaves out entries whose change, in the reference's result, depends on chance; sorted. */
  private List<String> determined(List<String> all) {
    var undetermined = several.undetermined().keySet();
    return all.stream()
        .filter(line -> SeveralChanges.entryOf(line).filter(undetermined::contains).isEmpty())
        .sorted()
        .toList();
  }

  private void index(Collection<byte[]> ledgers, Network network) {
    LatestBalances balances = new LatestBalances();
    List<RowProcessor> processors = Rules.all();
    processors.add(balances);
    processors.add(several);
    LedgerIndexer indexer = new LedgerIndexer(network, processors);
    XdrDocument doc = new XdrDocument();
    for (byte[] ledger : ledgers) {
      LedgerCloseMeta.XDR.index(ledger, 0, ledger.length, doc);
      indexer.index(doc, doc.root(), new TextRowSink());
      lines.addAll(GoldenText.lines(balances.take()));
    }
  }

  private static Path file(String set) {
    return Shared.path("golden").resolve(set).resolve("changes.tsv.zst");
  }

  /** A ledger without changes is an empty line. */
  private static List<String> golden(String set) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(new ZstdInputStream(Files.newInputStream(file(set))), UTF_8))) {
      List<String> golden = reader.lines().filter(line -> !line.isEmpty()).toList();
      assertThat(golden).isNotEmpty();
      return golden;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(List<String> some) {
    try {
      byte[] text = String.join("\n", some).getBytes(UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
