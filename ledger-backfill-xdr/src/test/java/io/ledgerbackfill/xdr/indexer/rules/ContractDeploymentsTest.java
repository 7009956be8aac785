package io.ledgerbackfill.xdr.indexer.rules;

import static io.ledgerbackfill.xdr.made.MadeEvent.address;
import static io.ledgerbackfill.xdr.made.MadeResult.applied;
import static io.ledgerbackfill.xdr.made.MadeResult.meta;
import static io.ledgerbackfill.xdr.made.MadeResult.succeeded;
import static io.ledgerbackfill.xdr.made.MadeTransaction.account;
import static io.ledgerbackfill.xdr.made.MadeTransaction.classic;
import static io.ledgerbackfill.xdr.made.MadeTransaction.envelope;
import static io.ledgerbackfill.xdr.made.MadeTransaction.hash;
import static io.ledgerbackfill.xdr.made.MadeTransaction.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.golden.ShortAddresses;
import io.ledgerbackfill.xdr.golden.ShortStateChanges;
import io.ledgerbackfill.xdr.golden.TextRowSink;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.ledger.StrKey;
import io.ledgerbackfill.xdr.made.MadeLedger;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.ContractExecutable;
import io.ledgerbackfill.xdr.model.ContractIDPreimage;
import io.ledgerbackfill.xdr.model.ContractIDPreimageFromAddress;
import io.ledgerbackfill.xdr.model.CreateContractArgs;
import io.ledgerbackfill.xdr.model.CreateContractArgsV2;
import io.ledgerbackfill.xdr.model.HashIDPreimage;
import io.ledgerbackfill.xdr.model.HashIDPreimageContractId;
import io.ledgerbackfill.xdr.model.HostFunction;
import io.ledgerbackfill.xdr.model.InvokeContractArgs;
import io.ledgerbackfill.xdr.model.InvokeHostFunctionOp;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.SCAddress;
import io.ledgerbackfill.xdr.model.SCVal;
import io.ledgerbackfill.xdr.model.SorobanAddressCredentials;
import io.ledgerbackfill.xdr.model.SorobanAuthorizationEntry;
import io.ledgerbackfill.xdr.model.SorobanAuthorizedFunction;
import io.ledgerbackfill.xdr.model.SorobanAuthorizedInvocation;
import io.ledgerbackfill.xdr.model.SorobanCredentials;
import io.ledgerbackfill.xdr.model.TransactionEnvelope;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contracts that addresses deploy; each is named by who deploys it, and its salt. */
class ContractDeploymentsTest {

  private static final ContractExecutable CODE = ContractExecutable.ofWasm(key(5));
  private static final InvokeContractArgs CALL =
      new InvokeContractArgs(address("C3"), XdrString.of("f"), List.of());
  private static final HostFunction INVOKE = HostFunction.ofInvokeContract(CALL);
  private static final HostFunction UPLOAD = HostFunction.ofUploadContractWasm(key(5));
  private static final ContractIDPreimage FROM_ASSET = ContractIDPreimage.ofAsset(Asset.ofNative());

  @Test
  void shouldTellWhichContractTheOperationDeploys() {
    assertThat(index(create(from("G4", 6)))).containsExactly(row("G4", 6));
    assertThat(index(createV2(from("G4", 6)))).containsExactly(row("G4", 6));
    assertThat(index(INVOKE)).isEmpty();
    assertThat(index(UPLOAD)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"G4", "C4", "M4", "L4", "B4"})
  void shouldTakeTheDeployerAsItIs(String deployer) {
    assertThat(index(create(from(deployer, 6)))).containsExactly(row(deployer, 6));
  }

  @Test
  void shouldTellOfNoContractOfAnAsset() {
    assertThat(index(create(FROM_ASSET))).isEmpty();
    assertThat(index(createV2(FROM_ASSET))).isEmpty();
    assertThat(index(INVOKE, authorize(creates(FROM_ASSET)), authorize(createsV2(FROM_ASSET))))
        .isEmpty();
  }

  /** In the order in which they occur, at any depth, whoever authorizes it. */
  @Test
  void shouldTellOfWhatIsAuthorized() {
    SorobanAuthorizationEntry byAnother =
        new SorobanAuthorizationEntry(
            SorobanCredentials.ofAddress(
                new SorobanAddressCredentials(address("G8"), 1, 2, SCVal.ofVoid())),
            calls(calls(createsV2(from("G4", 4), creates(from("G4", 5)))), creates(from("G4", 6))));

    assertThat(
            index(
                create(from("G4", 1)),
                authorize(creates(from("C4", 2), calls(), createsV2(from("G5", 3)))),
                byAnother))
        .containsExactly(
            row("G4", 1), row("C4", 2), row("G5", 3), row("G4", 4), row("G4", 5), row("G4", 6));
  }

  @Test
  void shouldReadAuthorizationsOfEveryFunction() {
    for (HostFunction function : List.of(INVOKE, UPLOAD, create(FROM_ASSET))) {
      assertThat(index(function, authorize(creates(from("G4", 6))))).containsExactly(row("G4", 6));
    }
  }

  @Test
  void shouldTellOfAContractOnceAnOperation() {
    HostFunction create = create(from("G4", 6));
    SorobanAuthorizationEntry twice =
        authorize(creates(from("G4", 6), createsV2(from("G4", 7)), creates(from("G4", 6))));

    TextRowSink rows =
        index(
            MadeLedger.NETWORK,
            TransactionResultCode.txSUCCESS,
            operation(create, twice),
            operation(create));

    assertThat(ShortStateChanges.ofOperation(rows, 1)).containsExactly(row("G4", 6), row("G4", 7));
    assertThat(ShortStateChanges.ofOperation(rows, 2)).containsExactly(row("G4", 6));
  }

