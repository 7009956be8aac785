package io.ledgerbackfill.xdr.generator;

import io.ledgerbackfill.xdr.generator.Definition.Field;
import io.ledgerbackfill.xdr.generator.Definition.Struct;
import java.util.ArrayList;
import java.util.List;

/** Writes the record of a struct. */
final class StructEmitter {

  private final Emitters emitters;
  private final JavaTypes types;

  StructEmitter(Emitters emitters) {
    this.emitters = emitters;
    this.types = emitters.types();
  }

  String emit(Struct struct) {
    CodeWriter out = new CodeWriter();
    String java = JavaNames.type(struct.name());
    List<Field> fields = struct.fields();
    Slots slots = Slots.of(struct.name(), fields, emitters.layout());

    List<String> tags = new ArrayList<>();
    List<String> components = new ArrayList<>();
    for (Field field : fields) {
      tags.add(parameter(field));
      components.add(
          (types.isUint64(field.type()) ? "@Unsigned " : "")
              + types.component(field.type())
              + " "
              + JavaNames.field(field.name()));
    }
    Emitters.typeDoc(out, struct, "struct {@code " + struct.name() + "}.", tags);
    out.call("public record " + java + "(", components, ") {");
    out.indent();
    emitters.constant(out, struct.name(), java, "(out, value) -> value.encode(out)");
    constructor(out, java, fields, tags);
    emitters.views().struct(out, struct.name(), fields, slots);
    read(out, java, fields);
    Emitters.encodeDoc(out);
    out.open("public void encode(XdrWriter out)");
    for (Field field : fields) {
      types.encode(
          out, field.type(), JavaNames.field(field.name()), struct.name() + "." + field.name());
    }
    out.close();
    emitters.validation().struct(out, struct.name(), fields, slots);
    out.close();
    return emitters.file(out);
  }

  private String parameter(Field field) {
    String meaning =
        field.doc().isEmpty() ? "{@code " + field.name() + "}" : CodeText.javadoc(field.doc());
    return "@param " + JavaNames.field(field.name()) + " " + meaning;
  }

  private void constructor(CodeWriter out, String java, List<Field> fields, List<String> tags) {
    List<String> statements = new ArrayList<>();
    for (Field field : fields) {
      String name = JavaNames.field(field.name());
      if (types.isList(field.type())) {
        statements.add(name + " = List.copyOf(" + name + ");");
      } else if (!types.isPrimitive(field.type()) && !types.isOptional(field.type())) {
        statements.add("Objects.requireNonNull(" + name + ", \"" + name + "\");");
      } else if (emitters.schema().resolve(field.type()) instanceof Type.Optional optional
          && types.isList(optional.element())) {
        statements.add(name + " = " + name + " == null ? null : List.copyOf(" + name + ");");
      }
    }
    if (statements.isEmpty()) {
      return;
    }
    out.gap();
    out.doc("Checks that nothing is missing.", tags);
    out.open("public " + java);
    statements.forEach(out::line);
    out.close();
  }

  private void read(CodeWriter out, String java, List<Field> fields) {
    out.gap();
    out.open("static " + java + " read(XdrDocument doc, long self)");
    List<String> arguments = new ArrayList<>();
    for (Field field : fields) {
      arguments.add(value(field));
    }
    out.call("return new " + java + "(", arguments, ");");
    out.close();
  }

  private String value(Field field) {
    Type resolved = emitters.schema().resolve(field.type());
    String accessor = JavaNames.field(field.name()) + "(doc, self";
    if (resolved instanceof Type.Optional optional) {
      return JavaNames.has(field.name())
          + "(doc, self) ? "
          + types.value(optional.element(), accessor + ")")
          + " : null";
    }
    if (resolved instanceof Type.FixedArray array) {
      String size = JavaNames.constant(field.name()) + "_SIZE";
      String element = types.value(array.element(), accessor + ", i)");
      return "Views.list(" + size + ", i -> " + element + ")";
    }
    return types.value(field.type(), accessor + ")");
  }
}
