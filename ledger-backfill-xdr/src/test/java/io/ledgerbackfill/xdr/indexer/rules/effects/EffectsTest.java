package io.ledgerbackfill.xdr.indexer.rules.effects;

import static io.ledgerbackfill.xdr.made.MadeEntry.asset;
import static io.ledgerbackfill.xdr.made.MadeEntry.data;
import static io.ledgerbackfill.xdr.made.MadeEntry.id;
import static io.ledgerbackfill.xdr.made.MadeEntry.line;
import static io.ledgerbackfill.xdr.made.MadeEntry.sponsored;
import static io.ledgerbackfill.xdr.made.MadeEntry.trustLine;
import static io.ledgerbackfill.xdr.made.MadeMeta.changes;
import static io.ledgerbackfill.xdr.made.MadeMeta.created;
import static io.ledgerbackfill.xdr.made.MadeMeta.updated;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.made.MadeAccount;
import io.ledgerbackfill.xdr.made.MadeSetOptions;
import io.ledgerbackfill.xdr.made.MadeTransaction;
import io.ledgerbackfill.xdr.model.AllowTrustOp;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.AssetCode;
import io.ledgerbackfill.xdr.model.BumpSequenceOp;
import io.ledgerbackfill.xdr.model.ChangeTrustAsset;
import io.ledgerbackfill.xdr.model.ChangeTrustOp;
import io.ledgerbackfill.xdr.model.CreateAccountOp;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.ManageDataOp;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.SetTrustLineFlagsOp;
import io.ledgerbackfill.xdr.model.SignerKey;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EffectsTest {

  private static final Asset ASSET = asset("AAA", 99);

  /** An operation of each type with rules of its own, what it changed, and how many rows it has. */
  static List<Arguments> operations() {
    SignerKey signer = SignerKey.ofEd25519(MadeTransaction.key(8));
    return List.of(
        Arguments.of(
            OperationBody.ofCreateAccount(new CreateAccountOp(id(5), 1)),
            created(new MadeAccount(5).entry()),
            1),
        Arguments.of(
            new MadeSetOptions().homeDomain(XdrString.of("a")).low(1).setFlags(1).body(),
            updated(new MadeAccount(1).entry(), new MadeAccount(1).signer(signer, 1).entry()),
            4),
        Arguments.of(
            OperationBody.ofChangeTrust(
                new ChangeTrustOp(ChangeTrustAsset.ofCreditAlphanum4(ASSET.alphaNum4()), 9)),
            created(trustLine(1, line(ASSET), 0, 1)),
            2),
        Arguments.of(
            OperationBody.ofAllowTrust(
                new AllowTrustOp(
                    id(5), AssetCode.ofCreditAlphanum4(ASSET.alphaNum4().assetCode()), 1)),
            List.of(),
            1),
        Arguments.of(
            OperationBody.ofSetTrustLineFlags(new SetTrustLineFlagsOp(id(5), ASSET, 1, 2)),
            List.of(),
            2),
        Arguments.of(
            OperationBody.ofManageData(
                new ManageDataOp(XdrString.of("a"), XdrString.of("b").bytes())),
            created(data(1, "a", "b")),
            1),
        Arguments.of(
            OperationBody.ofBumpSequence(new BumpSequenceOp(1)),
            changes(
                created(sponsored(data(1, "a", "b"), 7)),
                updated(
                    new MadeAccount(1).entry(), new MadeAccount(1).signer(signer, 1, 7).entry())),
            2));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void shouldReadTheChangesOfEveryMeta(
      OperationBody body, List<LedgerEntryChange> changes, int rows) {
    for (int metaVersion = 1; metaVersion <= 4; metaVersion++) {
      assertThat(MadeEffects.of(body, TransactionResultCode.txSUCCESS, metaVersion, changes))
          .hasSize(rows);
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void shouldGiveFailedTransactionsNone(
      OperationBody body, List<LedgerEntryChange> changes, int rows) {
    for (int metaVersion = 1; metaVersion <= 4; metaVersion++) {
      assertThat(MadeEffects.of(body, TransactionResultCode.txFAILED, metaVersion, changes))
          .as("instead of %s rows", rows)
          .isEmpty();
    }
  }
}
