package io.ledgerbackfill.xdr.indexer.rules;

import io.ledgerbackfill.xdr.indexer.OperationContext;
import io.ledgerbackfill.xdr.indexer.RowEmitter;
import io.ledgerbackfill.xdr.indexer.RowProcessor;
import io.ledgerbackfill.xdr.indexer.rules.effects.AccountEffects;
import io.ledgerbackfill.xdr.indexer.rules.effects.AuthorizationEffects;
import io.ledgerbackfill.xdr.indexer.rules.effects.DataEffects;
import io.ledgerbackfill.xdr.indexer.rules.effects.SignerEffects;
import io.ledgerbackfill.xdr.indexer.rules.effects.SponsorshipEffects;
import io.ledgerbackfill.xdr.indexer.rules.effects.TrustlineEffects;

/**
 * What operations do to accounts apart from moving amounts: signers, thresholds, flags, home
 * domains, data entries, trustlines, authorizations, and who pays reserves. Only operations of
 * successful transactions do anything.
 */
final class Effects implements RowProcessor {

  private final SignerEffects signers = new SignerEffects();
  private final AccountEffects accounts = new AccountEffects();
  private final TrustlineEffects trustlines = new TrustlineEffects();
  private final AuthorizationEffects authorizations = new AuthorizationEffects();
  private final DataEffects data = new DataEffects();
  private final SponsorshipEffects sponsorships = new SponsorshipEffects();

  @Override
  public void operation(OperationContext operation, RowEmitter rows) {
    if (!operation.transaction().transaction().isSuccessful()) {
      return;
    }
    switch (operation.type()) {
      case CREATE_ACCOUNT -> signers.createAccount(operation, rows);
      case SET_OPTIONS -> {
        accounts.setOptions(operation, rows);
        signers.setOptions(operation, rows);
      }
      case CHANGE_TRUST -> trustlines.changeTrust(operation, rows);
      case ALLOW_TRUST -> authorizations.allowTrust(operation, rows);
      case SET_TRUST_LINE_FLAGS -> authorizations.setTrustLineFlags(operation, rows);
      case MANAGE_DATA -> data.manageData(operation, rows);
      default -> {}
    }
    sponsorships.anyOperation(operation, rows);
  }
}
