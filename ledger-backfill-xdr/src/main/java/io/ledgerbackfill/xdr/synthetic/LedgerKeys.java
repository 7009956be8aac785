package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.model.ClaimableBalanceID;
import io.ledgerbackfill.xdr.model.ContractDataDurability;
import io.ledgerbackfill.xdr.model.ContractDataEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.LedgerKey;
import io.ledgerbackfill.xdr.model.LedgerKeyAccount;
import io.ledgerbackfill.xdr.model.LedgerKeyClaimableBalance;
import io.ledgerbackfill.xdr.model.LedgerKeyContractCode;
import io.ledgerbackfill.xdr.model.LedgerKeyContractData;
import io.ledgerbackfill.xdr.model.LedgerKeyData;
import io.ledgerbackfill.xdr.model.LedgerKeyLiquidityPool;
import io.ledgerbackfill.xdr.model.LedgerKeyOffer;
import io.ledgerbackfill.xdr.model.LedgerKeyTrustLine;
import io.ledgerbackfill.xdr.model.LedgerKeyTtl;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.SCAddress;
import io.ledgerbackfill.xdr.model.SCVal;
import io.ledgerbackfill.xdr.model.TrustLineAsset;

/** Keys of ledger entries. */
final class LedgerKeys {

  private LedgerKeys() {}

  static LedgerKey account(PublicKey id) {
    return LedgerKey.ofAccount(new LedgerKeyAccount(id));
  }

  static LedgerKey trustLine(PublicKey account, TrustLineAsset asset) {
    return LedgerKey.ofTrustline(new LedgerKeyTrustLine(account, asset));
  }

  static LedgerKey offer(PublicKey seller, long id) {
    return LedgerKey.ofOffer(new LedgerKeyOffer(seller, id));
  }

  static LedgerKey data(PublicKey account, XdrString name) {
    return LedgerKey.ofData(new LedgerKeyData(account, name));
  }

  static LedgerKey claimableBalance(ClaimableBalanceID id) {
    return LedgerKey.ofClaimableBalance(new LedgerKeyClaimableBalance(id));
  }

  static LedgerKey pool(Opaque id) {
    return LedgerKey.ofLiquidityPool(new LedgerKeyLiquidityPool(id));
  }

  static LedgerKey persistentData(Opaque contract, SCVal key) {
    return LedgerKey.ofContractData(
        new LedgerKeyContractData(
            SCAddress.ofContract(contract), key, ContractDataDurability.PERSISTENT));
  }

  static LedgerKey code(Opaque hash) {
    return LedgerKey.ofContractCode(new LedgerKeyContractCode(hash));
  }

  /** The key of the entry that tells how long another one lives. */
  static LedgerKey ttl(LedgerKey of) {
    return LedgerKey.ofTtl(new LedgerKeyTtl(Hashes.sha256(LedgerKey.XDR, of)));
  }

  static LedgerKey of(LedgerEntryData entry) {
    return switch (entry.type()) {
      case ACCOUNT -> account(entry.account().accountID());
      case TRUSTLINE -> trustLine(entry.trustLine().accountID(), entry.trustLine().asset());
      case OFFER -> offer(entry.offer().sellerID(), entry.offer().offerID());
      case DATA -> data(entry.data().accountID(), entry.data().dataName());
      case CLAIMABLE_BALANCE -> claimableBalance(entry.claimableBalance().balanceID());
      case LIQUIDITY_POOL -> pool(entry.liquidityPool().liquidityPoolID());
      case CONTRACT_DATA -> contractData(entry.contractData());
      case CONTRACT_CODE -> code(entry.contractCode().hash());
      case TTL -> LedgerKey.ofTtl(new LedgerKeyTtl(entry.ttl().keyHash()));
      case CONFIG_SETTING -> throw new IllegalArgumentException("settings never change here");
    };
  }

  private static LedgerKey contractData(ContractDataEntry entry) {
    return LedgerKey.ofContractData(
        new LedgerKeyContractData(entry.contract(), entry.key(), entry.durability()));
  }
}
