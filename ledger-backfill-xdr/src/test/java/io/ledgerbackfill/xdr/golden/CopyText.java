package io.ledgerbackfill.xdr.golden;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How PostgreSQL writes values in text COPY form. */
final class CopyText {

  private static final JsonFactory JSON = new JsonFactory();

  private CopyText() {}

  /** Escapes what COPY's text form escapes. */
  static String escape(String text) {
    return text.replace("\\", "\\\\")
        .replace("\b", "\\b")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\u000B", "\\v")
        .replace("\f", "\\f")
        .replace("\r", "\\r");
  }

  /**
   * Writes a JSON text as {@code jsonb} does: members in order of their names' length, then of
   * their bytes, the last one of a name, and a space after colons and commas. Fails if the text is
   * not one object whose values are texts and such objects.
   */
  static String jsonb(String text) {
    try (JsonParser parser = JSON.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new AssertionError("no JSON object: " + text);
      }
      String object = object(parser);
      if (parser.nextToken() != null) {
        throw new AssertionError("more than a JSON object: " + text);
      }
      return object;
    } catch (IOException e) {
      throw new UncheckedIOException("no JSON: " + text, e);
    }
  }

  private static String object(JsonParser parser) throws IOException {
    Map<String, String> members =
        new TreeMap<>(
            Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      members.put(
          name,
          switch (value) {
            case START_OBJECT -> object(parser);
            case VALUE_STRING -> string(parser.getText());
            default -> throw new AssertionError("neither text nor object: " + value);
          });
    }
    return members.entrySet().stream()
        .map(member -> string(member.getKey()) + ": " + member.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String string(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\b' -> quoted.append("\\b");
        case '\f' -> quoted.append("\\f");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> quoted.append(c < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : c);
      }
    }
    return quoted.append('"').toString();
  }
}
