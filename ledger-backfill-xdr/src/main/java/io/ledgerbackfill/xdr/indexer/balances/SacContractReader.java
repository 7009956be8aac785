package io.ledgerbackfill.xdr.indexer.balances;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.AssetContracts;
import io.ledgerbackfill.xdr.indexer.ContractValues;
import io.ledgerbackfill.xdr.indexer.Label;
import io.ledgerbackfill.xdr.ledger.StrKey;
import io.ledgerbackfill.xdr.ledger.StrKey.Kind;
import io.ledgerbackfill.xdr.model.AssetType;
import io.ledgerbackfill.xdr.model.ContractDataEntry;
import io.ledgerbackfill.xdr.model.SCAddress;
import io.ledgerbackfill.xdr.model.SCContractInstance;
import io.ledgerbackfill.xdr.model.SCMapEntry;
import io.ledgerbackfill.xdr.model.SCVal;
import io.ledgerbackfill.xdr.model.SCValType;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the instance of a contract which asset it stands for (CAP-46-06), and believes it if
 * the contract's address follows from that asset. What code it runs does not matter then.
 */
final class SacContractReader {

  private static final Label ASSET_INFO = Label.of("AssetInfo");
  private static final Label ALPHA_NUM_4 = Label.of("AlphaNum4");
  private static final Label ALPHA_NUM_12 = Label.of("AlphaNum12");
  private static final Label ASSET_CODE = Label.of("asset_code");
  private static final Label ISSUER = Label.of("issuer");

  private static final int SHORT_CODE_BYTES = 4;
  private static final int LONG_CODE_BYTES = 12;
  private static final int KEY_BYTES = 32;

  private final Address contract = new Address();

  /** Reads an entry, position of a {@link ContractDataEntry} that a contract keeps for good. */
  @Nullable SacContract read(XdrDocument doc, long entry, AssetContracts contracts) {
    long value = ContractDataEntry.val(doc, entry);
    if (SCVal.type(doc, ContractDataEntry.key(doc, entry))
            != SCValType.SCV_LEDGER_KEY_CONTRACT_INSTANCE
        || SCVal.type(doc, value) != SCValType.SCV_CONTRACT_INSTANCE) {
      return null;
    }
    long fields = assetFields(doc, SCVal.instance(doc, value));
    if (fields == ContractValues.ABSENT) {
      return null;
    }
    long code = SCVal.str(doc, value(doc, fields, 0));
    long issuer = SCVal.bytes(doc, value(doc, fields, 1));
    byte[] asset = asset(doc, code, issuer);
    contracts.of(asset, 0, asset.length, contract);
    long id = SCAddress.contractId(doc, ContractDataEntry.contract(doc, entry));
    if (!contract.sameHead(doc.bytes(), XdrDocument.offset(id))) {
      return null;
    }
    return new SacContract(
        contract.toString(),
        AssetCodes.text(doc, code),
        StrKey.of(Kind.ACCOUNT, doc.copy(issuer)).toString());
  }

  /** Finds the two fields of the asset with issuer that an instance tells of, or absent. */
  private static long assetFields(XdrDocument doc, long instance) {
    long info = assetInfo(doc, instance);
    if (info == ContractValues.ABSENT
        || SCVal.type(doc, info) != SCValType.SCV_VEC
        || !SCVal.hasVec(doc, info)) {
      return ContractValues.ABSENT;
    }
    long parts = SCVal.vec(doc, info);
    if (doc.size(parts) != 2 || !isAlphaNum(doc, SCVal.at(doc, parts, 0))) {
      return ContractValues.ABSENT;
    }
    long asset = SCVal.at(doc, parts, 1);
    if (SCVal.type(doc, asset) != SCValType.SCV_MAP || !SCVal.hasMap(doc, asset)) {
      return ContractValues.ABSENT;
    }
    long fields = SCVal.map(doc, asset);
    return doc.size(fields) == 2 && hasCode(doc, fields) && hasIssuer(doc, fields)
        ? fields
        : ContractValues.ABSENT;
  }

  /** Finds the first value in an instance's storage under {@code [AssetInfo]}, or absent. */
  private static long assetInfo(XdrDocument doc, long instance) {
    if (!SCContractInstance.hasStorage(doc, instance)) {
      return ContractValues.ABSENT;
    }
    long storage = SCContractInstance.storage(doc, instance);
    int size = doc.size(storage);
    for (int i = 0; i < size; i++) {
      long item = SCMapEntry.at(doc, storage, i);
      if (isAssetInfo(doc, SCMapEntry.key(doc, item))) {
        return SCMapEntry.val(doc, item);
      }
    }
    return ContractValues.ABSENT;
  }

  private static boolean isAssetInfo(XdrDocument doc, long key) {
    if (SCVal.type(doc, key) != SCValType.SCV_VEC || !SCVal.hasVec(doc, key)) {
      return false;
    }
    long parts = SCVal.vec(doc, key);
    return doc.size(parts) == 1
        && ContractValues.isSymbol(doc, SCVal.at(doc, parts, 0), ASSET_INFO);
  }

  private static boolean isAlphaNum(XdrDocument doc, long kind) {
    return ContractValues.isSymbol(doc, kind, ALPHA_NUM_4)
        || ContractValues.isSymbol(doc, kind, ALPHA_NUM_12);
  }

  private static boolean hasCode(XdrDocument doc, long fields) {
    long code = value(doc, fields, 0);
    if (!ContractValues.isSymbol(doc, key(doc, fields, 0), ASSET_CODE)
        || SCVal.type(doc, code) != SCValType.SCV_STRING) {
      return false;
    }
    int length = XdrDocument.length(SCVal.str(doc, code));
    return length > 0 && length <= LONG_CODE_BYTES;
  }

  private static boolean hasIssuer(XdrDocument doc, long fields) {
    long issuer = value(doc, fields, 1);
    return ContractValues.isSymbol(doc, key(doc, fields, 1), ISSUER)
        && SCVal.type(doc, issuer) == SCValType.SCV_BYTES
        && XdrDocument.length(SCVal.bytes(doc, issuer)) == KEY_BYTES;
  }

  private static long key(XdrDocument doc, long fields, int index) {
    return SCMapEntry.key(doc, SCMapEntry.at(doc, fields, index));
  }

  private static long value(XdrDocument doc, long fields, int index) {
    return SCMapEntry.val(doc, SCMapEntry.at(doc, fields, index));
  }

  /** Encodes XDR {@code Asset}. */
  private static byte[] asset(XdrDocument doc, long code, long issuer) {
    byte[] codeBytes = doc.copy(code);
    boolean isShort = codeBytes.length <= SHORT_CODE_BYTES;
    AssetType type =
        isShort ? AssetType.ASSET_TYPE_CREDIT_ALPHANUM4 : AssetType.ASSET_TYPE_CREDIT_ALPHANUM12;
    int codeLength = isShort ? SHORT_CODE_BYTES : LONG_CODE_BYTES;
    return ByteBuffer.allocate(4 + codeLength + 4 + KEY_BYTES)
        .putInt(type.value())
        .put(Arrays.copyOf(codeBytes, codeLength))
        .putInt(0)
        .put(doc.copy(issuer))
        .array();
  }
}
