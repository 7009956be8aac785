package io.ledgerbackfill.xdr.generator;

import io.ledgerbackfill.xdr.generator.Definition.Field;
import java.util.List;

/**
 * What a struct's node in the index says: for each field whose end is not quickly found, where the
 * next field begins, and that field's node if a later field has one.
 */
final class Slots {

  static final Slots NONE = new Slots(0, new int[0], new boolean[0]);

  private final int count;
  private final int[] slots;
  private final boolean[] nodes;

  private Slots(int count, int[] slots, boolean[] nodes) {
    this.count = count;
    this.slots = slots;
    this.nodes = nodes;
  }

  static Slots of(String struct, List<Field> fields, Layout layout) {
    if (!layout.isIndexed(struct)) {
      return NONE;
    }
    int[] slots = new int[fields.size()];
    boolean[] nodes = new boolean[fields.size()];
    int count = 0;
    for (int i = 0; i < fields.size(); i++) {
      slots[i] = -1;
      if (i < fields.size() - 1 && layout.isUnbounded(fields.get(i).type())) {
        slots[i] = count++;
        nodes[i] =
            layout.isIndexed(fields.get(i).type(), struct)
                && fields.subList(i + 1, fields.size()).stream()
                    .anyMatch(later -> layout.isIndexed(later.type(), struct));
        count += nodes[i] ? 1 : 0;
      }
    }
    return new Slots(count, slots, nodes);
  }

  /** How many ints the node has. */
  int count() {
    return count;
  }

  /** Whether the node says where the field after this one begins. */
  boolean hasSlot(int field) {
    return field < slots.length && slots[field] >= 0;
  }

  /** Whether the node says, in the slot behind, where the index goes on after this field. */
  boolean hasNode(int field) {
    return field < nodes.length && nodes[field];
  }

  int slot(int field) {
    return slots[field];
  }
}
