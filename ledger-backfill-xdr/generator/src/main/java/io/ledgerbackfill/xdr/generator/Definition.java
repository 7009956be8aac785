package io.ledgerbackfill.xdr.generator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A named type of a schema. */
public sealed interface Definition {

  String name();

  /** The comment above the definition; empty if there is none. */
  String doc();

  /** A field of a struct, or the discriminant of a union. */
  record Field(String name, Type type, String doc) {}

  /** Fields, one after the other. */
  record Struct(String name, String doc, List<Field> fields) implements Definition {}

  /** A value of an enum. */
  record Member(String name, int value, String doc) {}

  /** Named numbers. */
  record Enumeration(String name, String doc, List<Member> members) implements Definition {}

  /** Another name for a type. */
  record Typedef(String name, String doc, Type type) implements Definition {}

  /**
   * A value of a discriminant.
   *
   * @param name the member's name if the discriminant is an enum, else the number as text
   */
  record Case(String name, int value) {}

  /** What follows the discriminant for some of its values; nothing if the field is null. */
  record Arm(List<Case> cases, @Nullable Field field) {}

  /** A discriminant, and an arm chosen by it. */
  record Union(String name, String doc, Field discriminant, List<Arm> arms) implements Definition {}
}
