package io.ledgerbackfill.xdr.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.xdr.generator.Definition.Arm;
import io.ledgerbackfill.xdr.generator.Definition.Case;
import io.ledgerbackfill.xdr.generator.Definition.Enumeration;
import io.ledgerbackfill.xdr.generator.Definition.Field;
import io.ledgerbackfill.xdr.generator.Definition.Member;
import io.ledgerbackfill.xdr.generator.Definition.Struct;
import io.ledgerbackfill.xdr.generator.Definition.Typedef;
import io.ledgerbackfill.xdr.generator.Definition.Union;
import io.ledgerbackfill.xdr.generator.Type.Primitive;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParserTest {

  private static Definition parse(String source, String name) {
    return Parser.parse(source).definition(name);
  }

  @Test
  void shouldReadEveryKindOfField() {
    String source =
        """
        typedef int T;
        /* Of all kinds. */
        struct S {
          int i;
          unsigned int u;
          hyper h;
          /* Unsigned. */
          unsigned hyper v;
          bool b;
          opaque fixed[3];
          opaque bytes<5>;
          opaque any<>;
          string text<7>;
          T* optional;
          T array[2];
          T list<9>;
          T all<>;
        };
        """;
    Type.Ref t = new Type.Ref("T");
    assertThat(parse(source, "S"))
        .isEqualTo(
            new Struct(
                "S",
                "Of all kinds.",
                List.of(
                    new Field("i", Primitive.INT, ""),
                    new Field("u", Primitive.UNSIGNED_INT, ""),
                    new Field("h", Primitive.HYPER, ""),
                    new Field("v", Primitive.UNSIGNED_HYPER, "Unsigned."),
                    new Field("b", Primitive.BOOL, ""),
                    new Field("fixed", new Type.FixedOpaque(3), ""),
                    new Field("bytes", new Type.VarOpaque(5), ""),
                    new Field("any", new Type.VarOpaque(Type.UNLIMITED), ""),
                    new Field("text", new Type.Text(7), ""),
                    new Field("optional", new Type.Optional(t), ""),
                    new Field("array", new Type.FixedArray(t, 2), ""),
                    new Field("list", new Type.VarArray(t, 9), ""),
                    new Field("all", new Type.VarArray(t, Type.UNLIMITED), ""))));
    assertThat(parse(source, "T")).isEqualTo(new Typedef("T", "", Primitive.INT));
  }

  @Test
  void shouldGiveTheCasesOfAUnionTheValuesOfItsEnum() {
    String source =
        """
        union U switch (E type) { case B: case C: int x; case A: void; };
        enum E { A = -1, /* The second. */ B = 4, C = 5 };
        """;
    assertThat(parse(source, "U"))
        .isEqualTo(
            new Union(
                "U",
                "",
                new Field("type", new Type.Ref("E"), ""),
                List.of(
                    new Arm(
                        List.of(new Case("B", 4), new Case("C", 5)),
                        new Field("x", Primitive.INT, "")),
                    new Arm(List.of(new Case("A", -1)), null))));
    assertThat(parse(source, "E"))
        .isEqualTo(
            new Enumeration(
                "E",
                "",
                List.of(
                    new Member("A", -1, ""),
                    new Member("B", 4, "The second."),
                    new Member("C", 5, ""))));
  }

  @Test
  void shouldReadConstants() {
    assertThat(Parser.parse("const PROTOCOL = 30;").constant("PROTOCOL")).isEqualTo(30);
  }

  @Test
  void shouldNameTheLineOfWhatIsWrong() {
    assertThatThrownBy(
            () ->
                Parser.parse(
                    """
                    typedef int T;
                    /* Comments
                       count. */
                    struct S {
                      T first;
                      T second[x];
                    };
                    """))
        .isInstanceOf(SchemaException.class)
        .hasMessage("line 6: unexpected 'x'");
    assertThatThrownBy(() -> Parser.parse("enum E {\n  A = 1,\n  B = 1\n};"))
        .hasMessage("line 3: value 1 is given twice");
    assertThatThrownBy(() -> Parser.parse("struct S {\n  int a;\n"))
        .hasMessage("line 3: the schema ends too early");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "struct S { int a };                                        | line 1: unexpected '}'",
        "struct S { T a; };                                         | T is not defined",
        "typedef T U;                                               | T is not defined",
        "struct S { int* a; };                     | line 1: elements must be of a named type",
        "enum E { A = 1, B = 1 };                           | line 1: value 1 is given twice",
        "typedef int A; typedef int A;                             | line 1: A is defined twice",
        "const A = 1; const A = 2;                                 | line 1: A is defined twice",
        "union U switch (int v) { case 0: void; case 0: void; };   | U has two arms for 0",
        "enum E { A = 1 }; union U switch (E e) { case B: void; }; | U: E has no B",
        "union U switch (hyper v) { case 0: void; };  | U is switched by neither int nor enum",
        "union U switch (int v) { default: void; };            | line 1: unexpected 'default'",
        "struct S { unsigned bool b; };                           | line 1: unexpected 'bool'",
        "struct 5 { };                                            | line 1: unexpected '5'",
        "const A = b;                                             | line 1: unexpected 'b'",
        "typedef int                                     | line 1: the schema ends too early",
        "const A = 2147483648;                 | line 1: 2147483648 does not fit into 32 bits",
        "union U switch (int v) { case 3000000000: | line 1: 3000000000 does not fit into 32 bits",
        "union U switch (int v) { case A: void; };  | U is switched by int: no number is A",
        "program P { };                                      | line 1: unexpected 'program'",
      })
  void shouldSayWhatIsWrong(String source, String message) {
    assertThatThrownBy(() -> Parser.parse(source))
        .isInstanceOf(SchemaException.class)
        .hasMessage(message);
  }
}
