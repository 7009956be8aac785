package io.ledgerbackfill.xdr.indexer.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.golden.Shared;
import io.ledgerbackfill.xdr.indexer.rules.codes.OperationResultCodes;
import io.ledgerbackfill.xdr.indexer.rules.codes.OperationTypes;
import io.ledgerbackfill.xdr.indexer.rules.codes.TransactionResultCodes;
import io.ledgerbackfill.xdr.model.AccountMergeResultCode;
import io.ledgerbackfill.xdr.model.AllowTrustResultCode;
import io.ledgerbackfill.xdr.model.BeginSponsoringFutureReservesResultCode;
import io.ledgerbackfill.xdr.model.BumpSequenceResultCode;
import io.ledgerbackfill.xdr.model.ChangeTrustResultCode;
import io.ledgerbackfill.xdr.model.ClaimClaimableBalanceResultCode;
import io.ledgerbackfill.xdr.model.ClawbackClaimableBalanceResultCode;
import io.ledgerbackfill.xdr.model.ClawbackResultCode;
import io.ledgerbackfill.xdr.model.CreateAccountResultCode;
import io.ledgerbackfill.xdr.model.CreateClaimableBalanceResultCode;
import io.ledgerbackfill.xdr.model.EndSponsoringFutureReservesResultCode;
import io.ledgerbackfill.xdr.model.ExtendFootprintTTLResultCode;
import io.ledgerbackfill.xdr.model.InflationResultCode;
import io.ledgerbackfill.xdr.model.InvokeHostFunctionResultCode;
import io.ledgerbackfill.xdr.model.LiquidityPoolDepositResultCode;
import io.ledgerbackfill.xdr.model.LiquidityPoolWithdrawResultCode;
import io.ledgerbackfill.xdr.model.ManageBuyOfferResultCode;
import io.ledgerbackfill.xdr.model.ManageDataResultCode;
import io.ledgerbackfill.xdr.model.ManageSellOfferResultCode;
import io.ledgerbackfill.xdr.model.OperationResultCode;
import io.ledgerbackfill.xdr.model.OperationType;
import io.ledgerbackfill.xdr.model.PathPaymentStrictReceiveResultCode;
import io.ledgerbackfill.xdr.model.PathPaymentStrictSendResultCode;
import io.ledgerbackfill.xdr.model.PaymentResultCode;
import io.ledgerbackfill.xdr.model.RestoreFootprintResultCode;
import io.ledgerbackfill.xdr.model.RevokeSponsorshipResultCode;
import io.ledgerbackfill.xdr.model.SetOptionsResultCode;
import io.ledgerbackfill.xdr.model.SetTrustLineFlagsResultCode;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResultCodesTest {

  @ParameterizedTest
  @EnumSource(OperationType.class)
  void shouldCallOperationTypesAsXdrDoes(OperationType type) {
    assertThat(OperationTypes.label(type.value())).hasToString(type.name());
  }

  @ParameterizedTest
  @EnumSource(TransactionResultCode.class)
  void shouldCallTransactionResultsAfterTheirXdrNames(TransactionResultCode code) {
    StringBuilder name = new StringBuilder("TransactionResultCodeTx");
    for (String word : code.name().substring("tx".length()).split("_", -1)) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }

    assertThat(TransactionResultCodes.label(code.value())).hasToString(name.toString());
  }

  @Test
  void shouldHaveALabelForEveryCodeOfEveryType() {
    for (OperationType type : OperationType.values()) {
      Enum<?>[] codes = codes(type);
      for (int i = 0; i < codes.length; i++) {
        assertThat(OperationResultCodes.inner(type.value(), -i)).as("%s", codes[i]).isNotNull();
      }
      int beyond = -codes.length;
      assertThat(OperationResultCodes.inner(type.value(), beyond)).as("%s", type).isNull();
    }
    for (OperationResultCode code : OperationResultCode.values()) {
      if (code != OperationResultCode.opINNER) {
        assertThat(OperationResultCodes.outer(code.value())).as("%s", code).isNotNull();
      }
    }
  }

  @Test
  void shouldHaveNoLabelForWhatIsNoCode() {
    for (int code : new int[] {Integer.MIN_VALUE, 1, 2, Integer.MAX_VALUE}) {
      assertThat(OperationResultCodes.inner(1, code)).isNull();
      assertThat(OperationResultCodes.outer(code)).isNull();
    }
    assertThat(OperationResultCodes.outer(0)).isNull();
    assertThat(OperationResultCodes.inner(-1, 0)).isNull();
    assertThat(OperationResultCodes.inner(27, 0)).isNull();
    for (int code : new int[] {Integer.MIN_VALUE, -19, 2, Integer.MAX_VALUE}) {
      assertThat(TransactionResultCodes.label(code)).isNull();
    }
    for (int type : new int[] {Integer.MIN_VALUE, -1, 27, Integer.MAX_VALUE}) {
      assertThat(OperationTypes.label(type)).isNull();
    }
  }

  @Test
  void shouldTellSuccessByTheLabel() {
    for (OperationType type : OperationType.values()) {
      assertThat(OperationResultCodes.inner(type.value(), 0))
          .isSameAs(OperationResultCodes.SUCCESS)
          .hasToString("op_success");
    }
  }

  @Test
  void shouldCallTheNewestCodesAlike() {
    assertThat(OperationResultCodes.inner(15, -6)).hasToString("op_trustline_frozen");
    assertThat(OperationResultCodes.inner(22, -8)).hasToString("op_trustline_frozen");
    assertThat(OperationResultCodes.inner(23, -6)).hasToString("op_trustline_frozen");
  }

  /** The tables of the written rules, read anew: a slip in ours or theirs shows. */
  @Test
  void shouldAgreeWithTheWrittenRules() throws IOException {
    String rules = Files.readString(Shared.path("indexer-rules.md"));
    String section = rules.substring(rules.indexOf("### 3.2"), rules.indexOf("\n## 4"));
    Pattern row = Pattern.compile("^\\| (\\d+ [A-Z].*?) \\| (.*) \\|$", Pattern.MULTILINE);
    Pattern code = Pattern.compile("(-\\d+) [A-Z_]+ `(\\w+)`");
    Set<Integer> seen = new HashSet<>();

    Matcher rows = row.matcher(section);
    while (rows.find()) {
      Map<Integer, String> labels = new HashMap<>();
      Matcher codes = code.matcher(rows.group(2));
      while (codes.find()) {
        labels.put(Integer.valueOf(codes.group(1)), codes.group(2));
      }
      Matcher types = Pattern.compile("\\d+").matcher(rows.group(1));
      while (types.find()) {
        int type = Integer.parseInt(types.group());
        seen.add(type);
        labels.forEach(
            (value, label) ->
                assertThat(OperationResultCodes.inner(type, value))
                    .as("type %s code %s", type, value)
                    .hasToString(label));
      }
    }
    assertThat(seen).hasSize(27);
  }

  /** The codes of a type by XDR, which go from 0 downwards without a gap. */
  private static Enum<?>[] codes(OperationType type) {
    return switch (type) {
      case CREATE_ACCOUNT -> CreateAccountResultCode.values();
      case PAYMENT -> PaymentResultCode.values();
      case PATH_PAYMENT_STRICT_RECEIVE -> PathPaymentStrictReceiveResultCode.values();
      case MANAGE_SELL_OFFER, CREATE_PASSIVE_SELL_OFFER -> ManageSellOfferResultCode.values();
      case SET_OPTIONS -> SetOptionsResultCode.values();
      case CHANGE_TRUST -> ChangeTrustResultCode.values();
      case ALLOW_TRUST -> AllowTrustResultCode.values();
      case ACCOUNT_MERGE -> AccountMergeResultCode.values();
      case INFLATION -> InflationResultCode.values();
      case MANAGE_DATA -> ManageDataResultCode.values();
      case BUMP_SEQUENCE -> BumpSequenceResultCode.values();
      case MANAGE_BUY_OFFER -> ManageBuyOfferResultCode.values();
      case PATH_PAYMENT_STRICT_SEND -> PathPaymentStrictSendResultCode.values();
      case CREATE_CLAIMABLE_BALANCE -> CreateClaimableBalanceResultCode.values();
      case CLAIM_CLAIMABLE_BALANCE -> ClaimClaimableBalanceResultCode.values();
      case BEGIN_SPONSORING_FUTURE_RESERVES -> BeginSponsoringFutureReservesResultCode.values();
      case END_SPONSORING_FUTURE_RESERVES -> EndSponsoringFutureReservesResultCode.values();
      case REVOKE_SPONSORSHIP -> RevokeSponsorshipResultCode.values();
      case CLAWBACK -> ClawbackResultCode.values();
      case CLAWBACK_CLAIMABLE_BALANCE -> ClawbackClaimableBalanceResultCode.values();
      case SET_TRUST_LINE_FLAGS -> SetTrustLineFlagsResultCode.values();
      case LIQUIDITY_POOL_DEPOSIT -> LiquidityPoolDepositResultCode.values();
      case LIQUIDITY_POOL_WITHDRAW -> LiquidityPoolWithdrawResultCode.values();
      case INVOKE_HOST_FUNCTION -> InvokeHostFunctionResultCode.values();
      case EXTEND_FOOTPRINT_TTL -> ExtendFootprintTTLResultCode.values();
      case RESTORE_FOOTPRINT -> RestoreFootprintResultCode.values();
    };
  }
}
