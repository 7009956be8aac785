package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.model.ContractDataDurability;
import io.ledgerbackfill.xdr.model.HostFunction;
import io.ledgerbackfill.xdr.model.InvokeContractArgs;
import io.ledgerbackfill.xdr.model.InvokeHostFunctionOp;
import io.ledgerbackfill.xdr.model.LedgerKey;
import io.ledgerbackfill.xdr.model.LedgerKeyContractData;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.SCAddress;
import io.ledgerbackfill.xdr.model.SCMapEntry;
import io.ledgerbackfill.xdr.model.SCNonceKey;
import io.ledgerbackfill.xdr.model.SCVal;
import io.ledgerbackfill.xdr.model.SorobanAddressCredentials;
import io.ledgerbackfill.xdr.model.SorobanAuthorizationEntry;
import io.ledgerbackfill.xdr.model.SorobanAuthorizedFunction;
import io.ledgerbackfill.xdr.model.SorobanAuthorizedInvocation;
import io.ledgerbackfill.xdr.model.SorobanCredentials;
import java.util.List;

/** INVOKE_HOST_FUNCTION that calls contracts: of Stellar assets, of tokens, and vaults. */
final class ContractCalls {

  private static final long MOST = 1_000_000_000L;

  private ContractCalls() {}

  static Outcome call(Scene scene) {
    int lot = scene.dice.below(100);
    if (lot < 25) {
      return transferAsset(scene);
    }
    if (lot < 70) {
      return swap(scene);
    }
    if (lot < 90) {
      return transferToken(scene);
    }
    return lot < 95 ? withdraw(scene) : administer(scene);
  }

  /** The source sends an asset to an account or to a vault. */
  private static Outcome transferAsset(Scene scene) {
    KnownAsset asset = Payments.assetToPay(scene);
    PublicKey from = scene.payer;
    long available = scene.available(from, asset);
    long amount = scene.dice.amount(Math.max(1, Math.min(MOST, available / 8)));
    boolean toVault = scene.dice.percent(40);
    Opaque vault = scene.dice.popular(scene.world.vaults);
    PublicKey holder = asset.isNative() ? null : scene.census.holders(asset).popular(scene.dice);
    PublicKey person = holder == null ? scene.somebody() : holder;
    SCAddress to = toVault ? SCAddress.ofContract(vault) : Events.address(person);
    boolean fails =
        scene.doomed
            || available < amount
            || !scene.authorized(from, asset)
            || (!toVault
                && (!scene.exists(person)
                    || !scene.authorized(person, asset)
                    || scene.room(person, asset) < amount));
    InvokeContractArgs call =
        call(
            asset.contract(),
            "transfer",
            SCVal.ofAddress(Events.address(from)),
            SCVal.ofAddress(to),
            Events.number(amount));
    if (!fails) {
      scene.add(from, asset, -amount);
      if (toVault) {
        ContractState.addAsset(scene, asset, vault, amount);
      } else {
        scene.add(person, asset, amount);
      }
      scene.emitMovement(asset, Events.address(from), to, amount);
    }
    return HostFunctions.outcome(scene, bySource(call), SCVal.ofVoid(), !fails);
  }

  /** A market maker, who signs for it apart, gives a vault one asset for another. */
  private static Outcome swap(Scene scene) {
    PublicKey trader = scene.maker();
    Opaque vault = scene.dice.popular(scene.world.vaults);
    List<KnownAsset> assets = scene.world.issued;
    KnownAsset given = scene.dice.oneIn(2) ? scene.world.lumens : scene.dice.popular(assets);
    KnownAsset taken = scene.dice.popular(assets);
    long paid =
        scene.dice.amount(Math.max(1, Math.min(MOST, scene.available(trader, given) / 100)));
    long got = ContractState.assetAmount(scene, taken, vault) / 1_000;
    boolean fails =
        scene.doomed
            || given.equals(taken)
            || got < 1
            || scene.available(trader, given) < paid
            || !scene.authorized(trader, given)
            || !scene.authorized(trader, taken)
            || scene.room(trader, taken) < got;
    InvokeContractArgs transfer =
        call(
            given.contract(),
            "transfer",
            SCVal.ofAddress(Events.address(trader)),
            SCVal.ofAddress(SCAddress.ofContract(vault)),
            Events.number(paid));
    InvokeContractArgs call =
        call(
            vault,
            "swap",
            SCVal.ofAddress(Events.address(trader)),
            SCVal.ofVec(
                List.of(contractAddress(given.contract()), contractAddress(taken.contract()))),
            Events.number(paid),
            Events.number(Math.max(1, got)));
    long nonce = scene.dice.next();
    OperationBody body = signed(scene, call, transfer, trader, nonce);
    if (!fails) {
      exchange(scene, vault, trader, given, paid, taken, got, nonce);
    }
    return HostFunctions.outcome(scene, body, Events.number(got), !fails);
  }

