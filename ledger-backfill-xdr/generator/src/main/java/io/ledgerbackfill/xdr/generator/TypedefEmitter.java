package io.ledgerbackfill.xdr.generator;

import io.ledgerbackfill.xdr.generator.Definition.Typedef;
import java.util.List;

/** Writes the class of a typedef: values are of the Java type of what it stands for. */
final class TypedefEmitter {

  private final Emitters emitters;
  private final JavaTypes types;

  TypedefEmitter(Emitters emitters) {
    this.emitters = emitters;
    this.types = emitters.types();
  }

  String emit(Typedef typedef) {
    CodeWriter out = new CodeWriter();
    String java = JavaNames.type(typedef.name());
    String boxed = types.boxed(typedef.type());
    Emitters.typeDoc(
        out,
        typedef,
        "typedef {@code " + typedef.name() + "}. Values are of type {@code " + boxed + "}.",
        List.of());
    out.open("public final class " + java);
    emitters.constant(out, typedef.name(), boxed, java + "::write");
    out.gap();
    out.line("private " + java + "() {}");
    emitters.views().typedef(out, typedef.name(), typedef.type());
    read(out, typedef, boxed);
    out.gap();
    out.open("static void write(XdrWriter out, " + boxed + " value)");
    if (emitters.schema().resolve(typedef.type()) instanceof Type.Optional optional) {
      out.open("if (out.bool(value.isPresent()))");
      types.encode(out, optional.element(), "value.get()", typedef.name());
      out.close();
    } else {
      types.encode(out, typedef.type(), "value", typedef.name());
    }
    out.close();
    emitters.validation().typedef(out, typedef.name(), typedef.type());
    out.close();
    return emitters.file(out);
  }

  private void read(CodeWriter out, Typedef typedef, String boxed) {
    Type resolved = emitters.schema().resolve(typedef.type());
    out.gap();
    out.open("static " + boxed + " read(XdrDocument doc, long self)");
    if (resolved instanceof Type.Optional optional) {
      out.line(
          "return isPresent(doc, self) ? Optional.of("
              + types.value(optional.element(), "get(doc, self)")
              + ") : Optional.empty();");
    } else if (resolved instanceof Type.VarArray
        || (resolved instanceof Type.Ref && !types.isEnum(resolved))) {
      out.line("return " + types.value(typedef.type(), "self") + ";");
    } else {
      out.line("return " + types.value(typedef.type(), "get(doc, self)") + ";");
    }
    out.close();
  }
}
