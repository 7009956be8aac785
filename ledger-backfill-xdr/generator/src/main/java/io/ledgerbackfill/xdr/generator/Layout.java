package io.ledgerbackfill.xdr.generator;

import io.ledgerbackfill.xdr.generator.Definition.Arm;
import io.ledgerbackfill.xdr.generator.Definition.Enumeration;
import io.ledgerbackfill.xdr.generator.Definition.Field;
import io.ledgerbackfill.xdr.generator.Definition.Struct;
import io.ledgerbackfill.xdr.generator.Definition.Typedef;
import io.ledgerbackfill.xdr.generator.Definition.Union;
import io.ledgerbackfill.xdr.generator.Type.Primitive;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Decides how each type lies in the bytes, and what of it goes into the index.
 *
 * <p>A type is of one of three kinds:
 *
 * <ul>
 *   <li>fixed: always of the same size;
 *   <li>walked: its end is found by reading it. It takes a few reads, unless the type is within
 *       something recursive: there, lists are read in order anyway, and the index stays small;
 *   <li>indexed: everything else, that is, what contains lists of elements of varying size. The
 *       index holds where each element is, and where what follows them begins.
 * </ul>
 */
final class Layout {

  private final Schema schema;
  private final Map<String, Set<String>> reached = new HashMap<>();
  private final Map<String, OptionalInt> fixedSizes = new HashMap<>();
  private final Set<String> withinRecursion = new HashSet<>();

  Layout(Schema schema) {
    this.schema = schema;
    for (Definition definition : schema.definitions()) {
      if (isRecursive(definition.name())) {
        withinRecursion.addAll(reached(definition.name()));
      }
    }
  }

  /** Whether a value of the type may contain another of the same type. */
  boolean isRecursive(String name) {
    return reached(name).contains(name);
  }

  /** Whether a value of the type may lie within one of a recursive type, or be one. */
  private boolean isWithinRecursion(String name) {
    return withinRecursion.contains(name);
  }

  /** Whether the depth of nesting must be known while a value of the type is validated. */
  boolean isNested(String name) {
    return isWithinRecursion(name)
        && (isRecursive(name) || reached(name).stream().anyMatch(this::isRecursive));
  }

  boolean isIndexed(String name) {
    return isUnbounded(new Type.Ref(name)) && !isWithinRecursion(name);
  }

  /** Whether something of a value of the type, which is part of {@code owner}, is in the index. */
  boolean isIndexed(Type type, String owner) {
    if (type instanceof Type.Ref ref) {
      return isIndexed(ref.name());
    }
    if (type instanceof Type.Optional optional) {
      return isIndexed(optional.element(), owner);
    }
    return isUnbounded(type) && !isWithinRecursion(owner);
  }

  /** Whether finding the end of a value by reading it may take long. */
  boolean isUnbounded(Type type) {
    if (type instanceof Type.Ref ref) {
      return isRecursive(ref.name())
          || parts(schema.definition(ref.name())).stream().anyMatch(this::isUnbounded);
    }
    if (type instanceof Type.Optional optional) {
      return isUnbounded(optional.element());
    }
    if (type instanceof Type.VarArray array) {
      return fixedSize(array.element()).isEmpty();
    }
    return false;
  }

  boolean isFixed(Type type) {
    return fixedSize(type).isPresent();
  }

  int size(Type type) {
    return fixedSize(type)
        .orElseThrow(() -> new SchemaException(type + " must be of fixed size here"));
  }

  /** The bytes that each value of the type has, if they are equally many for all. */
  OptionalInt fixedSize(Type type) {
    if (type instanceof Primitive primitive) {
      return OptionalInt.of(
          primitive == Primitive.HYPER || primitive == Primitive.UNSIGNED_HYPER ? 8 : 4);
    }
    if (type instanceof Type.FixedOpaque opaque) {
      return OptionalInt.of(padded(opaque.size()));
    }
    if (type instanceof Type.FixedArray array) {
      OptionalInt element = fixedSize(array.element());
      return element.isPresent()
          ? OptionalInt.of(element.getAsInt() * array.count())
          : OptionalInt.empty();
    }
    if (type instanceof Type.Ref ref) {
      OptionalInt known = fixedSizes.get(ref.name());
      if (known == null) {
        // A recursive type asks for its own size: it has none that is fixed.
        fixedSizes.put(ref.name(), OptionalInt.empty());
        known = fixedSize(schema.definition(ref.name()));
        fixedSizes.put(ref.name(), known);
      }
      return known;
    }
    return OptionalInt.empty();
  }

