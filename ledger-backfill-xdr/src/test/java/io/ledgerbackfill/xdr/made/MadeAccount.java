package io.ledgerbackfill.xdr.made;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.model.AccountEntry;
import io.ledgerbackfill.xdr.model.AccountEntryExt;
import io.ledgerbackfill.xdr.model.AccountEntryExtensionV1;
import io.ledgerbackfill.xdr.model.AccountEntryExtensionV1Ext;
import io.ledgerbackfill.xdr.model.AccountEntryExtensionV2;
import io.ledgerbackfill.xdr.model.AccountEntryExtensionV2Ext;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.Liabilities;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.Signer;
import io.ledgerbackfill.xdr.model.SignerKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts an account's entry together: at first without balance or signers, with a master weight of 1.
 */
public final class MadeAccount {

  private final int key;
  private long balance;
  private long flags;
  private int[] thresholds = {1, 0, 0, 0};
  private final List<Signer> signers = new ArrayList<>();
  private final List<Optional<PublicKey>> sponsors = new ArrayList<>();
  private boolean hasLiabilities;
  private boolean extended;

  /**
   * Begins an account.
   *
   * @param key its key, see {@link MadeTransaction#key}
   */
  public MadeAccount(int key) {
    this.key = key;
  }

  /**
   * Sets the balance.
   *
   * @param stroops in stroops
   * @return this
   */
  public MadeAccount balance(long stroops) {
    balance = stroops;
    return this;
  }

  /**
   * Sets the flags.
   *
   * @param bits as in XDR {@code AccountFlags}
   * @return this
   */
  public MadeAccount flags(long bits) {
    flags = bits;
    return this;
  }

  /**
   * Sets the master weight and the thresholds.
   *
   * @param master the weight of its own key
   * @param low the low threshold
   * @param medium the medium threshold
   * @param high the high threshold
   * @return this
   */
  public MadeAccount thresholds(int master, int low, int medium, int high) {
    thresholds = new int[] {master, low, medium, high};
    return this;
  }

  /**
   * Adds a signer.
   *
   * @param signer what signs
   * @param weight its weight
   * @return this
   */
  public MadeAccount signer(SignerKey signer, long weight) {
    signers.add(new Signer(signer, weight));
    sponsors.add(Optional.empty());
    return this;
  }

  /**
   * Adds a signer with a sponsor, for which the account gets its extensions.
   *
   * @param signer what signs
   * @param weight its weight
   * @param sponsor who pays its reserve
   * @return this
   */
  public MadeAccount signer(SignerKey signer, long weight, int sponsor) {
    signers.add(new Signer(signer, weight));
    sponsors.add(Optional.of(MadeEntry.id(sponsor)));
    return extended();
  }

  /**
   * Returns the account its extensions, whether or not they say anything.
   *
   * @return this
   */
  public MadeAccount extended() {
    extended = true;
    return this;
  }

  /**
   * Returns the account liabilities, of 0: the extension that knows of no sponsors.
   *
   * @return this
   */
  public MadeAccount withLiabilities() {
    hasLiabilities = true;
    return this;
  }

  /**
   * Creates the entry.
   *
   * @return the entry, without sponsor
   */
  public LedgerEntry entry() {
    byte[] bytes = new byte[thresholds.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) thresholds[i];
    }
    return MadeEntry.entry(
        LedgerEntryData.ofAccount(
            new AccountEntry(
                MadeEntry.id(key),
                balance,
                0,
                0,
                null,
                flags,
                XdrString.of(""),
                Opaque.of(bytes),
                signers,
                hasLiabilities || extended ? extension() : AccountEntryExt.ofV0())));
  }

  private AccountEntryExt extension() {
    return AccountEntryExt.ofV1(
        new AccountEntryExtensionV1(
            new Liabilities(0, 0),
            extended
                ? AccountEntryExtensionV1Ext.ofV2(
                    new AccountEntryExtensionV2(0, 0, sponsors, AccountEntryExtensionV2Ext.ofV0()))
                : AccountEntryExtensionV1Ext.ofV0()));
  }
}
