package io.ledgerbackfill.xdr.indexer.rules;

import static io.ledgerbackfill.xdr.made.MadeResult.applied;
import static io.ledgerbackfill.xdr.made.MadeResult.refused;
import static io.ledgerbackfill.xdr.made.MadeTransaction.account;
import static io.ledgerbackfill.xdr.made.MadeTransaction.classic;
import static io.ledgerbackfill.xdr.made.MadeTransaction.envelope;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.conformance.RandomXdr;
import io.ledgerbackfill.xdr.golden.GoldenTable;
import io.ledgerbackfill.xdr.golden.ShortStateChanges;
import io.ledgerbackfill.xdr.golden.TextRowSink;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.indexer.rules.codes.OperationResultCodes;
import io.ledgerbackfill.xdr.made.MadeLedger;
import io.ledgerbackfill.xdr.made.MadeMeta;
import io.ledgerbackfill.xdr.model.HostFunctionType;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationResult;
import io.ledgerbackfill.xdr.model.OperationResultCode;
import io.ledgerbackfill.xdr.model.OperationResultTr;
import io.ledgerbackfill.xdr.model.OperationType;
import io.ledgerbackfill.xdr.model.TransactionResult;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each operation type with each of its outcomes, in each version of the meta: what ledgers at hand
 * have not shown. What an outcome is called does not depend on the meta, and an operation that did
 * not take effect moves nothing.
 */
class OperationOutcomesTest {

  private static final RandomXdr RANDOM = new RandomXdr(new Random(1));
  private static final Map<OperationType, Map<Integer, OperationResult>> RESULTS = results();

  @ParameterizedTest
  @EnumSource
  void shouldTellEveryOutcomeWithEveryMeta(OperationType type) {
    Operation operation = new Operation(null, body(type));
    Map<Integer, OperationResult> results = Objects.requireNonNull(RESULTS.get(type));
    for (int metaVersion = 1; metaVersion <= 4; metaVersion++) {
      for (Map.Entry<Integer, OperationResult> result : results.entrySet()) {
        String label = String.valueOf(OperationResultCodes.inner(type.value(), result.getKey()));
        assertOutcome(
            operation, failed(result.getValue()), metaVersion, label, result.getKey() == 0);
      }
      for (OperationResultCode outer : OperationResultCode.values()) {
        if (outer != OperationResultCode.opINNER) {
          String label = String.valueOf(OperationResultCodes.outer(outer.value()));
          assertOutcome(operation, failed(OperationResult.of(outer)), metaVersion, label, false);
        }
      }
      assertOutcome(
          operation, refused(TransactionResultCode.txBAD_SEQ), metaVersion, "op_unknown", false);
    }
  }

  private static TransactionResult failed(OperationResult result) {
    return applied(TransactionResultCode.txFAILED, List.of(result));
  }

  private static void assertOutcome(
      Operation operation,
      TransactionResult result,
      int metaVersion,
      String label,
      boolean successful) {
    XdrDocument doc =
        new MadeLedger(1)
            .apply(
                envelope(classic(account(1), 1, List.of(operation))),
                result,
                new MadeMeta().version(metaVersion))
            .document();
    TextRowSink rows = new TextRowSink();
    new LedgerIndexer(MadeLedger.NETWORK, Rules.all()).index(doc, doc.root(), rows);

    String[] row = rows.rows(GoldenTable.OPERATIONS).get(0).split("\t", -1);
    assertThat(row[1]).isEqualTo(operation.body().type().name());
    assertThat(row[3]).isEqualTo(label);
    assertThat(row[4]).isEqualTo(successful ? "t" : "f");
    assertThat(ShortStateChanges.ofOperation(rows, 1)).isEmpty();
    assertThat(ShortStateChanges.ofTransactions(rows)).hasSize(1);
  }

  /** A body that deploys no contract, which would be told whether or not it succeeds. */
  private static OperationBody body(OperationType type) {
    while (true) {
      OperationBody body = RANDOM.next(OperationBody.XDR);
      if (body.type() == type && !mayDeploy(body)) {
        return body;
      }
    }
  }

  private static boolean mayDeploy(OperationBody body) {
    return body.type() == OperationType.INVOKE_HOST_FUNCTION
        && (!body.invokeHostFunctionOp().auth().isEmpty()
            || body.invokeHostFunctionOp().hostFunction().type()
                != HostFunctionType.HOST_FUNCTION_TYPE_INVOKE_CONTRACT);
  }

  /** A result with each code of each type. */
  private static Map<OperationType, Map<Integer, OperationResult>> results() {
    int missing = 0;
    Map<OperationType, Map<Integer, OperationResult>> results = new EnumMap<>(OperationType.class);
    for (OperationType type : OperationType.values()) {
      results.put(type, new TreeMap<>());
      for (int code = 0; OperationResultCodes.inner(type.value(), code) != null; code--) {
        missing++;
      }
    }
    while (missing > 0) {
      OperationResultTr result = RANDOM.next(OperationResultTr.XDR);
      // The code follows the type.
      int code = ByteBuffer.wrap(OperationResultTr.XDR.encode(result)).getInt(4);
      OperationResult made = OperationResult.ofInner(result);
      if (Objects.requireNonNull(results.get(result.type())).putIfAbsent(code, made) == null) {
        missing--;
      }
    }
    return results;
  }
}
