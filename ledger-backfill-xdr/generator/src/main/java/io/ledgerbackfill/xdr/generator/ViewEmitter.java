package io.ledgerbackfill.xdr.generator;

import io.ledgerbackfill.xdr.generator.Definition.Arm;
import io.ledgerbackfill.xdr.generator.Definition.Field;
import io.ledgerbackfill.xdr.generator.Definition.Union;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes the static methods that read parts of a value by its position. */
final class ViewEmitter {

  private static final String SELF = "XdrDocument doc, long self";
  private static final List<String> SELF_TAGS =
      List.of("@param doc the document", "@param self position of the value");

  private final Schema schema;
  private final Layout layout;
  private final JavaTypes types;

  ViewEmitter(Schema schema, Layout layout, JavaTypes types) {
    this.schema = schema;
    this.layout = layout;
    this.types = types;
  }

  /** Writes the accessors of a struct. */
  void struct(CodeWriter out, String name, List<Field> fields, Slots slots) {
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      field(out, field, place(name, fields, slots, i), "");
    }
    for (int i = 0; i < fields.size(); i++) {
      // Where the index tells the whole position, nothing asks for the offset alone.
      boolean inIndex =
          i > 0 && slots.hasNode(i - 1) && layout.isIndexed(fields.get(i).type(), name);
      if (constant(fields, i) < 0 && !inIndex) {
        offset(out, name, fields, slots, i);
      }
    }
    int last = fields.size() - 1;
    end(out, name, () -> after(out, fields.get(last), place(name, fields, slots, last)));
    element(out, name);
  }

  /** Writes the accessors of a union. */
  void union(CodeWriter out, Union union) {
    String node = layout.isIndexed(union.name()) ? "self + 4" : "XdrDocument.offset(self) + 4";
    field(out, union.discriminant(), "XdrDocument.offset(self)", "");
    for (Arm arm : union.arms()) {
      if (arm.field() != null) {
        String place =
            layout.isIndexed(arm.field().type(), union.name())
                ? node
                : "XdrDocument.offset(self) + 4";
        field(out, arm.field(), place, assertion(arm));
      }
    }
    end(out, union.name(), () -> afterUnion(out, union, node));
    element(out, union.name());
  }

  /** Writes the accessors of a typedef: its value, if that is no struct, union or array. */
  void typedef(CodeWriter out, String name, Type type) {
    Type resolved = schema.resolve(type);
    if (resolved instanceof Type.Optional optional) {
      out.gap();
      doc(out, "Returns whether the value is there.", "true if it is");
      out.open("public static boolean isPresent(" + SELF + ")");
      out.line("return doc.bool(XdrDocument.offset(self));");
      out.close();
      getter(out, optional.element(), "XdrDocument.offset(self) + 4");
    } else if (isContent(resolved)) {
      getter(out, type, "XdrDocument.offset(self)");
    }
    end(
        out,
        name,
        () ->
            after(
                out,
                new Field("value", type, ""),
                layout.isIndexed(name) ? "self" : "XdrDocument.offset(self)"));
    element(out, name);
  }

  private void getter(CodeWriter out, Type type, String place) {
    out.gap();
    doc(out, "Reads the value.", types.viewedDoc(type));
    out.open("public static " + types.viewed(type) + " get(" + SELF + ")");
    out.line("return " + types.view(type, place) + ";");
    out.close();
  }

  /** Whether a position alone does not tell how to read a value of the type. */
  private boolean isContent(Type resolved) {
    return !(resolved instanceof Type.Ref)
        && !(resolved instanceof Type.VarArray)
        && !(resolved instanceof Type.Optional);
  }

  private void field(CodeWriter out, Field field, String place, String assertion) {
    Type resolved = schema.resolve(field.type());
    String java = JavaNames.field(field.name());
    String meaning = field.doc().isEmpty() ? "" : " " + CodeText.javadoc(field.doc());
    if (resolved instanceof Type.Optional optional) {
      out.gap();
      doc(out, "Returns whether {@code " + field.name() + "} is there." + meaning, "true if it is");
      out.open("public static boolean " + JavaNames.has(field.name()) + "(" + SELF + ")");
      assertion(out, assertion);
      out.line("return doc.bool(" + offsetOf(place) + ");");
      out.close();
      out.gap();
      doc(
          out,
          "Reads {@code " + field.name() + "}, which must be there." + meaning,
          types.viewedDoc(optional.element()));
      out.open("public static " + types.viewed(optional.element()) + " " + java + "(" + SELF + ")");
      assertion(out, assertion);
      out.line(
          "assert "
              + JavaNames.has(field.name())
              + "(doc, self) : \""
              + field.name()
              + " is absent\";");
      out.line(
          "return "
              + types.view(optional.element(), place + " + 4").replace(" + 4 + 4", " + 8")
              + ";");
      out.close();
      return;
    }
    if (resolved instanceof Type.FixedArray array) {
      fixedArray(out, field, array, place, meaning);
      return;
    }
    out.gap();
    doc(out, "Reads {@code " + field.name() + "}." + meaning, types.viewedDoc(field.type()));
    out.open("public static " + types.viewed(field.type()) + " " + java + "(" + SELF + ")");
    assertion(out, assertion);
    out.line("return " + types.view(field.type(), place) + ";");
    out.close();
  }

  private static String offsetOf(String place) {
    return isPosition(place) ? "XdrDocument.offset(" + place + ")" : place;
  }

  /** Whether an expression gives a position with a node, not just an offset. */
  private static boolean isPosition(String place) {
    return place.startsWith("self")
        || place.startsWith("doc.slotPair(")
        || place.startsWith("XdrDocument.position(");
  }

  private void fixedArray(
      CodeWriter out, Field field, Type.FixedArray array, String place, String meaning) {
    String size = JavaNames.constant(field.name()) + "_SIZE";
    out.gap();
    out.doc("How many elements {@code " + field.name() + "} has.", List.of());
    out.line("public static final int " + size + " = " + array.count() + ";");
    out.gap();
    out.doc(
        "Reads an element of {@code " + field.name() + "}." + meaning,
        List.of(
            SELF_TAGS.get(0),
            SELF_TAGS.get(1),
            "@param i which, from 0 to {@link #" + size + "} - 1",
            "@return " + types.viewedDoc(array.element())));
    out.open(
        "public static "
            + types.viewed(array.element())
            + " "
            + JavaNames.field(field.name())
            + "("
            + SELF
            + ", int i)");
    out.line("assert i >= 0 && i < " + size + " : \"no element \" + i;");
    out.line(
        "return "
            + types.view(array.element(), place + " + " + layout.size(array.element()) + " * i")
            + ";");
    out.close();
  }

  private static void assertion(CodeWriter out, String assertion) {
    if (!assertion.isEmpty()) {
      out.line(assertion);
    }
  }

  private static String assertion(Arm arm) {
    List<String> tests = new ArrayList<>();
    for (Definition.Case c : arm.cases()) {
      tests.add("doc.int32(XdrDocument.offset(self)) == " + c.value());
    }
    String missing =
        arm.cases().size() == 1
            ? arm.cases().get(0).name()
            : Objects.requireNonNull(arm.field()).name();
    return "assert " + String.join(" || ", tests) + " : \"not " + missing + "\";";
  }

  /** The expression for a field's offset, or for its position if it has a node. */
  private String place(String struct, List<Field> fields, Slots slots, int i) {
    int constant = constant(fields, i);
    String offset =
        constant >= 0
            ? "XdrDocument.offset(self)" + ValidationEmitter.plus(constant)
            : JavaNames.field(fields.get(i).name()) + "At(doc, self)";
    if (!layout.isIndexed(fields.get(i).type(), struct)) {
      return offset;
    }
    for (int j = i - 1; j >= 0; j--) {
      if (slots.hasNode(j)) {
        String slot = "XdrDocument.node(self)" + ValidationEmitter.plus(slots.slot(j));
        return j == i - 1
            ? "doc.slotPair(" + slot + ")"
            : "XdrDocument.position(" + offset + ", doc.slot(" + slot + " + 1))";
      }
    }
    if (constant == 0 && slots.count() == 0) {
      return "self";
    }
    if (constant >= 0 && slots.count() == 0) {
      return "self + " + constant;
    }
    return "XdrDocument.position("
        + offset
        + ", XdrDocument.node(self)"
        + ValidationEmitter.plus(slots.count())
        + ")";
  }

  /** The offset of a field from the struct's start if it is always the same, else -1. */
  private int constant(List<Field> fields, int i) {
    int sum = 0;
    for (Field before : fields.subList(0, i)) {
      if (!layout.isFixed(before.type())) {
        return -1;
      }
      sum += layout.size(before.type());
    }
    return sum;
  }

  private void offset(CodeWriter out, String name, List<Field> fields, Slots slots, int i) {
    out.gap();
    out.open("private static int " + JavaNames.field(fields.get(i).name()) + "At(" + SELF + ")");
    if (slots.hasSlot(i - 1)) {
      out.line(
          "return doc.slot(XdrDocument.node(self)"
              + ValidationEmitter.plus(slots.slot(i - 1))
              + ");");
    } else {
      after(out, fields.get(i - 1), place(name, fields, slots, i - 1));
    }
    out.close();
  }

  /** Writes the statements that return the offset after a field. */
  private void after(CodeWriter out, Field field, String place) {
    Type type = field.type();
    if (type instanceof Type.Optional optional) {
      out.line("int p = " + offsetOf(place) + ";");
      String element = isPosition(place) ? place + " + 4" : "p + 4";
      out.line("return doc.bool(p) ? " + afterValue(optional.element(), element) + " : p + 4;");
    } else {
      out.line("return " + afterValue(type, place) + ";");
    }
  }

  private String afterValue(Type type, String place) {
    if (layout.isFixed(type)) {
      return (offsetOf(place) + " + " + layout.size(type)).replace(" + 4 + ", " + 4 + ");
    }
    if (type instanceof Type.VarOpaque || type instanceof Type.Text) {
      return "doc.afterOpaque(" + place + ")";
    }
    if (type instanceof Type.VarArray array) {
      return JavaNames.type(array.element().name()) + ".arrayEnd(doc, " + place + ")";
    }
    return JavaNames.type(((Type.Ref) type).name()) + ".end(doc, " + place + ")";
  }

  private void end(CodeWriter out, String name, Runnable body) {
    out.gap();
    doc(out, "Returns where a value ends.", "offset after its last byte");
    out.open("public static int end(" + SELF + ")");
    Type self = new Type.Ref(name);
    if (layout.isFixed(self)) {
      out.line("return XdrDocument.offset(self) + " + layout.size(self) + ";");
    } else {
      body.run();
    }
    out.close();
  }

  private void afterUnion(CodeWriter out, Union union, String node) {
    out.line("int p = XdrDocument.offset(self) + 4;");
    out.open("switch (doc.int32(p - 4))");
    for (Arm arm : union.arms()) {
      if (arm.field() == null) {
        continue;
      }
      out.open(
          "case "
              + String.join(
                  ", ", arm.cases().stream().map(c -> Integer.toString(c.value())).toList())
              + " ->");
      boolean indexed = layout.isIndexed(arm.field().type(), union.name());
      if (arm.field().type() instanceof Type.Optional optional) {
        out.line(
            "return doc.bool(p) ? "
                + afterValue(optional.element(), indexed ? node + " + 4" : "p + 4")
                + " : p + 4;");
      } else {
        out.line("return " + afterValue(arm.field().type(), indexed ? node : "p") + ";");
      }
      out.close();
    }
    out.open("default ->");
    out.line("return p;");
    out.close();
    out.close();
  }

  /** Writes what finds elements of arrays, if the type is the element of any. */
  private void element(CodeWriter out, String name) {
    if (!layout.isElement(name)) {
      return;
    }
    Type self = new Type.Ref(name);
    boolean positions = !isContent(schema.resolve(self)) && !types.isEnum(self);
    out.gap();
    out.doc(
        "Finds an element of an array of this type."
            + (layout.isFixed(self) || layout.isIndexed(name)
                ? ""
                : " Within a value of a recursive type this reads the elements before it; {@link"
                    + " #end} of an element is the position of the next."),
        List.of(
            "@param doc the document",
            "@param array position of the array",
            "@param i which, from 0 to {@code doc.size(array)} - 1",
            "@return " + (positions ? "position of the element" : types.viewedDoc(self))));
    String find;
    if (layout.isFixed(self)) {
      find = "XdrDocument.offset(array) + 4 + " + layout.size(self) + " * i";
    } else if (layout.isIndexed(name)) {
      find = "doc.slotPair(XdrDocument.node(array) + 2 * i)";
    } else {
      find = "elementAt(doc, array, i)";
    }
    out.open(
        "public static "
            + (positions ? "long" : types.viewed(self))
            + " at(XdrDocument doc, long array, int i)");
    out.line("assert i >= 0 && i < doc.size(array) : \"no element \" + i;");
    out.line("return " + (positions ? find : types.view(self, find)) + ";");
    out.close();
    if (!layout.isFixed(self) && !layout.isIndexed(name)) {
      elementAt(out);
    }
    arrayEnd(out, name);
    readArray(out, name, find);
  }

  /** Writes what finds elements of varying size: by the index, or else by reading those before. */
  private static void elementAt(CodeWriter out) {
    out.gap();
    out.open("private static int elementAt(XdrDocument doc, long array, int i)");
    out.line("int node = XdrDocument.node(array);");
    out.open("if (node != 0)");
    out.line("return doc.slot(node + i);");
    out.close();
    out.line("int p = XdrDocument.offset(array) + 4;");
    out.open("for (int before = 0; before < i; before++)");
    out.line("p = end(doc, p);");
    out.close();
    out.line("return p;");
    out.close();
  }

  private void arrayEnd(CodeWriter out, String name) {
    Type self = new Type.Ref(name);
    out.gap();
    out.open("static int arrayEnd(XdrDocument doc, long array)");
    if (layout.isFixed(self)) {
      out.line(
          "return XdrDocument.offset(array) + 4 + " + layout.size(self) + " * doc.size(array);");
    } else {
      out.line("int n = doc.size(array);");
      String last =
          layout.isIndexed(name) ? "at(doc, array, n - 1)" : "elementAt(doc, array, n - 1)";
      out.line("return n == 0 ? XdrDocument.offset(array) + 4 : end(doc, " + last + ");");
    }
    out.close();
  }

  /** Writes what makes a list of an array. Plain loops: values may be nested deeply. */
  private void readArray(CodeWriter out, String name, String find) {
    String list = "List<" + types.boxed(new Type.Ref(name)) + ">";
    out.gap();
    out.open("static " + list + " readArray(XdrDocument doc, long array)");
    out.line("int n = doc.size(array);");
    out.line(list + " values = new ArrayList<>(n);");
    if (layout.isIndexed(name)) {
      out.open("for (int i = 0; i < n; i++)");
      out.line("values.add(read(doc, " + find + "));");
    } else {
      out.line("int p = XdrDocument.offset(array) + 4;");
      out.open("for (int i = 0; i < n; i++)");
      out.line("values.add(read(doc, p));");
      out.line("p = end(doc, p);");
    }
    out.close();
    out.line("return values;");
    out.close();
  }

  private static void doc(CodeWriter out, String what, String returned) {
    out.doc(what, List.of(SELF_TAGS.get(0), SELF_TAGS.get(1), "@return " + returned));
  }
}
