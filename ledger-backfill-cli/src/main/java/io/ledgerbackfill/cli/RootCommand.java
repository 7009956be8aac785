package io.ledgerbackfill.cli;

import io.ledgerbackfill.core.OptionText;
import java.time.Duration;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command that holds all others. */
@Command(
    name = "ledger-backfill",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    usageHelpAutoWidth = true,
    showDefaultValues = false,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Fills PostgreSQL with the history of the Stellar network, each ledger's rows exactly once.",
      "",
      "A first try, with nothing but Java: java -jar ledger-backfill.jar backfill",
      ""
    },
    subcommands = {
      BackfillCommand.class,
      GapsCommand.class,
      SchemaCommand.class,
      LakeCommand.class,
      CompareCommand.class
    },
    footerHeading = "%n",
    footer = "Exit codes: 0 complete, 1 failed, 2 wrong usage, 130 interrupted (progress is kept).")
final class RootCommand implements Runnable {

  @Spec private CommandSpec spec;

  private boolean verbose;

  /** Creates the command line with all commands, ready to execute. */
  private static CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new RootCommand());
    commandLine
        .registerConverter(Duration.class, RootCommand::duration)
        .setCaseInsensitiveEnumValuesAllowed(true)
        // A password may begin with @, and nobody would expect a file to be read for it.
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(Failures::usage)
        .setExecutionExceptionHandler(Failures::execution);
    return commandLine;
  }

  private static Duration duration(String text) {
    try {
      return OptionText.duration(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("'" + text + "' is " + e.getMessage());
    }
  }

  /**
   * Runs a command: the one way by which all that it prints, and all that ends it, passes.
   *
   * @return the exit code
   */
  static int run(LineWriter out, LineWriter err, String... args) {
    return run(out, err, () -> {}, args);
  }

  /**
   * Runs a command like the other method.
   *
   * @param begun is called when all is parsed, right before the command itself
   */
  static int run(LineWriter out, LineWriter err, Runnable begun, String... args) {
    Secrets.learnEnvironment();
    for (String argument : args) {
      Secrets.learnArgument(argument);
    }
    CommandLine commandLine =
        commandLine()
            .setOut(out)
            .setErr(err)
            .setExecutionStrategy(
                parsed -> {
                  begun.run();
                  return execute(parsed);
                });
    try {
      return commandLine.execute(args);
    } catch (Error e) {
      return Failures.report(e, commandLine);
    }
  }

  private static int execute(ParseResult parsed) {
    if (DatabaseOptions.isPasswordVisible(parsed.originalArgs())) {
      parsed.commandSpec().commandLine().getErr().println(DatabaseOptions.VISIBLE_PASSWORD);
    }
    return new RunLast().execute(parsed);
  }

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Log what happens, and print the stack trace of a failure.")
  private void setVerbose(boolean verbose) {
    this.verbose = verbose;
    if (verbose) {
      // Read once, when the first logger is made; parsing comes before that.
      System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "info");
      System.setProperty(
          "org.slf4j.simpleLogger.log.io.ledgerbackfill.core.internal.Retrier", "info");
    }
  }

  boolean verbose() {
    return verbose;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing required subcommand");
  }
}
