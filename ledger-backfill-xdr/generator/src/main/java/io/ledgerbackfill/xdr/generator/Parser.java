package io.ledgerbackfill.xdr.generator;

import io.ledgerbackfill.xdr.generator.Definition.Arm;
import io.ledgerbackfill.xdr.generator.Definition.Case;
import io.ledgerbackfill.xdr.generator.Definition.Enumeration;
import io.ledgerbackfill.xdr.generator.Definition.Field;
import io.ledgerbackfill.xdr.generator.Definition.Member;
import io.ledgerbackfill.xdr.generator.Definition.Struct;
import io.ledgerbackfill.xdr.generator.Definition.Typedef;
import io.ledgerbackfill.xdr.generator.Definition.Union;
import io.ledgerbackfill.xdr.generator.Type.Primitive;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the XDR language of RFC 4506, as far as the schema needs it: every struct, union and enum
 * has a name of its own, an array's and an optional's elements are named types, and a union has no
 * default arm.
 */
final class Parser {

  private final List<Token> tokens;
  private final Schema schema = new Schema();
  private int position;

  private Parser(List<Token> tokens) {
    this.tokens = tokens;
  }

  static Schema parse(String source) {
    Parser parser = new Parser(Lexer.tokens(source));
    while (!parser.peek().isEnd()) {
      parser.definition();
    }
    parser.check();
    return parser.schema;
  }

  private void definition() {
    Token keyword = next();
    switch (keyword.text()) {
      case "const" -> {
        String name = name();
        expect("=");
        schema.define(name, number(), keyword.line());
      }
      case "typedef" -> {
        Field field = declaration("");
        schema.define(new Typedef(field.name(), keyword.comment(), field.type()), keyword.line());
      }
      case "enum" ->
          schema.define(new Enumeration(name(), keyword.comment(), members()), keyword.line());
      case "struct" ->
          schema.define(new Struct(name(), keyword.comment(), fields()), keyword.line());
      case "union" -> schema.define(union(keyword.comment()), keyword.line());
      default -> throw unexpected(keyword);
    }
    expect(";");
  }

  private List<Member> members() {
    List<Member> members = new ArrayList<>();
    Set<Integer> values = new HashSet<>();
    expect("{");
    do {
      Token first = peek();
      String name = name();
      expect("=");
      Member member = new Member(name, number(), first.comment());
      if (!values.add(member.value())) {
        throw new SchemaException(first.line(), "value " + member.value() + " is given twice");
      }
      members.add(member);
    } while (accept(","));
    expect("}");
    return List.copyOf(members);
  }

