package io.ledgerbackfill.xdr.synthetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A set that members can be drawn from by lot. Early members are the popular ones. */
final class Roster<T> {

  private final List<T> members = new ArrayList<>();
  private final Map<T, Integer> places = new HashMap<>();

  void add(T member) {
    if (places.putIfAbsent(member, members.size()) == null) {
      members.add(member);
    }
  }

  /** Gives the last member the place of the removed one. */
  void remove(T member) {
    Integer place = places.remove(member);
    if (place == null) {
      return;
    }
    T last = members.remove(members.size() - 1);
    if (place < members.size()) {
      members.set(place, last);
      places.put(last, place);
    }
  }

  boolean contains(T member) {
    return places.containsKey(member);
  }

  int size() {
    return members.size();
  }

  List<T> members() {
    return members;
  }

  @Nullable T any(Dice dice) {
    return members.isEmpty() ? null : dice.any(members);
  }

  @Nullable T popular(Dice dice) {
    return members.isEmpty() ? null : dice.popular(members);
  }
}
