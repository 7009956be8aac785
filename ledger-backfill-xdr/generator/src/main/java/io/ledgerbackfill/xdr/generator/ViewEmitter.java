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

  /** What code that walks through values calls the offset at which it is. */
  private static final Place P = Place.offset(Expression.of("p"));

  private static final Expression ARRAY = Expression.of("array");
  private static final Expression ARRAY_NODE = Expression.call("Views.node", ARRAY);
  private static final Expression FIRST_ELEMENT = Place.offsetOf(ARRAY).plus(4);

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
      field(
          out, field, place(name, fields, slots, i), new Self(types.kind(new Type.Ref(name)), ""));
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
    Self self = new Self(types.kind(new Type.Ref(union.name())), "");
    field(out, union.discriminant(), Place.inSelf(0, false), self);
    for (Arm arm : union.arms()) {
      if (arm.field() != null) {
        boolean indexed = layout.isIndexed(arm.field().type(), union.name());
        Place place = Place.inSelf(4, indexed && layout.isIndexed(union.name()));
        field(out, arm.field(), place, new Self(self.kind(), assertion(arm)));
      }
    }
    end(out, union.name(), () -> afterUnion(out, union));
    element(out, union.name());
  }

  /** Writes the accessors of a typedef: its value, if that is no struct, union or array. */
  void typedef(CodeWriter out, String name, Type type) {
    Type resolved = schema.resolve(type);
    String kind = types.kind(new Type.Ref(name));
    if (resolved instanceof Type.Optional optional) {
      out.gap();
      doc(out, "Returns whether the value is there.", "true if it is");
      out.open("public static boolean isPresent(" + SELF + ")");
      JavaTypes.check(out, "self", kind);
      out.line("return " + JavaTypes.read("bool", Place.inSelf(0, false)) + ";");
      out.close();
      getter(out, optional.element(), kind, Place.inSelf(4, false));
    } else if (isContent(resolved)) {
      getter(out, type, kind, Place.inSelf(0, false));
    }
    end(
        out,
        name,
        () -> after(out, new Field("value", type, ""), Place.inSelf(0, layout.isIndexed(name))));
    element(out, name);
  }

  private void getter(CodeWriter out, Type type, String kind, Place place) {
    out.gap();
    doc(out, "Reads the value.", types.viewedDoc(type));
    out.open("public static " + types.viewed(type) + " get(" + SELF + ")");
    JavaTypes.check(out, "self", kind);
    out.line("return " + types.view(type, place) + ";");
    out.close();
  }

  /** Whether a position alone does not tell how to read a value of the type. */
  private boolean isContent(Type resolved) {
    return !(resolved instanceof Type.Ref)
        && !(resolved instanceof Type.VarArray)
        && !(resolved instanceof Type.Optional);
  }

  private void field(CodeWriter out, Field field, Place place, Self self) {
    Type resolved = schema.resolve(field.type());
    String java = JavaNames.field(field.name());
    String meaning = field.doc().isEmpty() ? "" : " " + CodeText.javadoc(field.doc());
    if (resolved instanceof Type.Optional optional) {
      out.gap();
      doc(out, "Returns whether {@code " + field.name() + "} is there." + meaning, "true if it is");
      out.open("public static boolean " + JavaNames.has(field.name()) + "(" + SELF + ")");
      self.check(out);
      out.line("return " + JavaTypes.read("bool", place) + ";");
      out.close();
      out.gap();
      doc(
          out,
          "Reads {@code " + field.name() + "}, which must be there." + meaning,
          types.viewedDoc(optional.element()));
      out.open("public static " + types.viewed(optional.element()) + " " + java + "(" + SELF + ")");
      self.check(out);
      out.line(
          "assert "
              + JavaNames.has(field.name())
              + "(doc, self) : \""
              + field.name()
              + " is absent\";");
      out.line("return " + types.view(optional.element(), place.plus(4)) + ";");
      out.close();
      return;
    }
    if (resolved instanceof Type.FixedArray array) {
      fixedArray(out, field, array, place, meaning, self);
      return;
    }
    out.gap();
    doc(out, "Reads {@code " + field.name() + "}." + meaning, types.viewedDoc(field.type()));
    out.open("public static " + types.viewed(field.type()) + " " + java + "(" + SELF + ")");
    self.check(out);
    out.line("return " + types.view(field.type(), place) + ";");
    out.close();
  }

  private void fixedArray(
      CodeWriter out, Field field, Type.FixedArray array, Place place, String meaning, Self self) {
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
    self.check(out);
    out.line("assert i >= 0 && i < " + size + " : \"no element \" + i;");
    Place element = place.plus(layout.size(array.element()), "i");
    out.line("return " + types.view(array.element(), element) + ";");
    out.close();
  }

  private static String assertion(Arm arm) {
    List<String> tests = new ArrayList<>();
    for (Definition.Case c : arm.cases()) {
      tests.add(JavaTypes.read("int32", Place.inSelf(0, false)) + " == " + c.value());
    }
    String missing =
        arm.cases().size() == 1
            ? arm.cases().get(0).name()
            : Objects.requireNonNull(arm.field()).name();
    return "assert " + String.join(" || ", tests) + " : \"not " + missing + "\";";
  }

  /** Where a field is. */
  private Place place(String struct, List<Field> fields, Slots slots, int i) {
    int constant = constant(fields, i);
    Place offset =
        constant >= 0
            ? Place.inSelf(constant, false)
            : Place.offset(
                Expression.call(JavaNames.field(fields.get(i).name()) + "At", "doc", Place.SELF));
    if (!layout.isIndexed(fields.get(i).type(), struct)) {
      return offset;
    }
    for (int j = i - 1; j >= 0; j--) {
      if (slots.hasNode(j)) {
        return j == i - 1
            ? Place.slotPair(slots.slot(j))
            : Place.withNode(offset.expression(), Place.slot(slots.slot(j) + 1));
      }
    }
    return constant >= 0 && slots.count() == 0
        ? Place.inSelf(constant, true)
        : Place.behind(offset.expression(), slots.count());
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
      out.line("return " + Place.slot(slots.slot(i - 1)) + ";");
    } else {
      after(out, fields.get(i - 1), place(name, fields, slots, i - 1));
    }
    out.close();
  }

  /** Writes the statements that return the offset after a field. */
  private void after(CodeWriter out, Field field, Place place) {
    Type type = field.type();
    if (type instanceof Type.Optional optional) {
      out.line("int p = " + place.offset() + ";");
      out.line(
          "return "
              + afterOptional(optional, place.isPosition() ? place.plus(4) : P.plus(4))
              + ";");
    } else {
      out.line("return " + afterValue(type, place) + ";");
    }
  }

  /** The offset after an optional value whose flag is at {@code p}. */
  private String afterOptional(Type.Optional optional, Place present) {
    return JavaTypes.read("bool", P)
        + " ? "
        + afterValue(optional.element(), present)
        + " : "
        + P.plus(4).expression();
  }

  private Expression afterValue(Type type, Place place) {
    if (layout.isFixed(type)) {
      return place.offset().plus(layout.size(type));
    }
    if (type instanceof Type.VarOpaque || type instanceof Type.Text) {
      return JavaTypes.read("afterOpaque", place);
    }
    if (type instanceof Type.VarArray array) {
      String element = array.element().name();
      return Expression.call(
          JavaNames.type(element) + ".arrayEnd",
          "doc",
          JavaTypes.found(place, JavaTypes.arrayKind(element)));
    }
    return Expression.call(
        JavaNames.type(((Type.Ref) type).name()) + ".end",
        "doc",
        JavaTypes.found(place, types.kind(type)));
  }

  private void end(CodeWriter out, String name, Runnable body) {
    out.gap();
    doc(out, "Returns where a value ends.", "offset after its last byte");
    out.open("public static int end(" + SELF + ")");
    Type self = new Type.Ref(name);
    JavaTypes.check(out, "self", types.kind(self));
    if (layout.isFixed(self)) {
      out.line("return " + Place.inSelf(layout.size(self), false).expression() + ";");
    } else {
      body.run();
    }
    out.close();
  }

  private void afterUnion(CodeWriter out, Union union) {
    out.line("int p = " + Place.inSelf(4, false).expression() + ";");
    out.open("switch (" + JavaTypes.read("int32", P.plus(-4)) + ")");
    for (Arm arm : union.arms()) {
      if (arm.field() == null) {
        continue;
      }
      out.open(
          "case "
              + String.join(
                  ", ", arm.cases().stream().map(c -> Integer.toString(c.value())).toList())
              + " ->");
      boolean indexed =
          layout.isIndexed(union.name()) && layout.isIndexed(arm.field().type(), union.name());
      Place place = indexed ? Place.inSelf(4, true) : P;
      if (arm.field().type() instanceof Type.Optional optional) {
        out.line("return " + afterOptional(optional, place.plus(4)) + ";");
      } else {
        out.line("return " + afterValue(arm.field().type(), place) + ";");
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
                : " Within a value of a recursive type this reads the elements before it"
                    + (positions ? ": there, {@link #next} finds one after the other." : ".")),
        List.of(
            "@param doc the document",
            "@param array position of the array",
            "@param i which, from 0 to {@code doc.size(array)} - 1",
            "@return " + (positions ? "position of the element" : types.viewedDoc(self))));
    Place find;
    if (layout.isFixed(self)) {
      find = Place.offset(FIRST_ELEMENT.plus(layout.size(self), "i"));
    } else if (layout.isIndexed(name)) {
      find = Place.position(Expression.call("Views.slotPair", "doc", ARRAY_NODE.plus(2, "i")));
    } else {
      find = Place.offset(Expression.call("elementAt", "doc", "array", "i"));
    }
    String kind = types.kind(self);
    out.open(
        "public static "
            + (positions ? "long" : types.viewed(self))
            + " at(XdrDocument doc, long array, int i)");
    JavaTypes.check(out, "array", JavaTypes.arrayKind(name));
    out.line("assert i >= 0 && i < doc.size(array) : \"no element \" + i;");
    out.line("return " + (positions ? JavaTypes.found(find, kind) : types.view(self, find)) + ";");
    out.close();
    if (!layout.isFixed(self) && !layout.isIndexed(name)) {
      if (positions) {
        next(out, kind);
      }
      elementAt(out, kind);
    }
    arrayEnd(out, name, kind);
    readArray(out, name, JavaTypes.found(find, kind), kind);
  }

  private static void next(CodeWriter out, String kind) {
    out.gap();
    out.doc(
        "Finds the element after another in an array of this type.",
        List.of(
            "@param doc the document",
            "@param element position of an element, not the array's last",
            "@return position of the next element"));
    out.open("public static long next(XdrDocument doc, long element)");
    Expression end = Expression.call("end", "doc", "element");
    out.line("return " + JavaTypes.found(Place.offset(end), kind) + ";");
    out.close();
  }

  /** Writes what finds elements of varying size: by the index, or else by reading those before. */
  private static void elementAt(CodeWriter out, String kind) {
    out.gap();
    out.open("private static int elementAt(XdrDocument doc, long array, int i)");
    out.line("int node = " + ARRAY_NODE + ";");
    out.open("if (node != 0)");
    out.line("return Views.slot(doc, node + i);");
    out.close();
    out.line("int p = " + FIRST_ELEMENT + ";");
    out.open("for (int before = 0; before < i; before++)");
    out.line("p = " + Expression.call("end", "doc", JavaTypes.found(P, kind)) + ";");
    out.close();
    out.line("return p;");
    out.close();
  }

  private void arrayEnd(CodeWriter out, String name, String kind) {
    Type self = new Type.Ref(name);
    out.gap();
    out.open("static int arrayEnd(XdrDocument doc, long array)");
    if (layout.isFixed(self)) {
      out.line("return " + FIRST_ELEMENT.plus(layout.size(self), "doc.size(array)") + ";");
    } else {
      out.line("int n = doc.size(array);");
      Expression last =
          layout.isIndexed(name)
              ? Expression.call("at", "doc", "array", "n - 1")
              : JavaTypes.found(
                  Place.offset(Expression.call("elementAt", "doc", "array", "n - 1")), kind);
      out.line(
          "return n == 0 ? " + FIRST_ELEMENT + " : " + Expression.call("end", "doc", last) + ";");
    }
    out.close();
  }

  /** Writes what makes a list of an array. Plain loops: values may be nested deeply. */
  private void readArray(CodeWriter out, String name, Expression find, String kind) {
    String list = "List<" + types.boxed(new Type.Ref(name)) + ">";
    out.gap();
    out.open("static " + list + " readArray(XdrDocument doc, long array)");
    out.line("int n = doc.size(array);");
    out.line(list + " values = new ArrayList<>(n);");
    if (layout.isIndexed(name)) {
      out.open("for (int i = 0; i < n; i++)");
      out.line("values.add(read(doc, " + find + "));");
    } else {
      out.line("int p = " + FIRST_ELEMENT + ";");
      out.open("for (int i = 0; i < n; i++)");
      out.line("long element = " + JavaTypes.found(P, kind) + ";");
      out.line("values.add(read(doc, element));");
      out.line("p = end(doc, element);");
    }
    out.close();
    out.line("return values;");
    out.close();
  }

  private static void doc(CodeWriter out, String what, String returned) {
    out.doc(what, List.of(SELF_TAGS.get(0), SELF_TAGS.get(1), "@return " + returned));
  }

  /** The value that a method is asked for: what it is, and what else must hold of it. */
  private record Self(String kind, String assertion) {

    void check(CodeWriter out) {
      JavaTypes.check(out, "self", kind);
      if (!assertion.isEmpty()) {
        out.line(assertion);
      }
    }
  }
}
