package io.ledgerbackfill.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says what is wrong with a command line without repeating values: what stands at a wrong place, or
 * behind an option that is spelled wrong, may be a password.
 */
final class Usage {

  /** A number, perhaps with a unit, tells what was meant. */
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d.,_]*[A-Za-z]{0,2}");

  private static final int SHORTEST_TOLD_APART = 4;

  private Usage() {}

  static String describe(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return describe(unmatched.getUnmatched(), e.getCommandLine().getCommandSpec());
    }
    String message = String.valueOf(e.getMessage());
    String value = e.getValue();
    if (value == null || value.isEmpty() || NUMBER.matcher(value).matches()) {
      return message;
    }
    return value.length() < SHORTEST_TOLD_APART
        ? message.replace("'" + value + "'", "'****'")
        : message.replace(value, "****");
  }

  private static String describe(List<String> unmatched, CommandSpec command) {
    String first = unmatched.get(0);
    if (!first.startsWith("-")) {
      return command.subcommands().isEmpty()
          ? "Unexpected positional argument, after " + command.qualifiedName()
          : "Unknown command: '" + first + "'";
    }
    Set<String> names = new TreeSet<>();
    for (String argument : unmatched) {
      if (argument.startsWith("-")) {
        names.add("'" + name(argument, command) + "'");
      }
    }
    return (names.size() == 1 ? "Unknown option: " : "Unknown options: ")
        + String.join(", ", names);
  }

  /** Leaves out the value, also one that follows the name without a sign between them. */
  private static String name(String argument, CommandSpec command) {
    String name = argument.replaceFirst("(?s)=.*", "");
    Set<String> known = command.optionsMap().keySet();
    if (known.contains("-" + name)) {
      return name; // one hyphen too few
    }
    if (!name.startsWith("--")) {
      return name.length() > 2 ? name.substring(0, 2) + "…" : name;
    }
    return known.stream()
        .filter(option -> option.startsWith("--") && name.startsWith(option))
        .max(Comparator.comparingInt(String::length))
        .map(option -> option + "…")
        .orElse(name);
  }
}
