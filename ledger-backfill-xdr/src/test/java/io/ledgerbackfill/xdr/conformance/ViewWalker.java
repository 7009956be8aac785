package io.ledgerbackfill.xdr.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.internal.Xdr;
import io.ledgerbackfill.xdr.generator.Definition;
import io.ledgerbackfill.xdr.generator.Definition.Arm;
import io.ledgerbackfill.xdr.generator.Definition.Enumeration;
import io.ledgerbackfill.xdr.generator.Definition.Field;
import io.ledgerbackfill.xdr.generator.Definition.Struct;
import io.ledgerbackfill.xdr.generator.Definition.Typedef;
import io.ledgerbackfill.xdr.generator.Definition.Union;
import io.ledgerbackfill.xdr.generator.JavaNames;
import io.ledgerbackfill.xdr.generator.Schema;
import io.ledgerbackfill.xdr.generator.Type;
import io.ledgerbackfill.xdr.generator.Type.Primitive;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Calls every accessor of a value and of all its parts, and checks each against the bytes, whose
 * places it works out from the schema alone.
 */
final class ViewWalker {

  private final Schema schema;
  private final Map<String, Method> methods = new HashMap<>();
  private XdrDocument doc = new XdrDocument();
  private byte[] bytes = {};

  ViewWalker(Schema schema) {
    this.schema = schema;
  }

  /** Walks the value of a document. */
  void walk(String type, XdrDocument document) {
    doc = document;
    bytes = document.bytes();
    int end = walk(type, document.root(), document.start());
    assertThat(end).as(type).isEqualTo(document.end());
  }

  /** Walks a value that the schema says begins at {@code p}; returns where it ends. */
  private int walk(String type, long position, int p) {
    same(type, XdrDocument.offset(position), p);
    Definition definition = schema.definition(type);
    int end;
    if (definition instanceof Struct struct) {
      end = struct(struct, position, p);
    } else if (definition instanceof Union union) {
      end = union(union, position, p);
    } else if (definition instanceof Typedef typedef) {
      end = typedef(typedef, position, p);
    } else {
      return p + 4;
    }
    same(type + ".end", (int) call(type, "end", position), end);
    return end;
  }

  private int struct(Struct struct, long position, int p) {
    int next = p;
    for (Field field : struct.fields()) {
      next = field(struct.name(), field, position, next);
    }
    return next;
  }

  private int union(Union union, long position, int p) {
    field(union.name(), union.discriminant(), position, p);
    Arm arm = Interpreter.arm(union, Xdr.int32(bytes, p)).orElseThrow();
    return arm.field() == null ? p + 4 : field(union.name(), arm.field(), position, p + 4);
  }

  private int typedef(Typedef typedef, long position, int p) {
    Type resolved = schema.resolve(typedef.type());
    if (resolved instanceof Type.Optional optional) {
      boolean present = (boolean) call(typedef.name(), "isPresent", position);
      same(typedef.name(), present ? 1 : 0, Xdr.int32(bytes, p));
      return present
          ? value(typedef.name(), optional.element(), call(typedef.name(), "get", position), p + 4)
          : p + 4;
    }
    boolean contained = resolved instanceof Type.Ref || resolved instanceof Type.VarArray;
    return value(
        typedef.name(),
        typedef.type(),
        contained ? position : call(typedef.name(), "get", position),
        p);
  }

  private int field(String owner, Field field, long position, int p) {
    String accessor = JavaNames.field(field.name());
    Type resolved = schema.resolve(field.type());
    String what = owner + "." + field.name();
    if (resolved instanceof Type.Optional optional) {
      boolean present = (boolean) call(owner, JavaNames.has(field.name()), position);
      same(what, present ? 1 : 0, Xdr.int32(bytes, p));
      return present
          ? value(what, optional.element(), call(owner, accessor, position), p + 4)
          : p + 4;
    }
    if (resolved instanceof Type.FixedArray array) {
      int next = p;
      for (int i = 0; i < array.count(); i++) {
        next = value(what, array.element(), element(owner, accessor, position, i), next);
      }
      return next;
    }
    return value(what, field.type(), call(owner, accessor, position), p);
  }

