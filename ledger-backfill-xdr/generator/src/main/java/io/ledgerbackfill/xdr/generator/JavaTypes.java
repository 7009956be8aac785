package io.ledgerbackfill.xdr.generator;

import io.ledgerbackfill.xdr.generator.Definition.Enumeration;
import io.ledgerbackfill.xdr.generator.Definition.Typedef;
import io.ledgerbackfill.xdr.generator.Type.Primitive;

/** Which Java types values have, and the expressions that read and write them. */
final class JavaTypes {

  private final Schema schema;

  JavaTypes(Schema schema) {
    this.schema = schema;
  }

  boolean isEnum(Type type) {
    return schema.resolve(type) instanceof Type.Ref ref
        && schema.definition(ref.name()) instanceof Enumeration;
  }

  boolean isOptional(Type type) {
    return schema.resolve(type) instanceof Type.Optional;
  }

  boolean isList(Type type) {
    Type resolved = schema.resolve(type);
    return resolved instanceof Type.VarArray || resolved instanceof Type.FixedArray;
  }

  boolean isUint64(Type type) {
    Type resolved = schema.resolve(type);
    return resolved == Primitive.UNSIGNED_HYPER
        || (resolved instanceof Type.Optional optional && isUint64(optional.element()));
  }

  /** Whether Java holds the value without an object. */
  boolean isPrimitive(Type type) {
    return schema.resolve(type) instanceof Primitive;
  }

  /** The class of an enum, struct or union. */
  String named(Type type) {
    return JavaNames.type(((Type.Ref) schema.resolve(type)).name());
  }

  /** The type of a record's component; an optional one is nullable. */
  String component(Type type) {
    Type resolved = schema.resolve(type);
    if (resolved instanceof Type.Optional optional) {
      return "@Nullable " + boxed(optional.element());
    }
    return resolved instanceof Primitive primitive ? primitive(primitive) : boxed(resolved);
  }

  /** The type of a list's element, or of a value in general. */
  String boxed(Type type) {
    Type resolved = schema.resolve(type);
    if (resolved instanceof Primitive primitive) {
      return switch (primitive) {
        case INT -> "Integer";
        case UNSIGNED_INT, HYPER, UNSIGNED_HYPER -> "Long";
        case BOOL -> "Boolean";
      };
    }
    if (resolved instanceof Type.Optional optional) {
      return "Optional<" + boxed(optional.element()) + ">";
    }
    if (resolved instanceof Type.VarArray array) {
      return "List<" + boxed(array.element()) + ">";
    }
    if (resolved instanceof Type.FixedArray array) {
      return "List<" + boxed(array.element()) + ">";
    }
    if (resolved instanceof Type.Text) {
      return "XdrString";
    }
    return resolved instanceof Type.Ref ? named(resolved) : "Opaque";
  }

  private static String primitive(Primitive primitive) {
    return switch (primitive) {
      case INT -> "int";
      case UNSIGNED_INT, HYPER, UNSIGNED_HYPER -> "long";
      case BOOL -> "boolean";
    };
  }

  /** The type of what a view's accessor gives: a number, an enum, a position or a slice. */
  String viewed(Type type) {
    if (schema.resolve(type) instanceof Primitive primitive) {
      return primitive(primitive);
    }
    return isEnum(type) ? named(type) : "long";
  }

  /** What the number of an accessor means. */
  String viewedDoc(Type type) {
    Type resolved = schema.resolve(type);
    if (resolved instanceof Primitive primitive) {
      return switch (primitive) {
        case INT, HYPER -> "the number";
        case UNSIGNED_INT -> "the number, 0 to 4,294,967,295";
        case UNSIGNED_HYPER -> "the bits of an unsigned number";
        case BOOL -> "the truth";
      };
    }
    if (resolved instanceof Type.FixedOpaque opaque) {
      return "slice of the " + opaque.size() + " bytes";
    }
    if (resolved instanceof Type.VarOpaque opaque) {
      return "slice of the bytes" + atMost(opaque.max(), "");
    }
    if (resolved instanceof Type.Text text) {
      return "slice of the text" + atMost(text.max(), " bytes");
    }
    if (resolved instanceof Type.VarArray array) {
      return "position of the array of {@link "
          + JavaNames.type(array.element().name())
          + "}"
          + atMost(array.max(), "");
    }
    return isEnum(type) ? "the member" : "position of the {@link " + named(type) + "}";
  }

  private static String atMost(int max, String unit) {
    return max == Type.UNLIMITED ? "" : ", at most " + max + unit;
  }

