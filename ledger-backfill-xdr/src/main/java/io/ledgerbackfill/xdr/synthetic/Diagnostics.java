package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.model.ContractEvent;
import io.ledgerbackfill.xdr.model.ContractEventBody;
import io.ledgerbackfill.xdr.model.ContractEventType;
import io.ledgerbackfill.xdr.model.ContractEventV0;
import io.ledgerbackfill.xdr.model.DiagnosticEvent;
import io.ledgerbackfill.xdr.model.ExtensionPoint;
import io.ledgerbackfill.xdr.model.HostFunctionType;
import io.ledgerbackfill.xdr.model.InvokeContractArgs;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationType;
import io.ledgerbackfill.xdr.model.SCError;
import io.ledgerbackfill.xdr.model.SCErrorCode;
import io.ledgerbackfill.xdr.model.SCErrorType;
import io.ledgerbackfill.xdr.model.SCVal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events by which a node tells what a contract did and what it used. */
final class Diagnostics {

  private static final List<SCVal> METRICS =
      List.of(
          Events.symbol("read_entry"),
          Events.symbol("write_entry"),
          Events.symbol("ledger_read_byte"),
          Events.symbol("ledger_write_byte"),
          Events.symbol("read_key_byte"),
          Events.symbol("write_key_byte"),
          Events.symbol("read_data_byte"),
          Events.symbol("write_data_byte"),
          Events.symbol("read_code_byte"),
          Events.symbol("write_code_byte"),
          Events.symbol("emit_event"),
          Events.symbol("emit_event_byte"),
          Events.symbol("cpu_insn"),
          Events.symbol("mem_byte"),
          Events.symbol("invoke_time_nsecs"),
          Events.symbol("max_rw_key_byte"),
          Events.symbol("max_rw_data_byte"),
          Events.symbol("max_rw_code_byte"),
          Events.symbol("max_emit_event_byte"));

  private Diagnostics() {}

  static List<DiagnosticEvent> of(Scene scene, OperationBody body, boolean successful) {
    List<DiagnosticEvent> all = new ArrayList<>(METRICS.size() + 8);
    InvokeContractArgs call = call(body);
    if (call != null) {
      all.add(
          diagnostic(
              List.of(
                  Events.symbol("fn_call"),
                  SCVal.ofBytes(call.contractAddress().contractId()),
                  SCVal.ofSymbol(call.functionName())),
              SCVal.ofVec(call.args()),
              successful));
    }
    for (ContractEvent event : scene.events()) {
      all.add(new DiagnosticEvent(successful, event));
    }
    if (!successful) {
      all.add(
          diagnostic(
              List.of(
                  Events.symbol("error"),
                  SCVal.ofError(
                      SCError.ofCode(SCErrorType.SCE_WASM_VM, SCErrorCode.SCEC_INVALID_ACTION))),
              SCVal.ofString(XdrString.of("contract call failed")),
              false));
    } else if (call != null && scene.returnValue != null) {
      all.add(
          diagnostic(
              List.of(Events.symbol("fn_return"), SCVal.ofSymbol(call.functionName())),
              scene.returnValue,
              true));
    }
    for (SCVal metric : METRICS) {
      all.add(
          diagnostic(
              List.of(Events.symbol("core_metrics"), metric),
              SCVal.ofU64(scene.dice.amount(20_000)),
              successful));
    }
    return all;
  }

  private static @Nullable InvokeContractArgs call(OperationBody body) {
    boolean calls =
        body.type() == OperationType.INVOKE_HOST_FUNCTION
            && body.invokeHostFunctionOp().hostFunction().type()
                == HostFunctionType.HOST_FUNCTION_TYPE_INVOKE_CONTRACT;
    return calls ? body.invokeHostFunctionOp().hostFunction().invokeContract() : null;
  }

  private static DiagnosticEvent diagnostic(List<SCVal> topics, SCVal data, boolean successful) {
    return new DiagnosticEvent(
        successful,
        new ContractEvent(
            ExtensionPoint.ofV0(),
            null,
            ContractEventType.DIAGNOSTIC,
            ContractEventBody.ofV0(new ContractEventV0(topics, data))));
  }
}
