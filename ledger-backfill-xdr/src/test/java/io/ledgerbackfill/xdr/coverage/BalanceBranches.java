package io.ledgerbackfill.xdr.coverage;

import static io.ledgerbackfill.xdr.coverage.Branch.ofTest;
import static io.ledgerbackfill.xdr.model.LedgerEntryType.ACCOUNT;
import static io.ledgerbackfill.xdr.model.LedgerEntryType.CONTRACT_DATA;
import static io.ledgerbackfill.xdr.model.LedgerEntryType.TRUSTLINE;

import io.ledgerbackfill.xdr.made.MadeEvent;
import io.ledgerbackfill.xdr.model.AssetType;
import io.ledgerbackfill.xdr.model.ContractDataEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryType;
import io.ledgerbackfill.xdr.model.SCMapEntry;
import io.ledgerbackfill.xdr.model.SCVal;
import io.ledgerbackfill.xdr.model.SCValType;
import java.util.List;
import java.util.function.Predicate;

/** Branches of the rules of current balances. */
final class BalanceBranches {

  private static final String ACCOUNTS = "AccountChangesTest#shouldTellWhatHasBecomeOfAnAccount";
  private static final String LINES = "TrustlineChangesTest#shouldTellWhatHasBecomeOfATrustline";
  private static final String SAC = "SacBalanceChangesTest#shouldTellWhatHasBecomeOfABalance";

  private BalanceBranches() {}

  static List<Branch> all() {
    return List.of(
        entry("account created", ACCOUNT, SeenChange::isCreated).test(ACCOUNTS),
        entry("account updated", ACCOUNT, SeenChange::isUpdated).test(ACCOUNTS),
        entry("account removed", ACCOUNT, SeenChange::isRemoved).test(ACCOUNTS),
        ofTest("reserves", "CAP-33", "AccountChangesTest#shouldCountReserves"),
        ofTest(
            "account whose signers alone changed",
            "XDR",
            "AccountChangesTest#shouldLeaveOutChangesOfSignersAlone"),
        entry("trustline created", TRUSTLINE, SeenChange::isCreated).test(LINES),
        entry("trustline updated", TRUSTLINE, SeenChange::isUpdated).test(LINES),
        entry("trustline removed", TRUSTLINE, SeenChange::isRemoved).test(LINES),
        entry("pool shares: left out", TRUSTLINE, BalanceBranches::isPoolShare)
            .test("TrustlineChangesTest#shouldLeaveOutPoolSharesAndAssetsWithoutAName"),
        branch("SAC balance of a contract created", balance(SeenChange::isCreated)).test(SAC),
        branch("SAC balance of a contract updated", balance(SeenChange::isUpdated)).test(SAC),
        branch("SAC balance of a contract removed", balance(SeenChange::isRemoved)).test(SAC),
        ofTest(
            "balance in another form", "CAP-46-06", "SacBalanceChangesTest#shouldReadNoOtherValue"),
        branch("instance of a contract", BalanceBranches::hasInstance)
            .test("SacContractsTest#shouldTellOfTheContractOfAnAsset"),
        ofTest(
            "instance that calls itself one of an asset",
            "CAP-46-06",
            "SacContractsTest#shouldBelieveNoOtherContract"),
        ofTest("tokens of contracts", "SEP-41", "ContractChangesTest#shouldTellWhoGotOrLostTokens"),
        ofTest(
            "mint and burn of a token without issuer",
            "SEP-41",
            "ContractChangesTest#shouldTellOfMovementsWithoutAccount"),
        ofTest(
            "several changes in a ledger",
            "XDR",
            "BalanceChangesTest#shouldKeepTheLastChangeOfALedger"),
        ofTest(
            "several changes in a batch",
            "XDR",
            "BalanceChangesTest#shouldKeepTheChangeOfTheLastLedger"),
        branch(
                "changes of a failed transaction",
                op -> !op.transaction().successful() && op.hasChange(ACCOUNT, change -> true))
            .test("AccountChangesTest#shouldReadFailedTransactionsToo"));
  }

  private static Branch branch(String rule, Predicate<SeenOperation> condition) {
    return Branch.ofOperation(rule, "CAP-46-06", condition);
  }

  private static Branch entry(String rule, LedgerEntryType type, Predicate<SeenChange> condition) {
    return Branch.ofOperation(rule, "XDR", op -> op.hasChange(type, condition));
  }

  private static boolean isPoolShare(SeenChange change) {
    return change.entry().data().trustLine().asset().type() == AssetType.ASSET_TYPE_POOL_SHARE;
  }

  private static Predicate<SeenOperation> balance(Predicate<SeenChange> condition) {
    return op -> op.hasChange(CONTRACT_DATA, change -> condition.test(change) && isBalance(change));
  }

  /** Returns whether an entry has the form of a balance: amount, and two truth values. */
  private static boolean isBalance(SeenChange change) {
    ContractDataEntry data = change.entry().data().contractData();
    List<SCVal> key = data.key().type() == SCValType.SCV_VEC ? data.key().vec() : null;
    List<SCMapEntry> value = data.val().type() == SCValType.SCV_MAP ? data.val().map() : null;
    return key != null
        && key.size() == 2
        && key.get(0).equals(MadeEvent.symbol("Balance"))
        && key.get(1).type() == SCValType.SCV_ADDRESS
        && value != null
        && value.size() == 3
        && value.get(0).val().type() == SCValType.SCV_I128;
  }

  private static boolean hasInstance(SeenOperation op) {
    return op.hasChange(
        CONTRACT_DATA,
        change ->
            change.entry().data().contractData().key().type()
                == SCValType.SCV_LEDGER_KEY_CONTRACT_INSTANCE);
  }
}
