package io.ledgerbackfill.xdr.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.generator.Definition.Union;
import org.junit.jupiter.api.Test;

class JavaNamesTest {

  private static final Schema SCHEMA =
      Parser.parse(
          """
          enum SCValType { SCV_BOOL = 0, SCV_LEDGER_KEY_NONCE = 1 };
          union SCVal switch (SCValType type) {
            case SCV_BOOL: bool b;
            case SCV_LEDGER_KEY_NONCE: void;
          };
          enum ClaimableBalanceIDType { CLAIMABLE_BALANCE_ID_TYPE_V0 = 0 };
          union ClaimableBalanceID switch (ClaimableBalanceIDType type) {
            case CLAIMABLE_BALANCE_ID_TYPE_V0: int v0;
          };
          enum Code { opINNER = 0, opBAD_AUTH = -1, opNO_ACCOUNT = -2 };
          union Result switch (Code code) {
            case opINNER: int tr;
            case opBAD_AUTH:
            case opNO_ACCOUNT: void;
          };
          union Meta switch (int v) { case 3: int v3; };
          """);

  private static String factory(String union, int arm) {
    Union definition = (Union) SCHEMA.definition(union);
    return JavaNames.factory(definition, definition.arms().get(arm), SCHEMA);
  }

  @Test
  void shouldNameTypesAndFields() {
    assertThat(JavaNames.type("uint32")).isEqualTo("Uint32");
    assertThat(JavaNames.field("wasm_hash")).isEqualTo("wasmHash");
    assertThat(JavaNames.has("wasm_hash")).isEqualTo("hasWasmHash");
    assertThat(JavaNames.constant("skipList")).isEqualTo("SKIP_LIST");
    assertThat(JavaNames.constant("ClaimableBalanceIDType")).isEqualTo("CLAIMABLE_BALANCE_ID_TYPE");
  }

  @Test
  void shouldNameFactoriesAfterCasesWithoutWhatTheyShare() {
    assertThat(factory("SCVal", 0)).isEqualTo("ofBool");
    assertThat(factory("SCVal", 1)).isEqualTo("ofLedgerKeyNonce");
    assertThat(factory("ClaimableBalanceID", 0)).isEqualTo("ofV0");
    assertThat(factory("Result", 0)).isEqualTo("ofInner");
    assertThat(factory("Result", 1)).isEqualTo("of");
    assertThat(factory("Meta", 0)).isEqualTo("ofV3");
  }
}
