package io.ledgerbackfill.xdr.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodeWriterTest {

  private final CodeWriter out = new CodeWriter();

  @Test
  void shouldIndentBlocks() {
    out.open("class A").open("void run()").line("stop();").close().gap().close();
    assertThat(out)
        .hasToString(
            """
            class A {
              void run() {
                stop();
              }

            }
            """);
  }

  @Test
  void shouldBreakACallThatIsTooLong() {
    out.call("call(", List.of("a", "b"), ");");
    out.call("call(", List.of("a".repeat(60), "b".repeat(40)), ");");
    assertThat(out)
        .hasToString(
            "call(a, b);\ncall(\n    " + "a".repeat(60) + ",\n    " + "b".repeat(40) + ");\n");
  }

  @Test
  void shouldBreakALongLineOutsideOfTexts() {
    String text = "\"" + "a, ".repeat(20) + "\"";
    out.open("if (x)").line("return " + text + " + " + text + ";").close();
    assertThat(out).hasToString("if (x) {\n  return " + text + "\n      + " + text + ";\n}\n");
  }

  @Test
  void shouldWriteJavadocOnOneLineOrWrapIt() {
    out.doc("Short.", List.of());
    out.doc("word ".repeat(30).strip(), List.of("@return a " + "long ".repeat(25).strip()));
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
    assertThat(out.toString())
        .startsWith("/** Short. */\n/**\n * word word")
        .contains("\n *\n * @return a long long")
        .contains("\n *     long long")
        .endsWith("\n */\n");
  }
}
