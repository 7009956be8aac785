package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.model.DataEntry;
import io.ledgerbackfill.xdr.model.DataEntryExt;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.LedgerKey;
import io.ledgerbackfill.xdr.model.ManageDataOp;
import io.ledgerbackfill.xdr.model.ManageDataResult;
import io.ledgerbackfill.xdr.model.ManageDataResultCode;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationResultTr;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** MANAGE_DATA. */
final class DataEntries {

  private static final int MOST_ENTRIES = 4;

  private DataEntries() {}

  static Outcome manage(Scene scene) {
    Roster<LedgerKey> own = scene.census.dataOf(scene.source);
    if (scene.doomed) {
      return new Outcome(
          OperationBody.ofManageData(new ManageDataOp(XdrString.of("missing"), null)),
          OperationResultTr.ofManageData(
              ManageDataResult.of(ManageDataResultCode.MANAGE_DATA_NAME_NOT_FOUND)),
          false);
    }
    LedgerKey key = own.any(scene.dice);
    if (key == null || scene.find(key) == null || own.size() < MOST_ENTRIES / 2) {
      return scene.canReserve(scene.source) ? add(scene) : Accounts.bumpSequence(scene);
    }
    XdrString name = key.data().dataName();
    if (own.size() >= MOST_ENTRIES || scene.dice.oneIn(3)) {
      scene.removeOwned(key, scene.source, 1);
      return done(name, null);
    }
    Opaque value = value(scene);
    scene.put(entry(scene, name, value));
    return done(name, value);
  }

  /** Adds an entry. */
  static Outcome add(Scene scene) {
    XdrString name = XdrString.of("config." + scene.dice.below(1_000));
    Opaque value = value(scene);
    LedgerEntryData entry = entry(scene, name, value);
    if (scene.find(LedgerKeys.of(entry)) != null) {
      scene.put(entry);
    } else {
      scene.createOwned(entry, scene.source, 1);
    }
    return done(name, value);
  }

  private static Opaque value(Scene scene) {
    String text = "value " + scene.dice.next();
    return Opaque.of(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static LedgerEntryData entry(Scene scene, XdrString name, Opaque value) {
    return LedgerEntryData.ofData(new DataEntry(scene.source, name, value, DataEntryExt.ofV0()));
  }

  private static Outcome done(XdrString name, @Nullable Opaque value) {
    return new Outcome(
        OperationBody.ofManageData(new ManageDataOp(name, value)),
        OperationResultTr.ofManageData(ManageDataResult.ofSuccess()),
        true);
  }
}
