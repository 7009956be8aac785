package io.ledgerbackfill.xdr.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

class TransactionHasherTest {

  private final TransactionHasher hasher = new TransactionHasher(Network.TESTNET);
  private final byte[] transaction = "the XDR of a transaction".getBytes(UTF_8);

  @Test
  void shouldHashNetworkTypeAndTransaction() throws Exception {
    byte[] target = new byte[40];
    byte[] slice = ByteBuffer.allocate(30).put(3, transaction).array();

    hasher.hashTransaction(slice, 3, transaction.length, target, 8);

    assertThat(ByteBuffer.wrap(target, 8, 32).slice())
        .isEqualTo(ByteBuffer.wrap(sha256(Network.TESTNET.id(), ints(2), transaction)));
  }

  @Test
  void shouldHashAFeeBumpUnderATypeOfItsOwn() throws Exception {
    byte[] target = new byte[32];

    hasher.hashFeeBump(transaction, 0, transaction.length, target, 0);

    assertThat(target).isEqualTo(sha256(Network.TESTNET.id(), ints(5), transaction));
  }

  @Test
  void shouldHashAnOldTransactionAsTheNewOneThatItStandsFor() throws Exception {
    byte[] target = new byte[32];

    hasher.hashTransactionV0(transaction, 0, transaction.length, target, 0);

    assertThat(target).isEqualTo(sha256(Network.TESTNET.id(), ints(2, 0), transaction));
  }

  @Test
  void shouldGiveTheSameHashAfterAFailure() {
    byte[] first = new byte[32];
    byte[] second = new byte[32];
    hasher.hashTransaction(transaction, 0, transaction.length, first, 0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> hasher.hashTransaction(transaction, 0, 5, second, 1));

    hasher.hashTransaction(transaction, 0, transaction.length, second, 0);
    assertThat(second).isEqualTo(first);
  }

  private static byte[] ints(int... values) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
    for (int value : values) {
      bytes.putInt(value);
    }
    return bytes.array();
  }

  private static byte[] sha256(byte[]... parts) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (byte[] part : parts) {
      digest.update(part);
    }
    return digest.digest();
  }
}
