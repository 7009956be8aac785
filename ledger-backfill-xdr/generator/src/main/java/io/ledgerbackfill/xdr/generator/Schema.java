package io.ledgerbackfill.xdr.generator;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The definitions and constants of a schema, in their order. */
public final class Schema {

  private final Map<String, Definition> definitions = new LinkedHashMap<>();
  private final Map<String, Integer> constants = new LinkedHashMap<>();

  void define(Definition definition, int line) {
    if (definitions.putIfAbsent(definition.name(), definition) != null) {
      throw new SchemaException(line, definition.name() + " is defined twice");
    }
  }

  void define(String constant, int value, int line) {
    if (constants.putIfAbsent(constant, value) != null) {
      throw new SchemaException(line, constant + " is defined twice");
    }
  }

  void replace(Definition definition) {
    definitions.replace(definition.name(), definition);
  }

  public Collection<Definition> definitions() {
    return definitions.values();
  }

  public Definition definition(String name) {
    Definition definition = definitions.get(name);
    if (definition == null) {
      throw new SchemaException(name + " is not defined");
    }
    return definition;
  }

  public int constant(String name) {
    Integer value = constants.get(name);
    if (value == null) {
      throw new SchemaException("constant " + name + " is not defined");
    }
    return value;
  }

  /** Follows typedefs down to what they stand for: an enum, struct, union or unnamed type. */
  public Type resolve(Type type) {
    Type resolved = type;
    while (resolved instanceof Type.Ref ref
        && definition(ref.name()) instanceof Definition.Typedef typedef) {
      resolved = typedef.type();
    }
    return resolved;
  }
}