  private List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    expect("{");
    while (!accept("}")) {
      fields.add(declaration(peek().comment()));
      expect(";");
    }
    return List.copyOf(fields);
  }

  private Union union(String doc) {
    String name = name();
    expect("switch");
    expect("(");
    Field discriminant = declaration("");
    expect(")");
    expect("{");
    List<Arm> arms = new ArrayList<>();
    while (!accept("}")) {
      arms.add(arm());
    }
    return new Union(name, doc, discriminant, List.copyOf(arms));
  }

  /** Case values that are names are looked up at the end, when all enums are known. */
  private Arm arm() {
    List<Case> cases = new ArrayList<>();
    while (accept("case")) {
      Token value = next();
      cases.add(new Case(value.text(), isNumber(value) ? number(value) : 0));
      expect(":");
    }
    if (cases.isEmpty()) {
      throw unexpected(peek());
    }
    @Nullable Field field = null;
    if (!accept("void")) {
      field = declaration(peek().comment());
    }
    expect(";");
    return new Arm(List.copyOf(cases), field);
  }

  private Field declaration(String doc) {
    Token first = peek();
    if (accept("opaque")) {
      String name = name();
      Type type =
          accept("[") ? new Type.FixedOpaque(closed(number(), "]")) : new Type.VarOpaque(limit());
      return new Field(name, type, doc);
    }
    if (accept("string")) {
      String name = name();
      return new Field(name, new Type.Text(limit()), doc);
    }
    Type type = specifier();
    boolean optional = accept("*");
    String name = name();
    if (optional) {
      return new Field(name, new Type.Optional(named(type, first)), doc);
    }
    if (accept("[")) {
      return new Field(name, new Type.FixedArray(named(type, first), closed(number(), "]")), doc);
    }
    if (peek().text().equals("<")) {
      return new Field(name, new Type.VarArray(named(type, first), limit()), doc);
    }
    return new Field(name, type, doc);
  }

  private Type specifier() {
    Token token = next();
    return switch (token.text()) {
      case "int" -> Primitive.INT;
      case "hyper" -> Primitive.HYPER;
      case "bool" -> Primitive.BOOL;
      case "unsigned" -> {
        Token width = next();
        yield switch (width.text()) {
          case "int" -> Primitive.UNSIGNED_INT;
          case "hyper" -> Primitive.UNSIGNED_HYPER;
          default -> throw unexpected(width);
        };
      }
      default -> new Type.Ref(identifier(token));
    };
  }

  private int limit() {
    expect("<");
    return accept(">") ? Type.UNLIMITED : closed(number(), ">");
  }

  private int closed(int number, String bracket) {
    expect(bracket);
    return number;
  }

  private static Type.Ref named(Type type, Token where) {
    if (type instanceof Type.Ref ref) {
      return ref;
    }
    throw new SchemaException(where.line(), "elements must be of a named type");
  }

  /** Checks that every type is defined, and gives the names of cases their values. */
  private void check() {
    for (Definition definition : List.copyOf(schema.definitions())) {
      if (definition instanceof Struct struct) {
        struct.fields().forEach(field -> check(field.type()));
      } else if (definition instanceof Typedef typedef) {
        check(typedef.type());
      } else if (definition instanceof Union union) {
        schema.replace(check(union));
      }
    }
  }

  private void check(Type type) {
    if (type instanceof Type.Ref ref) {
      schema.definition(ref.name());
    } else if (type instanceof Type.Optional optional) {
      check(optional.element());
    } else if (type instanceof Type.FixedArray array) {
      check(array.element());
    } else if (type instanceof Type.VarArray array) {
      check(array.element());
    }
  }

  private Union check(Union union) {
    Set<Integer> values = new HashSet<>();
    List<Arm> arms = new ArrayList<>();
    for (Arm arm : union.arms()) {
      List<Case> cases = new ArrayList<>();
      for (Case c : arm.cases()) {
        Case known = new Case(c.name(), caseValue(union, c));
        if (!values.add(known.value())) {
          throw new SchemaException(union.name() + " has two arms for " + known.name());
        }
        cases.add(known);
      }
      if (arm.field() != null) {
        check(arm.field().type());
      }
      arms.add(new Arm(List.copyOf(cases), arm.field()));
    }
    return new Union(union.name(), union.doc(), union.discriminant(), List.copyOf(arms));
  }

  private int caseValue(Union union, Case c) {
    Type discriminant = schema.resolve(union.discriminant().type());
    if (discriminant == Primitive.INT) {
      if (!c.name().equals(Integer.toString(c.value()))) {
        throw new SchemaException(union.name() + " is switched by int: no number is " + c.name());
      }
      return c.value();
    }
    if (discriminant instanceof Type.Ref ref
        && schema.definition(ref.name()) instanceof Enumeration enumeration) {
      return enumeration.members().stream()
          .filter(member -> member.name().equals(c.name()))
          .findFirst()
          .orElseThrow(
              () -> new SchemaException(union.name() + ": " + ref.name() + " has no " + c.name()))
          .value();
    }
    throw new SchemaException(union.name() + " is switched by neither int nor enum");
  }

  private Token peek() {
    return tokens.get(position);
  }

  private Token next() {
    Token token = peek();
    if (token.isEnd()) {
      throw new SchemaException(token.line(), "the schema ends too early");
    }
    position++;
    return token;
  }

  private boolean accept(String text) {
    if (!peek().text().equals(text)) {
      return false;
    }
    position++;
    return true;
  }

  private void expect(String text) {
    if (!accept(text)) {
      throw unexpected(peek());
    }
  }

  private String name() {
    return identifier(next());
  }

  private static String identifier(Token token) {
    if (!token.text().matches("[A-Za-z_]\\w*")) {
      throw unexpected(token);
    }
    return token.text();
  }

  private int number() {
    return number(next());
  }

  private static int number(Token token) {
    if (!isNumber(token)) {
      throw unexpected(token);
    }
    try {
      return Integer.parseInt(token.text());
    } catch (NumberFormatException e) {
      throw new SchemaException(token.line(), token.text() + " does not fit into 32 bits");
    }
  }

  private static boolean isNumber(Token token) {
    return token.text().matches("-?\\d+");
  }

  private static SchemaException unexpected(Token token) {
    return new SchemaException(token.line(), "unexpected '" + token.text() + "'");
  }
}
