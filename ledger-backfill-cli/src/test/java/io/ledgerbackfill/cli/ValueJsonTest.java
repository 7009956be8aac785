package io.ledgerbackfill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.ledgerbackfill.lake.Lake;
import io.ledgerbackfill.lake.ObjectStore;
import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.golden.Shared;
import io.ledgerbackfill.xdr.model.AlphaNum4;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.Int128Parts;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import io.ledgerbackfill.xdr.model.Memo;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.SCVal;
import io.ledgerbackfill.xdr.model.TimeBounds;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueJsonTest {

  private static final PublicKey KEY = PublicKey.ofEd25519(Opaque.zeros(32));
  private static final String STRKEY = "GAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAWHF";

  @Test
  void shouldWriteStructsWithTheNamesOfTheSchema() throws IOException {
    assertThat(json(new TimeBounds(5, 1_700_000_000L)))
        .isEqualTo("{'minTime':5,'maxTime':1700000000}");
  }

  @Test
  void shouldWriteUnionsWithTheArmThatIsThere() throws IOException {
    assertThat(json(Memo.ofNone())).isEqualTo("{'type':'MEMO_NONE'}");
    assertThat(json(Memo.ofText(XdrString.of("hello \"you\""))))
        .isEqualTo("{'type':'MEMO_TEXT','text':'hello \\\"you\\\"'}");
    assertThat(json(Asset.ofCreditAlphanum4(new AlphaNum4(Opaque.ofHex("55534400"), KEY))))
        .isEqualTo(
            "{'type':'ASSET_TYPE_CREDIT_ALPHANUM4','alphaNum4':{'assetCode':'55534400','issuer':'"
                + STRKEY
                + "'}}");
  }

  @Test
  void shouldWriteNumbersThatReadersRoundAsStrings() throws IOException {
    assertThat(json(new TimeBounds(1L << 53, (1L << 53) + 1)))
        .isEqualTo("{'minTime':9007199254740992,'maxTime':'9007199254740993'}");
    assertThat(json(new Int128Parts(-1, -1))).isEqualTo("{'hi':-1,'lo':'18446744073709551615'}");
    assertThat(json(new Int128Parts(Long.MIN_VALUE, 0)))
        .isEqualTo("{'hi':'-9223372036854775808','lo':0}");
    assertThat(json(Memo.ofId(-1L))).isEqualTo("{'type':'MEMO_ID','id':'18446744073709551615'}");
  }

  @Test
  void shouldWriteLists() throws IOException {
    SCVal list = SCVal.ofVec(List.of(SCVal.ofBool(true), SCVal.ofVoid(), SCVal.ofU32(7)));

    assertThat(json(list))
        .isEqualTo(
            "{'type':'SCV_VEC','vec':[{'type':'SCV_BOOL','b':true},{'type':'SCV_VOID'},"
                + "{'type':'SCV_U32','u32':7}]}");
    assertThat(json(SCVal.ofVec(null))).isEqualTo("{'type':'SCV_VEC','vec':null}");
  }

  @ParameterizedTest
  @CsvSource({"cases, 41000000, 41000058", "generated, 43000000, 43001047"})
  void shouldWriteEveryKindOfLedger(String name, long first, long last) throws Exception {
    try (Lake lake = Lake.open(ObjectStore.open(Shared.path("lake/" + name).toString()))) {
      for (long sequence = first; sequence <= last; sequence += 7) {
        LedgerCloseMeta ledger = LedgerCloseMeta.XDR.decode(lake.read(sequence));

        assertThat(json(ledger)).contains("'ledgerSeq':" + sequence + ",");
      }
    }
  }

  private static String json(Object value) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = new JsonFactory().createGenerator(out)) {
      new ValueJson(generator).write(value);
    }
    return out.toString().replace('\'', '`').replace('"', '\'').replace("\\'", "\\\"");
  }
}
