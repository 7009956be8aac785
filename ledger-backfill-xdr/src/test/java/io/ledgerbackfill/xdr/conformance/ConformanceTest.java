package io.ledgerbackfill.xdr.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.SharedLedgers;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrException;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.generator.Schema;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import io.ledgerbackfill.xdr.model.StellarXdr;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the generated code of every type against an interpreter of the schema. */
class ConformanceTest {

  private static final int VALUES = 20;
  private static final int SPOILT = 15;
  private static final Schema SCHEMA = StellarSchema.SCHEMA;

  // Shared, because they remember what they found out about types and methods.
  private static final Interpreter INTERPRETER =
      new Interpreter(SCHEMA, XdrDocument.DEFAULT_MAX_DEPTH);
  private static final ViewWalker WALKER = new ViewWalker(SCHEMA);

  private final XdrDocument document = new XdrDocument();

  static Stream<XdrType<?>> types() {
    return StellarXdr.types().values().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void shouldReadAndEncodeRandomValues(XdrType<?> type) {
    for (int seed = 0; seed < VALUES; seed++) {
      byte[] value = new RandomValues(SCHEMA, new Random(seed)).value(type.name());
      type.index(value, 0, value.length, document);
      WALKER.walk(type.name(), document);
      assertRoundTrip(type, value, seed);
    }
  }

  private <T> void assertRoundTrip(XdrType<T> type, byte[] value, int seed) {
    T read = type.read(document);
    byte[] encoded = type.encode(read);
    if (!Arrays.equals(encoded, value)) {
      assertThat(HexFormat.of().formatHex(encoded))
          .as("%s, seed %d", type, seed)
          .isEqualTo(HexFormat.of().formatHex(value));
    }
    assertThat(type.decode(encoded)).isEqualTo(read).hasSameHashCodeAs(read);
  }

  @Test
  void shouldReadEveryPartOfRealLedgers() {
    List<byte[]> ledgers = new ArrayList<>(SharedLedgers.byProtocol().values());
    ledgers.addAll(SharedLedgers.lake("cases").values());
    ledgers.addAll(SharedLedgers.lake("generated").values());
    ledgers.addAll(List.copyOf(SharedLedgers.lake("pubnet").values()).subList(0, 3));
    for (byte[] ledger : ledgers) {
      LedgerCloseMeta.XDR.index(ledger, 0, ledger.length, document);
      WALKER.walk("LedgerCloseMeta", document);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void shouldAcceptAndRejectWhatTheSchemaSays(XdrType<?> type) {
    for (int seed = 0; seed < VALUES; seed++) {
      RandomValues random = new RandomValues(SCHEMA, new Random(seed));
      byte[] value = random.value(type.name());
      for (int i = 0; i < SPOILT; i++) {
        byte[] spoilt = random.spoil(value);
        if (isAccepted(type, spoilt) != INTERPRETER.accepts(type.name(), spoilt)) {
          throw new AssertionError(
              type + ", seed " + seed + ", " + i + ": " + HexFormat.of().formatHex(spoilt));
        }
      }
    }
  }

  /** Decodes within a larger array: what follows a value must not be taken for a part of it. */
  private boolean isAccepted(XdrType<?> type, byte[] value) {
    byte[] padded = new byte[value.length + 24];
    System.arraycopy(value, 0, padded, 8, value.length);
    try {
      type.index(padded, 8, value.length, document);
      WALKER.walk(type.name(), document);
      return true;
    } catch (XdrException e) {
      assertThat(e.offset()).isBetween(0L, (long) value.length);
      assertThat(e.type()).isNotEmpty();
      assertThat(e.reason()).isNotEmpty();
      assertThat(document.bytes()).isEmpty();
      return false;
    }
  }
}
