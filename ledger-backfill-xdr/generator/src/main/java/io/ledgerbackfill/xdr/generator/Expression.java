package io.ledgerbackfill.xdr.generator;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A Java expression: a term, and a number that is added to it. Adding to it again adds up, so that
 * generated code has one number where the generator went several steps.
 */
record Expression(String term, int constant) {

  /** A name, or a literal. */
  static Expression of(String term) {
    return new Expression(term, 0);
  }

  /** A text as a literal; no text of a schema has a character that would need to be escaped. */
  static Expression literal(String text) {
    return of('"' + text + '"');
  }

  /** A call of a method. */
  static Expression call(String method, Object... arguments) {
    return of(
        Arrays.stream(arguments)
            .map(String::valueOf)
            .collect(Collectors.joining(", ", method + "(", ")")));
  }

  Expression plus(int number) {
    return new Expression(term, constant + number);
  }

  /** Adds a multiple of a variable. */
  Expression plus(int factor, String variable) {
    return new Expression(term + " + " + (factor == 1 ? "" : factor + " * ") + variable, constant);
  }

  @Override
  public String toString() {
    if (constant == 0) {
      return term;
    }
    return term + (constant < 0 ? " - " + -constant : " + " + constant);
  }
}
