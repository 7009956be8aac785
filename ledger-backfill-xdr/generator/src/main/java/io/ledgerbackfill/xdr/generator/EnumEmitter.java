package io.ledgerbackfill.xdr.generator;

import io.ledgerbackfill.xdr.generator.Definition.Enumeration;
import io.ledgerbackfill.xdr.generator.Definition.Member;
import java.util.Comparator;
import java.util.List;

/** Writes the enum of an enum. */
final class EnumEmitter {

  private final Emitters emitters;

  EnumEmitter(Emitters emitters) {
    this.emitters = emitters;
  }

  String emit(Enumeration enumeration) {
    CodeWriter out = new CodeWriter();
    String java = JavaNames.type(enumeration.name());
    List<Member> members = enumeration.members();
    List<Member> sorted = members.stream().sorted(Comparator.comparingInt(Member::value)).toList();
    int least = sorted.get(0).value();
    boolean dense = sorted.get(sorted.size() - 1).value() - least == sorted.size() - 1;

    Emitters.typeDoc(out, enumeration, "enum {@code " + enumeration.name() + "}.", List.of());
    out.open("public enum " + java);
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      String doc =
          member.doc().isEmpty()
              ? "The value " + member.value() + "."
              : CodeText.javadoc(member.doc());
      out.doc(doc, List.of());
      out.line(member.name() + "(" + member.value() + ")" + (i < members.size() - 1 ? "," : ";"));
    }
    emitters.constant(out, enumeration.name(), java, "(out, value) -> out.int32(value.value())");
    out.gap();
    if (dense) {
      out.call(
          "private static final " + java + "[] BY_VALUE = {",
          sorted.stream().map(Member::name).toList(),
          "};");
      out.gap();
    }
    out.line("private final int value;");
    out.gap();
    out.open(java + "(int value)");
    out.line("this.value = value;");
    out.close();
    out.gap();
    out.doc("Returns the number that stands for the member in XDR.", List.of("@return the number"));
    out.open("public int value()");
    out.line("return value;");
    out.close();
    of(out, java, sorted, dense);
    out.gap();
    out.open("static " + java + " read(XdrDocument doc, long self)");
    out.line("return of(Views.int32(doc, XdrDocument.offset(self)));");
    out.close();
    check(out, enumeration.name(), sorted, dense);
    out.close();
    return emitters.file(out);
  }

  private static void of(CodeWriter out, String java, List<Member> sorted, boolean dense) {
    int least = sorted.get(0).value();
    out.gap();
    out.doc(
        "Finds a member.",
        List.of(
            "@param value the number that stands for it",
            "@return the member",
            "@throws IllegalArgumentException if there is none"));
    out.open("public static " + java + " of(int value)");
    if (dense) {
      String index = least == 0 ? "value" : least < 0 ? "value + " + -least : "value - " + least;
      out.open(
          "if (value < " + least + " || value > " + sorted.get(sorted.size() - 1).value() + ")");
      unknown(out, java);
      out.close();
      out.line("return BY_VALUE[" + index + "];");
    } else {
      out.open("switch (value)");
      for (Member member : sorted) {
        out.open("case " + member.value() + " ->");
        out.line("return " + member.name() + ";");
        out.close();
      }
      out.open("default ->");
      unknown(out, java);
      out.close();
      out.close();
    }
    out.close();
  }

  private static void unknown(CodeWriter out, String java) {
    out.line("throw new IllegalArgumentException(\"" + java + " has no value \" + value);");
  }

  private static void check(CodeWriter out, String name, List<Member> sorted, boolean dense) {
    out.gap();
    out.open("static int validate(XdrTape tape, byte[] bytes, int p, int end)");
    out.open("if (end - p < 4)");
    out.line("throw tape.truncated(p, end, 4, \"" + name + "\");");
    out.close();
    out.line("check(tape, bytes, p);");
    out.line("return p + 4;");
    out.close();
    out.gap();
    out.open("static void check(XdrTape tape, byte[] bytes, int p)");
    out.line("int value = Xdr.int32(bytes, p);");
    String known =
        dense
            ? "value < "
                + sorted.get(0).value()
                + " || value > "
                + sorted.get(sorted.size() - 1).value()
            : String.join(
                " && ", sorted.stream().map(member -> "value != " + member.value()).toList());
    out.open("if (" + known + ")");
    out.line("throw tape.unknown(p, value, \"" + name + "\", StellarXdr.PROTOCOL);");
    out.close();
    out.close();
  }
}
