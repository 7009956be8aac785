package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.model.ContractCodeEntry;
import io.ledgerbackfill.xdr.model.ContractCodeEntryExt;
import io.ledgerbackfill.xdr.model.ContractExecutable;
import io.ledgerbackfill.xdr.model.ContractIDPreimage;
import io.ledgerbackfill.xdr.model.ContractIDPreimageFromAddress;
import io.ledgerbackfill.xdr.model.CreateContractArgs;
import io.ledgerbackfill.xdr.model.CreateContractArgsV2;
import io.ledgerbackfill.xdr.model.ExtendFootprintTTLOp;
import io.ledgerbackfill.xdr.model.ExtendFootprintTTLResult;
import io.ledgerbackfill.xdr.model.ExtendFootprintTTLResultCode;
import io.ledgerbackfill.xdr.model.ExtensionPoint;
import io.ledgerbackfill.xdr.model.HostFunction;
import io.ledgerbackfill.xdr.model.InvokeHostFunctionOp;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.LedgerKey;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationResultTr;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.RestoreFootprintOp;
import io.ledgerbackfill.xdr.model.RestoreFootprintResult;
import io.ledgerbackfill.xdr.model.RestoreFootprintResultCode;
import io.ledgerbackfill.xdr.model.SCAddress;
import io.ledgerbackfill.xdr.model.SCContractInstance;
import io.ledgerbackfill.xdr.model.SCMapEntry;
import io.ledgerbackfill.xdr.model.SCVal;
import io.ledgerbackfill.xdr.model.SorobanAuthorizationEntry;
import io.ledgerbackfill.xdr.model.SorobanAuthorizedFunction;
import io.ledgerbackfill.xdr.model.SorobanAuthorizedInvocation;
import io.ledgerbackfill.xdr.model.SorobanCredentials;
import java.util.List;
import java.util.Locale;

/**
 * Life and death of contracts: INVOKE_HOST_FUNCTION that uploads or deploys, EXTEND_FOOTPRINT_TTL
 * and RESTORE_FOOTPRINT.
 */
final class Contracts {

  private static final int LEAST_CODE = 256;
  private static final int MOST_CODE = 2_048;

  private Contracts() {}

  static Outcome deploy(Scene scene) {
    return switch (scene.dice.below(4)) {
      case 0 -> upload(scene);
      case 1 -> deployAsset(scene);
      default -> deployWasm(scene);
    };
  }

  private static Outcome upload(Scene scene) {
    Opaque code = scene.dice.opaque(scene.dice.between(LEAST_CODE, MOST_CODE));
    Opaque hash = Hashes.sha256(code.toByteArray(), code.size());
    OperationBody body =
        OperationBody.ofInvokeHostFunction(
            new InvokeHostFunctionOp(HostFunction.ofUploadContractWasm(code), List.of()));
    if (!scene.doomed) {
      LedgerKey key = LedgerKeys.code(hash);
      scene.put(
          LedgerEntryData.ofContractCode(
              new ContractCodeEntry(ContractCodeEntryExt.ofV0(), hash, code)));
      ContractState.live(scene, key, ContractState.LONG);
    }
    return HostFunctions.outcome(scene, body, SCVal.ofBytes(hash), !scene.doomed);
  }

  private static Outcome deployWasm(Scene scene) {
    var preimage =
        new ContractIDPreimageFromAddress(Events.address(scene.payer), scene.dice.opaque(32));
    byte[] xdr = ContractIDPreimageFromAddress.XDR.encode(preimage);
    byte[] id = new byte[32];
    scene.world.ids.deployedContract(xdr, 0, xdr.length, id, 0);
    Opaque contract = Opaque.of(id);
    ContractExecutable executable = ContractExecutable.ofWasm(scene.dice.any(scene.world.tokens));
    var args =
        new CreateContractArgsV2(
            ContractIDPreimage.ofAddress(preimage),
            executable,
            List.of(SCVal.ofAddress(Events.address(scene.payer))));
    OperationBody body =
        OperationBody.ofInvokeHostFunction(
            new InvokeHostFunctionOp(
                HostFunction.ofCreateContractV2(args),
                List.of(
                    new SorobanAuthorizationEntry(
                        SorobanCredentials.ofSourceAccount(),
                        new SorobanAuthorizedInvocation(
                            SorobanAuthorizedFunction.ofCreateContractV2HostFn(args),
                            List.of())))));
    if (!scene.doomed) {
      List<SCMapEntry> storage =
          List.of(
              new SCMapEntry(
                  SCVal.ofVec(List.of(Events.symbol("Admin"))),
                  SCVal.ofAddress(Events.address(scene.payer))));
      instantiate(scene, contract, executable, storage);
    }
    return HostFunctions.outcome(
        scene, body, SCVal.ofAddress(SCAddress.ofContract(contract)), !scene.doomed);
  }

