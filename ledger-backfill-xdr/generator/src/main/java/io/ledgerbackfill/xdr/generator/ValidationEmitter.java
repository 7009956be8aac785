package io.ledgerbackfill.xdr.generator;

import io.ledgerbackfill.xdr.generator.Definition.Arm;
import io.ledgerbackfill.xdr.generator.Definition.Field;
import io.ledgerbackfill.xdr.generator.Definition.Union;
import io.ledgerbackfill.xdr.generator.Type.Primitive;
import java.util.List;

/**
 * Writes the methods that validate: for each type {@code validate}, which finds the end of a value,
 * and for a fixed one {@code check}, which looks at bytes that are known to be there.
 *
 * <p>Bytes of fixed size in a row, and the length or count after them, are checked to be there at
 * once.
 */
final class ValidationEmitter {

  private static final Expression P = Expression.of("p");
  private static final Expression NODE = Expression.of("node");
  private static final String ARGUMENTS = "XdrTape tape, byte[] bytes, int p, int end";

  private final Schema schema;
  private final Layout layout;

  ValidationEmitter(Schema schema, Layout layout) {
    this.schema = schema;
    this.layout = layout;
  }

  /** Writes the methods of a struct. */
  void struct(CodeWriter out, String name, List<Field> fields, Slots slots) {
    begin(out, name);
    if (slots.count() > 0) {
      out.line("int node = tape.reserve(" + slots.count() + ");");
    }
    int rest = sequence(out, name, fields, slots);
    end(out, name, rest, () -> checks(out, name, fields, 0));
  }

  /** Writes the methods of a typedef. */
  void typedef(CodeWriter out, String name, Type type) {
    begin(out, name);
    List<Field> value = List.of(new Field("", type, ""));
    int rest = sequence(out, name, value, Slots.NONE);
    end(out, name, rest, () -> checks(out, name, value, 0));
  }

  /** Writes the methods of a union. */
  void union(CodeWriter out, Union union) {
    Type self = new Type.Ref(union.name());
    begin(out, union.name());
    if (layout.isFixed(self)) {
      end(out, union.name(), 0, () -> fixedUnion(out, union));
      return;
    }
    out.open("if (end - p < 4)");
    out.line("throw tape.truncated(p, end, 4, \"" + union.name() + "\");");
    out.close();
    out.line("int " + discriminant(union) + " = Xdr.int32(bytes, p);");
    out.line("p += 4;");
    out.open("switch (" + discriminant(union) + ")");
    for (Arm arm : union.arms()) {
      if (arm.field() == null) {
        out.line(cases(arm) + " -> {}");
      } else {
        out.open(cases(arm) + " ->");
        int rest = sequence(out, union.name(), List.of(arm.field()), Slots.NONE);
        if (rest > 0) {
          out.line("p += " + rest + ";");
        }
        out.close();
      }
    }
    out.line("default -> throw " + unknown(union, discriminant(union), P.plus(-4)));
    out.close();
    out.line("return p;");
    out.close();
  }

  private void fixedUnion(CodeWriter out, Union union) {
    if (union.arms().size() == 1 && union.arms().get(0).cases().size() == 1) {
      Arm arm = union.arms().get(0);
      out.open("if (Xdr.int32(bytes, p) != " + arm.cases().get(0).value() + ")");
      out.line("throw " + unknown(union, "Xdr.int32(bytes, p)", P));
      out.close();
      checkArm(out, union, arm);
      return;
    }
    out.open("switch (Xdr.int32(bytes, p))");
    for (Arm arm : union.arms()) {
      if (arm.field() == null || layout.isPlain(arm.field().type())) {
        out.line(cases(arm) + " -> {}");
      } else {
        out.open(cases(arm) + " ->");
        checkArm(out, union, arm);
        out.close();
      }
    }
    out.line("default -> throw " + unknown(union, "Xdr.int32(bytes, p)", P));
    out.close();
  }

  private void checkArm(CodeWriter out, Union union, Arm arm) {
    if (arm.field() != null) {
      checks(out, union.name(), List.of(arm.field()), 4);
    }
  }

