package io.ledgerbackfill.xdr.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class GeneratorTest {

  private static SortedMap<String, String> sources(String schema) {
    return new Generator(
            Parser.parse("const PROTOCOL = 7;" + schema), SourceHeader.of("test.x", new byte[0]))
        .sources();
  }

  @Test
  void shouldWriteAFileForEachTypeAndOneThatListsThem() {
    SortedMap<String, String> sources = sources("typedef int Number; struct S { Number n; };");
    assertThat(sources).containsOnlyKeys("Number.java", "S.java", "StellarXdr.java");
    assertThat(sources.get("StellarXdr.java"))
        .contains("PROTOCOL = 7;", "types.put(\"Number\", Number.XDR);");
  }

  @Test
  void shouldCheckBytesOfFixedSizeAtOnce() {
    String struct =
        sources("typedef hyper N; struct S { int a; N b; opaque c[4]; string d<5>; };")
            .get("S.java");
    assertThat(struct)
        .contains("if (end - p < 20)")
        .contains("p = tape.opaque(bytes, p + 16, end, 5, \"S.d\");");
  }

  @Test
  void shouldTurnCommentsIntoJavadoc() {
    String struct =
        sources("/* Holds <a> & b. */ struct S { /* In stroops. */ int a; };").get("S.java");
    assertThat(struct)
        .contains(" * Holds &lt;a&gt; &amp; b. XDR struct {@code S}.")
        .contains("@param a In stroops.")
        .contains("Reads {@code a}. In stroops.");
  }

  @Test
  void shouldRefuseWhatItCannotWrite() {
    assertThatThrownBy(() -> sources("typedef string N<4>; struct S { N names[3]; };"))
        .isInstanceOf(SchemaException.class)
        .hasMessageContaining("N] must be of fixed size here");
    assertThatThrownBy(
            () ->
                sources(
                    "enum E { X_A = 1, X_a = 2 };"
                        + "union U switch (E e) { case X_A: void; case X_a: void; };"))
        .isInstanceOf(SchemaException.class)
        .hasMessageContaining("U has two arms that Java calls ofA");
  }
}