  private static void exchange(
      Scene scene,
      Opaque vault,
      PublicKey trader,
      KnownAsset given,
      long paid,
      KnownAsset taken,
      long got,
      long nonce) {
    LedgerKey nonceKey =
        LedgerKey.ofContractData(
            new LedgerKeyContractData(
                Events.address(trader),
                SCVal.ofLedgerKeyNonce(new SCNonceKey(nonce)),
                ContractDataDurability.TEMPORARY));
    ContractState.write(scene, nonceKey, SCVal.ofVoid(), ContractState.SHORT);
    scene.add(trader, given, -paid);
    ContractState.addAsset(scene, given, vault, paid);
    ContractState.addAsset(scene, taken, vault, -got);
    scene.add(trader, taken, got);
    SCAddress traderAddress = Events.address(trader);
    SCAddress vaultAddress = SCAddress.ofContract(vault);
    ContractState.write(
        scene,
        LedgerKeys.persistentData(vault, Events.symbol("State")),
        vaultState(scene, given, paid, taken, got),
        ContractState.FOREVER);
    scene.emitMovement(given, traderAddress, vaultAddress, paid);
    scene.emitMovement(taken, vaultAddress, traderAddress, got);
    scene.emit(
        Events.event(
            vault,
            List.of(
                Events.symbol("trade"),
                contractAddress(given.contract()),
                contractAddress(taken.contract()),
                SCVal.ofAddress(traderAddress)),
            SCVal.ofVec(List.of(Events.number(paid), Events.number(got), Events.number(1)))));
    scene.emit(
        Events.event(
            vault,
            List.of(Events.symbol("update_reserves")),
            SCVal.ofVec(
                List.of(
                    Events.number(ContractState.assetAmount(scene, given, vault)),
                    Events.number(ContractState.assetAmount(scene, taken, vault))))));
  }

  private static SCVal vaultState(
      Scene scene, KnownAsset given, long paid, KnownAsset taken, long got) {
    return SCVal.ofMap(
        List.of(
            new SCMapEntry(Events.symbol("LastIn"), Events.number(paid)),
            new SCMapEntry(Events.symbol("LastOut"), Events.number(got)),
            new SCMapEntry(Events.symbol("Ledger"), SCVal.ofU32(scene.ledger)),
            new SCMapEntry(Events.symbol("TokenA"), contractAddress(given.contract())),
            new SCMapEntry(Events.symbol("TokenB"), contractAddress(taken.contract()))));
  }

  /** The source sends a token to somebody, or is given some if it has none. */
  private static Outcome transferToken(Scene scene) {
    Opaque token = scene.dice.popular(scene.world.tokens);
    SCAddress source = Events.address(scene.payer);
    long balance = ContractState.tokenAmount(scene, token, source);
    boolean toVault = scene.dice.oneIn(3);
    SCAddress to =
        toVault
            ? SCAddress.ofContract(scene.dice.popular(scene.world.vaults))
            : Events.address(scene.somebody());
    if (balance < 1) {
      long amount = scene.dice.amount(MOST);
      InvokeContractArgs call = call(token, "mint", SCVal.ofAddress(source), Events.number(amount));
      if (!scene.doomed) {
        ContractState.addToken(scene, token, source, amount);
        scene.emit(
            Events.event(
                token,
                List.of(Events.symbol("mint"), SCVal.ofAddress(source)),
                Events.number(amount)));
      }
      return HostFunctions.outcome(scene, bySource(call), SCVal.ofVoid(), !scene.doomed);
    }
    long amount = scene.dice.amount(balance);
    InvokeContractArgs call =
        call(
            token,
            "transfer",
            SCVal.ofAddress(source),
            SCVal.ofAddress(to),
            Events.number(scene.doomed ? balance + amount : amount));
    if (!scene.doomed) {
      ContractState.addToken(scene, token, source, -amount);
      ContractState.addToken(scene, token, to, amount);
      scene.emit(
          Events.event(
              token,
              List.of(Events.symbol("transfer"), SCVal.ofAddress(source), SCVal.ofAddress(to)),
              Events.number(amount)));
    }
    return HostFunctions.outcome(scene, bySource(call), SCVal.ofVoid(), !scene.doomed);
  }