  private static String cases(Arm arm) {
    return "case "
        + String.join(", ", arm.cases().stream().map(c -> Integer.toString(c.value())).toList());
  }

  private static String unknown(Union union, String value, Expression p) {
    return Expression.call(
            "tape.unknown",
            p,
            value,
            Expression.literal(union.name() + "." + union.discriminant().name()),
            "StellarXdr.PROTOCOL")
        + ";";
  }

  private static String discriminant(Union union) {
    return union.discriminant().name();
  }

  private void begin(CodeWriter out, String name) {
    Type self = new Type.Ref(name);
    out.gap();
    if (layout.isFixed(self)) {
      out.open("static int validate(" + ARGUMENTS + ")");
      int size = layout.size(self);
      out.open("if (end - p < " + size + ")");
      out.line("throw tape.truncated(p, end, " + size + ", \"" + name + "\");");
      out.close();
      if (!layout.isPlain(self)) {
        out.line("check(tape, bytes, p);");
      }
      out.line("return p + " + size + ";");
      out.close();
      if (!layout.isPlain(self)) {
        out.gap();
        out.open("static void check(XdrTape tape, byte[] bytes, int p)");
      }
    } else if (layout.isNested(name)) {
      out.open("static int validate(" + ARGUMENTS + ")");
      out.line("return validate(tape, bytes, p, end, 0);");
      out.close();
      out.gap();
      out.open("static int validate(" + ARGUMENTS + ", int depth)");
      if (layout.isRecursive(name) && !(schema.definition(name) instanceof Definition.Typedef)) {
        out.line("depth++;");
        out.line("tape.nest(p, depth, \"" + name + "\");");
      }
    } else {
      out.open("static int validate(" + ARGUMENTS + ")");
    }
  }

  private void end(CodeWriter out, String name, int rest, Runnable checks) {
    Type self = new Type.Ref(name);
    if (layout.isFixed(self)) {
      if (!layout.isPlain(self)) {
        checks.run();
        out.close();
      }
      return;
    }
    out.line("return " + P.plus(rest) + ";");
    out.close();
  }

  /**
   * Writes what validates fields from {@code p} on, moving {@code p}; returns how many bytes of
   * them still lie behind it. Nothing if all is fixed.
   */
  private int sequence(CodeWriter out, String owner, List<Field> fields, Slots slots) {
    if (layout.isFixed(new Type.Ref(owner))) {
      return 0;
    }
    int next = 0;
    while (true) {
      int first = next;
      int size = 0;
      while (next < fields.size() && layout.isFixed(fields.get(next).type())) {
        size += layout.size(fields.get(next++).type());
      }
      boolean more = next < fields.size();
      int needed = more && !(fields.get(next).type() instanceof Type.Ref) ? size + 4 : size;
      if (needed > 0) {
        out.open("if (end - p < " + needed + ")");
        out.line("throw tape.truncated(p, end, " + needed + ", \"" + owner + "\");");
        out.close();
      }
      checks(out, owner, fields.subList(first, next), 0);
      if (!more) {
        return size;
      }
      variable(out, owner, fields.get(next), size);
      if (slots.hasNode(next)) {
        out.line(Expression.call("tape.markNode", NODE.plus(slots.slot(next)), P) + ";");
      } else if (slots.hasSlot(next)) {
        out.line(Expression.call("tape.mark", NODE.plus(slots.slot(next)), P) + ";");
      }
      next++;
    }
  }

  /** Writes what looks at fields of fixed size, all of which are there. */
  private void checks(CodeWriter out, String owner, List<Field> fields, int offset) {
    int at = offset;
    for (Field field : fields) {
      check(out, field.type(), P.plus(at), what(owner, field));
      at += layout.size(field.type());
    }
  }

