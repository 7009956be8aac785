package io.ledgerbackfill.xdr.generator;

/** What a declaration of a schema says of its type (RFC 4506, section 4). */
public sealed interface Type {

  /** Stands for "no limit": lengths and counts are 32-bit numbers, of which we take 31. */
  int UNLIMITED = Integer.MAX_VALUE;

  /** Numbers and truth. */
  enum Primitive implements Type {
    INT,
    UNSIGNED_INT,
    HYPER,
    UNSIGNED_HYPER,
    BOOL
  }

  /** A definition, by its name. */
  record Ref(String name) implements Type {}

  /** As many bytes as it says. */
  record FixedOpaque(int size) implements Type {}

  /** Bytes with their number before them. */
  record VarOpaque(int max) implements Type {}

  /** A text: to the wire the same as {@link VarOpaque}. */
  record Text(int max) implements Type {}

  /** A value that may be absent. */
  record Optional(Ref element) implements Type {}

  /** As many values as it says. */
  record FixedArray(Ref element, int count) implements Type {}

  /** Values with their number before them. */
  record VarArray(Ref element, int max) implements Type {}
}
