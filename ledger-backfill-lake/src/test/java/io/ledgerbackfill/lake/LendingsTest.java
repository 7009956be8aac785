package io.ledgerbackfill.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LendingsTest {

  private final List<String> closed = new ArrayList<>();
  private int made;

  @Test
  void shouldLendTheLastOneGivenBack() {
    Lendings<String> lendings = new Lendings<>(() -> "thing " + ++made, closed::add);
    String one = lendings.borrow();
    String two = lendings.borrow();
    lendings.giveBack(one);
    lendings.giveBack(two);

    assertThat(lendings.borrow()).isEqualTo("thing 2");
    assertThat(lendings.borrow()).isEqualTo("thing 1");
    assertThat(lendings.borrow()).isEqualTo("thing 3");
    assertThat(closed).isEmpty();
  }

  @Test
  void shouldCloseWhatItDoesNotKeep() {
    Lendings<String> lendings =
        new Lendings<>(10, () -> "thing " + ++made, thing -> 6, closed::add);
    String one = lendings.borrow();
    String two = lendings.borrow();
    lendings.giveBack(one);
    lendings.giveBack(two);
    assertThat(closed).containsExactly("thing 2");

    lendings.closeIdle();
    assertThat(closed).containsExactly("thing 2", "thing 1");
    assertThat(lendings.borrow()).isEqualTo("thing 3");
  }
}
