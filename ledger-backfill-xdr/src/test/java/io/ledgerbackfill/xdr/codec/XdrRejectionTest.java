package io.ledgerbackfill.xdr.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ledgerbackfill.xdr.made.MadeLedger;
import io.ledgerbackfill.xdr.model.AccountEntry;
import io.ledgerbackfill.xdr.model.AccountEntryExt;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.ClaimPredicate;
import io.ledgerbackfill.xdr.model.DecoratedSignature;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import io.ledgerbackfill.xdr.model.LedgerEntryChanges;
import io.ledgerbackfill.xdr.model.ManageDataOp;
import io.ledgerbackfill.xdr.model.Memo;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationType;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.SCMapEntry;
import io.ledgerbackfill.xdr.model.SCVal;
import io.ledgerbackfill.xdr.model.Transaction;
import io.ledgerbackfill.xdr.model.TransactionPhase;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class XdrRejectionTest {

  private static final PublicKey KEY = PublicKey.ofEd25519(Opaque.zeros(32));

  /** Offsets: balance 36, inflationDest 56, flags 60, homeDomain 64 ("ab" and padding at 70). */
  private static final byte[] ACCOUNT =
      AccountEntry.XDR.encode(
          new AccountEntry(
              KEY,
              1,
              2,
              3,
              null,
              4,
              XdrString.of("ab"),
              Opaque.zeros(4),
              List.of(),
              AccountEntryExt.ofV0()));

  private static XdrException rejection(XdrType<?> type, byte[] bytes) {
    XdrDocument document = new XdrDocument();
    XdrException rejection =
        catchThrowableOfType(
            XdrException.class, () -> type.index(bytes, 0, bytes.length, document));
    assertThat(rejection).as("%s accepts it", type).isNotNull();
    assertThat(document.bytes()).isEmpty();
    assertThat(rejection)
        .hasMessage(
            rejection.type() + " at byte " + rejection.offset() + ": " + rejection.reason());
    return rejection;
  }

  private static void assertRejected(
      XdrType<?> type, byte[] bytes, long offset, String where, String reason) {
    XdrException rejection = rejection(type, bytes);
    assertThat(rejection.offset()).isEqualTo(offset);
    assertThat(rejection.type()).isEqualTo(where);
    assertThat(rejection.reason()).contains(reason);
  }

  private static byte[] with(byte[] bytes, int offset, int word) {
    byte[] changed = bytes.clone();
    ByteBuffer.wrap(changed).putInt(offset, word);
    return changed;
  }

  @Test
  void shouldRejectWhatIsTruncatedAnywhere() {
    byte[] ledger = LedgerCloseMeta.XDR.encode(new MadeLedger(0).meta());
    for (int length = 0; length < ledger.length; length++) {
      XdrException rejection = rejection(LedgerCloseMeta.XDR, Arrays.copyOf(ledger, length));
      assertThat(rejection.offset()).isBetween(0L, (long) length);
    }
  }

  @Test
  void shouldSayWhatIsTruncated() {
    assertRejected(
        AccountEntry.XDR,
        Arrays.copyOf(ACCOUNT, 59),
        0,
        "AccountEntry",
        "truncated: needs 60 bytes, 59 remain");
    assertRejected(
        AccountEntry.XDR,
        Arrays.copyOf(ACCOUNT, 63),
        60,
        "AccountEntry",
        "truncated: needs 4 bytes, 3 remain");
    assertRejected(
        AccountEntry.XDR,
        Arrays.copyOf(ACCOUNT, 71),
        70,
        "string32",
        "truncated: needs 2 bytes, 1 remain");
  }

  @Test
  void shouldNotTakeWhatFollowsASliceForAPartOfIt() {
    byte[] larger = Arrays.copyOf(ACCOUNT, ACCOUNT.length + 100);
    XdrDocument document = new XdrDocument();
    for (int length = 0; length < ACCOUNT.length; length++) {
      int slice = length;
      assertThatThrownBy(() -> AccountEntry.XDR.index(larger, 0, slice, document))
          .isInstanceOf(XdrException.class);
    }
    AccountEntry.XDR.index(larger, 0, ACCOUNT.length, document);
  }

  @Test
  void shouldRejectTrailingBytes() {
    assertRejected(
        AccountEntry.XDR,
        Arrays.copyOf(ACCOUNT, ACCOUNT.length + 3),
        ACCOUNT.length,
        "AccountEntry",
        "trailing bytes: the value ends, but 3 remain");
  }

  @Test
  void shouldRejectPaddingThatIsNotZero() {
    byte[] bytes = ACCOUNT.clone();
    bytes[71] = 1;
    assertRejected(AccountEntry.XDR, bytes, 71, "string32", "padding is not zero");
  }

  @Test
  void shouldRejectABooleanThatIsNeitherZeroNorOne() {
    assertRejected(
        SCVal.XDR,
        new byte[] {0, 0, 0, 0, 0, 0, 0, 2},
        4,
        "SCVal.b",
        "boolean is neither 0 nor 1 but 2");
    assertRejected(
        AccountEntry.XDR,
        with(ACCOUNT, 56, -1),
        56,
        "AccountEntry.inflationDest",
        "boolean is neither 0 nor 1 but -1");
  }

  @Test
  void shouldRejectAnUnknownEnumValueAndNameTheProtocolsKnown() {
    assertRejected(
        OperationType.XDR,
        new byte[] {0, 0, 0, 27},
        0,
        "OperationType",
        "unknown value 27; the schema knows the protocols through 30: the data is corrupt, or of a"
            + " newer protocol");
  }

  @Test
  void shouldRejectAnUnknownArmAndNameTheProtocolsKnown() {
    byte[] operation = Operation.XDR.encode(new Operation(null, OperationBody.ofInflation()));
    assertRejected(
        Operation.XDR,
        with(operation, 4, 99),
        4,
        "OperationBody.type",
        "unknown value 99; the schema knows the protocols through 30");
    assertRejected(
        LedgerCloseMeta.XDR,
        new byte[] {0, 0, 0, 3},
        0,
        "LedgerCloseMeta.v",
        "unknown value 3; the schema knows the protocols through 30");
  }

  @Test
  void shouldRejectAnEnumValueThatHasNoArm() {
    // A pool share is an AssetType, but no Asset.
    assertRejected(Asset.XDR, new byte[] {0, 0, 0, 3}, 0, "Asset.type", "unknown value 3");
    assertRejected(AccountEntry.XDR, with(ACCOUNT, 0, 1), 0, "PublicKey.type", "unknown value 1");
  }

  @Test
  void shouldRejectALengthAboveItsLimit() {
    assertRejected(
        Memo.XDR,
        with(Arrays.copyOf(new byte[] {0, 0, 0, 1}, 100), 4, 29),
        4,
        "Memo.text",
        "length 29 is above the limit of 28");
  }

  @Test
  void shouldRejectALengthAboveWhatRemains() {
    byte[] data = ManageDataOp.XDR.encode(new ManageDataOp(XdrString.of("name"), Opaque.zeros(8)));
    assertRejected(
        ManageDataOp.XDR,
        with(data, 12, 9),
        12,
        "DataValue",
        "length 9 is above the 8 bytes that remain");
    for (int hostile : new int[] {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, -8}) {
      byte[] value = with(new byte[12], 0, 13); // SCV_BYTES
      assertRejected(
          SCVal.XDR,
          with(value, 4, hostile),
          4,
          "SCBytes",
          "length " + Integer.toUnsignedString(hostile) + " is above the 4 bytes that remain");
    }
  }

  @Test
  void shouldRejectACountAboveItsLimit() {
    assertRejected(
        AccountEntry.XDR,
        Arrays.copyOf(with(ACCOUNT, 76, 21), 4000),
        76,
        "AccountEntry.signers",
        "count 21 is above the limit of 20");
  }

  @Test
  void shouldRejectACountAboveWhatRemains() {
    for (int hostile : new int[] {2, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 1 << 29}) {
      XdrDocument document = new XdrDocument();
      byte[] bytes = with(new byte[4 + 20], 0, hostile);
      XdrException rejection =
          catchThrowableOfType(
              XdrException.class,
              () -> LedgerEntryChanges.XDR.index(bytes, 0, bytes.length, document));
      assertThat(rejection.offset()).isZero();
      assertThat(rejection.type()).isEqualTo("LedgerEntryChanges");
      assertThat(rejection.reason())
          .startsWith("count " + Integer.toUnsignedString(hostile) + " of elements of at least");
      assertThat(document.indexBytes()).isLessThan(4096);
    }
  }

  @Test
  void shouldCountOffsetsFromTheStartOfTheSlice() {
    byte[] larger = new byte[ACCOUNT.length + 40];
    System.arraycopy(with(ACCOUNT, 56, 5), 0, larger, 40, ACCOUNT.length);
    XdrDocument document = new XdrDocument();
    assertThatThrownBy(() -> AccountEntry.XDR.index(larger, 40, ACCOUNT.length, document))
        .isInstanceOfSatisfying(
            XdrException.class, rejection -> assertThat(rejection.offset()).isEqualTo(56));
  }

  @Test
  void shouldRejectNestingBeyondTheLimitAndNothingBefore() {
    for (int limit : new int[] {1, 2, 10, XdrDocument.DEFAULT_MAX_DEPTH}) {
      XdrDocument document = new XdrDocument(limit);
      byte[] allowed = SCVal.XDR.encode(vectors(limit));
      SCVal.XDR.index(allowed, 0, allowed.length, document);
      assertThat(document.end()).isEqualTo(allowed.length);

      byte[] deeper = SCVal.XDR.encode(vectors(limit + 1));
      assertThatThrownBy(() -> SCVal.XDR.index(deeper, 0, deeper.length, document))
          .isInstanceOfSatisfying(
              XdrException.class,
              rejection -> {
                assertThat(rejection.type()).isEqualTo("SCVal");
                assertThat(rejection.reason()).isEqualTo("nested deeper than " + limit);
                assertThat(rejection.offset()).isEqualTo(12L * limit);
              });
    }
  }

  @Test
  void shouldCountEachStructAndUnionOfARecursiveType() {
    XdrDocument document = new XdrDocument(3);
    SCVal inner = SCVal.ofMap(List.of(new SCMapEntry(SCVal.ofVoid(), SCVal.ofVoid())));
    byte[] three = SCVal.XDR.encode(inner);
    SCVal.XDR.index(three, 0, three.length, document);
    byte[] four = SCVal.XDR.encode(SCVal.ofVec(List.of(inner)));
    assertThatThrownBy(() -> SCVal.XDR.index(four, 0, four.length, document))
        .hasMessageContaining("nested deeper than 3");
    byte[] predicate =
        ClaimPredicate.XDR.encode(
            ClaimPredicate.ofNot(
                ClaimPredicate.ofNot(ClaimPredicate.ofNot(ClaimPredicate.ofUnconditional()))));
    assertThatThrownBy(() -> ClaimPredicate.XDR.index(predicate, 0, predicate.length, document))
        .hasMessage("ClaimPredicate at byte 24: nested deeper than 3");
  }

  @Test
  void shouldBearTheDeepestNestingOnTheStackOfAUsualThread() throws InterruptedException {
    byte[] bytes = SCVal.XDR.encode(vectors(XdrDocument.DEFAULT_MAX_DEPTH));

    assertThat(decodeOnStackOf(1 << 20, bytes)).isNull();
  }

  @Test
  void shouldRejectWhatTheStackDoesNotBear() throws InterruptedException {
    byte[] bytes = SCVal.XDR.encode(vectors(XdrDocument.DEFAULT_MAX_DEPTH));

    assertThat(decodeOnStackOf(160 << 10, bytes))
        .isInstanceOf(XdrException.class)
        .hasMessageContaining("nested too deep for the stack of this thread")
        .hasCauseInstanceOf(StackOverflowError.class);
  }

  /** Returns what it failed with, or null. */
  private static @Nullable Throwable decodeOnStackOf(int stackBytes, byte[] bytes)
      throws InterruptedException {
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    Thread thread =
        new Thread(
            null,
            () -> assertThat(SCVal.XDR.decode(bytes)).isNotNull(),
            "stack of " + stackBytes,
            stackBytes);
    thread.setUncaughtExceptionHandler((dead, thrown) -> failure.set(thrown));
    thread.start();
    thread.join();
    return failure.get();
  }

  @Test
  void shouldRefuseALimitThatTheStackMayNotBear() {
    assertThatThrownBy(() -> new XdrDocument(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new XdrDocument(751))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("751");
  }

  @Test
  void shouldRefuseARangeOutsideOfTheArray() {
    XdrDocument document = new XdrDocument();
    assertThatThrownBy(() -> SCVal.XDR.index(new byte[8], 4, 8, document))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> SCVal.XDR.index(new byte[8], 1, Integer.MAX_VALUE, document))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void shouldNameFieldsOfStructsAndArms() {
    byte[] signature =
        DecoratedSignature.XDR.encode(new DecoratedSignature(Opaque.zeros(4), Opaque.zeros(64)));
    assertRejected(
        DecoratedSignature.XDR, with(signature, 4, 65), 4, "Signature", "above the limit of 64");
    assertThat(rejection(TransactionPhase.XDR, new byte[] {0, 0, 0, 0, 0, 0, 0, 9}).type())
        .isEqualTo("TransactionPhase.v0Components");
    assertThat(rejection(Transaction.XDR, new byte[3]).type()).isEqualTo("MuxedAccount");
  }

  /** A vector in a vector in a vector…: each but the innermost takes 12 bytes before the next. */
  private static SCVal vectors(int depth) {
    SCVal value = SCVal.ofVec(Collections.emptyList());
    for (int i = 1; i < depth; i++) {
      value = SCVal.ofVec(List.of(value));
    }
    return value;
  }
}
