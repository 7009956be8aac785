package io.ledgerbackfill.xdr.coverage;

import static io.ledgerbackfill.xdr.coverage.Branch.ofTest;
import static io.ledgerbackfill.xdr.model.LedgerEntryType.ACCOUNT;
import static io.ledgerbackfill.xdr.model.LedgerEntryType.CLAIMABLE_BALANCE;
import static io.ledgerbackfill.xdr.model.LedgerEntryType.DATA;
import static io.ledgerbackfill.xdr.model.LedgerEntryType.OFFER;
import static io.ledgerbackfill.xdr.model.LedgerEntryType.TRUSTLINE;

import io.ledgerbackfill.xdr.model.LedgerEntryType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Branches of the rules of who pays reserves in an owner's place. */
final class SponsorshipBranches {

  private static final String BEGINS = "SponsorshipEffectsTest#shouldTellWhoBeginsToSponsorAnEntry";
  private static final String CEASES = "SponsorshipEffectsTest#shouldTellWhoCeasesToSponsorAnEntry";
  private static final String CHANGES =
      "SponsorshipEffectsTest#shouldTellBothWhenTheSponsorChanges";
  private static final String SIGNER = "SponsorshipEffectsTest#shouldTellWhoSponsorsASigner";

  private SponsorshipBranches() {}

  static List<Branch> all() {
    List<Branch> branches = new ArrayList<>();
    for (LedgerEntryType type : List.of(ACCOUNT, TRUSTLINE, DATA, CLAIMABLE_BALANCE)) {
      String what = type.name().replace('_', ' ').toLowerCase(java.util.Locale.ROOT);
      branches.add(entry(what + " gets a sponsor", type, SponsorshipBranches::begins).test(BEGINS));
      branches.add(
          entry(what + " loses its sponsor", type, SponsorshipBranches::ceases).test(CEASES));
      branches.add(
          entry(what + " gets another sponsor", type, SponsorshipBranches::changes).test(CHANGES));
    }
    branches.addAll(
        List.of(
            branch("pool shares with a sponsor", op -> op.hasRow("RESERVES SPONSOR .* pool="))
                .test(BEGINS),
            branch(
                    "sponsor that stays",
                    op ->
                        op.changes().stream()
                            .anyMatch(
                                change ->
                                    change.sponsorBefore() != null
                                        && change.sponsorBefore().equals(change.sponsorAfter())))
                .test("SponsorshipEffectsTest#shouldTellNothingWhenTheSponsorStays"),
            entry("offer with a sponsor: no row", OFFER, SponsorshipBranches::begins)
                .test("SponsorshipEffectsTest#shouldTellNothingOfOtherEntries"),
            branch("signer gets a sponsor", op -> op.hasRow("RESERVES SPONSOR \\S+ signer="))
                .test(SIGNER),
            branch("signer loses its sponsor", op -> op.hasRow("RESERVES UNSPONSOR \\S+ signer="))
                .test(SIGNER),
            ofTest(
                "signers that differ in their payload alone",
                "CAP-40",
                "SponsorshipEffectsTest#shouldTellSignersApartByTheWholeOfTheirAddress"),
            ofTest(
                "signer that is there twice",
                "CAP-33",
                "SponsorshipEffectsTest#shouldKeepTheSponsorOfASignerThatIsThereTwice")));
    return branches;
  }

  private static boolean begins(SeenChange change) {
    return change.sponsorBefore() == null && change.sponsorAfter() != null;
  }

  private static boolean ceases(SeenChange change) {
    return change.sponsorBefore() != null && change.sponsorAfter() == null;
  }

  private static boolean changes(SeenChange change) {
    return change.sponsorBefore() != null
        && change.sponsorAfter() != null
        && !change.sponsorBefore().equals(change.sponsorAfter());
  }

  private static Branch entry(String rule, LedgerEntryType type, Predicate<SeenChange> condition) {
    return branch(rule, op -> op.hasChange(type, condition));
  }

  private static Branch branch(String rule, Predicate<SeenOperation> condition) {
    return Branch.ofOperation(
        rule, "CAP-33", op -> op.transaction().successful() && condition.test(op));
  }
}
