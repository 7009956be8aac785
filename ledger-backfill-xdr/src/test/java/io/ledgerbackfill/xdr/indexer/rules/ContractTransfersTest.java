package io.ledgerbackfill.xdr.indexer.rules;

import static io.ledgerbackfill.xdr.indexer.rules.Transfers.event;
import static io.ledgerbackfill.xdr.indexer.rules.Transfers.movements;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.indexer.TokenKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What events of contracts move, by the form of their topics. AAA is an asset of account G9; C7 is
 * a contract that stands for no asset. Each event is of 7.
 */
class ContractTransfersTest {

  /** Before meta V4, mints and clawbacks name the administrator first. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 | transfer G5 G6    | DEBIT G5 7 C7, CREDIT G6 7 C7
          4 | transfer G5 G6    | DEBIT G5 7 C7, CREDIT G6 7 C7
          3 | transfer C5 G6    | DEBIT C5 7 C7, CREDIT G6 7 C7
          4 | transfer G5 C6    | DEBIT G5 7 C7, CREDIT C6 7 C7
          3 | transfer M5 M6    | DEBIT M5 7 C7, CREDIT M6 7 C7
          4 | transfer M5 M6    | DEBIT M5 7 C7, CREDIT M6 7 C7
          4 | transfer G5 G5    | DEBIT G5 7 C7, CREDIT G5 7 C7
          4 | transfer G5 G6 #1 #2 #3 | DEBIT G5 7 C7, CREDIT G6 7 C7
          3 | mint G8 G5        | CREDIT G5 7 C7
          4 | mint G5           | CREDIT G5 7 C7
          4 | mint G5 #1 #2     | CREDIT G5 7 C7
          4 | mint G8 G5        | CREDIT G8 7 C7
          3 | burn G5           | DEBIT G5 7 C7
          4 | burn C5 #1 #2     | DEBIT C5 7 C7
          3 | clawback C8 G5    | DEBIT G5 7 C7
          4 | clawback G5       | DEBIT G5 7 C7
          4 | clawback G8 G5    | DEBIT G8 7 C7
          """)
  void shouldMoveAnyToken(int metaVersion, String topics, String rows) {
    assertThat(new Transfers().metaVersion(metaVersion).call(event("C7", topics)).rows())
        .containsExactlyElementsOf(movements(rows));
  }

  /**
   * The last topic names the asset. Before meta V4 what the issuer sends or gets is called a
   * transfer, though it is minted or burned, and accounts lose their multiplexing ids.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 | transfer G5 G6 'AAA' | DEBIT G5 7 AAA, CREDIT G6 7 AAA
          3 | transfer M5 M6 'AAA' | DEBIT G5 7 AAA, CREDIT G6 7 AAA
          3 | transfer C5 C6 'AAA' | DEBIT C5 7 AAA, CREDIT C6 7 AAA
          3 | transfer M9 G6 'AAA' | MINT G9 7 AAA, CREDIT G6 7 AAA
          3 | transfer C5 M9 'AAA' | BURN G9 7 AAA, DEBIT C5 7 AAA
          3 | transfer G9 M9 'AAA' | DEBIT G9 7 AAA, CREDIT G9 7 AAA
          3 | mint G9 C5 'AAA'     | MINT G9 7 AAA, CREDIT C5 7 AAA
          3 | mint C8 M5 'AAA'     | MINT G9 7 AAA, CREDIT M5 7 AAA
          3 | burn G5 'AAA'        | BURN G9 7 AAA, DEBIT G5 7 AAA
          3 | clawback G9 G5 'AAA' | BURN G9 7 AAA, DEBIT G5 7 AAA
          4 | transfer G5 G6 'AAA' | DEBIT G5 7 AAA, CREDIT G6 7 AAA
          4 | transfer M5 M6 'AAA' | DEBIT M5 7 AAA, CREDIT M6 7 AAA
          4 | transfer G9 G6 'AAA' | DEBIT G9 7 AAA, CREDIT G6 7 AAA
          4 | transfer G5 G9 'AAA' | DEBIT G5 7 AAA, CREDIT G9 7 AAA
          4 | mint G5 'AAA'        | MINT G9 7 AAA, CREDIT G5 7 AAA
          4 | mint G9 'AAA'        | MINT G9 7 AAA, CREDIT G9 7 AAA
          4 | burn G5 'AAA'        | BURN G9 7 AAA, DEBIT G5 7 AAA
          4 | clawback C5 'AAA'    | BURN G9 7 AAA, DEBIT C5 7 AAA
          """)
  void shouldMoveAnAssetByItsContract(int metaVersion, String topics, String rows) {
    assertThat(new Transfers().metaVersion(metaVersion).call(event("AAA", topics)).rows())
        .containsExactlyElementsOf(movements(rows));
  }

  /** The native currency has no issuer. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 | transfer G5 G6 'XLM' | DEBIT G5 7 XLM, CREDIT G6 7 XLM
          4 | transfer G5 C6 'XLM' | DEBIT G5 7 XLM, CREDIT C6 7 XLM
          3 | mint G9 G5 'XLM'     | CREDIT G5 7 XLM
          4 | mint G5 'XLM'        | CREDIT G5 7 XLM
          4 | burn G5 'XLM'        | DEBIT G5 7 XLM
          3 | clawback G9 G5 'XLM' | DEBIT G5 7 XLM
          """)
  void shouldMoveTheNativeCurrencyByItsContract(int metaVersion, String topics, String rows) {
    assertThat(new Transfers().metaVersion(metaVersion).call(event("XLM", topics)).rows())
        .containsExactlyElementsOf(movements(rows));
  }

  /** Pools and claimable balances are no holders. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4 | transfer G5 L6 'AAA' | DEBIT G5 7 AAA
          4 | transfer L5 G6 'AAA' | CREDIT G6 7 AAA
          4 | transfer L5 L6 'AAA' | CREDIT L6 7 AAA
          4 | transfer G5 B6 'AAA' |
          4 | transfer B5 G6 'AAA' |
          4 | transfer B5 L6 'AAA' |
          4 | transfer L5 B6 'AAA' |
          4 | mint L5 'AAA'        | MINT G9 7 AAA
          4 | mint B5 'AAA'        | MINT G9 7 AAA
          4 | burn L5 'AAA'        | BURN G9 7 AAA
          4 | burn B5 'AAA'        | BURN G9 7 AAA
          4 | clawback L5 'AAA'    | BURN G9 7 AAA
          4 | clawback B5 'AAA'    | BURN G9 7 AAA
          3 | transfer G9 L6 'AAA' | MINT G9 7 AAA
          3 | transfer L5 G9 'AAA' | BURN G9 7 AAA
          3 | transfer G9 B6 'AAA' | MINT G9 7 AAA
          3 | transfer B5 G9 'AAA' | BURN G9 7 AAA
          """)
  void shouldHaveNoRowsOfPoolsAndClaimableBalances(int metaVersion, String topics, String rows) {
    assertThat(new Transfers().metaVersion(metaVersion).call(event("AAA", topics)).rows())
        .containsExactlyElementsOf(rows == null ? List.of() : movements(rows));
  }

  @ParameterizedTest
  @CsvSource({"C7, mint L5", "C7, mint B5", "C7, burn L5", "C7, clawback B5", "XLM, mint L5 'XLM'"})
  void shouldHaveNoRowsWithoutIssuerAndHolder(String contract, String topics) {
    assertThat(new Transfers().call(event(contract, topics)).rows()).isEmpty();
  }

  /**
   * An event of the contract of AAA that does not name it as it should is one of any token: no
   * issuer is known, and what it sends stays a transfer.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 | transfer G9 G5 #1 'AAA' | DEBIT G9 7 AAA, CREDIT G5 7 AAA
          3 | transfer G9 G5          | DEBIT G9 7 AAA, CREDIT G5 7 AAA
          3 | transfer G9 G5 #1       | DEBIT G9 7 AAA, CREDIT G5 7 AAA
          3 | transfer G9 G5 AAA      | DEBIT G9 7 AAA, CREDIT G5 7 AAA
          3 | transfer G9 G5 ''       | DEBIT G9 7 AAA, CREDIT G5 7 AAA
          3 | transfer G9 G5 'AAA:'   | DEBIT G9 7 AAA, CREDIT G5 7 AAA
          3 | transfer G9 G5 'AAA,native' | DEBIT G9 7 AAA, CREDIT G5 7 AAA
          3 | transfer G9 G5 'BBB'    | DEBIT G9 7 AAA, CREDIT G5 7 AAA
          3 | transfer G9 G5 'XLM'    | DEBIT G9 7 AAA, CREDIT G5 7 AAA
          3 | mint G9 G5 #1 'AAA'     | CREDIT G5 7 AAA
          3 | mint G9 G5              | CREDIT G5 7 AAA
          3 | burn G5 #1 'AAA'        | DEBIT G5 7 AAA
          3 | clawback G9 G5 #1 'AAA' | DEBIT G5 7 AAA
          4 | mint G9 G5 'AAA'        | CREDIT G9 7 AAA
          4 | mint G5                 | CREDIT G5 7 AAA
          4 | mint G5 'BBB'           | CREDIT G5 7 AAA
          4 | burn G5 #1 'AAA'        | DEBIT G5 7 AAA
          4 | clawback G9 G5 'AAA'    | DEBIT G9 7 AAA
          """)
  void shouldNotTakeAnAssetFromOtherTopics(int metaVersion, String topics, String rows) {
    Transfers transfers = new Transfers().metaVersion(metaVersion).call(event("AAA", topics));

    assertThat(transfers.rows()).containsExactlyElementsOf(movements(rows));
    assertThat(transfers.index().tokenKinds()).filteredOn(this::isNoFee).isNotEmpty();
    assertThat(transfers.index().tokenKinds()).doesNotContain(TokenKind.SAC);
  }

  private boolean isNoFee(TokenKind kind) {
    return kind == TokenKind.SEP41;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          C7  | transfer G5 G6 'AAA'    | SEP41
          AAA | transfer G5 G6 #1 'AAA' | SEP41
          AAA | transfer G5 G6 'AAA,native' | SEP41
          AAA | transfer G5 G6 'AAA'    | SAC
          BBB | transfer G5 G6 'BBB'    | SAC
          XLM | transfer G5 G6 'XLM'    | NATIVE
          """)
  void shouldTellWhatKindOfTokenItIs(String contract, String topics, TokenKind kind) {
    // The first is that of the fee.
    assertThat(new Transfers().call(event(contract, topics)).index().tokenKinds())
        .containsExactly(TokenKind.NATIVE, kind, kind);
  }

  @Test
  void shouldReadTheNameOfTheNativeCurrencyInAnyCase() {
    assertThat(new Transfers().call(event("XLM", "transfer G5 G6 'NaTiVe'")).index().tokenKinds())
        .containsOnly(TokenKind.NATIVE);
  }

  @Test
  void shouldReadEveryEventInTurn() {
    assertThat(
            new Transfers()
                .call(
                    event("C7", "transfer G5 G6"),
                    event("C7", "approve G5 G6"),
                    event("AAA", "mint G5 'AAA'"),
                    event("C7", "transfer G5 G6"))
                .rows())
        .containsExactly(
            "DEBIT G5 7 C7",
            "CREDIT G6 7 C7",
            "MINT G9 7 AAA",
            "CREDIT G5 7 AAA",
            "DEBIT G5 7 C7",
            "CREDIT G6 7 C7");
  }
}
