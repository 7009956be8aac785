package io.ledgerbackfill.examples;

import io.ledgerbackfill.lake.Lake;
import io.ledgerbackfill.postgres.LedgerBackfill;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.OperationContext;
import io.ledgerbackfill.xdr.indexer.RowEmitter;
import io.ledgerbackfill.xdr.indexer.RowProcessor;
import io.ledgerbackfill.xdr.indexer.rules.Rules;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.model.AlphaNum12;
import io.ledgerbackfill.xdr.model.AlphaNum4;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationType;
import io.ledgerbackfill.xdr.model.PaymentOp;
import java.util.EnumSet;
import java.util.List;
import javax.sql.DataSource;

/** Lets issuers find all payments of their assets: they take part in them. */
final class IssuerParticipants implements RowProcessor {

  private final Address issuer = new Address();

  @Override
  public void operation(OperationContext operation, RowEmitter rows) {
    if (operation.type() != OperationType.PAYMENT) {
      return;
    }
    XdrDocument doc = operation.document();
    long asset = PaymentOp.asset(doc, OperationBody.paymentOp(doc, operation.body()));
    switch (Asset.type(doc, asset)) {
      case ASSET_TYPE_CREDIT_ALPHANUM4 ->
          issuer.account(doc, AlphaNum4.issuer(doc, Asset.alphaNum4(doc, asset)));
      case ASSET_TYPE_CREDIT_ALPHANUM12 ->
          issuer.account(doc, AlphaNum12.issuer(doc, Asset.alphaNum12(doc, asset)));
      default -> {
        return; // the network's own currency has none
      }
    }
    rows.participant(issuer);
  }

  /** Leaves out the state changes, and adds these rules. */
  private static List<RowProcessor> rules() {
    List<RowProcessor> rules =
        Rules.only(EnumSet.of(Rules.TRANSACTIONS, Rules.OPERATIONS, Rules.PARTICIPANTS));
    rules.add(new IssuerParticipants());
    return rules;
  }

  static LedgerBackfill backfill(Lake lake, DataSource database, Network network) {
    return LedgerBackfill.builder()
        .lake(lake)
        .dataSource(database)
        .network(network)
        .job("with-issuers")
        .processors(IssuerParticipants::rules)
        .createSchema(true)
        .build();
  }
}
