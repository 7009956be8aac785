package io.ledgerbackfill.xdr.generator;

import io.ledgerbackfill.xdr.generator.Definition.Enumeration;
import io.ledgerbackfill.xdr.generator.Definition.Struct;
import io.ledgerbackfill.xdr.generator.Definition.Typedef;
import io.ledgerbackfill.xdr.generator.Definition.Union;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the sources of a schema: a file for each type, and one that lists them all. */
final class Generator {

  private final Schema schema;
  private final Emitters emitters;

  Generator(Schema schema, SourceHeader header) {
    this.schema = schema;
    this.emitters = new Emitters(schema, header);
  }

  /** Returns the sources by file name. */
  SortedMap<String, String> sources() {
    SortedMap<String, String> sources = new TreeMap<>();
    for (Definition definition : schema.definitions()) {
      sources.put(JavaNames.type(definition.name()) + ".java", source(definition));
    }
    sources.put("StellarXdr.java", registry());
    return sources;
  }

  private String source(Definition definition) {
    if (definition instanceof Struct struct) {
      return new StructEmitter(emitters).emit(struct);
    }
    if (definition instanceof Union union) {
      return new UnionEmitter(emitters).emit(union);
    }
    if (definition instanceof Enumeration enumeration) {
      return new EnumEmitter(emitters).emit(enumeration);
    }
    return new TypedefEmitter(emitters).emit((Typedef) definition);
  }

  private String registry() {
    CodeWriter out = new CodeWriter();
    out.doc("All types of the schema.", List.of(Emitters.SINCE));
    out.open("public final class StellarXdr");
    out.gap();
    out.doc("The newest protocol that the schema knows.", List.of());
    out.line("public static final int PROTOCOL = " + schema.constant("PROTOCOL") + ";");
    out.gap();
    out.line("private StellarXdr() {}");
    out.gap();
    out.doc(
        "Returns every type by its XDR name.", List.of("@return a new map, in the order of names"));
    out.open("public static Map<String, XdrType<?>> types()");
    out.line("Map<String, XdrType<?>> types = new TreeMap<>();");
    for (Definition definition : schema.definitions()) {
      out.line(
          "types.put(\""
              + definition.name()
              + "\", "
              + JavaNames.type(definition.name())
              + ".XDR);");
    }
    out.line("return types;");
    out.close();
    out.close();
    return emitters.file(out);
  }
}
