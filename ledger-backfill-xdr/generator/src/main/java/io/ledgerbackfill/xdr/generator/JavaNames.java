package io.ledgerbackfill.xdr.generator;

import io.ledgerbackfill.xdr.generator.Definition.Arm;
import io.ledgerbackfill.xdr.generator.Definition.Enumeration;
import io.ledgerbackfill.xdr.generator.Definition.Member;
import io.ledgerbackfill.xdr.generator.Definition.Union;
import java.util.List;
import java.util.Locale;

/** How things of a schema are called in Java. */
public final class JavaNames {

  private JavaNames() {}

  /** The class of a definition: its name, beginning with a capital. */
  public static String type(String name) {
    return capital(name);
  }

  /** The component and accessor of a field: {@code wasm_hash} becomes {@code wasmHash}. */
  public static String field(String name) {
    String[] words = name.split("_", -1);
    StringBuilder field = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      field.append(capital(words[i]));
    }
    return field.toString();
  }

  /** The method that tells whether an optional field is there. */
  public static String has(String name) {
    return "has" + capital(field(name));
  }

  /** {@code skipList} becomes {@code SKIP_LIST}. */
  static String constant(String name) {
    return field(name)
        .replaceAll("([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])", "$1$3_$2$4")
        .toUpperCase(Locale.ROOT);
  }

  /**
   * The factory method of an arm. An arm of one case is called after the case, without what all
   * members of the enum have in common: {@code ofPayment}; others after the arm: {@code ofResults};
   * and one of many cases without a value is plainly {@code of}.
   */
  static String factory(Union union, Arm arm, Schema schema) {
    if (arm.cases().size() > 1) {
      return arm.field() == null ? "of" : "of" + capital(field(arm.field().name()));
    }
    String name = arm.cases().get(0).name();
    if (union.discriminant().type() instanceof Type.Ref ref
        && schema.definition(ref.name()) instanceof Enumeration enumeration) {
      String rest = name.substring(commonPrefix(enumeration).length());
      return "of" + camel(rest);
    }
    return "ofV" + name;
  }

  /** What the names of all members begin with, up to an underscore or a capital. */
  private static String commonPrefix(Enumeration enumeration) {
    List<Member> members = enumeration.members();
    String first = members.get(0).name();
    if (members.size() == 1) {
      String prefix = constant(enumeration.name()) + "_";
      String shorter = prefix.replaceAll("TYPE_$", "");
      return first.startsWith(prefix) ? prefix : first.startsWith(shorter) ? shorter : "";
    }
    int common = first.length();
    for (Member member : members) {
      while (!member.name().startsWith(first.substring(0, common))) {
        common--;
      }
    }
    String prefix = first.substring(0, common);
    if (!prefix.isEmpty() && prefix.equals(prefix.toLowerCase(Locale.ROOT))) {
      return prefix;
    }
    return prefix.substring(0, prefix.lastIndexOf('_') + 1);
  }

  private static String camel(String constant) {
    StringBuilder camel = new StringBuilder();
    for (String word : constant.split("_", -1)) {
      camel.append(capital(word.toLowerCase(Locale.ROOT)));
    }
    return camel.toString();
  }

  private static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
