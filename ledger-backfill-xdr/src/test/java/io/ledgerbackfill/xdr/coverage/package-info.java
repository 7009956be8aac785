/**
 * Which ledger or test reaches which rule: writes {@code docs/rules-coverage.md}, and fails when it
 * is stale.
 */
@org.jspecify.annotations.NullMarked
package io.ledgerbackfill.xdr.coverage;
