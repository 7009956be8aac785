package io.ledgerbackfill.xdr.coverage;

/** What the page says around its tables. */
final class PageText {

  static final String INTRODUCTION =
      """
      # Which ledgers and tests reach which rules

      Written by `RulesCoverageTest`; not to be edited. The test walks all ledgers at hand (the lakes
      `pubnet`, `pubnet-legacy`, `cases` and `generated`, and those that stellar-core wrote for each
      protocol, here by their file names), and fails if a branch of the rules is reached by none of
      them and by no other test, or if this page is stale. To write it anew:

          mvn -Dquick -pl ledger-backfill-xdr -am test -Dtest=RulesCoverageTest \\
              -Dsurefire.failIfNoSpecifiedTests=false -Dcoverage.regenerate=true

      For each branch there is a predicate over transactions or operations, with their results,
      changes, events and rows: the first ledger where it holds is named, and how many more there
      are. That all rows of these ledgers are right is shown by the rows of the reference
      (`GoldenRowsTest`). Tests make ledgers of their own with the encoder, and say which rows the
      rules give; branches that a valid ledger can't reach have tests alone. That this list leaves no
      branch of the code out is for JaCoCo to tell: `.ci/rules-branches-covered` counts them.

      ## Branches
      """;

  static final String OUTCOMES =
      """
      ## Operations by outcome and version of the meta

      Each cell has the first ledger. "Undone" are operations that succeeded in a transaction that
      failed; "no result" have those of transactions that were never applied. Outcomes and versions
      without a ledger are made by `OperationOutcomesTest`, all of them, in transactions that failed;
      `ResultCodesTest` holds every code of every type against the written rules.
      """;

  static final String ERAS =
      """
      ## Operations that took effect, by protocol and version of the LedgerCloseMeta

      Protocols are parted where rules differ: reconciliation before 8, fees in metas before 10,
      changes of internal errors before 13, refunds of fee bumps before 21, refunds after all
      transactions from 23 on.
      """;

  private PageText() {}
}
