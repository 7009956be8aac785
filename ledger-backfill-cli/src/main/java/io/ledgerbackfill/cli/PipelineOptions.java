package io.ledgerbackfill.cli;

import io.ledgerbackfill.core.BackfillOption;
import io.ledgerbackfill.core.BackfillOptions;
import io.ledgerbackfill.core.InvalidOptionException;
import io.ledgerbackfill.postgres.LedgerBackfill;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;

/**
 * An option for each of the pipeline's, by the same name. One that is left out is taken from the
 * environment, and if it is not there either, the default holds.
 */
final class PipelineOptions {

  private final Map<BackfillOption, String> given = new EnumMap<>(BackfillOption.class);

  /** Adds a group of options to a command; what is given for them comes here. */
  void addTo(CommandSpec command) {
    ArgGroupSpec.Builder group =
        ArgGroupSpec.builder().validate(false).order(6).heading("%nPipeline:%n");
    for (BackfillOption option : BackfillOption.values()) {
      group.addArg(spec(option));
    }
    command.addArgGroup(group.build());
  }

  private OptionSpec spec(BackfillOption option) {
    String meaning = option.meaning().replaceFirst("\\.$", "");
    return OptionSpec.builder("--" + option.key())
        .paramLabel(
            switch (option.type()) {
              case COUNT -> "N";
              case SIZE -> "SIZE";
              case DURATION -> "TIME";
            })
        .type(String.class)
        .description(meaning + " (default: " + option.defaultText() + ").")
        .setter(setter(option))
        .build();
  }

  private ISetter setter(BackfillOption option) {
    return new ISetter() {
      @Override
      @SuppressWarnings("unchecked")
      public <T> @Nullable T set(@Nullable T value) {
        // Null, before arguments are parsed, takes back what was given to the same command before.
        return (T) (value == null ? given.remove(option) : given.put(option, value.toString()));
      }
    };
  }

  /** Returns what is given, and what the environment of this process says. */
  BackfillOptions read() {
    return read(System.getenv(), given);
  }

  /** What is wrong is wrong usage, of that option or variable. */
  static BackfillOptions read(Map<String, String> environment, Map<BackfillOption, String> given) {
    BackfillOptions inherited;
    try {
      inherited = BackfillOptions.from(environment);
    } catch (IllegalArgumentException e) {
      throw new UsageException("Invalid environment: " + e.getMessage());
    }
    BackfillOptions.Builder builder = inherited.toBuilder();
    try {
      given.forEach(builder::set);
      BackfillOptions options = builder.build();
      UsageException.ifRefused(
          "--memory-budget", () -> LedgerBackfill.builder().options(options)); // fits the heap
      return options;
    } catch (InvalidOptionException e) {
      String text = given.get(e.option());
      throw new UsageException(
          text != null
              ? "Invalid value for option '--"
                  + e.option().key()
                  + "': "
                  + e.getMessage()
                  + " ('"
                  + text
                  + "' was given)"
              : "Invalid value for variable '"
                  + e.option().environmentName()
                  + "': "
                  + e.getMessage());
    }
  }
}
