package io.ledgerbackfill.xdr.generator;

/**
 * Where generated code finds a value: by its position if something of it is in the index, else by
 * its offset, which is a position without a node.
 */
record Place(Expression expression, boolean isPosition) {

  /** The value that a method is asked for. */
  static final Expression SELF = Expression.of("self");

  private static final Expression SELF_NODE = Expression.call("Views.node", SELF);

  static Place offset(Expression offset) {
    return new Place(offset, false);
  }

  static Place position(Expression position) {
    return new Place(position, true);
  }

  /** A place as many bytes behind the beginning of the value. */
  static Place inSelf(int bytes, boolean isPosition) {
    return isPosition ? position(SELF.plus(bytes)) : offset(offsetOf(SELF).plus(bytes));
  }

  /** What a slot of the value's node holds. */
  static Expression slot(int slot) {
    return Expression.call("Views.slot", "doc", SELF_NODE.plus(slot));
  }

  /** The position that two slots of the value's node hold. */
  static Place slotPair(int slot) {
    return position(Expression.call("Views.slotPair", "doc", SELF_NODE.plus(slot)));
  }

  /** A position made of its parts, the node of which is so many slots behind the value's. */
  static Place behind(Expression offset, int slots) {
    return withNode(offset, SELF_NODE.plus(slots));
  }

  /** A position made of its parts. */
  static Place withNode(Expression offset, Expression node) {
    return position(Expression.call("Views.position", offset, node));
  }

  static Expression offsetOf(Expression position) {
    return Expression.call("XdrDocument.offset", position);
  }

  /** The place as an offset. */
  Expression offset() {
    return isPosition
        ? offsetOf(Expression.of(expression.term())).plus(expression.constant())
        : expression;
  }

  Place plus(int bytes) {
    return new Place(expression.plus(bytes), isPosition);
  }

  Place plus(int factor, String variable) {
    return new Place(expression.plus(factor, variable), isPosition);
  }
}
