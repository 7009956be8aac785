package io.ledgerbackfill.cli;

import io.ledgerbackfill.core.BackfillCancelledException;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.postgres.schema.SchemaMismatchException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns failures into a message on standard error and an exit code. */
final class Failures {

  /** SQLSTATE of a server that takes no writes; a run waits for another one to take over. */
  private static final String READ_ONLY = "25006";

  private Failures() {}

  /** What the command line says makes no sense. */
  static int usage(ParameterException e, String[] args) {
    return usage(Usage.describe(e), e.getCommandLine());
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
  static int report(Throwable e, CommandLine command) {
    if (e instanceof UsageException) {
      return usage(e.getMessage(), command);
    }
    PrintWriter err = command.getErr();
    RootCommand root = (RootCommand) command.getCommandSpec().root().userObject();
    if (root.verbose()) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      printLines(
          trace.toString().lines().map(Secrets::hide).collect(Collectors.joining("\n")), err);
    }
    if (isInterrupted(e)) {
      err.println("ledger-backfill: interrupted");
      return ExitCode.INTERRUPTED;
    }
    print(e, err);
    if (!root.verbose()) {
      err.println("(--verbose prints the stack trace)");
    }
    return ExitCode.FAILED;
  }

  static boolean isInterrupted(Throwable e) {
    return e instanceof InterruptedException || e instanceof BackfillCancelledException;
  }

  /**
   * Returns whether the same command would end with the same failure, until something is mended.
   * What was tried again in vain may pass, and an interrupt is no failure.
   */
  static boolean needsMending(Throwable failure) {
    if (isInterrupted(failure)) {
      return false;
    }
    boolean mayPass = false;
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof FinalException
          || (t instanceof SQLException sql && READ_ONLY.equals(sql.getSQLState()))) {
        return true;
      }
      mayPass |= t instanceof RetryableException;
    }
    return !mayPass || Advice.on(failure) != null;
  }

  /** Prints what failed, and what to set where that helps. */
  static void print(Throwable e, PrintWriter err) {
    printLines("ledger-backfill: failed: " + describe(e), err);
  }

  /** Only the first line begins at the margin, so no text from outside looks like one of ours. */
  private static void printLines(String text, PrintWriter err) {
    String margin = "";
    for (String line : text.split("\n", -1)) {
      boolean indented = line.isEmpty() || line.charAt(0) == ' ' || line.charAt(0) == '\t';
      err.println((indented ? "" : margin) + line);
      margin = "  ";
    }
  }

  /**
   * Joins the messages of a failure and its causes, leaving out what only repeats, and secrets that
   * they hold.
   */
  static String describe(Throwable failure) {
    Set<String> messages = new LinkedHashSet<>();
    String previous = "";
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof TimeoutException && t.getMessage() == null && t != failure) {
        continue; // what it is the cause of says how long
      }
      String message = message(t);
      if (!previous.contains(message)) {
        messages.add(message.strip());
        previous = message;
      }
    }
    String described =
        Secrets.hide(withOurOptions(String.join("\n  caused by: ", messages), failure));
    String advice = Advice.on(failure);
    return advice == null ? described : described + "\n  " + advice;
  }

  private static String message(Throwable t) {
    String message = t.getMessage();
    if (message == null) {
      return t.getClass().getSimpleName();
    }
    return t instanceof Error ? t.getClass().getSimpleName() + ": " + message : message;
  }

  /** That message, which others repeat, ends with what a program calls; a person has options. */
  private static String withOurOptions(String messages, Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof SchemaMismatchException mismatch) {
        String problems = String.join("\n  ", mismatch.problems());
        return messages.replace(
            String.valueOf(t.getMessage()),
            "the database's tables can't take the rows:\n  " + problems);
      }
    }
    return messages;
  }
}
