package io.ledgerbackfill.testing;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Runs a contract on an implementation, and tells what came of it. */
final class Contracts {

  private Contracts() {}

  /** Returns for each test that did not pass, by its method's name, how it ended. */
  static Map<String, TestExecutionResult.Status> notPassed(Class<?> contract) {
    return notPassed(selectClass(contract));
  }

  /** Returns the same of one promise alone. */
  static Map<String, TestExecutionResult.Status> notPassed(Class<?> contract, String promise) {
    return notPassed(selectMethod(contract, promise));
  }

  private static Map<String, TestExecutionResult.Status> notPassed(DiscoverySelector which) {
    Map<String, TestExecutionResult.Status> ends = new TreeMap<>();
    EngineTestKit.engine("junit-jupiter")
        .selectors(which)
        .execute()
        .testEvents()
        .finished()
        .stream()
        .forEach(
            event -> {
              TestExecutionResult.Status status =
                  event.getRequiredPayload(TestExecutionResult.class).getStatus();
              if (status != TestExecutionResult.Status.SUCCESSFUL) {
                ends.put(event.getTestDescriptor().getDisplayName().replace("()", ""), status);
              }
            });
    return ends;
  }
}