  /** Checks what an accessor gave for a value that begins at {@code p}; returns where it ends. */
  private int value(String what, Type type, Object given, int p) {
    Type resolved = schema.resolve(type);
    if (resolved instanceof Primitive primitive) {
      return switch (primitive) {
        case INT -> {
          same(what, (int) given, Xdr.int32(bytes, p));
          yield p + 4;
        }
        case UNSIGNED_INT -> {
          same(what, (long) given, Integer.toUnsignedLong(Xdr.int32(bytes, p)));
          yield p + 4;
        }
        case BOOL -> {
          same(what, (boolean) given ? 1 : 0, Xdr.int32(bytes, p));
          yield p + 4;
        }
        case HYPER, UNSIGNED_HYPER -> {
          same(what, (long) given, Xdr.int64(bytes, p));
          yield p + 8;
        }
      };
    }
    if (resolved instanceof Type.FixedOpaque opaque) {
      return slice(what, (long) given, p, opaque.size());
    }
    if (resolved instanceof Type.VarOpaque || resolved instanceof Type.Text) {
      return slice(what, (long) given, p + 4, Xdr.int32(bytes, p));
    }
    if (resolved instanceof Type.VarArray array) {
      return array(what, array, (long) given, p);
    }
    String name = ((Type.Ref) resolved).name();
    if (schema.definition(name) instanceof Enumeration enumeration) {
      int value = Xdr.int32(bytes, p);
      String member =
          enumeration.members().stream()
              .filter(candidate -> candidate.value() == value)
              .findFirst()
              .orElseThrow()
              .name();
      if (!member.equals(((Enum<?>) given).name())) {
        throw new AssertionError(what + " is " + given + " instead of " + member);
      }
      return p + 4;
    }
    return walk(name, (long) given, p);
  }

  private static int slice(String what, long slice, int content, int length) {
    same(what, XdrDocument.offset(slice), content);
    same(what + " length", XdrDocument.length(slice), length);
    return content + Xdr.padded(length);
  }

  private int array(String what, Type.VarArray array, long position, int p) {
    same(what, XdrDocument.offset(position), p);
    int size = doc.size(position);
    same(what + " size", size, Xdr.int32(bytes, p));
    String name = array.element().name();
    int next = p + 4;
    for (int i = 0; i < size; i++) {
      Object element = element(name, "at", position, i);
      boolean contained = element instanceof Long && hasPosition(array.element());
      next =
          contained
              ? walk(name, (long) element, next)
              : value(what, array.element(), element, next);
    }
    return next;
  }

  private boolean hasPosition(Type type) {
    Type resolved = schema.resolve(type);
    return resolved instanceof Type.Ref
        || resolved instanceof Type.VarArray
        || resolved instanceof Type.Optional;
  }

  private Object call(String type, String method, long position) {
    return invoke(method(type, method, XdrDocument.class, long.class), doc, position);
  }

  private Object element(String type, String method, long position, int i) {
    return invoke(method(type, method, XdrDocument.class, long.class, int.class), doc, position, i);
  }

  private static Object invoke(Method method, Object... arguments) {
    try {
      return method.invoke(null, arguments);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(method + Arrays.toString(arguments), e);
    }
  }

  private Method method(String type, String name, Class<?>... parameters) {
    return methods.computeIfAbsent(
        type + "." + name,
        key -> {
          try {
            return Class.forName("io.ledgerbackfill.xdr.model." + JavaNames.type(type))
                .getMethod(name, parameters);
          } catch (ReflectiveOperationException e) {
            throw new LinkageError(key, e);
          }
        });
  }

  private static void same(String what, long given, long expected) {
    if (given != expected) {
      throw new AssertionError(what + " is " + given + " instead of " + expected);
    }
  }
}
