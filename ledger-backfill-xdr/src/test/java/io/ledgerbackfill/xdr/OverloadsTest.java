package io.ledgerbackfill.xdr;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Positions and slices are {@code long}, offsets and indexes {@code int}, and Java turns the one
 * into the other unasked: two methods that differ by that alone would be taken for each other.
 */
class OverloadsTest {

  @Test
  void shouldNotTellMethodsApartByTheWidthOfANumber() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.ledgerbackfill.xdr");
    assertThat(classes.size()).isGreaterThan(400);
    Map<String, TreeSet<String>> methods = new TreeMap<>();
    for (JavaClass type : classes) {
      for (JavaMethod method : type.getMethods()) {
        if (method.getModifiers().contains(JavaModifier.PUBLIC)
            && !method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
          String widened = type.getName() + "." + method.getName() + parameters(method, "long");
          methods.computeIfAbsent(widened, key -> new TreeSet<>()).add(parameters(method, "int"));
        }
      }
    }
    assertThat(methods).allSatisfy((name, forms) -> assertThat(forms).as(name).hasSize(1));
  }

  /** Names the parameters' types, where {@code int} is called as told. */
  private static String parameters(JavaMethod method, String name) {
    List<JavaClass> types = method.getRawParameterTypes();
    return types.stream()
        .map(type -> type.getName().equals("int") ? name : type.getName())
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