  /** What positions of values are said to be of: the type that a typedef stands for. */
  String kind(Type type) {
    Type resolved = schema.resolve(type);
    if (resolved instanceof Type.Ref ref) {
      return ref.name();
    }
    return resolved instanceof Type.VarArray array
        ? arrayKind(array.element().name())
        : ((Type.Ref) type).name();
  }

  static String arrayKind(String element) {
    return element + "<>";
  }

  /** The place of a value as its position, which may now be asked for. */
  static Expression found(Place place, String kind) {
    return Expression.call("Views.found", "doc", place.expression(), Expression.literal(kind));
  }

  /** Writes what fails, in checked mode, if a position is none of a value of that kind. */
  static void check(CodeWriter out, String position, String kind) {
    out.line(Expression.call("Views.check", "doc", position, Expression.literal(kind)) + ";");
  }

  /** Reads what {@link #viewed} says. */
  Expression view(Type type, Place place) {
    Type resolved = schema.resolve(type);
    if (resolved instanceof Primitive primitive) {
      return switch (primitive) {
        case INT -> read("int32", place);
        case UNSIGNED_INT -> read("uint32", place);
        case HYPER, UNSIGNED_HYPER -> read("int64", place);
        case BOOL -> read("bool", place);
      };
    }
    if (resolved instanceof Type.FixedOpaque opaque) {
      return Expression.call("Views.slice", "doc", place.offset(), opaque.size());
    }
    if (resolved instanceof Type.VarOpaque || resolved instanceof Type.Text) {
      return read("slice", place);
    }
    return isEnum(type)
        ? Expression.call(named(type) + ".of", read("int32", place))
        : found(place, kind(type));
  }

  /** Reads what is at an offset. */
  static Expression read(String what, Place place) {
    return Expression.call("Views." + what, "doc", place.offset());
  }

  /** Creates a value of what a view's accessor gave. */
  String value(Type type, String viewed) {
    Type resolved = schema.resolve(type);
    if (resolved instanceof Type.FixedOpaque || resolved instanceof Type.VarOpaque) {
      return "doc.opaque(" + viewed + ")";
    }
    if (resolved instanceof Type.Text) {
      return "doc.string(" + viewed + ")";
    }
    if (resolved instanceof Type.VarArray array) {
      return JavaNames.type(array.element().name()) + ".readArray(doc, " + viewed + ")";
    }
    return resolved instanceof Primitive || isEnum(type)
        ? viewed
        : named(type) + ".read(doc, " + viewed + ")";
  }

  /** Writes the statements that encode a value. */
  void encode(CodeWriter out, Type type, String value, String what) {
    Type resolved = schema.resolve(type);
    if (resolved instanceof Primitive primitive) {
      out.line(
          switch (primitive) {
            case INT -> "out.int32(" + value + ");";
            case UNSIGNED_INT -> "out.uint32(" + value + ");";
            case HYPER, UNSIGNED_HYPER -> "out.int64(" + value + ");";
            case BOOL -> "out.bool(" + value + ");";
          });
    } else if (resolved instanceof Type.FixedOpaque opaque) {
      out.line("out.fixed(" + value + ", " + opaque.size() + ", \"" + what + "\");");
    } else if (resolved instanceof Type.VarOpaque opaque) {
      out.line("out.opaque(" + value + ", " + max(opaque.max()) + ", \"" + what + "\");");
    } else if (resolved instanceof Type.Text text) {
      out.line("out.string(" + value + ", " + max(text.max()) + ", \"" + what + "\");");
    } else if (resolved instanceof Type.VarArray array) {
      out.line("out.count(" + value + ", " + max(array.max()) + ", \"" + what + "\");");
      encodeElements(out, array.element(), value, what);
    } else if (resolved instanceof Type.FixedArray array) {
      out.line("out.fixedCount(" + value + ", " + array.count() + ", \"" + what + "\");");
      encodeElements(out, array.element(), value, what);
    } else if (resolved instanceof Type.Optional optional) {
      out.open("if (out.bool(" + value + " != null))");
      encode(out, optional.element(), value, what);
      out.close();
    } else {
      out.line(isEnum(type) ? "out.int32(" + value + ".value());" : value + ".encode(out);");
    }
  }

  private void encodeElements(CodeWriter out, Type.Ref element, String list, String what) {
    out.open("for (" + boxed(element) + " element : " + list + ")");
    if (schema.definition(element.name()) instanceof Typedef) {
      out.line(JavaNames.type(element.name()) + ".write(out, element);");
    } else {
      encode(out, element, "element", what);
    }
    out.close();
  }

  static String max(int max) {
    return max == Type.UNLIMITED ? "Integer.MAX_VALUE" : Integer.toString(max);
  }
}
