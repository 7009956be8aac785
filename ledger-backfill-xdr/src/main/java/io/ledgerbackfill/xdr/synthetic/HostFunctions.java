package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.model.ContractEvent;
import io.ledgerbackfill.xdr.model.InvokeHostFunctionResult;
import io.ledgerbackfill.xdr.model.InvokeHostFunctionResultCode;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationResultTr;
import io.ledgerbackfill.xdr.model.SCVal;

/** How host functions end. */
final class HostFunctions {

  private HostFunctions() {}

  static Outcome outcome(Scene scene, OperationBody body, SCVal returnValue, boolean successful) {
    scene.returnValue = successful ? returnValue : null;
    InvokeHostFunctionResult result =
        successful
            ? InvokeHostFunctionResult.ofSuccess(hash(scene, returnValue))
            : InvokeHostFunctionResult.of(
                InvokeHostFunctionResultCode.INVOKE_HOST_FUNCTION_TRAPPED);
    return new Outcome(body, OperationResultTr.ofInvokeHostFunction(result), successful);
  }

  /** Hashes what XDR calls {@code InvokeHostFunctionSuccessPreImage}. */
  private static Opaque hash(Scene scene, SCVal returnValue) {
    XdrWriter out = new XdrWriter();
    returnValue.encode(out);
    out.int32(scene.events().size());
    for (ContractEvent event : scene.events()) {
      event.encode(out);
    }
    return Hashes.sha256(out.bytes(), out.size());
  }
}