  @Test
  void shouldTellOfAnyNumberOfContracts() {
    SorobanAuthorizedInvocation[] many =
        IntStream.range(0, 100)
            .mapToObj(salt -> creates(from("G4", salt)))
            .toArray(SorobanAuthorizedInvocation[]::new);

    assertThat(index(INVOKE, authorize(calls(many)), authorize(calls(many))))
        .isEqualTo(IntStream.range(0, 100).mapToObj(salt -> row("G4", salt)).toList());
  }

  @ParameterizedTest
  @EnumSource(
      value = TransactionResultCode.class,
      names = {"txSUCCESS", "txFAILED"})
  void shouldNotAskForSuccess(TransactionResultCode code) {
    TextRowSink rows = index(MadeLedger.NETWORK, code, operation(create(from("G4", 6))));

    assertThat(ShortStateChanges.ofOperation(rows, 1)).containsExactly(row("G4", 6));
  }

  /** The address is that of a contract on the public network. */
  @Test
  void shouldKnowTheAddressOnANetwork() {
    ContractIDPreimage preimage =
        ContractIDPreimage.ofAddress(
            new ContractIDPreimageFromAddress(
                SCAddress.ofAccount(
                    id(StrKey.parse("GBRPYHIL2CI3FNQ4BXLFMNDLFJUNPU2HY3ZMFSHONUCEOASW7QC7OX2H"))),
                Opaque.zeros(32)));
    byte[] contract =
        StrKey.parse("CAD4J5Z3CHI72M3AL3USPTHITWKWHIXK467VR4SAQHAJWOKP7U5MDFGY").payload();

    assertThat(
            ShortStateChanges.ofOperation(
                index(Network.PUBNET, TransactionResultCode.txSUCCESS, operation(create(preimage))),
                1))
        .singleElement()
        .asString()
        .startsWith(
            "ACCOUNT CREATE C:" + HexFormat.of().formatHex(contract, 0, 4) + " deployer=G:");
  }

  private static PublicKey id(StrKey account) {
    return PublicKey.ofEd25519(Opaque.of(account.payload()));
  }

  /** The row of a contract, whose id is computed from values. */
  private static String row(String deployer, int salt) {
    HashIDPreimage preimage =
        HashIDPreimage.ofContractId(
            new HashIDPreimageContractId(Opaque.of(MadeLedger.NETWORK.id()), from(deployer, salt)));
    try {
      byte[] id = MessageDigest.getInstance("SHA-256").digest(HashIDPreimage.XDR.encode(preimage));
      String column = "\\\\x10" + HexFormat.of().formatHex(id);
      return "ACCOUNT CREATE " + ShortAddresses.of(column) + " deployer=" + deployer;
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static ContractIDPreimage from(String deployer, int salt) {
    return ContractIDPreimage.ofAddress(
        new ContractIDPreimageFromAddress(address(deployer), key(salt)));
  }

  private static HostFunction create(ContractIDPreimage preimage) {
    return HostFunction.ofCreateContract(new CreateContractArgs(preimage, CODE));
  }

  private static HostFunction createV2(ContractIDPreimage preimage) {
    return HostFunction.ofCreateContractV2(
        new CreateContractArgsV2(preimage, CODE, List.of(SCVal.ofVoid())));
  }

  private static SorobanAuthorizedInvocation creates(
      ContractIDPreimage preimage, SorobanAuthorizedInvocation... calls) {
    return new SorobanAuthorizedInvocation(
        SorobanAuthorizedFunction.ofCreateContractHostFn(new CreateContractArgs(preimage, CODE)),
        List.of(calls));
  }

  private static SorobanAuthorizedInvocation createsV2(
      ContractIDPreimage preimage, SorobanAuthorizedInvocation... calls) {
    return new SorobanAuthorizedInvocation(
        SorobanAuthorizedFunction.ofCreateContractV2HostFn(
            new CreateContractArgsV2(preimage, CODE, List.of(SCVal.ofVoid()))),
        List.of(calls));
  }

  private static SorobanAuthorizedInvocation calls(SorobanAuthorizedInvocation... calls) {
    return new SorobanAuthorizedInvocation(
        SorobanAuthorizedFunction.ofContractFn(CALL), List.of(calls));
  }

  private static SorobanAuthorizationEntry authorize(SorobanAuthorizedInvocation invocation) {
    return new SorobanAuthorizationEntry(SorobanCredentials.ofSourceAccount(), invocation);
  }

  private static Operation operation(
      HostFunction function, SorobanAuthorizationEntry... authorizations) {
    return new Operation(
        null,
        OperationBody.ofInvokeHostFunction(
            new InvokeHostFunctionOp(function, List.of(authorizations))));
  }

  private static List<String> index(
      HostFunction function, SorobanAuthorizationEntry... authorizations) {
    return ShortStateChanges.ofOperation(
        index(
            MadeLedger.NETWORK,
            TransactionResultCode.txSUCCESS,
            operation(function, authorizations)),
        1);
  }

  private static TextRowSink index(
      Network network, TransactionResultCode code, Operation... operations) {
    TransactionEnvelope envelope = envelope(classic(account(1), 1, List.of(operations)));
    XdrDocument doc =
        new MadeLedger(1)
            .propose(envelope)
            .apply(
                hash(envelope, network),
                applied(code, succeeded(operations.length)),
                List.of(),
                meta(3),
                List.of())
            .document();
    TextRowSink rows = new TextRowSink();
    new LedgerIndexer(network, Rules.only(EnumSet.of(Rules.CONTRACT_DEPLOYMENTS)))
        .index(doc, doc.root(), rows);
    return rows;
  }
}
