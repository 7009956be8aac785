// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrUnion;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Unions;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.Xdr;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What contracts can deal with: accounts, contracts, and other holders of assets. XDR union {@code
 * SCAddress}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record SCAddress(SCAddressType type, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SCAddress> XDR =
      new GeneratedType<>(
          "SCAddress",
          "SCAddress",
          false,
          SCAddress::validate,
          SCAddress::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public SCAddress {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case SC_ADDRESS_TYPE_ACCOUNT -> Unions.check(value, PublicKey.class, false, "SCAddress");
      case SC_ADDRESS_TYPE_CONTRACT -> Unions.check(value, Opaque.class, false, "SCAddress");
      case SC_ADDRESS_TYPE_MUXED_ACCOUNT ->
          Unions.check(value, MuxedEd25519Account.class, false, "SCAddress");
      case SC_ADDRESS_TYPE_CLAIMABLE_BALANCE ->
          Unions.check(value, ClaimableBalanceID.class, false, "SCAddress");
      case SC_ADDRESS_TYPE_LIQUIDITY_POOL -> Unions.check(value, Opaque.class, false, "SCAddress");
      case SC_ADDRESS_TYPE_MUXED_CONTRACT ->
          Unions.check(value, MuxedContract.class, false, "SCAddress");
    }
  }

  /**
   * Creates a value of {@code SC_ADDRESS_TYPE_ACCOUNT}.
   *
   * @param accountId value of the arm
   * @return the value
   */
  public static SCAddress ofAccount(PublicKey accountId) {
    return new SCAddress(SCAddressType.SC_ADDRESS_TYPE_ACCOUNT, accountId);
  }

  /**
   * Creates a value of {@code SC_ADDRESS_TYPE_CONTRACT}.
   *
   * @param contractId value of the arm
   * @return the value
   */
  public static SCAddress ofContract(Opaque contractId) {
    return new SCAddress(SCAddressType.SC_ADDRESS_TYPE_CONTRACT, contractId);
  }

  /**
   * Creates a value of {@code SC_ADDRESS_TYPE_MUXED_ACCOUNT}.
   *
   * @param muxedAccount value of the arm
   * @return the value
   */
  public static SCAddress ofMuxedAccount(MuxedEd25519Account muxedAccount) {
    return new SCAddress(SCAddressType.SC_ADDRESS_TYPE_MUXED_ACCOUNT, muxedAccount);
  }

  /**
   * Creates a value of {@code SC_ADDRESS_TYPE_CLAIMABLE_BALANCE}.
   *
   * @param claimableBalanceId value of the arm
   * @return the value
   */
  public static SCAddress ofClaimableBalance(ClaimableBalanceID claimableBalanceId) {
    return new SCAddress(SCAddressType.SC_ADDRESS_TYPE_CLAIMABLE_BALANCE, claimableBalanceId);
  }

  /**
   * Creates a value of {@code SC_ADDRESS_TYPE_LIQUIDITY_POOL}.
   *
   * @param liquidityPoolId value of the arm
   * @return the value
   */
  public static SCAddress ofLiquidityPool(Opaque liquidityPoolId) {
    return new SCAddress(SCAddressType.SC_ADDRESS_TYPE_LIQUIDITY_POOL, liquidityPoolId);
  }

  /**
   * Creates a value of {@code SC_ADDRESS_TYPE_MUXED_CONTRACT}.
   *
   * @param muxedContract value of the arm
   * @return the value
   */
  public static SCAddress ofMuxedContract(MuxedContract muxedContract) {
    return new SCAddress(SCAddressType.SC_ADDRESS_TYPE_MUXED_CONTRACT, muxedContract);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case SC_ADDRESS_TYPE_ACCOUNT -> "accountId";
      case SC_ADDRESS_TYPE_CONTRACT -> "contractId";
      case SC_ADDRESS_TYPE_MUXED_ACCOUNT -> "muxedAccount";
      case SC_ADDRESS_TYPE_CLAIMABLE_BALANCE -> "claimableBalanceId";
      case SC_ADDRESS_TYPE_LIQUIDITY_POOL -> "liquidityPoolId";
      case SC_ADDRESS_TYPE_MUXED_CONTRACT -> "muxedContract";
    };
  }

  /**
   * Returns the value of {@code accountId}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public PublicKey accountId() {
    if (!"accountId".equals(arm())) {
      throw Unions.wrongArm("SCAddress", type, "accountId");
    }
    return (PublicKey) value;
  }

  /**
   * Returns the value of {@code contractId}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public Opaque contractId() {
    if (!"contractId".equals(arm())) {
      throw Unions.wrongArm("SCAddress", type, "contractId");
    }
    return (Opaque) value;
  }

  /**
   * Returns the value of {@code muxedAccount}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public MuxedEd25519Account muxedAccount() {
    if (!"muxedAccount".equals(arm())) {
      throw Unions.wrongArm("SCAddress", type, "muxedAccount");
    }
    return (MuxedEd25519Account) value;
  }

  /**
   * Returns the value of {@code claimableBalanceId}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ClaimableBalanceID claimableBalanceId() {
    if (!"claimableBalanceId".equals(arm())) {
      throw Unions.wrongArm("SCAddress", type, "claimableBalanceId");
    }
    return (ClaimableBalanceID) value;
  }

  /**
   * Returns the value of {@code liquidityPoolId}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public Opaque liquidityPoolId() {
    if (!"liquidityPoolId".equals(arm())) {
      throw Unions.wrongArm("SCAddress", type, "liquidityPoolId");
    }
    return (Opaque) value;
  }

  /**
   * Returns the value of {@code muxedContract}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public MuxedContract muxedContract() {
    if (!"muxedContract".equals(arm())) {
      throw Unions.wrongArm("SCAddress", type, "muxedContract");
    }
    return (MuxedContract) value;
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static SCAddressType type(XdrDocument doc, long self) {
    Views.check(doc, self, "SCAddress");
    return SCAddressType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code accountId}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link PublicKey}
   */
  public static long accountId(XdrDocument doc, long self) {
    Views.check(doc, self, "SCAddress");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0 : "not SC_ADDRESS_TYPE_ACCOUNT";
    return Views.found(doc, XdrDocument.offset(self) + 4, "PublicKey");
  }

  /**
   * Reads {@code contractId}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long contractId(XdrDocument doc, long self) {
    Views.check(doc, self, "SCAddress");
    assert Views.int32(doc, XdrDocument.offset(self)) == 1 : "not SC_ADDRESS_TYPE_CONTRACT";
    return Views.slice(doc, XdrDocument.offset(self) + 4, 32);
  }

  /**
   * Reads {@code muxedAccount}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link MuxedEd25519Account}
   */
  public static long muxedAccount(XdrDocument doc, long self) {
    Views.check(doc, self, "SCAddress");
    assert Views.int32(doc, XdrDocument.offset(self)) == 2 : "not SC_ADDRESS_TYPE_MUXED_ACCOUNT";
    return Views.found(doc, XdrDocument.offset(self) + 4, "MuxedEd25519Account");
  }

  /**
   * Reads {@code claimableBalanceId}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ClaimableBalanceID}
   */
  public static long claimableBalanceId(XdrDocument doc, long self) {
    Views.check(doc, self, "SCAddress");
    assert Views.int32(doc, XdrDocument.offset(self)) == 3
        : "not SC_ADDRESS_TYPE_CLAIMABLE_BALANCE";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ClaimableBalanceID");
  }

  /**
   * Reads {@code liquidityPoolId}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long liquidityPoolId(XdrDocument doc, long self) {
    Views.check(doc, self, "SCAddress");
    assert Views.int32(doc, XdrDocument.offset(self)) == 4 : "not SC_ADDRESS_TYPE_LIQUIDITY_POOL";
    return Views.slice(doc, XdrDocument.offset(self) + 4, 32);
  }

  /**
   * Reads {@code muxedContract}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link MuxedContract}
   */
  public static long muxedContract(XdrDocument doc, long self) {
    Views.check(doc, self, "SCAddress");
    assert Views.int32(doc, XdrDocument.offset(self)) == 5 : "not SC_ADDRESS_TYPE_MUXED_CONTRACT";
    return Views.found(doc, XdrDocument.offset(self) + 4, "MuxedContract");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SCAddress");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return p + 36;
      }
      case 1 -> {
        return p + 32;
      }
      case 2 -> {
        return p + 40;
      }
      case 3 -> {
        return p + 36;
      }
      case 4 -> {
        return p + 32;
      }
      case 5 -> {
        return p + 40;
      }
      default -> {
        return p;
      }
    }
  }

  static SCAddress read(XdrDocument doc, long self) {
    SCAddressType type = type(doc, self);
    return switch (type) {
      case SC_ADDRESS_TYPE_ACCOUNT ->
          new SCAddress(type, PublicKey.read(doc, accountId(doc, self)));
      case SC_ADDRESS_TYPE_CONTRACT -> new SCAddress(type, doc.opaque(contractId(doc, self)));
      case SC_ADDRESS_TYPE_MUXED_ACCOUNT ->
          new SCAddress(type, MuxedEd25519Account.read(doc, muxedAccount(doc, self)));
      case SC_ADDRESS_TYPE_CLAIMABLE_BALANCE ->
          new SCAddress(type, ClaimableBalanceID.read(doc, claimableBalanceId(doc, self)));
      case SC_ADDRESS_TYPE_LIQUIDITY_POOL ->
          new SCAddress(type, doc.opaque(liquidityPoolId(doc, self)));
      case SC_ADDRESS_TYPE_MUXED_CONTRACT ->
          new SCAddress(type, MuxedContract.read(doc, muxedContract(doc, self)));
    };
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int32(type.value());
    switch (type) {
      case SC_ADDRESS_TYPE_ACCOUNT -> {
        PublicKey accountId = (PublicKey) value;
        accountId.encode(out);
      }
      case SC_ADDRESS_TYPE_CONTRACT -> {
        Opaque contractId = (Opaque) value;
        out.fixed(contractId, 32, "SCAddress.contractId");
      }
      case SC_ADDRESS_TYPE_MUXED_ACCOUNT -> {
        MuxedEd25519Account muxedAccount = (MuxedEd25519Account) value;
        muxedAccount.encode(out);
      }
      case SC_ADDRESS_TYPE_CLAIMABLE_BALANCE -> {
        ClaimableBalanceID claimableBalanceId = (ClaimableBalanceID) value;
        claimableBalanceId.encode(out);
      }
      case SC_ADDRESS_TYPE_LIQUIDITY_POOL -> {
        Opaque liquidityPoolId = (Opaque) value;
        out.fixed(liquidityPoolId, 32, "SCAddress.liquidityPoolId");
      }
      case SC_ADDRESS_TYPE_MUXED_CONTRACT -> {
        MuxedContract muxedContract = (MuxedContract) value;
        muxedContract.encode(out);
      }
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SCAddress");
    }
    int type = Xdr.int32(bytes, p);
    p += 4;
    switch (type) {
      case 0 -> {
        if (end - p < 36) {
          throw tape.truncated(p, end, 36, "SCAddress");
        }
        PublicKey.check(tape, bytes, p);
        p += 36;
      }
      case 1 -> {
        if (end - p < 32) {
          throw tape.truncated(p, end, 32, "SCAddress");
        }
        p += 32;
      }
      case 2 -> {
        if (end - p < 40) {
          throw tape.truncated(p, end, 40, "SCAddress");
        }
        p += 40;
      }
      case 3 -> {
        if (end - p < 36) {
          throw tape.truncated(p, end, 36, "SCAddress");
        }
        ClaimableBalanceID.check(tape, bytes, p);
        p += 36;
      }
      case 4 -> {
        if (end - p < 32) {
          throw tape.truncated(p, end, 32, "SCAddress");
        }
        p += 32;
      }
      case 5 -> {
        if (end - p < 40) {
          throw tape.truncated(p, end, 40, "SCAddress");
        }
        p += 40;
      }
      default -> throw tape.unknown(p - 4, type, "SCAddress.type", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
