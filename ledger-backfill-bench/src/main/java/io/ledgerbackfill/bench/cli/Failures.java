package io.ledgerbackfill.bench.cli;

import io.ledgerbackfill.core.BackfillCancelledException;
import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns failures into a message on standard error and an exit code. */
final class Failures {

  private Failures() {}

  /** What the command line says makes no sense. */
  static int usage(ParameterException e, String[] args) {
    return usage(e.getMessage(), e.getCommandLine());
  }

  private static int usage(@Nullable String message, CommandLine command) {
    PrintWriter err = command.getErr();
    err.println("ledger-backfill: " + message);
    err.println(
        "Try '" + command.getCommandSpec().qualifiedName() + " --help' for more information.");
    return ExitCode.USAGE;
  }

  /** A command ended with an exception. */
  static int execution(Exception e, CommandLine command, ParseResult parsed) {
    return report(e, command);
  }

  /** Prints why a command did not complete; gives the exit code. */
  static int report(Exception e, CommandLine command) {
    if (e instanceof UsageException) {
      return usage(e.getMessage(), command);
    }
    PrintWriter err = command.getErr();
    RootCommand root = (RootCommand) command.getCommandSpec().root().userObject();
    if (root.verbose()) {
      e.printStackTrace(err);
    }
    if (e instanceof InterruptedException || e instanceof BackfillCancelledException) {
      err.println("ledger-backfill: interrupted");
      return ExitCode.INTERRUPTED;
    }
    err.println("ledger-backfill: failed: " + describe(e));
    if (!root.verbose()) {
      err.println("(--verbose prints the stack trace)");
    }
    return ExitCode.FAILED;
  }

  /** Joins the messages of a failure and its causes, leaving out what only repeats. */
  static String describe(Throwable failure) {
    Set<String> messages = new LinkedHashSet<>();
    String previous = "";
    for (Throwable t = failure; t != null; t = t.getCause()) {
      String message = t.getMessage() == null ? t.getClass().getSimpleName() : t.getMessage();
      if (!previous.contains(message)) {
        messages.add(message.strip());
        previous = message;
      }
    }
    return String.join(System.lineSeparator() + "  caused by: ", messages);
  }
}
