package io.ledgerbackfill.xdr.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrException;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.generator.Definition;
import io.ledgerbackfill.xdr.generator.Definition.Case;
import io.ledgerbackfill.xdr.generator.Definition.Enumeration;
import io.ledgerbackfill.xdr.generator.Definition.Member;
import io.ledgerbackfill.xdr.generator.Definition.Union;
import io.ledgerbackfill.xdr.generator.Schema;
import io.ledgerbackfill.xdr.generator.Type;
import io.ledgerbackfill.xdr.model.StellarXdr;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a newer protocol brings must fail, and say that it may be one, wherever it appears. */
class UnknownValuesTest {

  private final XdrDocument document = new XdrDocument();

  @Test
  void shouldNameTheProtocolsKnownForEveryEnumAndUnion() {
    Schema schema = StellarSchema.SCHEMA;
    int checked = 0;
    for (Definition definition : schema.definitions()) {
      if (definition instanceof Enumeration enumeration) {
        assertUnknown(definition.name(), values(enumeration), List.of());
        checked++;
      } else if (definition instanceof Union union) {
        assertUnknown(definition.name(), values(union), members(union, schema));
        checked++;
      }
    }
    assertThat(checked).isEqualTo(62 + 99);
  }

  /** Tries the values next to those known, the extremes, and others that may be no arms. */
  private void assertUnknown(String name, Set<Integer> known, Collection<Integer> others) {
    Set<Integer> candidates = new LinkedHashSet<>(others);
    known.forEach(value -> candidates.addAll(List.of(value - 1, value + 1)));
    candidates.addAll(List.of(Integer.MIN_VALUE, Integer.MAX_VALUE));
    candidates.removeAll(known);
    XdrType<?> type = Objects.requireNonNull(StellarXdr.types().get(name));
    for (int value : candidates) {
      byte[] bytes = ByteBuffer.allocate(400).putInt(value).array();
      XdrException rejection =
          catchThrowableOfType(
              XdrException.class, () -> type.index(bytes, 0, bytes.length, document));
      assertThat(rejection).as("%s of %d", name, value).isNotNull();
      assertThat(rejection.offset()).isZero();
      assertThat(rejection.type()).startsWith(name);
      assertThat(rejection.reason())
          .isEqualTo(
              "unknown value "
                  + value
                  + "; the schema knows the protocols through 30: the data is corrupt, or of a"
                  + " newer protocol");
    }
  }

  private static Set<Integer> values(Enumeration enumeration) {
    return enumeration.members().stream().map(Member::value).collect(Collectors.toSet());
  }

  private static Set<Integer> values(Union union) {
    return union.arms().stream()
        .flatMap(arm -> arm.cases().stream())
        .map(Case::value)
        .collect(Collectors.toSet());
  }

  private static Set<Integer> members(Union union, Schema schema) {
    return schema.resolve(union.discriminant().type()) instanceof Type.Ref ref
            && schema.definition(ref.name()) instanceof Enumeration enumeration
        ? values(enumeration)
        : Set.of();
  }
}
