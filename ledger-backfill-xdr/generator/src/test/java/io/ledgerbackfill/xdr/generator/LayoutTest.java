package io.ledgerbackfill.xdr.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.generator.Definition.Struct;
import org.junit.jupiter.api.Test;

class LayoutTest {

  private static final Schema SCHEMA =
      Parser.parse(
          """
          typedef unsigned hyper Number;
          typedef opaque Odd[5];
          typedef string Name<9>;
          enum Kind { A = 0, B = 1 };
          struct Plain { Number number; int count; };
          union Same switch (Kind kind) { case A: int a; case B: int b; };
          union Differing switch (Kind kind) { case A: void; case B: Number b; };
          struct Words { Name first; Name* second; };
          struct Many { Name names<>; Words words<3>; int last; };
          struct Outer { Number id; Many many; Tree tree; Many more<>; };
          union Tree switch (Kind kind) { case A: Leaf leaf; case B: Tree trees<2>; };
          struct Leaf { Name names<>; };
          """);

  private final Layout layout = new Layout(SCHEMA);

  private static Type ref(String name) {
    return new Type.Ref(name);
  }

  @Test
  void shouldFindFixedSizes() {
    assertThat(layout.fixedSize(ref("Number"))).hasValue(8);
    assertThat(layout.fixedSize(ref("Odd"))).hasValue(8);
    assertThat(layout.fixedSize(ref("Plain"))).hasValue(12);
    assertThat(layout.fixedSize(ref("Same"))).hasValue(8);
    assertThat(layout.fixedSize(ref("Differing"))).isEmpty();
    assertThat(layout.fixedSize(ref("Name"))).isEmpty();
    assertThat(layout.fixedSize(ref("Tree"))).isEmpty();
  }

  @Test
  void shouldFindLeastSizes() {
    assertThat(layout.leastSize(ref("Differing"))).isEqualTo(4);
    assertThat(layout.leastSize(ref("Words"))).isEqualTo(8);
    assertThat(layout.leastSize(ref("Outer"))).isEqualTo(8 + 12 + 8 + 4);
  }

  @Test
  void shouldKnowWhatNeedsNoLook() {
    assertThat(layout.isPlain(ref("Plain"))).isTrue();
    assertThat(layout.isPlain(ref("Odd"))).isFalse();
    assertThat(layout.isPlain(ref("Kind"))).isFalse();
    assertThat(layout.isPlain(ref("Same"))).isFalse();
  }

  @Test
  void shouldIndexWhatHasListsOfElementsOfVaryingSize() {
    assertThat(layout.isIndexed("Many")).isTrue();
    assertThat(layout.isIndexed("Outer")).isTrue();
    assertThat(layout.isIndexed("Words")).isFalse();
    assertThat(layout.isIndexed("Plain")).isFalse();
  }

  @Test
  void shouldNotIndexWhatMayLieWithinSomethingRecursive() {
    assertThat(layout.isRecursive("Tree")).isTrue();
    assertThat(layout.isRecursive("Leaf")).isFalse();
    assertThat(layout.isIndexed("Tree")).isFalse();
    assertThat(layout.isIndexed("Leaf")).isFalse();
  }

  @Test
  void shouldKnowWhoseDepthCounts() {
    assertThat(layout.isNested("Tree")).isTrue();
    assertThat(layout.isNested("Leaf")).isFalse();
    assertThat(layout.isNested("Outer")).isFalse();
  }

  @Test
  void shouldGiveSlotsToWhatFollowsFieldsOfUnknownSize() {
    Slots many = slots("Many");
    assertThat(many.count()).isEqualTo(3);
    assertThat(many.hasNode(0)).isTrue();
    assertThat(many.slot(0)).isZero();
    assertThat(many.hasNode(1)).isFalse();
    assertThat(many.slot(1)).isEqualTo(2);

    Slots outer = slots("Outer");
    assertThat(outer.count()).isEqualTo(3);
    assertThat(outer.hasSlot(0)).isFalse();
    assertThat(outer.hasNode(1)).isTrue();
    assertThat(outer.hasSlot(2)).isTrue();
    assertThat(outer.hasNode(2)).isFalse();
    assertThat(outer.hasSlot(3)).isFalse();

    assertThat(slots("Words").count()).isZero();
  }

  private Slots slots(String name) {
    return Slots.of(name, ((Struct) SCHEMA.definition(name)).fields(), layout);
  }
}
