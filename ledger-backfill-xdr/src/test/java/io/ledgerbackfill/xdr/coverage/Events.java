package io.ledgerbackfill.xdr.coverage;

import io.ledgerbackfill.xdr.model.ContractEvent;
import io.ledgerbackfill.xdr.model.ContractEventType;
import io.ledgerbackfill.xdr.model.SCMapEntry;
import io.ledgerbackfill.xdr.model.SCVal;
import io.ledgerbackfill.xdr.model.SCValType;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What an event looks like, before anything is made of it. */
final class Events {

  private static final Set<String> TOKEN = Set.of("transfer", "mint", "burn", "clawback");

  private Events() {}

  /** Returns whether a call of a contract that succeeded told of such an event. */
  static Predicate<SeenOperation> any(int metaVersion, Predicate<ContractEvent> condition) {
    return op ->
        op.transaction().successful()
            && op.transaction().metaVersion() == metaVersion
            && op.events().stream().anyMatch(condition);
  }

  static List<SCVal> topics(ContractEvent event) {
    return event.body().v0().topics();
  }

  static SCVal data(ContractEvent event) {
    return event.body().v0().data();
  }

  /** Returns the first topic if it is a symbol. */
  static String name(ContractEvent event) {
    return !topics(event).isEmpty() && topics(event).get(0).type() == SCValType.SCV_SYMBOL
        ? topics(event).get(0).sym().toString()
        : "";
  }

  static boolean isOfToken(ContractEvent event) {
    return event.type() == ContractEventType.CONTRACT && TOKEN.contains(name(event));
  }

  static boolean isAddress(ContractEvent event, int topic) {
    return topic < topics(event).size() && topics(event).get(topic).type() == SCValType.SCV_ADDRESS;
  }

  /** Returns whether the data is a map that has a key. */
  static boolean hasKey(ContractEvent event, String key) {
    return value(event, key) != null;
  }

  static @Nullable SCVal value(ContractEvent event, String key) {
    List<SCMapEntry> map = data(event).type() == SCValType.SCV_MAP ? data(event).map() : null;
    if (map == null) {
      return null;
    }
    for (SCMapEntry entry : map) {
      if (entry.key().type() == SCValType.SCV_SYMBOL && entry.key().sym().toString().equals(key)) {
        return entry.val();
      }
    }
    return null;
  }
}
