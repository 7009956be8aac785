package io.ledgerbackfill.xdr.coverage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One branch of the rules: the ledgers at hand that reach it are those with a transaction or
 * operation of which its condition holds, and tests reach it with ledgers that they make.
 */
final class Branch {

  private final String rule;
  private final String source;
  private final @Nullable Predicate<SeenTransaction> ofTransaction;
  private final @Nullable Predicate<SeenOperation> ofOperation;
  private final List<String> tests = new ArrayList<>();
  private final Set<String> ledgers = new LinkedHashSet<>();

  private Branch(
      String rule,
      String source,
      @Nullable Predicate<SeenTransaction> ofTransaction,
      @Nullable Predicate<SeenOperation> ofOperation) {
    this.rule = rule;
    this.source = source;
    this.ofTransaction = ofTransaction;
    this.ofOperation = ofOperation;
  }

  /** A branch that transactions reach. */
  static Branch ofTransaction(String rule, String source, Predicate<SeenTransaction> condition) {
    return new Branch(rule, source, condition, null);
  }

  /** A branch that operations reach. */
  static Branch ofOperation(String rule, String source, Predicate<SeenOperation> condition) {
    return new Branch(rule, source, null, condition);
  }

  /** A branch that no valid ledger reaches. */
  static Branch ofTest(String rule, String source, String test) {
    return new Branch(rule, source, null, null).test(test);
  }

  /** Adds a test that reaches the branch: class and method, with a hash sign between them. */
  Branch test(String test) {
    tests.add(test);
    return this;
  }

  void look(SeenTransaction transaction) {
    if (ofTransaction != null
        && !ledgers.contains(transaction.ledger())
        && ofTransaction.test(transaction)) {
      ledgers.add(transaction.ledger());
    }
  }

  void look(SeenOperation operation) {
    if (ofOperation != null
        && !ledgers.contains(operation.transaction().ledger())
        && ofOperation.test(operation)) {
      ledgers.add(operation.transaction().ledger());
    }
  }

  String rule() {
    return rule;
  }

  List<String> tests() {
    return tests;
  }

  boolean isReached() {
    return !ledgers.isEmpty() || !tests.isEmpty();
  }

  String line() {
    String first =
        ledgers.isEmpty()
            ? ""
            : ledgers.iterator().next()
                + (ledgers.size() > 1 ? ", " + (ledgers.size() - 1) + " more" : "");
    List<String> named = tests.stream().map(test -> "`" + test + "`").toList();
    return String.format(
        Locale.ROOT, "| %s | %s | %s | %s |", rule, source, first, String.join("<br>", named));
  }
}
