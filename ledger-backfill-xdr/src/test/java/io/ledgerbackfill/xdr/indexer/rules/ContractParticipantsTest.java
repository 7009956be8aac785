package io.ledgerbackfill.xdr.indexer.rules;

import static io.ledgerbackfill.xdr.made.MadeEntry.asset;
import static io.ledgerbackfill.xdr.made.MadeEntry.id;
import static io.ledgerbackfill.xdr.made.MadeResult.applied;
import static io.ledgerbackfill.xdr.made.MadeResult.meta;
import static io.ledgerbackfill.xdr.made.MadeResult.succeeded;
import static io.ledgerbackfill.xdr.made.MadeTransaction.account;
import static io.ledgerbackfill.xdr.made.MadeTransaction.classic;
import static io.ledgerbackfill.xdr.made.MadeTransaction.envelope;
import static io.ledgerbackfill.xdr.made.MadeTransaction.hash;
import static io.ledgerbackfill.xdr.made.MadeTransaction.key;
import static io.ledgerbackfill.xdr.made.MadeTransaction.muxed;
import static io.ledgerbackfill.xdr.made.MadeTransaction.soroban;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.golden.ShortAddresses;
import io.ledgerbackfill.xdr.golden.TextRowSink;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.made.MadeLedger;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.ClaimableBalanceID;
import io.ledgerbackfill.xdr.model.ContractExecutable;
import io.ledgerbackfill.xdr.model.ContractIDPreimage;
import io.ledgerbackfill.xdr.model.ContractIDPreimageFromAddress;
import io.ledgerbackfill.xdr.model.CreateContractArgs;
import io.ledgerbackfill.xdr.model.CreateContractArgsV2;
import io.ledgerbackfill.xdr.model.ExtendFootprintTTLOp;
import io.ledgerbackfill.xdr.model.ExtensionPoint;
import io.ledgerbackfill.xdr.model.HostFunction;
import io.ledgerbackfill.xdr.model.InvokeContractArgs;
import io.ledgerbackfill.xdr.model.InvokeHostFunctionOp;
import io.ledgerbackfill.xdr.model.MuxedAccount;
import io.ledgerbackfill.xdr.model.MuxedContract;
import io.ledgerbackfill.xdr.model.MuxedEd25519Account;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.RestoreFootprintOp;
import io.ledgerbackfill.xdr.model.SCAddress;
import io.ledgerbackfill.xdr.model.SCVal;
import io.ledgerbackfill.xdr.model.SorobanAddressCredentials;
import io.ledgerbackfill.xdr.model.SorobanAddressCredentialsWithDelegates;
import io.ledgerbackfill.xdr.model.SorobanAuthorizationEntry;
import io.ledgerbackfill.xdr.model.SorobanAuthorizedFunction;
import io.ledgerbackfill.xdr.model.SorobanAuthorizedInvocation;
import io.ledgerbackfill.xdr.model.SorobanCredentials;
import io.ledgerbackfill.xdr.model.Transaction;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContractParticipantsTest {

  private static final HostFunction CALL = HostFunction.ofInvokeContract(call(3));
  private static final HostFunction UPLOAD = HostFunction.ofUploadContractWasm(key(5));
  private static final ContractExecutable CODE = ContractExecutable.ofStellarAsset();

  private static SCAddress contract(int fill) {
    return SCAddress.ofContract(key(fill));
  }

  private static InvokeContractArgs call(int contract) {
    return new InvokeContractArgs(
        contract(contract),
        XdrString.of("f"),
        List.of(SCVal.ofAddress(contract(77)), SCVal.ofAddress(SCAddress.ofAccount(id(78)))));
  }

  private static SorobanAuthorizationEntry authorize(
      SorobanCredentials credentials, SorobanAuthorizedInvocation invocation) {
    return new SorobanAuthorizationEntry(credentials, invocation);
  }

  private static SorobanAuthorizedInvocation calls(
      int contract, SorobanAuthorizedInvocation... calls) {
    return new SorobanAuthorizedInvocation(
        SorobanAuthorizedFunction.ofContractFn(call(contract)), List.of(calls));
  }

  private static SorobanAddressCredentials by(SCAddress address) {
    return new SorobanAddressCredentials(address, 1, 2, SCVal.ofAddress(contract(79)));
  }

  @Test
  void shouldTakeTheSourceWithItsMultiplexingId() {
    assertThat(
            index(
                muxed(2, 9),
                OperationBody.ofRestoreFootprint(new RestoreFootprintOp(ExtensionPoint.ofV0()))))
        .containsExactly("G2", "M2");
    assertThat(
            index(
                null,
                OperationBody.ofExtendFootprintTtl(
                    new ExtendFootprintTTLOp(ExtensionPoint.ofV0(), 5))))
        .containsExactly("G1", "M1");
    assertThat(index(account(2), invoke(UPLOAD))).containsExactly("G2");
  }

  @Test
  void shouldTakeTheContractThatIsCalled() {
    assertThat(index(account(2), invoke(CALL))).containsExactly("G2", "C3");
  }

  @Test
  void shouldTakeWhateverIsAuthorizedAtAnyDepth() {
    assertThat(
            index(
                account(2),
                invoke(
                    CALL,
                    authorize(
                        SorobanCredentials.ofSourceAccount(),
                        calls(4, calls(5, calls(6), calls(7)), calls(8))),
                    authorize(SorobanCredentials.ofSourceAccount(), calls(9)))))
        .containsExactlyInAnyOrder("G2", "C3", "C4", "C5", "C6", "C7", "C8", "C9");
  }

  @Test
  void shouldTakeWhoAuthorizedAsTheyAre() {
    assertThat(
            index(
                account(2),
                invoke(
                    CALL,
                    authorize(
                        SorobanCredentials.ofAddress(by(SCAddress.ofAccount(id(4)))), calls(3)),
                    authorize(SorobanCredentials.ofAddress(by(contract(5))), calls(3)),
                    authorize(
                        SorobanCredentials.ofAddress(
                            by(SCAddress.ofMuxedAccount(new MuxedEd25519Account(1, key(6))))),
                        calls(3)),
                    authorize(
                        SorobanCredentials.ofAddress(
                            by(SCAddress.ofMuxedAccount(new MuxedEd25519Account(2, key(6))))),
                        calls(3)),
                    authorize(
                        SorobanCredentials.ofAddress(by(SCAddress.ofLiquidityPool(key(7)))),
                        calls(3)),
                    authorize(
                        SorobanCredentials.ofAddress(
                            by(SCAddress.ofClaimableBalance(ClaimableBalanceID.ofV0(key(8))))),
                        calls(3)),
                    authorize(SorobanCredentials.ofAddressV2(by(contract(9))), calls(3)),
                    authorize(
                        SorobanCredentials.ofAddressWithDelegates(
                            new SorobanAddressCredentialsWithDelegates(
                                by(contract(10)), List.of())),
                        calls(3)),
                    authorize(
                        SorobanCredentials.ofAddress(
                            by(SCAddress.ofMuxedContract(new MuxedContract(1, key(11))))),
                        calls(3)))))
        .containsExactlyInAnyOrder(
            "G2", "C3", "G4", "C5", "M6", "M6", "L7", "B8", "C9", "C10", "C11");
  }

  @Test
  void shouldTakeTheContractThatIsCreatedAndFromWhere() {
    ContractIDPreimage preimage =
        ContractIDPreimage.ofAddress(
            new ContractIDPreimageFromAddress(SCAddress.ofAccount(id(4)), key(5)));
    List<String> direct =
        index(
            account(2),
            invoke(HostFunction.ofCreateContract(new CreateContractArgs(preimage, CODE))));

    assertThat(direct).hasSize(3).contains("G2", "G4");
    assertThat(direct.get(1)).startsWith("C:");
    assertThat(
            index(
                account(2),
                invoke(
                    HostFunction.ofCreateContractV2(
                        new CreateContractArgsV2(preimage, CODE, List.of())))))
        .isEqualTo(direct);
    assertThat(
            index(
                account(2),
                invoke(
                    CALL,
                    authorize(
                        SorobanCredentials.ofSourceAccount(),
                        new SorobanAuthorizedInvocation(
                            SorobanAuthorizedFunction.ofCreateContractHostFn(
                                new CreateContractArgs(preimage, CODE)),
                            List.of())))))
        .hasSize(4)
        .contains("C3")
        .containsAll(direct);
    assertThat(
            index(
                account(2),
                invoke(
                    CALL,
                    authorize(
                        SorobanCredentials.ofSourceAccount(),
                        new SorobanAuthorizedInvocation(
                            SorobanAuthorizedFunction.ofCreateContractV2HostFn(
                                new CreateContractArgsV2(preimage, CODE, List.of())),
                            List.of())))))
        .hasSize(4)
        .containsAll(direct);
  }

  @Test
  void shouldTakeTheContractOfAnAssetAlone() {
    HostFunction create =
        HostFunction.ofCreateContract(
            new CreateContractArgs(ContractIDPreimage.ofAsset(Asset.ofNative()), CODE));

    assertThat(index(Network.PUBNET, account(2), invoke(create), TransactionResultCode.txSUCCESS))
        .containsExactly("G2", "C:25b4fcd8");
    assertThat(
            index(
                account(2),
                invoke(
                    HostFunction.ofCreateContract(
                        new CreateContractArgs(
                            ContractIDPreimage.ofAsset(asset("AAA", 6)), CODE)))))
        .hasSize(2)
        .doesNotContain("G6");
  }

  @Test
  void shouldNotReadAuthorizationsOfAnUpload() {
    assertThat(
            index(
                account(2),
                invoke(UPLOAD, authorize(SorobanCredentials.ofAddress(by(contract(5))), calls(4)))))
        .containsExactly("G2");
  }

  @Test
  void shouldAddNothingWithoutSuccessOrSorobanData() {
    assertThat(index(MadeLedger.NETWORK, muxed(2, 9), invoke(CALL), TransactionResultCode.txFAILED))
        .containsExactly("G2");
    assertThat(
            index(
                MadeLedger.NETWORK,
                classic(muxed(1, 7), 1, List.of(new Operation(null, invoke(CALL)))),
                TransactionResultCode.txSUCCESS))
        .containsExactly("G1");
  }

  private static OperationBody invoke(
      HostFunction function, SorobanAuthorizationEntry... authorizations) {
    return OperationBody.ofInvokeHostFunction(
        new InvokeHostFunctionOp(function, List.of(authorizations)));
  }

  private static List<String> index(@Nullable MuxedAccount source, OperationBody body) {
    return index(MadeLedger.NETWORK, source, body, TransactionResultCode.txSUCCESS);
  }

  private static List<String> index(
      Network network,
      @Nullable MuxedAccount source,
      OperationBody body,
      TransactionResultCode code) {
    return index(network, soroban(muxed(1, 7), 1, List.of(new Operation(source, body))), code);
  }

  private static List<String> index(
      Network network, Transaction transaction, TransactionResultCode code) {
    XdrDocument doc =
        new MadeLedger(1)
            .propose(envelope(transaction))
            .apply(
                hash(envelope(transaction), network),
                applied(code, succeeded(1)),
                List.of(),
                meta(3),
                List.of())
            .document();
    TextRowSink rows = new TextRowSink();
    new LedgerIndexer(network, Rules.only(EnumSet.of(Rules.PARTICIPANTS)))
        .index(doc, doc.root(), rows);
    return ShortAddresses.ofOperation(rows, 1);
  }
}
