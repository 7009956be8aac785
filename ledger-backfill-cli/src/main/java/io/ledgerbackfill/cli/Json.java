package io.ledgerbackfill.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;

/** JSON as the commands write it. */
final class Json {

  /**
   * What follows it is escaped: DEL and the controls beyond it, too, which JSON does not ask for.
   */
  private static final int LAST_PLAIN_CHARACTER = '~';

  private Json() {}

  /** Creates an indenting generator, which leaves the writer open. */
  static JsonGenerator generator(Writer out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setHighestNonEscapedChar(LAST_PLAIN_CHARACTER);
    json.setPrettyPrinter(new DefaultPrettyPrinter());
    return json;
  }
}
