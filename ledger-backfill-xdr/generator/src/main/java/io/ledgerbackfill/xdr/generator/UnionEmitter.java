package io.ledgerbackfill.xdr.generator;

import io.ledgerbackfill.xdr.generator.Definition.Arm;
import io.ledgerbackfill.xdr.generator.Definition.Field;
import io.ledgerbackfill.xdr.generator.Definition.Union;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the record of a union: its discriminant, and the value of the arm chosen by it. */
final class UnionEmitter {

  private final Emitters emitters;
  private final JavaTypes types;

  UnionEmitter(Emitters emitters) {
    this.emitters = emitters;
    this.types = emitters.types();
  }

  String emit(Union union) {
    CodeWriter out = new CodeWriter();
    String java = JavaNames.type(union.name());
    String discriminant = JavaNames.field(union.discriminant().name());
    List<String> tags =
        List.of(
            "@param " + discriminant + " chooses the arm",
            "@param value value of the arm; null if it has none, or is optional and absent");
    Emitters.typeDoc(out, union, "union {@code " + union.name() + "}.", tags);
    out.call(
        "public record " + java + "(",
        List.of(
            types.component(union.discriminant().type()) + " " + discriminant,
            "@Nullable Object value"),
        ") implements XdrUnion {");
    out.indent();
    emitters.constant(out, union.name(), java, "(out, value) -> value.encode(out)");
    constructor(out, union, java, discriminant, tags);
    factories(out, union, java, discriminant);
    arm(out, union, discriminant);
    getters(out, union, discriminant);
    emitters.views().union(out, union);
    read(out, union, java);
    encode(out, union, discriminant);
    emitters.validation().union(out, union);
    out.close();
    return emitters.file(out);
  }

  private void constructor(
      CodeWriter out, Union union, String java, String discriminant, List<String> tags) {
    out.gap();
    out.doc("Checks that the value is one of the arm.", tags);
    out.open("public " + java);
    if (types.isEnum(union.discriminant().type())) {
      out.line("Objects.requireNonNull(" + discriminant + ", \"" + discriminant + "\");");
    }
    out.open("switch (" + discriminant + ")");
    for (Arm arm : union.arms()) {
      out.line(cases(union, arm) + " -> " + check(union, arm));
    }
    if (!coversEnum(union)) {
      out.line(
          "default -> throw new IllegalArgumentException(\""
              + union.name()
              + " has no arm for \" + "
              + discriminant
              + ");");
    }
    out.close();
    out.close();
  }

  private String check(Union union, Arm arm) {
    String name = "\"" + union.name() + "\"";
    Field field = arm.field();
    if (field == null) {
      return "Unions.check(value, Void.class, false, " + name + ");";
    }
    Type resolved = emitters.schema().resolve(field.type());
    boolean optional = resolved instanceof Type.Optional;
    Type type =
        resolved instanceof Type.Optional o ? emitters.schema().resolve(o.element()) : resolved;
    if (type instanceof Type.VarArray array) {
      return "value = Unions.checkList(value, "
          + types.boxed(array.element())
          + ".class, "
          + optional
          + ", "
          + name
          + ");";
    }
    return "Unions.check(value, " + types.boxed(type) + ".class, " + optional + ", " + name + ");";
  }

  private boolean coversEnum(Union union) {
    return union.discriminant().type() instanceof Type.Ref ref
        && emitters.schema().definition(ref.name()) instanceof Definition.Enumeration enumeration
        && enumeration.members().size()
            == union.arms().stream().mapToInt(arm -> arm.cases().size()).sum();
  }

  private void factories(CodeWriter out, Union union, String java, String discriminant) {
    Set<String> names = new HashSet<>();
    for (Arm arm : union.arms()) {
      String name = JavaNames.factory(union, arm, emitters.schema());
      if (!names.add(name)) {
        if (name.equals("of")) {
          continue; // one method for all void arms: the constructor checks the discriminant
        }
        throw new SchemaException(union.name() + " has two arms that Java calls " + name);
      }
      boolean many = arm.cases().size() > 1;
      String chosen = many ? discriminant : constant(union, arm.cases().get(0));
      StringBuilder parameters = new StringBuilder();
      List<String> tags = new ArrayList<>();
      if (many) {
        parameters
            .append(types.component(union.discriminant().type()))
            .append(' ')
            .append(discriminant);
        tags.add("@param " + discriminant + " one of the values that choose this arm");
      }
      String value = "null";
      if (arm.field() != null) {
        value = JavaNames.field(arm.field().name());
        parameters
            .append(many ? ", " : "")
            .append(types.component(arm.field().type()))
            .append(' ')
            .append(value);
        tags.add("@param " + value + " value of the arm");
      }
      tags.add("@return the value");
      out.gap();
      out.doc(
          many
              ? "Creates a value of the arm "
                  + (arm.field() == null ? "that is void." : "{@code " + arm.field().name() + "}.")
              : "Creates a value of {@code " + arm.cases().get(0).name() + "}.",
          tags);
      out.open("public static " + java + " " + name + "(" + parameters + ")");
      out.line("return new " + java + "(" + chosen + ", " + value + ");");
      out.close();
    }
  }