  /** A vault pays a reward to the source. */
  private static Outcome withdraw(Scene scene) {
    Opaque vault = scene.dice.popular(scene.world.vaults);
    KnownAsset asset = Payments.assetToPay(scene);
    long amount = ContractState.assetAmount(scene, asset, vault) / 10_000;
    PublicKey to = scene.payer;
    boolean fails =
        scene.doomed
            || amount < 1
            || !scene.authorized(to, asset)
            || scene.room(to, asset) < amount;
    InvokeContractArgs call = call(vault, "withdraw_rewards", SCVal.ofAddress(Events.address(to)));
    if (!fails) {
      ContractState.addAsset(scene, asset, vault, -amount);
      scene.add(to, asset, amount);
      scene.emit(
          Events.event(
              vault,
              List.of(
                  SCVal.ofString(XdrString.of("withdraw_rewards")),
                  SCVal.ofString(XdrString.of("user"))),
              SCVal.ofAddress(Events.address(to))));
      scene.emitMovement(asset, SCAddress.ofContract(vault), Events.address(to), amount);
    }
    return HostFunctions.outcome(scene, bySource(call), SCVal.ofVoid(), !fails);
  }

  /** An issuer, through the contract of its asset, authorizes a holder, or takes something back. */
  private static Outcome administer(Scene scene) {
    KnownAsset asset = scene.dice.any(scene.world.regulated);
    PublicKey holder = scene.census.holders(asset).any(scene.dice);
    PublicKey issuer = Trust.issuer(asset);
    scene.actAs(issuer);
    if (holder == null || scene.doomed) {
      InvokeContractArgs call =
          call(
              asset.contract(),
              "clawback",
              SCVal.ofAddress(Events.address(issuer)),
              Events.number(1));
      return HostFunctions.outcome(scene, bySource(call), SCVal.ofVoid(), false);
    }
    SCVal address = SCVal.ofAddress(Events.address(holder));
    long amount = scene.available(holder, asset) / 16;
    if (amount < 1 || scene.dice.oneIn(2)) {
      boolean authorize = scene.census.staff.contains(holder) || !scene.authorized(holder, asset);
      // Revoking through the contract leaves liabilities alone.
      long authorization =
          authorize ? TrustLineDraft.AUTHORIZED : TrustLineDraft.MAINTAINS_LIABILITIES;
      scene.edit(
          holder,
          asset.line(),
          line -> line.flags = (line.flags & TrustLineDraft.CLAWBACK_ENABLED) | authorization);
      scene.emit(Events.authorization(asset, holder, authorize));
      InvokeContractArgs call =
          call(asset.contract(), "set_authorized", address, SCVal.ofBool(authorize));
      return HostFunctions.outcome(scene, bySource(call), SCVal.ofVoid(), true);
    }
    scene.add(holder, asset, -amount);
    scene.emit(Events.clawback(asset, Events.address(holder), amount));
    InvokeContractArgs call = call(asset.contract(), "clawback", address, Events.number(amount));
    return HostFunctions.outcome(scene, bySource(call), SCVal.ofVoid(), true);
  }

  private static SCVal contractAddress(Opaque contract) {
    return SCVal.ofAddress(SCAddress.ofContract(contract));
  }

  private static InvokeContractArgs call(Opaque contract, String function, SCVal... args) {
    return new InvokeContractArgs(
        SCAddress.ofContract(contract), XdrString.of(function), List.of(args));
  }

  /** A call that the operation's source authorizes by having signed the transaction. */
  private static OperationBody bySource(InvokeContractArgs call) {
    return body(
        call,
        new SorobanAuthorizationEntry(
            SorobanCredentials.ofSourceAccount(),
            new SorobanAuthorizedInvocation(
                SorobanAuthorizedFunction.ofContractFn(call), List.of())));
  }

  /** A call that somebody else authorizes, with all that it entails. */
  private static OperationBody signed(
      Scene scene,
      InvokeContractArgs call,
      InvokeContractArgs entailed,
      PublicKey signer,
      long nonce) {
    SCVal signature =
        SCVal.ofVec(
            List.of(
                SCVal.ofMap(
                    List.of(
                        new SCMapEntry(
                            Events.symbol("public_key"), SCVal.ofBytes(signer.ed25519())),
                        new SCMapEntry(
                            Events.symbol("signature"), SCVal.ofBytes(scene.dice.opaque(64)))))));
    return body(
        call,
        new SorobanAuthorizationEntry(
            SorobanCredentials.ofAddress(
                new SorobanAddressCredentials(
                    Events.address(signer),
                    nonce,
                    scene.ledger + ContractState.SHORT - 1,
                    signature)),
            new SorobanAuthorizedInvocation(
                SorobanAuthorizedFunction.ofContractFn(call),
                List.of(
                    new SorobanAuthorizedInvocation(
                        SorobanAuthorizedFunction.ofContractFn(entailed), List.of())))));
  }

  private static OperationBody body(InvokeContractArgs call, SorobanAuthorizationEntry auth) {
    return OperationBody.ofInvokeHostFunction(
        new InvokeHostFunctionOp(HostFunction.ofInvokeContract(call), List.of(auth)));
  }
}
