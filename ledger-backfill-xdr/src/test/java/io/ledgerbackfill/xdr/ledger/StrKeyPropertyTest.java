package io.ledgerbackfill.xdr.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ledgerbackfill.xdr.ledger.StrKey.Kind;
import java.nio.ByteBuffer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class StrKeyPropertyTest {

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  @Property
  void shouldReadBackWhatItWrote(@ForAll("strkeys") StrKey key) {
    String text = key.toString();

    assertThat(text.charAt(0)).isEqualTo(key.kind().letter());
    assertThat(StrKey.parse(text)).isEqualTo(key);
  }

  /** A CRC of 16 bits finds every error burst of up to 16 bits, so every single character. */
  @Property
  void shouldNoticeEverySingleWrongCharacter(
      @ForAll("strkeys") StrKey key,
      @ForAll @IntRange(max = 200) int position,
      @ForAll @IntRange(min = 1, max = 31) int shift) {
    char[] text = key.toString().toCharArray();
    int at = position % text.length;
    text[at] = ALPHABET.charAt((ALPHABET.indexOf(text[at]) + shift) % 32);

    assertThatIllegalArgumentException().isThrownBy(() -> StrKey.parse(new String(text)));
  }

  @Property
  void shouldRejectTruncatedAndExtendedTexts(
      @ForAll("strkeys") StrKey key, @ForAll @IntRange(min = 1, max = 8) int characters) {
    String text = key.toString();
    String shorter = text.substring(0, text.length() - characters);

    assertRejectedOrCanonical(shorter);
    assertRejectedOrCanonical(text + "A".repeat(characters));
  }

  @Property
  void shouldAcceptNothingThatItWouldWriteDifferently(
      @ForAll @CharRange(from = ' ', to = 'z') @StringLength(max = 120) String text) {
    assertRejectedOrCanonical(text);
  }

  private static void assertRejectedOrCanonical(String text) {
    StrKey key;
    try {
      key = StrKey.parse(text);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("is no strkey");
      return;
    }
    assertThat(key).hasToString(text);
  }

  @Provide
  Arbitrary<StrKey> strkeys() {
    return Arbitraries.of(Kind.class)
        .flatMap(
            kind ->
                switch (kind) {
                  case MUXED_ACCOUNT, MUXED_CONTRACT ->
                      bytes(40).map(payload -> StrKey.of(kind, payload));
                  case CLAIMABLE_BALANCE ->
                      bytes(32)
                          .map(
                              hash ->
                                  StrKey.of(kind, ByteBuffer.allocate(33).put(1, hash).array()));
                  case SIGNED_PAYLOAD ->
                      Arbitraries.integers()
                          .between(0, 64)
                          .flatMap(length -> bytes(32 + length))
                          .map(StrKeyPropertyTest::signedPayload);
                  default -> bytes(32).map(payload -> StrKey.of(kind, payload));
                });
  }

  private static StrKey signedPayload(byte[] keyAndPayload) {
    int length = keyAndPayload.length - 32;
    byte[] payload =
        ByteBuffer.allocate(36 + (length + 3) / 4 * 4)
            .put(keyAndPayload, 0, 32)
            .putInt(length)
            .put(keyAndPayload, 32, length)
            .array();
    return StrKey.of(Kind.SIGNED_PAYLOAD, payload);
  }

  private static Arbitrary<byte[]> bytes(int length) {
    return Arbitraries.bytes().array(byte[].class).ofSize(length);
  }
}
