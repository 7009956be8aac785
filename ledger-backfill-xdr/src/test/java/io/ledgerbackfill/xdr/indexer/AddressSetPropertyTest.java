package io.ledgerbackfill.xdr.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.made.MadeTransaction;
import io.ledgerbackfill.xdr.model.MuxedEd25519Account;
import io.ledgerbackfill.xdr.model.SCAddress;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AddressSetPropertyTest {

  /** One set for all tries: what was in it before must not show. */
  private final AddressSet set = new AddressSet();

  private final AddressSet union = new AddressSet();

  @Property(tries = 200)
  void shouldKeepEachAddressOnceInTheOrderInWhichTheyCame(@ForAll long seed) {
    Random random = new Random(seed);
    Set<String> expected = new LinkedHashSet<>();
    Set<String> expectedUnion = new LinkedHashSet<>();
    set.clear();
    union.clear();
    int count = random.nextInt(200);
    int kinds = 1 + random.nextInt(100);
    for (int i = 0; i < count; i++) {
      Address address = address(random.nextInt(kinds));
      if (random.nextInt(3) == 0) {
        union.add(address);
        expectedUnion.add(text(address));
      } else {
        set.add(address);
        expected.add(text(address));
      }
    }
    assertThat(texts(set)).containsExactlyElementsOf(expected);
    assertThat(texts(union)).containsExactlyElementsOf(expectedUnion);

    union.addAll(set);
    expectedUnion.addAll(expected);
    assertThat(texts(union)).containsExactlyElementsOf(expectedUnion);
  }

  /** Accounts, contracts, and multiplexed accounts that differ by their ids alone. */
  private static Address address(int number) {
    Opaque key = MadeTransaction.key(number / 3);
    SCAddress value =
        switch (number % 3) {
          case 0 -> SCAddress.ofContract(key);
          case 1 -> SCAddress.ofLiquidityPool(key);
          default ->
              SCAddress.ofMuxedAccount(new MuxedEd25519Account(number, MadeTransaction.key(1)));
        };
    XdrDocument doc = SCAddress.XDR.index(SCAddress.XDR.encode(value));
    return new Address().scAddress(doc, doc.root());
  }

  private static String text(Address address) {
    byte[] copy = new byte[1 + address.payloadLength()];
    address.copyTo(copy, 0);
    return HexFormat.of().formatHex(copy);
  }

  private static List<String> texts(AddressSet set) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < set.size(); i++) {
      int length = (set.bytes()[set.member(i)] & 0xFF) == 0x60 ? 41 : 33;
      texts.add(HexFormat.of().formatHex(set.bytes(), set.member(i), set.member(i) + length));
    }
    return texts;
  }
}
