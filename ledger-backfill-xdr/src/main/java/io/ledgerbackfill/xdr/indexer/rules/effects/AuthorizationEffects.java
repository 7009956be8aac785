package io.ledgerbackfill.xdr.indexer.rules.effects;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.OperationContext;
import io.ledgerbackfill.xdr.indexer.RowEmitter;
import io.ledgerbackfill.xdr.indexer.StateChangeCategory;
import io.ledgerbackfill.xdr.indexer.StateChangeReason;
import io.ledgerbackfill.xdr.model.AllowTrustOp;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.AssetCode;
import io.ledgerbackfill.xdr.model.AssetType;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.SetTrustLineFlagsOp;
import java.util.Arrays;

/**
 * Whether an issuer lets an account hold its asset (XDR {@code AllowTrustOp}, and {@code
 * SetTrustLineFlagsOp} of CAP-35). Rows say what was asked for, whether or not it was so before.
 *
 * @since 0.1.0
 */
public final class AuthorizationEffects {

  private static final int KEY_BYTES = 32;

  private final Address trustor = new Address();
  private final Address token = new Address();
  private final byte[] asset = new byte[4 + 12 + 4 + KEY_BYTES];

  /** Of the two kinds of authorization the fuller one counts; revoking clears both. */
  public void allowTrust(OperationContext operation, RowEmitter rows) {
    XdrDocument doc = operation.document();
    long op = OperationBody.allowTrustOp(doc, operation.body());
    trustor.account(doc, AllowTrustOp.trustor(doc, op));
    turnToOwn(operation, AllowTrustOp.asset(doc, op));
    int given = FlagBits.ofTrustline(AllowTrustOp.authorize(doc, op));
    if ((given & FlagBits.AUTHORIZED) != 0) {
      emit(StateChangeReason.SET, FlagBits.AUTHORIZED, rows);
    } else if ((given & FlagBits.AUTHORIZED_TO_MAINTAIN_LIABILITIES) != 0) {
      emit(StateChangeReason.SET, FlagBits.AUTHORIZED_TO_MAINTAIN_LIABILITIES, rows);
    } else {
      emit(
          StateChangeReason.CLEAR,
          FlagBits.AUTHORIZED | FlagBits.AUTHORIZED_TO_MAINTAIN_LIABILITIES,
          rows);
    }
  }

  /** Turns to the asset that has a code and is issued by the operation's source. */
  private void turnToOwn(OperationContext operation, long assetCode) {
    XdrDocument doc = operation.document();
    int from = XdrDocument.offset(assetCode);
    int issuer = AssetCode.end(doc, assetCode) - from;
    int key = issuer + 4;
    // Type and code are the same in AssetCode and Asset; the type of the issuer's key is 0.
    System.arraycopy(doc.bytes(), from, asset, 0, issuer);
    Arrays.fill(asset, issuer, key, (byte) 0);
    System.arraycopy(doc.bytes(), operation.source(), asset, key, KEY_BYTES);
    operation.transaction().assetContracts().of(asset, 0, key + KEY_BYTES, token);
  }

  public void setTrustLineFlags(OperationContext operation, RowEmitter rows) {
    XdrDocument doc = operation.document();
    long op = OperationBody.setTrustLineFlagsOp(doc, operation.body());
    long line = SetTrustLineFlagsOp.asset(doc, op);
    if (Asset.type(doc, line) == AssetType.ASSET_TYPE_NATIVE) {
      return;
    }
    trustor.account(doc, SetTrustLineFlagsOp.trustor(doc, op));
    operation.transaction().assetContracts().of(doc, line, token);
    long clear = SetTrustLineFlagsOp.clearFlags(doc, op);
    long set = SetTrustLineFlagsOp.setFlags(doc, op) & ~clear;
    emit(StateChangeReason.SET, FlagBits.ofTrustline(set), rows);
    emit(StateChangeReason.CLEAR, FlagBits.ofTrustline(clear), rows);
  }

  private void emit(StateChangeReason reason, int flags, RowEmitter rows) {
    if (flags != 0) {
      rows.stateChange(StateChangeCategory.BALANCE_AUTHORIZATION, reason)
          .account(trustor)
          .token(token)
          .flags(flags)
          .emit();
    }
  }
}
