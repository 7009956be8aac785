package io.ledgerbackfill.xdr.conformance;

import io.ledgerbackfill.xdr.generator.Definition;
import io.ledgerbackfill.xdr.generator.Definition.Arm;
import io.ledgerbackfill.xdr.generator.Definition.Enumeration;
import io.ledgerbackfill.xdr.generator.Definition.Field;
import io.ledgerbackfill.xdr.generator.Definition.Struct;
import io.ledgerbackfill.xdr.generator.Definition.Typedef;
import io.ledgerbackfill.xdr.generator.Definition.Union;
import io.ledgerbackfill.xdr.generator.Schema;
import io.ledgerbackfill.xdr.generator.Type;
import io.ledgerbackfill.xdr.generator.Type.Primitive;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads values by looking at the schema, step by step and slowly. It shares nothing with the
 * generated code but the schema, so that each can be held against the other.
 */
final class Interpreter {

  private static final Pattern REF = Pattern.compile("Ref\\[name=(\\w+)]");

  private final Schema schema;
  private final int maxDepth;
  private final Map<String, Boolean> recursive = new HashMap<>();

  Interpreter(Schema schema, int maxDepth) {
    this.schema = schema;
    this.maxDepth = maxDepth;
  }

  /** Returns whether bytes are exactly one value of a type. */
  boolean accepts(String type, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      skip(new Type.Ref(type), in, 0);
      return !in.hasRemaining();
    } catch (Rejected | BufferUnderflowException e) {
      return false;
    }
  }

  /** Finds the end of a value that begins at an offset. */
  int end(Type type, byte[] bytes, int offset) {
    ByteBuffer in = ByteBuffer.wrap(bytes).position(offset);
    skip(type, in, 0);
    return in.position();
  }

  /** Finds the arm of a union that a discriminant chooses. */
  static Optional<Arm> arm(Union union, int discriminant) {
    return union.arms().stream()
        .filter(arm -> arm.cases().stream().anyMatch(c -> c.value() == discriminant))
        .findFirst();
  }

  private void skip(Type type, ByteBuffer in, int depth) {
    if (type instanceof Primitive primitive) {
      switch (primitive) {
        case INT, UNSIGNED_INT -> in.getInt();
        case HYPER, UNSIGNED_HYPER -> in.getLong();
        case BOOL -> bool(in);
      }
    } else if (type instanceof Type.FixedOpaque opaque) {
      content(in, opaque.size());
    } else if (type instanceof Type.VarOpaque opaque) {
      content(in, number(in, opaque.max()));
    } else if (type instanceof Type.Text text) {
      content(in, number(in, text.max()));
    } else if (type instanceof Type.Optional optional) {
      if (bool(in)) {
        skip(optional.element(), in, depth);
      }
    } else if (type instanceof Type.FixedArray array) {
      for (int i = 0; i < array.count(); i++) {
        skip(array.element(), in, depth);
      }
    } else if (type instanceof Type.VarArray array) {
      int count = number(in, array.max());
      for (int i = 0; i < count; i++) {
        skip(array.element(), in, depth);
      }
    } else {
      skip(schema.definition(((Type.Ref) type).name()), in, depth);
    }
  }

  private void skip(Definition definition, ByteBuffer in, int outer) {
    if (definition instanceof Typedef typedef) {
      skip(typedef.type(), in, outer);
      return;
    }
    int depth = isRecursive(definition.name()) ? outer + 1 : outer;
    if (depth > maxDepth) {
      throw new Rejected();
    }
    if (definition instanceof Struct struct) {
      struct.fields().forEach(field -> skip(field.type(), in, depth));
    } else if (definition instanceof Enumeration enumeration) {
      int value = in.getInt();
      if (enumeration.members().stream().noneMatch(member -> member.value() == value)) {
        throw new Rejected();
      }
    } else if (definition instanceof Union union) {
      Field field = arm(union, in.getInt()).orElseThrow(Rejected::new).field();
      if (field != null) {
        skip(field.type(), in, depth);
      }
    }
  }

  private static boolean bool(ByteBuffer in) {
    int value = in.getInt();
    if (value != 0 && value != 1) {
      throw new Rejected();
    }
    return value == 1;
  }

  private static int number(ByteBuffer in, int max) {
    int number = in.getInt();
    if (number < 0 || number > max) {
      throw new Rejected();
    }
    return number;
  }

  private static void content(ByteBuffer in, int length) {
    if (length > in.remaining()) {
      throw new Rejected();
    }
    in.position(in.position() + length);
    for (int i = length; i % 4 != 0; i++) {
      if (in.get() != 0) {
        throw new Rejected();
      }
    }
  }

  private boolean isRecursive(String name) {
    Boolean known = recursive.get(name);
    if (known == null) {
      known = mentions(name, name, new HashSet<>());
      recursive.put(name, known);
    }
    return known;
  }

  private boolean mentions(String from, String name, Set<String> seen) {
    for (String part : parts(schema.definition(from))) {
      if (part.equals(name) || (seen.add(part) && mentions(part, name, seen))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> parts(Definition definition) {
    return REF.matcher(definition.toString()).results().map(match -> match.group(1)).toList();
  }

  /** The bytes are no value of the type. */
  private static final class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Rejected() {
      super(null, null, false, false);
    }
  }
}
