package io.ledgerbackfill.core;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads options from names and texts; those of others, without the prefix, are left alone. */
final class OptionReader {

  private final String prefix;
  private final Function<BackfillOption, String> naming;

  private OptionReader(String prefix, Function<BackfillOption, String> naming) {
    this.prefix = prefix;
    this.naming = naming;
  }

  static OptionReader ofProperties() {
    return new OptionReader(BackfillOption.PROPERTY_PREFIX, BackfillOption::propertyName);
  }

  static OptionReader ofEnvironment() {
    return new OptionReader(BackfillOption.ENVIRONMENT_PREFIX, BackfillOption::environmentName);
  }

  /** Returns the options; messages name what is wrong as the user has named it. */
  BackfillOptions read(Map<?, ?> texts) {
    Map<String, Object> ours = new TreeMap<>();
    texts.forEach(
        (key, value) -> {
          if (key instanceof String name && startsWithPrefix(name)) {
            ours.put(name, value);
          }
        });
    BackfillOptions.Builder builder = BackfillOptions.builder();
    for (BackfillOption option : BackfillOption.values()) {
      Object text = ours.remove(naming.apply(option));
      if (text != null) {
        set(builder, option, text);
      }
    }
    if (!ours.isEmpty()) {
      throw new IllegalArgumentException(
          "no such option: "
              + String.join(", ", ours.keySet())
              + "; there are "
              + Arrays.stream(BackfillOption.values())
                  .map(naming)
                  .collect(Collectors.joining(", ")));
    }
    try {
      return builder.build();
    } catch (InvalidOptionException e) {
      throw named(e);
    }
  }

  /** In capital letters or small, it is meant for us. */
  private boolean startsWithPrefix(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT));
  }

  private void set(BackfillOptions.Builder builder, BackfillOption option, Object text) {
    try {
      if (!(text instanceof String string)) {
        throw new InvalidOptionException(option, "it must be text, not " + text.getClass());
      }
      builder.set(option, string.strip());
    } catch (InvalidOptionException e) {
      throw named(e);
    }
  }

  private InvalidOptionException named(InvalidOptionException e) {
    return new InvalidOptionException(
        e.option(), naming.apply(e.option()) + ": " + e.getMessage(), e);
  }
}