  /** Deploys the contract of an asset that nobody holds yet. */
  private static Outcome deployAsset(Scene scene) {
    PublicKey issuer = Trust.issuer(scene.dice.any(scene.world.issued));
    String code =
        "T" + Integer.toString(scene.dice.below(1_000_000), 36).toUpperCase(Locale.ROOT) + "NEW";
    KnownAsset asset = KnownAsset.issued(code, issuer, false, scene.world.ids);
    var args =
        new CreateContractArgs(
            ContractIDPreimage.ofAsset(asset.asset()), ContractExecutable.ofStellarAsset());
    OperationBody body =
        OperationBody.ofInvokeHostFunction(
            new InvokeHostFunctionOp(HostFunction.ofCreateContract(args), List.of()));
    boolean fails = scene.doomed || scene.find(ContractState.instance(asset.contract())) != null;
    if (!fails) {
      instantiate(
          scene, asset.contract(), ContractExecutable.ofStellarAsset(), assetStorage(asset, code));
    }
    return HostFunctions.outcome(
        scene, body, SCVal.ofAddress(SCAddress.ofContract(asset.contract())), !fails);
  }

  private static List<SCMapEntry> assetStorage(KnownAsset asset, String code) {
    PublicKey issuer = Trust.issuer(asset);
    SCVal info =
        SCVal.ofVec(
            List.of(
                Events.symbol(code.length() <= 4 ? "AlphaNum4" : "AlphaNum12"),
                SCVal.ofMap(
                    List.of(
                        new SCMapEntry(
                            Events.symbol("asset_code"), SCVal.ofString(XdrString.of(code))),
                        new SCMapEntry(
                            Events.symbol("issuer"), SCVal.ofBytes(issuer.ed25519()))))));
    return List.of(
        new SCMapEntry(
            Events.symbol("METADATA"),
            SCVal.ofMap(
                List.of(
                    new SCMapEntry(Events.symbol("decimal"), SCVal.ofU32(7)),
                    new SCMapEntry(Events.symbol("name"), asset.name()),
                    new SCMapEntry(Events.symbol("symbol"), SCVal.ofString(XdrString.of(code)))))),
        new SCMapEntry(
            SCVal.ofVec(List.of(Events.symbol("Admin"))), SCVal.ofAddress(Events.address(issuer))),
        new SCMapEntry(SCVal.ofVec(List.of(Events.symbol("AssetInfo"))), info));
  }

  private static void instantiate(
      Scene scene, Opaque contract, ContractExecutable executable, List<SCMapEntry> storage) {
    ContractState.write(
        scene,
        ContractState.instance(contract),
        SCVal.ofContractInstance(new SCContractInstance(executable, storage)),
        ContractState.LONG);
  }

  static Outcome extend(Scene scene) {
    LedgerKey key = scene.census.contractEntries.popular(scene.dice);
    LedgerEntry ttl = key == null ? null : scene.find(LedgerKeys.ttl(key));
    boolean fails = scene.doomed || key == null || ttl == null;
    int extendTo = ContractState.FOREVER + scene.dice.below(1_000);
    if (key != null) {
      scene.readOnly.add(key);
    }
    if (key != null && ttl != null && !fails) {
      long liveUntil = Math.max(ttl.data().ttl().liveUntilLedgerSeq(), scene.ledger + extendTo);
      scene.put(ContractState.ttl(key, liveUntil));
    }
    return new Outcome(
        OperationBody.ofExtendFootprintTtl(
            new ExtendFootprintTTLOp(ExtensionPoint.ofV0(), extendTo)),
        OperationResultTr.ofExtendFootprintTtl(
            fails
                ? ExtendFootprintTTLResult.of(
                    ExtendFootprintTTLResultCode.EXTEND_FOOTPRINT_TTL_RESOURCE_LIMIT_EXCEEDED)
                : ExtendFootprintTTLResult.ofSuccess()),
        !fails);
  }

  static Outcome restore(Scene scene) {
    LedgerEntry archived = scene.world.lifetimes.anyArchived(scene.dice);
    boolean fails = scene.doomed || archived == null;
    if (archived != null && !fails) {
      LedgerKey key = LedgerKeys.of(archived.data());
      long liveUntil = scene.ledger + ContractState.SHORT + scene.dice.below(256);
      scene
          .operation()
          .restore(key, new LedgerEntry(scene.ledger, archived.data(), archived.ext()));
      scene
          .operation()
          .restore(
              LedgerKeys.ttl(key),
              new LedgerEntry(scene.ledger, ContractState.ttl(key, liveUntil), Sponsors.ext(null)));
      scene.expireAfter(key, liveUntil);
    }
    return new Outcome(
        OperationBody.ofRestoreFootprint(new RestoreFootprintOp(ExtensionPoint.ofV0())),
        OperationResultTr.ofRestoreFootprint(
            fails
                ? RestoreFootprintResult.of(
                    RestoreFootprintResultCode.RESTORE_FOOTPRINT_RESOURCE_LIMIT_EXCEEDED)
                : RestoreFootprintResult.ofSuccess()),
        !fails);
  }
}
