package io.ledgerbackfill.xdr.indexer.rules.effects;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.EntryChanges;
import io.ledgerbackfill.xdr.indexer.OperationContext;
import io.ledgerbackfill.xdr.indexer.RowEmitter;
import io.ledgerbackfill.xdr.indexer.StateChange;
import io.ledgerbackfill.xdr.indexer.StateChangeCategory;
import io.ledgerbackfill.xdr.indexer.StateChangeReason;
import io.ledgerbackfill.xdr.model.AccountEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.LedgerEntryType;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.SetOptionsOp;
import java.nio.charset.StandardCharsets;

/**
 * Home domain, thresholds and flags of an account (XDR {@code SetOptionsOp}). Rows say what was
 * asked for, whether or not it was so before.
 *
 * @since 0.1.0
 */
public final class AccountEffects {

  private static final byte[] HOME_DOMAIN = "home_domain".getBytes(StandardCharsets.US_ASCII);

  // Where the thresholds are in XDR Thresholds; the first byte is the weight of the master key.
  private static final int LOW = 1;
  private static final int MEDIUM = 2;
  private static final int HIGH = 3;

  private final Address account = new Address();
  private final JsonText json = new JsonText();

  public void setOptions(OperationContext operation, RowEmitter rows) {
    XdrDocument doc = operation.document();
    long op = OperationBody.setOptionsOp(doc, operation.body());
    account.accountKey(doc, operation.source());
    if (SetOptionsOp.hasHomeDomain(doc, op)) {
      emitHomeDomain(doc, SetOptionsOp.homeDomain(doc, op), rows);
    }
    emitThresholds(operation, op, rows);
    long set = SetOptionsOp.hasSetFlags(doc, op) ? SetOptionsOp.setFlags(doc, op) : 0;
    long clear = SetOptionsOp.hasClearFlags(doc, op) ? SetOptionsOp.clearFlags(doc, op) : 0;
    emitFlags(StateChangeReason.SET, FlagBits.ofAccount(set & ~clear), rows);
    emitFlags(StateChangeReason.CLEAR, FlagBits.ofAccount(clear), rows);
  }

  private void emitHomeDomain(XdrDocument doc, long homeDomain, RowEmitter rows) {
    json.clear();
    json.beginObject();
    json.name(HOME_DOMAIN, 0, HOME_DOMAIN.length);
    json.text(doc.bytes(), XdrDocument.offset(homeDomain), XdrDocument.length(homeDomain));
    json.endObject();
    rows.stateChange(StateChangeCategory.METADATA, StateChangeReason.HOME_DOMAIN)
        .account(account)
        .keyValue(json.utf8(), 0, json.length())
        .emit();
  }

  private void emitThresholds(OperationContext operation, long op, RowEmitter rows) {
    XdrDocument doc = operation.document();
    if (SetOptionsOp.hasLowThreshold(doc, op)) {
      emitThreshold(
          operation, StateChangeReason.LOW, LOW, SetOptionsOp.lowThreshold(doc, op), rows);
    }
    if (SetOptionsOp.hasMedThreshold(doc, op)) {
      emitThreshold(
          operation, StateChangeReason.MEDIUM, MEDIUM, SetOptionsOp.medThreshold(doc, op), rows);
    }
    if (SetOptionsOp.hasHighThreshold(doc, op)) {
      emitThreshold(
          operation, StateChangeReason.HIGH, HIGH, SetOptionsOp.highThreshold(doc, op), rows);
    }
  }

  private void emitThreshold(
      OperationContext operation,
      StateChangeReason reason,
      int index,
      long threshold,
      RowEmitter rows) {
    StateChange row =
        rows.stateChange(StateChangeCategory.SIGNATURE_THRESHOLD, reason)
            .account(account)
            .thresholdNew(threshold);
    long previous = operation.changes().previous(LedgerEntryType.ACCOUNT);
    if (previous != EntryChanges.ABSENT) {
      XdrDocument doc = operation.document();
      long thresholds = AccountEntry.thresholds(doc, LedgerEntryData.account(doc, previous));
      row.thresholdOld(doc.bytes()[XdrDocument.offset(thresholds) + index] & 0xFF);
    }
    row.emit();
  }

  private void emitFlags(StateChangeReason reason, int flags, RowEmitter rows) {
    if (flags != 0) {
      rows.stateChange(StateChangeCategory.FLAGS, reason).account(account).flags(flags).emit();
    }
  }
}