  private void check(CodeWriter out, Type type, Expression p, String what) {
    if (layout.isPlain(type)) {
      return;
    }
    Type resolved = schema.resolve(type);
    if (resolved == Primitive.BOOL) {
      out.line(Expression.call("tape.bool", "bytes", p, Expression.literal(what)) + ";");
    } else if (resolved instanceof Type.FixedOpaque opaque) {
      int padding = Layout.padded(opaque.size()) - opaque.size();
      out.line(
          Expression.call(
                  "tape.padding", "bytes", p.plus(opaque.size()), padding, Expression.literal(what))
              + ";");
    } else if (resolved instanceof Type.Ref ref) {
      out.line(Expression.call(JavaNames.type(ref.name()) + ".check", "tape", "bytes", p) + ";");
    } else {
      throw new SchemaException(what + ": elements of a fixed array must be plain");
    }
  }

  /**
   * Writes what validates a field of varying size, some bytes behind {@code p}; its length, count
   * or flag is there.
   */
  private void variable(CodeWriter out, String owner, Field field, int skipped) {
    Type type = field.type();
    Expression p = P.plus(skipped);
    Expression what = Expression.literal(what(owner, field));
    if (type instanceof Type.VarOpaque opaque) {
      opaque(out, p, opaque.max(), what);
    } else if (type instanceof Type.Text text) {
      opaque(out, p, text.max(), what);
    } else if (type instanceof Type.Optional optional) {
      out.line("p += " + (skipped + 4) + ";");
      out.open("if (tape.bool(bytes, p - 4, " + what + "))");
      Field element = new Field(field.name(), optional.element(), "");
      int rest = sequence(out, owner, List.of(element), Slots.NONE);
      if (rest > 0) {
        out.line("p += " + rest + ";");
      }
      out.close();
    } else if (type instanceof Type.VarArray array) {
      array(out, owner, field, array, p, skipped);
    } else if (type instanceof Type.Ref ref) {
      out.line("p = " + validate(ref.name(), owner, p) + ";");
    } else {
      throw new SchemaException(what + ": elements of a fixed array must be of fixed size");
    }
  }

  private static void opaque(CodeWriter out, Expression p, int max, Expression what) {
    out.line(
        "p = " + Expression.call("tape.opaque", "bytes", p, "end", JavaTypes.max(max), what) + ";");
  }

  private void array(
      CodeWriter out, String owner, Field field, Type.VarArray array, Expression p, int skipped) {
    Type.Ref element = array.element();
    String suffix = field.name().isEmpty() ? "" : JavaNames.type(JavaNames.field(field.name()));
    String n = "n" + suffix;
    out.call(
        "int " + n + " = tape.count(",
        List.of(
            "bytes",
            p.toString(),
            "end",
            Integer.toString(layout.leastSize(element)),
            JavaTypes.max(array.max()),
            "\"" + what(owner, field) + "\""),
        ");");
    if (layout.isFixed(element) && layout.isPlain(element)) {
      out.line("p += " + Expression.of(n + " * " + layout.size(element)).plus(skipped + 4) + ";");
      return;
    }
    out.line("p += " + (skipped + 4) + ";");
    if (layout.isFixed(element)) {
      out.open("for (int i = 0; i < " + n + "; i++, p += " + layout.size(element) + ")");
      check(out, element, P, what(owner, field));
      out.close();
      return;
    }
    String slots = "slots" + suffix;
    boolean nodes = layout.isIndexed(element.name());
    boolean marked = layout.isIndexed(array, owner);
    if (marked) {
      out.line("int " + slots + " = tape.reserve(" + (nodes ? "2 * " : "") + n + ");");
    }
    out.open("for (int i = 0; i < " + n + "; i++)");
    if (nodes) {
      out.line("tape.markNode(" + slots + " + 2 * i, p);");
    } else if (marked) {
      out.line("tape.mark(" + slots + " + i, p);");
    }
    out.line("p = " + validate(element.name(), owner, P) + ";");
    out.close();
  }

  private Expression validate(String name, String owner, Expression p) {
    String method = JavaNames.type(name) + ".validate";
    return layout.isNested(name)
        ? Expression.call(method, "tape", "bytes", p, "end", layout.isNested(owner) ? "depth" : "0")
        : Expression.call(method, "tape", "bytes", p, "end");
  }

  private static String what(String owner, Field field) {
    return field.name().isEmpty() ? owner : owner + "." + field.name();
  }
}