  private void arm(CodeWriter out, Union union, String discriminant) {
    out.gap();
    out.line("@Override");
    out.open("public @Nullable String arm()");
    if (union.arms().stream().allMatch(arm -> arm.field() == null)) {
      out.line("return null;");
    } else {
      out.line("return switch (" + discriminant + ") {");
      out.indent();
      for (Arm arm : union.arms()) {
        if (arm.field() != null) {
          out.line(cases(union, arm) + " -> \"" + JavaNames.field(arm.field().name()) + "\";");
        }
      }
      boolean all = coversEnum(union) && union.arms().stream().allMatch(arm -> arm.field() != null);
      if (!all) {
        out.line("default -> null;");
      }
      out.close("};");
    }
    out.close();
  }

  private void getters(CodeWriter out, Union union, String discriminant) {
    for (Arm arm : union.arms()) {
      Field field = arm.field();
      if (field == null) {
        continue;
      }
      String name = JavaNames.field(field.name());
      out.gap();
      out.doc(
          "Returns the value of {@code "
              + field.name()
              + "}."
              + (field.doc().isEmpty() ? "" : " " + CodeText.javadoc(field.doc())),
          List.of(
              "@return the value" + (types.isOptional(field.type()) ? "; null if absent" : ""),
              "@throws IllegalStateException if the discriminant chooses another arm"));
      if (types.isUint64(field.type())) {
        out.line("@Unsigned");
      }
      out.open("public " + types.component(field.type()) + " " + name + "()");
      out.open("if (!\"" + name + "\".equals(arm()))");
      out.line(
          "throw Unions.wrongArm(\""
              + union.name()
              + "\", "
              + discriminant
              + ", \""
              + name
              + "\");");
      out.close();
      out.line("return " + cast(field.type()) + ";");
      out.close();
    }
  }

  private String cast(Type type) {
    Type resolved = emitters.schema().resolve(type);
    Type present = resolved instanceof Type.Optional optional ? optional.element() : resolved;
    return types.isList(present) ? "Unions.list(value)" : "(" + types.boxed(present) + ") value";
  }

  private void read(CodeWriter out, Union union, String java) {
    String discriminant = JavaNames.field(union.discriminant().name());
    out.gap();
    out.open("static " + java + " read(XdrDocument doc, long self)");
    out.line(
        types.component(union.discriminant().type())
            + " "
            + discriminant
            + " = "
            + discriminant
            + "(doc, self);");
    out.line("return switch (" + discriminant + ") {");
    out.indent();
    boolean voids = false;
    for (Arm arm : union.arms()) {
      Field field = arm.field();
      if (field == null) {
        voids = true;
        continue;
      }
      String name = JavaNames.field(field.name());
      Type resolved = emitters.schema().resolve(field.type());
      String value =
          resolved instanceof Type.Optional optional
              ? JavaNames.has(field.name())
                  + "(doc, self) ? "
                  + types.value(optional.element(), name + "(doc, self)")
                  + " : null"
              : types.value(field.type(), name + "(doc, self)");
      out.line(cases(union, arm) + " -> new " + java + "(" + discriminant + ", " + value + ");");
    }
    if (voids || !coversEnum(union)) {
      out.line("default -> new " + java + "(" + discriminant + ", null);");
    }
    out.close("};");
    out.close();
  }

  private void encode(CodeWriter out, Union union, String discriminant) {
    Emitters.encodeDoc(out);
    out.open("public void encode(XdrWriter out)");
    out.line(
        "out.int32("
            + discriminant
            + (types.isEnum(union.discriminant().type()) ? ".value()" : "")
            + ");");
    out.open("switch (" + discriminant + ")");
    boolean voids = false;
    for (Arm arm : union.arms()) {
      Field field = arm.field();
      if (field == null) {
        voids = true;
        continue;
      }
      String name = JavaNames.field(field.name());
      out.open(cases(union, arm) + " ->");
      Type present =
          emitters.schema().resolve(field.type()) instanceof Type.Optional optional
              ? optional.element()
              : field.type();
      out.line(types.component(present) + " " + name + " = " + cast(field.type()) + ";");
      types.encode(out, field.type(), name, union.name() + "." + field.name());
      out.close();
    }
    if (voids || !coversEnum(union)) {
      out.line("default -> {}");
    }
    out.close();
    out.close();
  }

  private String cases(Union union, Arm arm) {
    boolean isEnum = types.isEnum(union.discriminant().type());
    return "case "
        + String.join(
            ", ",
            arm.cases().stream()
                .map(c -> isEnum ? c.name() : Integer.toString(c.value()))
                .toList());
  }

  private String constant(Union union, Definition.Case c) {
    return types.isEnum(union.discriminant().type())
        ? types.named(union.discriminant().type()) + "." + c.name()
        : Integer.toString(c.value());
  }
}
