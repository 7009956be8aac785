package io.ledgerbackfill.xdr.indexer.rules.effects;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.EntryChanges;
import io.ledgerbackfill.xdr.indexer.OperationContext;
import io.ledgerbackfill.xdr.indexer.RowEmitter;
import io.ledgerbackfill.xdr.indexer.StateChangeCategory;
import io.ledgerbackfill.xdr.indexer.StateChangeReason;
import io.ledgerbackfill.xdr.model.DataEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.LedgerEntryType;
import io.ledgerbackfill.xdr.model.ManageDataOp;
import io.ledgerbackfill.xdr.model.OperationBody;
import java.nio.charset.StandardCharsets;

/**
 * Names with values that an account says of itself (XDR {@code ManageDataOp}).
 *
 * @since 0.1.0
 */
public final class DataEffects {

  private static final byte[] OLD = "old".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] NEW = "new".getBytes(StandardCharsets.US_ASCII);

  private final Address account = new Address();
  private final JsonText json = new JsonText();

  public void manageData(OperationContext operation, RowEmitter rows) {
    EntryChanges changes = operation.changes();
    for (int i = 0; i < changes.size(); i++) {
      if (changes.type(i) == LedgerEntryType.DATA) {
        emit(operation, i, rows);
        return;
      }
    }
  }

  /** The name is the operation's, the values are those of the first data entries that changed. */
  private void emit(OperationContext operation, int change, RowEmitter rows) {
    XdrDocument doc = operation.document();
    EntryChanges changes = operation.changes();
    long op = OperationBody.manageDataOp(doc, operation.body());
    long name = ManageDataOp.dataName(doc, op);
    json.clear();
    json.beginObject();
    json.name(doc.bytes(), XdrDocument.offset(name), XdrDocument.length(name));
    json.beginObject();
    if (!changes.isCreated(change)) {
      addValue(doc, OLD, changes.previous(LedgerEntryType.DATA));
    }
    if (!changes.isRemoved(change)) {
      addValue(doc, NEW, changes.data(change));
    }
    json.endObject();
    json.endObject();
    rows.stateChange(StateChangeCategory.METADATA, StateChangeReason.DATA_ENTRY)
        .account(account.accountKey(doc, operation.source()))
        .keyValue(json.utf8(), 0, json.length())
        .emit();
  }

  private void addValue(XdrDocument doc, byte[] name, long entryData) {
    long value = DataEntry.dataValue(doc, LedgerEntryData.data(doc, entryData));
    json.name(name, 0, name.length);
    json.base64(doc.bytes(), XdrDocument.offset(value), XdrDocument.length(value));
  }
}
