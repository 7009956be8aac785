package io.ledgerbackfill.xdr.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the emitters of all kinds of types share. */
final class Emitters {

  private static final String PACKAGE = "io.ledgerbackfill.xdr.model";

  static final String SINCE = "@since 0.1.0";

  /** Everything that generated code may import. */
  private static final List<String> IMPORTS =
      List.of(
          "io.ledgerbackfill.xdr.codec.Opaque",
          "io.ledgerbackfill.xdr.codec.Unsigned",
          "io.ledgerbackfill.xdr.codec.XdrDocument",
          "io.ledgerbackfill.xdr.codec.XdrString",
          "io.ledgerbackfill.xdr.codec.XdrType",
          "io.ledgerbackfill.xdr.codec.XdrUnion",
          "io.ledgerbackfill.xdr.codec.XdrWriter",
          "io.ledgerbackfill.xdr.codec.internal.GeneratedType",
          "io.ledgerbackfill.xdr.codec.internal.Unions",
          "io.ledgerbackfill.xdr.codec.internal.Views",
          "io.ledgerbackfill.xdr.codec.internal.Xdr",
          "io.ledgerbackfill.xdr.codec.internal.XdrTape",
          "java.util.ArrayList",
          "java.util.List",
          "java.util.Map",
          "java.util.Objects",
          "java.util.Optional",
          "java.util.TreeMap",
          "org.jspecify.annotations.Nullable");

  private final SourceHeader header;
  private final Schema schema;
  private final Layout layout;
  private final JavaTypes types;
  private final ViewEmitter views;
  private final ValidationEmitter validation;

  Emitters(Schema schema, SourceHeader header) {
    this.header = header;
    this.schema = schema;
    this.layout = new Layout(schema);
    this.types = new JavaTypes(schema);
    this.views = new ViewEmitter(schema, layout, types);
    this.validation = new ValidationEmitter(schema, layout);
  }

  Schema schema() {
    return schema;
  }

  Layout layout() {
    return layout;
  }

  JavaTypes types() {
    return types;
  }

  ViewEmitter views() {
    return views;
  }

  ValidationEmitter validation() {
    return validation;
  }

  /** Writes the Javadoc of a type: what the schema says of it, and what it is in XDR. */
  static void typeDoc(CodeWriter out, Definition definition, String what, List<String> tags) {
    String comment = CodeText.javadoc(definition.doc());
    String name = "XDR " + what;
    List<String> all = new ArrayList<>(tags);
    all.add(SINCE);
    out.doc(comment.isEmpty() ? name : comment + " " + name, all);
  }

  static void encodeDoc(CodeWriter out) {
    out.gap();
    out.doc(
        "Encodes the value.",
        List.of(
            "@param out where it goes",
            "@throws IllegalArgumentException if the value is beyond a limit of the type"));
  }

  /** Writes the constant through which values are decoded and encoded. */
  void constant(CodeWriter out, String name, String value, String writer) {
    String java = JavaNames.type(name);
    out.gap();
    out.doc("Decodes and encodes values of this type.", List.of());
    out.line("public static final XdrType<" + value + "> XDR =");
    out.indent().indent();
    out.call(
        "new GeneratedType<>(",
        List.of(
            Expression.literal(name).toString(),
            Expression.literal(types.kind(new Type.Ref(name))).toString(),
            Boolean.toString(layout.isIndexed(name)),
            java + "::validate",
            java + "::read",
            writer),
        ");");
    out.outdent().outdent();
  }

  /** Puts what was written into a file, with the imports that it needs. */
  String file(CodeWriter body) {
    String code = body.toString();
    String words = code.replaceAll("(?m)^ *(/\\*\\*|\\*).*$", "");
    TreeSet<String> imports = new TreeSet<>();
    for (String name : IMPORTS) {
      String simple = name.substring(name.lastIndexOf('.') + 1);
      if (Pattern.compile("\\b" + simple + "\\b").matcher(words).find()) {
        imports.add("import " + name + ";\n");
      }
    }
    return header.text()
        + "package "
        + PACKAGE
        + ";\n\n"
        + String.join("", imports)
        + (imports.isEmpty() ? "" : "\n")
        + code;
  }
}
