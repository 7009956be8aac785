package io.ledgerbackfill.postgres;

import static io.ledgerbackfill.xdr.made.MadeMeta.created;
import static io.ledgerbackfill.xdr.made.MadeResult.applied;
import static io.ledgerbackfill.xdr.made.MadeResult.succeeded;
import static io.ledgerbackfill.xdr.made.MadeTransaction.account;
import static io.ledgerbackfill.xdr.made.MadeTransaction.classic;
import static io.ledgerbackfill.xdr.made.MadeTransaction.envelope;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.LedgerSink;
import io.ledgerbackfill.core.spi.Processor;
import io.ledgerbackfill.core.testing.TrackingBufferPool;
import io.ledgerbackfill.lake.Lake;
import io.ledgerbackfill.lake.LakeFetcher;
import io.ledgerbackfill.lake.LakeLayout;
import io.ledgerbackfill.lake.LakeLedger;
import io.ledgerbackfill.lake.LakeWriter;
import io.ledgerbackfill.lake.ObjectStore;
import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.copy.CopyValueException;
import io.ledgerbackfill.postgres.schema.HistoryTables;
import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.indexer.rules.Rules;
import io.ledgerbackfill.xdr.made.MadeEntry;
import io.ledgerbackfill.xdr.made.MadeLedger;
import io.ledgerbackfill.xdr.made.MadeMeta;
import io.ledgerbackfill.xdr.made.MadeSetOptions;
import io.ledgerbackfill.xdr.model.DataEntry;
import io.ledgerbackfill.xdr.model.DataEntryExt;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ledgers with values that no column can hold: each gives an error that names the ledger. */
class RefusedValueTest {

  private static final OperationBody NOTHING = new MadeSetOptions().body();

  @TempDir Path folder;

  private final TrackingBufferPool pool = new TrackingBufferPool();

  /** The text is valid JSON, but jsonb has no room for the character. */
  @Test
  void shouldRefuseANulCharacterInAHomeDomain() {
    refuses(
        new MadeSetOptions().homeDomain(new XdrString(Opaque.of((byte) 'a', (byte) 0))).body(),
        List.of(),
        "ledger 1000: state_changes.key_value: JSON has an escaped NUL character at byte 17");
  }

  @Test
  void shouldRefuseASponsoredNameThatIsNoText() {
    refuses(
        NOTHING,
        created(data((byte) 'a', (byte) 0)),
        "ledger 1000: state_changes.sponsored_data: text has a NUL character at byte 1");
    refuses(
        NOTHING,
        created(data((byte) 'a', (byte) 0xFF)),
        "ledger 1000: state_changes.sponsored_data: text is no valid UTF-8 at byte 1");
  }

  private static LedgerEntry data(byte... name) {
    return MadeEntry.sponsored(
        MadeEntry.entry(
            LedgerEntryData.ofData(
                new DataEntry(
                    MadeEntry.id(1),
                    new XdrString(Opaque.of(name)),
                    Opaque.zeros(0),
                    DataEntryExt.ofV0()))),
        2);
  }

  private void refuses(OperationBody body, List<LedgerEntryChange> changes, String message) {
    XdrDocument ledger =
        new MadeLedger(1)
            .apply(
                envelope(classic(account(1), 1, List.of(new Operation(null, body)))),
                applied(TransactionResultCode.txSUCCESS, succeeded(1)),
                new MadeMeta().operation(changes).version(4))
            .document();
    try (LakeWriter lake =
        new LakeWriter(folder, LakeLayout.of(1, 1), "made up", LakeWriter.DEFAULT_LEVEL)) {
      lake.add(1000, Arrays.copyOfRange(ledger.bytes(), ledger.start(), ledger.end()));
    }
    assertThatThrownBy(this::process)
        .isInstanceOf(FinalException.class)
        .hasMessage(message)
        .hasCauseInstanceOf(CopyValueException.class);
    pool.assertNoLeaks();
  }

  private void process() throws Exception {
    try (Processor<LakeLedger, CopyBatch> processor =
            HistoryProcessor.<LakeLedger>factory(
                    () -> new LedgerIndexer(MadeLedger.NETWORK, Rules.all()),
                    HistoryTables.onSearchPath(),
                    pool)
                .create();
        CopyBatch batch = processor.newBatch();
        Lake lake = Lake.open(ObjectStore.open(folder.toString()));
        LakeFetcher fetcher = lake.fetcher()) {
      LedgerSink<LakeLedger> sink =
          new LedgerSink<>() {
            @Override
            public Reservation reserve(long bytes) {
              return () -> {};
            }

            @Override
            public void accept(LakeLedger ledger) {
              try (ledger) {
                processor.process(ledger, batch);
              }
            }
          };
      fetcher.fetch(fetcher.units(LedgerSet.of(List.of(LedgerRange.of(1000, 1000)))).next(), sink);
    }
  }
}
