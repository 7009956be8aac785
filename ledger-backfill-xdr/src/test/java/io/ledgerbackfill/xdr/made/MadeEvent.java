package io.ledgerbackfill.xdr.made;

import static io.ledgerbackfill.xdr.made.MadeTransaction.key;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.ledger.StrKey;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.ClaimableBalanceID;
import io.ledgerbackfill.xdr.model.ContractEvent;
import io.ledgerbackfill.xdr.model.ContractEventBody;
import io.ledgerbackfill.xdr.model.ContractEventType;
import io.ledgerbackfill.xdr.model.ContractEventV0;
import io.ledgerbackfill.xdr.model.ContractIDPreimage;
import io.ledgerbackfill.xdr.model.ExtensionPoint;
import io.ledgerbackfill.xdr.model.HashIDPreimage;
import io.ledgerbackfill.xdr.model.HashIDPreimageContractId;
import io.ledgerbackfill.xdr.model.Int128Parts;
import io.ledgerbackfill.xdr.model.MuxedEd25519Account;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.SCAddress;
import io.ledgerbackfill.xdr.model.SCMapEntry;
import io.ledgerbackfill.xdr.model.SCVal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

/** Events of contracts, and the values in them. */
public final class MadeEvent {

  private MadeEvent() {}

  /**
   * Creates an event.
   *
   * @param contract the contract's id
   * @param topics as {@link #topics} reads them
   * @param data the data
   * @return an event of type {@code CONTRACT}
   */
  public static ContractEvent of(Opaque contract, String topics, SCVal data) {
    return of(contract, topics(topics), data);
  }

  /**
   * Creates an event.
   *
   * @param contract the contract's id
   * @param topics the topics
   * @param data the data
   * @return an event of type {@code CONTRACT}
   */
  public static ContractEvent of(Opaque contract, List<SCVal> topics, SCVal data) {
    return new ContractEvent(
        ExtensionPoint.ofV0(),
        contract,
        ContractEventType.CONTRACT,
        ContractEventBody.ofV0(new ContractEventV0(topics, data)));
  }

  /**
   * Makes topics from words: {@code G5}, {@code M5}, {@code C5}, {@code L5} and {@code B5} are
   * addresses, {@code #5} is a number, {@code 'text'} a string, and other words are symbols.
   *
   * @param words the words, with spaces between them
   * @return a value for each
   */
  public static List<SCVal> topics(String words) {
    return Arrays.stream(words.split(" +")).map(MadeEvent::topic).toList();
  }

  private static SCVal topic(String word) {
    if (word.matches("[GMCLB]\\d+")) {
      return SCVal.ofAddress(address(word));
    }
    if (word.startsWith("#")) {
      return SCVal.ofU32(Long.parseLong(word.substring(1)));
    }
    return word.startsWith("'")
        ? SCVal.ofString(XdrString.of(word.substring(1, word.length() - 1)))
        : symbol(word);
  }

  /**
   * Creates an address.
   *
   * @param text letter and byte, as in {@code C5}; an M has the id 77
   * @return the address
   */
  public static SCAddress address(String text) {
    Opaque key = key(Integer.parseInt(text.substring(1)));
    return switch (text.charAt(0)) {
      case 'G' -> SCAddress.ofAccount(PublicKey.ofEd25519(key));
      case 'M' -> SCAddress.ofMuxedAccount(new MuxedEd25519Account(77, key));
      case 'C' -> SCAddress.ofContract(key);
      case 'L' -> SCAddress.ofLiquidityPool(key);
      case 'B' -> SCAddress.ofClaimableBalance(ClaimableBalanceID.ofV0(key));
      default -> throw new IllegalArgumentException(text);
    };
  }

  /**
   * Creates a symbol.
   *
   * @param text the text
   * @return the value
   */
  public static SCVal symbol(String text) {
    return SCVal.ofSymbol(XdrString.of(text));
  }

  /**
   * Creates a number of 128 bits.
   *
   * @param high the upper half
   * @param low the lower half
   * @return the value
   */
  public static SCVal i128(long high, long low) {
    return SCVal.ofI128(new Int128Parts(high, low));
  }

  /**
   * Creates a map whose keys are symbols.
   *
   * @param keysAndValues names and values in turn
   * @return the value
   */
  public static SCVal map(Object... keysAndValues) {
    SCMapEntry[] entries = new SCMapEntry[keysAndValues.length / 2];
    for (int i = 0; i < entries.length; i++) {
      entries[i] =
          new SCMapEntry(symbol((String) keysAndValues[2 * i]), (SCVal) keysAndValues[2 * i + 1]);
    }
    return SCVal.ofMap(List.of(entries));
  }

  /**
   * Computes the contract that stands for an asset in {@link MadeLedger#NETWORK}, from values.
   *
   * @param asset any asset
   * @return the contract's id
   */
  public static Opaque contract(Asset asset) {
    HashIDPreimage preimage =
        HashIDPreimage.ofContractId(
            new HashIDPreimageContractId(
                Opaque.of(MadeLedger.NETWORK.id()), ContractIDPreimage.ofAsset(asset)));
    try {
      return Opaque.of(
          MessageDigest.getInstance("SHA-256").digest(HashIDPreimage.XDR.encode(preimage)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Names an asset as its contract does in events.
   *
   * @param asset any asset
   * @return {@code native}, or code and issuer
   */
  public static String name(Asset asset) {
    return switch (asset.type()) {
      case ASSET_TYPE_CREDIT_ALPHANUM4 ->
          name(asset.alphaNum4().assetCode(), asset.alphaNum4().issuer());
      case ASSET_TYPE_CREDIT_ALPHANUM12 ->
          name(asset.alphaNum12().assetCode(), asset.alphaNum12().issuer());
      default -> "native";
    };
  }

  private static String name(Opaque code, PublicKey issuer) {
    String text = new String(code.toByteArray(), StandardCharsets.US_ASCII).replace("\0", "");
    return text + ":" + StrKey.of(StrKey.Kind.ACCOUNT, issuer.ed25519().toByteArray());
  }
}
