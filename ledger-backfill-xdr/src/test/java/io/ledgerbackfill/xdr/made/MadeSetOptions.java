package io.ledgerbackfill.xdr.made;

import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.SetOptionsOp;
import io.ledgerbackfill.xdr.model.Signer;
import io.ledgerbackfill.xdr.model.SignerKey;

/** Puts an operation together that sets options of an account: at first none. */
public final class MadeSetOptions {

  private Long clearFlags;
  private Long setFlags;
  private Long masterWeight;
  private Long low;
  private Long medium;
  private Long high;
  private XdrString homeDomain;
  private Signer signer;

  /** Begins an operation that sets nothing. */
  public MadeSetOptions() {}

  /**
   * Clears flags.
   *
   * @param bits as in XDR {@code AccountFlags}
   * @return this
   */
  public MadeSetOptions clearFlags(long bits) {
    clearFlags = bits;
    return this;
  }

  /**
   * Sets flags.
   *
   * @param bits as in XDR {@code AccountFlags}
   * @return this
   */
  public MadeSetOptions setFlags(long bits) {
    setFlags = bits;
    return this;
  }

  /**
   * Sets the weight of the account's own key.
   *
   * @param weight the weight
   * @return this
   */
  public MadeSetOptions masterWeight(long weight) {
    masterWeight = weight;
    return this;
  }

  /**
   * Sets the low threshold.
   *
   * @param threshold the threshold
   * @return this
   */
  public MadeSetOptions low(long threshold) {
    low = threshold;
    return this;
  }

  /**
   * Sets the medium threshold.
   *
   * @param threshold the threshold
   * @return this
   */
  public MadeSetOptions medium(long threshold) {
    medium = threshold;
    return this;
  }

  /**
   * Sets the high threshold.
   *
   * @param threshold the threshold
   * @return this
   */
  public MadeSetOptions high(long threshold) {
    high = threshold;
    return this;
  }

  /**
   * Sets the home domain.
   *
   * @param domain the domain
   * @return this
   */
  public MadeSetOptions homeDomain(XdrString domain) {
    homeDomain = domain;
    return this;
  }

  /**
   * Sets a signer.
   *
   * @param key what signs
   * @param weight its weight; 0 removes it
   * @return this
   */
  public MadeSetOptions signer(SignerKey key, long weight) {
    signer = new Signer(key, weight);
    return this;
  }

  /**
   * Creates the operation.
   *
   * @return its body
   */
  public OperationBody body() {
    return OperationBody.ofSetOptions(
        new SetOptionsOp(
            null, clearFlags, setFlags, masterWeight, low, medium, high, homeDomain, signer));
  }
}
