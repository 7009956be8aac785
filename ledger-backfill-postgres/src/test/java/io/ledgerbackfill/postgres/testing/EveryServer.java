package io.ledgerbackfill.postgres.testing;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Repeats a test class on each server and lends it databases there. */
final class EveryServer implements ClassTemplateInvocationContextProvider {

  @Override
  public boolean supportsClassTemplate(ExtensionContext context) {
    return true;
  }

  @Override
  public Stream<? extends ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(
      ExtensionContext context) {
    return ServerKind.all().stream().map(OneServer::new);
  }

  private record OneServer(ServerKind kind) implements ClassTemplateInvocationContext {

    @Override
    public String getDisplayName(int invocationIndex) {
      return "on " + kind.name();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(new SkipWhereMissing(kind), new Databases(kind));
    }
  }

  private record SkipWhereMissing(ServerKind kind) implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      return kind.whyMissing()
          .map(why -> ConditionEvaluationResult.disabled("not run on " + kind.name() + ": " + why))
          .orElseGet(() -> ConditionEvaluationResult.enabled(kind.name() + " is there"));
    }
  }

  private record Databases(ServerKind kind) implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == TestDatabase.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      // The store closes what it holds when its context, the test, ends.
      return context
          .getStore(Namespace.create(EveryServer.class, context.getUniqueId()))
          .getOrComputeIfAbsent(
              TestDatabase.class, key -> kind.server().createDatabase(), TestDatabase.class);
    }
  }
}
