package io.ledgerbackfill.xdr.coverage;

import io.ledgerbackfill.xdr.model.ContractEvent;
import io.ledgerbackfill.xdr.model.LedgerEntryType;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationResult;
import io.ledgerbackfill.xdr.model.OperationType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An operation of a ledger at hand, and what the rules made of it. */
record SeenOperation(
    SeenTransaction transaction,
    int index,
    Operation operation,
    @Nullable OperationResult result,
    String resultCode,
    String source,
    List<SeenChange> changes,
    List<ContractEvent> events,
    List<String> rows,
    List<String> accounts) {

  private static final Map<String, Pattern> PATTERNS = new HashMap<>();

  OperationType type() {
    return operation.body().type();
  }

  OperationBody body() {
    return operation.body();
  }

  boolean is(OperationType... types) {
    return List.of(types).contains(type());
  }

  /** Returns whether the operation is of one of the types and took effect. */
  boolean did(OperationType... types) {
    return transaction.successful() && is(types);
  }

  /** Returns whether a row matches, as {@code ShortStateChanges} shows it. */
  boolean hasRow(String regex) {
    if (rows.isEmpty()) {
      return false;
    }
    Pattern pattern = PATTERNS.computeIfAbsent(regex, Pattern::compile);
    return rows.stream().anyMatch(row -> pattern.matcher(row).lookingAt());
  }

  /** Returns the changes of entries of a type. */
  Stream<SeenChange> changesOf(LedgerEntryType type) {
    return changes.stream().filter(change -> change.is(type));
  }

  boolean hasChange(LedgerEntryType type, Predicate<SeenChange> condition) {
    return changesOf(type).anyMatch(condition);
  }
}
