package io.ledgerbackfill.xdr.indexer.rules.effects;

import static io.ledgerbackfill.xdr.made.MadeEntry.data;
import static io.ledgerbackfill.xdr.made.MadeMeta.created;
import static io.ledgerbackfill.xdr.made.MadeMeta.removed;
import static io.ledgerbackfill.xdr.made.MadeMeta.restored;
import static io.ledgerbackfill.xdr.made.MadeMeta.updated;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.made.MadeAccount;
import io.ledgerbackfill.xdr.made.MadeEntry;
import io.ledgerbackfill.xdr.model.BumpSequenceOp;
import io.ledgerbackfill.xdr.model.DataEntry;
import io.ledgerbackfill.xdr.model.DataEntryExt;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.ManageDataOp;
import io.ledgerbackfill.xdr.model.OperationBody;
import org.junit.jupiter.api.Test;

class DataEffectsTest {

  private static final OperationBody MANAGE_DATA = manage(XdrString.of("name"));

  private static OperationBody manage(XdrString name) {
    return OperationBody.ofManageData(new ManageDataOp(name, null));
  }

  @Test
  void shouldTellANewValue() {
    assertThat(MadeEffects.of(MANAGE_DATA, created(data(1, "name", "5678"))))
        .containsExactly("METADATA DATA_ENTRY G1 keyValue={\"name\": {\"new\": \"NTY3OA==\"}}");
    assertThat(MadeEffects.of(MANAGE_DATA, restored(data(1, "name", "5678"))))
        .containsExactly("METADATA DATA_ENTRY G1 keyValue={\"name\": {\"new\": \"NTY3OA==\"}}");
  }

  @Test
  void shouldTellAValueOldAndNew() {
    assertThat(MadeEffects.of(MANAGE_DATA, updated(data(1, "name", "a"), data(1, "name", "bcd"))))
        .containsExactly(
            "METADATA DATA_ENTRY G1 keyValue={\"name\": {\"new\": \"YmNk\", \"old\": \"YQ==\"}}");
  }

  @Test
  void shouldTellAnOldValue() {
    assertThat(MadeEffects.of(MANAGE_DATA, removed(data(1, "name", "ab"))))
        .containsExactly("METADATA DATA_ENTRY G1 keyValue={\"name\": {\"old\": \"YWI=\"}}");
  }

  @Test
  void shouldTellAValueThatIsEmpty() {
    assertThat(MadeEffects.of(MANAGE_DATA, updated(data(1, "name", ""), data(1, "name", ""))))
        .containsExactly(
            "METADATA DATA_ENTRY G1 keyValue={\"name\": {\"new\": \"\", \"old\": \"\"}}");
  }

  @Test
  void shouldHaveRoomForTheLongestNameAndValues() {
    XdrString name = new XdrString(Opaque.zeros(64));
    Opaque value = Opaque.zeros(64);
    LedgerEntry entry =
        MadeEntry.entry(
            LedgerEntryData.ofData(
                new DataEntry(MadeEntry.id(1), name, value, DataEntryExt.ofV0())));

    assertThat(MadeEffects.of(manage(name), updated(entry, entry)))
        .containsExactly(
            "METADATA DATA_ENTRY G1 keyValue={\"NAME\": {\"new\": \"BASE64\", \"old\": \"BASE64\"}}"
                .replace("NAME", "\\\\u0000".repeat(64))
                .replace("BASE64", "A".repeat(86) + "=="));
  }

  @Test
  void shouldTakeTheNameFromTheOperation() {
    assertThat(MadeEffects.of(manage(XdrString.of("other")), created(data(1, "name", "ab"))))
        .containsExactly("METADATA DATA_ENTRY G1 keyValue={\"other\": {\"new\": \"YWI=\"}}");
  }

  /** In text COPY form each backslash is doubled once more. */
  @Test
  void shouldEscapeTheName() {
    assertThat(
            MadeEffects.of(
                manage(XdrString.of("a\"b\\c\nd\u0001e/ü😀")), created(data(1, "name", "ab"))))
        .containsExactly(
            "METADATA DATA_ENTRY G1 keyValue="
                + "{\"a\\\\\"b\\\\\\\\c\\\\nd\\\\u0001e/ü😀\": {\"new\": \"YWI=\"}}");
  }

  @Test
  void shouldTakeTheFirstDataEntryAndTheFirstOldValueWhoseverTheyAre() {
    assertThat(
            MadeEffects.of(
                MANAGE_DATA,
                removed(data(1, "name", "ab")),
                created(data(0, "name", "a")),
                updated(new MadeAccount(0).entry(), new MadeAccount(0).entry())))
        .as("the created entry sorts first")
        .containsExactly("METADATA DATA_ENTRY G1 keyValue={\"name\": {\"new\": \"YQ==\"}}");
    assertThat(
            MadeEffects.of(
                MANAGE_DATA,
                updated(data(1, "name", "ab"), data(1, "name", "bcd")),
                updated(data(0, "name", "a"), data(0, "name", "abc"))))
        .containsExactly(
            "METADATA DATA_ENTRY G1 keyValue={\"name\": {\"new\": \"YWJj\", \"old\": \"YQ==\"}}");
  }

  @Test
  void shouldTellNothingWhenNoDataChanged() {
    assertThat(MadeEffects.of(MANAGE_DATA)).isEmpty();
    assertThat(
            MadeEffects.of(
                MANAGE_DATA, updated(new MadeAccount(1).entry(), new MadeAccount(1).entry())))
        .isEmpty();
  }

  @Test
  void shouldTellNothingOfOtherOperations() {
    assertThat(
            MadeEffects.of(
                OperationBody.ofBumpSequence(new BumpSequenceOp(1)),
                created(data(1, "name", "ab"))))
        .isEmpty();
  }
}
