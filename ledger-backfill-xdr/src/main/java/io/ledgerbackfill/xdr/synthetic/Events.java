package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.model.ClaimableBalanceID;
import io.ledgerbackfill.xdr.model.ContractEvent;
import io.ledgerbackfill.xdr.model.ContractEventBody;
import io.ledgerbackfill.xdr.model.ContractEventType;
import io.ledgerbackfill.xdr.model.ContractEventV0;
import io.ledgerbackfill.xdr.model.ExtensionPoint;
import io.ledgerbackfill.xdr.model.Int128Parts;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.SCAddress;
import io.ledgerbackfill.xdr.model.SCAddressType;
import io.ledgerbackfill.xdr.model.SCMapEntry;
import io.ledgerbackfill.xdr.model.SCVal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Contract events, in the form that they have since protocol 23 (CAP-67). */
final class Events {

  private static final Map<String, SCVal> SYMBOLS = new HashMap<>();

  static {
    for (String word :
        List.of(
            "transfer",
            "mint",
            "burn",
            "clawback",
            "set_authorized",
            "fee",
            "amount",
            "to_muxed_id",
            "fn_call",
            "fn_return",
            "core_metrics",
            "error")) {
      SYMBOLS.put(word, SCVal.ofSymbol(XdrString.of(word)));
    }
  }

  private Events() {}

  static SCVal symbol(String word) {
    SCVal known = SYMBOLS.get(word);
    return known == null ? SCVal.ofSymbol(XdrString.of(word)) : known;
  }

  static SCVal number(long amount) {
    return SCVal.ofI128(new Int128Parts(amount < 0 ? -1 : 0, amount));
  }

  static SCAddress address(PublicKey account) {
    return SCAddress.ofAccount(account);
  }

  static SCAddress address(ClaimableBalanceID balance) {
    return SCAddress.ofClaimableBalance(balance);
  }

  static ContractEvent event(Opaque contract, List<SCVal> topics, SCVal data) {
    return new ContractEvent(
        ExtensionPoint.ofV0(),
        contract,
        ContractEventType.CONTRACT,
        ContractEventBody.ofV0(new ContractEventV0(topics, data)));
  }

  /**
   * A movement of an asset: from its issuer it is a mint, to its issuer a burn.
   *
   * @param customer the id of whom it is meant for, in the recipient's books
   */
  static ContractEvent movement(
      KnownAsset asset, SCAddress from, SCAddress to, long amount, @Nullable SCVal customer) {
    boolean fromIssuer = isIssuer(asset, from);
    boolean toIssuer = isIssuer(asset, to);
    if (fromIssuer && !toIssuer) {
      return event(
          asset.contract(),
          List.of(symbol("mint"), SCVal.ofAddress(to), asset.name()),
          data(amount, customer));
    }
    if (toIssuer && !fromIssuer) {
      return event(
          asset.contract(),
          List.of(symbol("burn"), SCVal.ofAddress(from), asset.name()),
          number(amount));
    }
    return event(
        asset.contract(),
        List.of(symbol("transfer"), SCVal.ofAddress(from), SCVal.ofAddress(to), asset.name()),
        data(amount, customer));
  }

  static ContractEvent clawback(KnownAsset asset, SCAddress from, long amount) {
    return event(
        asset.contract(),
        List.of(symbol("clawback"), SCVal.ofAddress(from), asset.name()),
        number(amount));
  }

  static ContractEvent authorization(KnownAsset asset, PublicKey holder, boolean authorized) {
    return event(
        asset.contract(),
        List.of(symbol("set_authorized"), SCVal.ofAddress(address(holder)), asset.name()),
        SCVal.ofBool(authorized));
  }

  /** A fee, or with a negative amount a refund. */
  static ContractEvent fee(KnownAsset lumens, PublicKey payer, long amount) {
    return event(
        lumens.contract(), List.of(symbol("fee"), SCVal.ofAddress(address(payer))), number(amount));
  }

  private static boolean isIssuer(KnownAsset asset, SCAddress address) {
    return address.type() == SCAddressType.SC_ADDRESS_TYPE_ACCOUNT
        && address.accountId().equals(asset.issuer());
  }

  private static SCVal data(long amount, @Nullable SCVal customer) {
    return customer == null
        ? number(amount)
        : SCVal.ofMap(
            List.of(
                new SCMapEntry(symbol("amount"), number(amount)),
                new SCMapEntry(symbol("to_muxed_id"), customer)));
  }
}
