package io.ledgerbackfill.xdr.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.ledgerbackfill.xdr.generator.Definition;
import io.ledgerbackfill.xdr.generator.Definition.Arm;
import io.ledgerbackfill.xdr.generator.Definition.Case;
import io.ledgerbackfill.xdr.generator.Definition.Enumeration;
import io.ledgerbackfill.xdr.generator.Definition.Field;
import io.ledgerbackfill.xdr.generator.Definition.Member;
import io.ledgerbackfill.xdr.generator.Definition.Struct;
import io.ledgerbackfill.xdr.generator.Definition.Typedef;
import io.ledgerbackfill.xdr.generator.Definition.Union;
import io.ledgerbackfill.xdr.generator.Schema;
import io.ledgerbackfill.xdr.generator.Type;
import io.ledgerbackfill.xdr.generator.Type.Primitive;
import io.ledgerbackfill.xdr.golden.Shared;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Compares the schema with the facts of the wire format that it was made from. */
class SchemaFactsTest {

  @Test
  void shouldSayWhatTheFactsSay() throws IOException {
    Json facts;
    try (JsonParser parser =
        new JsonFactory().createParser(Shared.path("stellar-xdr.json").toFile())) {
      parser.nextToken();
      facts = new Json(read(parser));
    }
    Schema schema = StellarSchema.SCHEMA;
    Map<String, Definition> expected = new TreeMap<>();
    for (Json type : facts.list("types")) {
      expected.put(type.text("name"), definition(type));
    }
    Map<String, Definition> actual = new TreeMap<>();
    schema.definitions().forEach(type -> actual.put(type.name(), withoutComments(type)));
    assertThat(actual.keySet()).hasSize(372).isEqualTo(expected.keySet());
    expected.forEach((name, type) -> assertSame(actual.get(name), type));
    assertThat(schema.constant("PROTOCOL")).isEqualTo(facts.number("protocol"));
  }

  /** Fails at the first part that differs, and names it: whole types are too long to compare. */
  private static void assertSame(@Nullable Definition actual, Definition expected) {
    List<?> ours = parts(Objects.requireNonNull(actual));
    List<?> theirs = parts(expected);
    for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
      assertThat(ours.get(i)).as("%s, part %d", expected.name(), i).isEqualTo(theirs.get(i));
    }
    assertThat(ours).as("all parts of %s", expected.name()).hasSameSizeAs(theirs);
    assertThat(actual).isEqualTo(expected);
  }

  private static List<?> parts(Definition definition) {
    List<Object> parts = new ArrayList<>(List.of(definition.getClass().getSimpleName()));
    if (definition instanceof Struct struct) {
      parts.addAll(struct.fields());
    } else if (definition instanceof Enumeration enumeration) {
      parts.addAll(enumeration.members());
    } else if (definition instanceof Union union) {
      parts.add(union.discriminant());
      parts.addAll(union.arms());
    } else if (definition instanceof Typedef typedef) {
      parts.add(typedef.type());
    }
    return parts;
  }

  private static Definition definition(Json type) {
    String name = type.text("name");
    return switch (type.text("kind")) {
      case "struct" ->
          new Struct(name, "", type.list("fields").stream().map(f -> field(f)).toList());
      case "enum" ->
          new Enumeration(
              name,
              "",
              type.list("members").stream()
                  .map(m -> new Member(m.text("name"), m.number("value"), ""))
                  .toList());
      case "typedef" -> new Typedef(name, "", type(type.get("type")));
      case "union" ->
          new Union(
              name,
              "",
              field(type.get("discriminant")),
              type.list("arms").stream().map(SchemaFactsTest::arm).toList());
      default -> throw new AssertionError(type);
    };
  }

  private static Arm arm(Json arm) {
    return new Arm(
        arm.list("cases").stream()
            .map(
                c ->
                    new Case(
                        c.has("name") ? c.text("name") : Integer.toString(c.number("value")),
                        c.number("value")))
            .toList(),
        arm.has("type") ? field(arm) : null);
  }

  private static Field field(Json field) {
    return new Field(field.text("name"), type(field.get("type")), "");
  }

  private static Type type(Json type) {
    return switch (type.text("kind")) {
      case "int" -> Primitive.INT;
      case "unsigned_int" -> Primitive.UNSIGNED_INT;
      case "hyper" -> Primitive.HYPER;
      case "unsigned_hyper" -> Primitive.UNSIGNED_HYPER;
      case "bool" -> Primitive.BOOL;
      case "ref" -> new Type.Ref(type.text("name"));
      case "opaque_fixed" -> new Type.FixedOpaque(type.number("size"));
      case "opaque_var" -> new Type.VarOpaque(type.limit("max_size"));
      case "string" -> new Type.Text(type.limit("max_size"));
      case "optional" -> new Type.Optional(element(type));
      case "array" -> new Type.FixedArray(element(type), type.number("count"));
      case "var_array" -> new Type.VarArray(element(type), type.limit("max_count"));
      default -> throw new AssertionError(type);
    };
  }

  private static Type.Ref element(Json type) {
    return (Type.Ref) type(type.get("element"));
  }

  private static Definition withoutComments(Definition definition) {
    String name = definition.name();
    if (definition instanceof Struct struct) {
      return new Struct(
          name, "", struct.fields().stream().map(SchemaFactsTest::withoutComment).toList());
    }
    if (definition instanceof Enumeration enumeration) {
      return new Enumeration(
          name,
          "",
          enumeration.members().stream().map(m -> new Member(m.name(), m.value(), "")).toList());
    }
    if (definition instanceof Union union) {
      return new Union(
          name,
          "",
          withoutComment(union.discriminant()),
          union.arms().stream()
              .map(
                  arm ->
                      new Arm(
                          arm.cases(), arm.field() == null ? null : withoutComment(arm.field())))
              .toList());
    }
    return new Typedef(name, "", ((Typedef) definition).type());
  }

  private static Field withoutComment(Field field) {
    return new Field(field.name(), field.type(), "");
  }

  /** Reads the value that the parser stands at: a map, list, text, number or null. */
  private static @Nullable Object read(JsonParser parser) throws IOException {
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          map.put(name, read(parser));
        }
        return map;
      }
      case START_ARRAY -> {
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          list.add(read(parser));
        }
        return list;
      }
      case VALUE_NULL -> {
        return null;
      }
      case VALUE_NUMBER_INT -> {
        return parser.getIntValue();
      }
      default -> {
        return parser.getText();
      }
    }
  }

  /** A value of a JSON file, seen as what it should be. */
  private record Json(@Nullable Object value) {

    private Map<?, ?> map() {
      return (Map<?, ?>) Objects.requireNonNull(value);
    }

    boolean has(String name) {
      return map().get(name) != null;
    }

    Json get(String name) {
      return new Json(map().get(name));
    }

    String text(String name) {
      return String.valueOf(map().get(name));
    }

    int number(String name) {
      return (Integer) Objects.requireNonNull(map().get(name));
    }

    int limit(String name) {
      return has(name) ? number(name) : Type.UNLIMITED;
    }

    List<Json> list(String name) {
      return ((List<?>) Objects.requireNonNull(map().get(name))).stream().map(Json::new).toList();
    }
  }
}
