package io.ledgerbackfill.xdr.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.model.StellarXdr;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** HotSpot never compiles a method of more than 8,000 bytes: one such would halve the speed. */
class MethodSizeTest {

  private static final int HUGE_METHOD_LIMIT = 8000;

  @Test
  void shouldKeepEveryMethodSmallEnoughToBeCompiled() throws IOException, URISyntaxException {
    Path classes =
        Path.of(XdrType.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Path> files;
    try (var paths = Files.walk(classes)) {
      files = paths.filter(path -> path.toString().endsWith(".class")).toList();
    }
    assertThat(files).hasSizeGreaterThan(StellarXdr.types().size());
    Map<String, Integer> huge = new TreeMap<>();
    int methods = 0;
    for (Path file : files) {
      Map<String, Integer> lengths = ClassFile.codeLengths(Files.readAllBytes(file));
      methods += lengths.size();
      lengths.forEach(
          (method, length) -> {
            if (length > HUGE_METHOD_LIMIT) {
              huge.put(file.getFileName() + " " + method, length);
            }
          });
    }
    assertThat(methods).isGreaterThan(5 * StellarXdr.types().size());
    assertThat(huge).isEmpty();
  }
}