  private OptionalInt fixedSize(Definition definition) {
    if (definition instanceof Union union) {
      Set<OptionalInt> sizes = new HashSet<>();
      for (Arm arm : union.arms()) {
        sizes.add(arm.field() == null ? OptionalInt.of(0) : fixedSize(arm.field().type()));
      }
      OptionalInt only = sizes.size() == 1 ? sizes.iterator().next() : OptionalInt.empty();
      return only.isPresent() ? OptionalInt.of(4 + only.getAsInt()) : only;
    }
    if (definition instanceof Enumeration) {
      return OptionalInt.of(4);
    }
    int sum = 0;
    for (Type part : parts(definition)) {
      OptionalInt size = fixedSize(part);
      if (size.isEmpty()) {
        return size;
      }
      sum += size.getAsInt();
    }
    return OptionalInt.of(sum);
  }

  /** The fewest bytes that a value of the type can have. */
  int leastSize(Type type) {
    OptionalInt fixed = fixedSize(type);
    if (fixed.isPresent()) {
      return fixed.getAsInt();
    }
    if (type instanceof Type.Ref ref) {
      Definition definition = schema.definition(ref.name());
      if (definition instanceof Union union) {
        return 4
            + union.arms().stream()
                .mapToInt(arm -> arm.field() == null ? 0 : leastSize(arm.field().type()))
                .min()
                .orElseThrow();
      }
      return parts(definition).stream().mapToInt(this::leastSize).sum();
    }
    return 4;
  }

  /** Whether any bytes at all are a value of the type, which is fixed: nothing is to be checked. */
  boolean isPlain(Type type) {
    if (type instanceof Primitive primitive) {
      return primitive != Primitive.BOOL;
    }
    if (type instanceof Type.FixedOpaque opaque) {
      return opaque.size() % 4 == 0;
    }
    if (type instanceof Type.FixedArray array) {
      return isPlain(array.element());
    }
    if (type instanceof Type.Ref ref) {
      Definition definition = schema.definition(ref.name());
      return (definition instanceof Struct || definition instanceof Typedef)
          && parts(definition).stream().allMatch(part -> isFixed(part) && isPlain(part));
    }
    return false;
  }

  /** Whether the type is the element of some array. */
  boolean isElement(String name) {
    return schema.definitions().stream()
        .flatMap(definition -> parts(definition).stream())
        .anyMatch(
            type ->
                (type instanceof Type.VarArray array && array.element().name().equals(name))
                    || (type instanceof Type.FixedArray fixed
                        && fixed.element().name().equals(name)));
  }

  static int padded(int size) {
    return (size + 3) & ~3;
  }

  private Set<String> reached(String name) {
    Set<String> known = reached.get(name);
    if (known == null) {
      known = new HashSet<>();
      reach(schema.definition(name), known);
      reached.put(name, known);
    }
    return known;
  }

  private void reach(Definition definition, Set<String> found) {
    for (Type part : parts(definition)) {
      String name = named(part);
      if (!name.isEmpty() && found.add(name)) {
        reach(schema.definition(name), found);
      }
    }
  }

  private static String named(Type type) {
    if (type instanceof Type.Ref ref) {
      return ref.name();
    }
    if (type instanceof Type.Optional optional) {
      return optional.element().name();
    }
    if (type instanceof Type.VarArray array) {
      return array.element().name();
    }
    if (type instanceof Type.FixedArray array) {
      return array.element().name();
    }
    return "";
  }

  private static List<Type> parts(Definition definition) {
    if (definition instanceof Struct struct) {
      return struct.fields().stream().map(Field::type).toList();
    }
    if (definition instanceof Typedef typedef) {
      return List.of(typedef.type());
    }
    if (definition instanceof Union union) {
      List<Type> parts = new ArrayList<>();
      for (Arm arm : union.arms()) {
        if (arm.field() != null) {
          parts.add(Objects.requireNonNull(arm.field()).type());
        }
      }
      return parts;
    }
    return List.of();
  }
}
