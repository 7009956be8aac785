package io.ledgerbackfill.xdr.generator;

import java.util.List;

/** Java source in the making: owns indentation, and the form of Javadoc. */
final class CodeWriter {

  private static final int WIDTH = 100;

  private final StringBuilder text = new StringBuilder();
  private int depth;

  /** Writes a line. */
  CodeWriter line(String line) {
    text.append("  ".repeat(depth)).append(line).append('\n');
    return this;
  }

  /** Writes an empty line. */
  CodeWriter gap() {
    text.append('\n');
    return this;
  }

  /** Writes a line that opens a block, ending in a brace. */
  CodeWriter open(String line) {
    line(line + " {");
    depth++;
    return this;
  }

  /** Closes a block. */
  CodeWriter close() {
    return close("}");
  }

  /** Closes a block with more than a brace. */
  CodeWriter close(String line) {
    depth--;
    return line(line);
  }

  /** Indents what follows, after a line that opened a block otherwise than {@link #open}. */
  CodeWriter indent() {
    depth++;
    return this;
  }

  /** Takes back {@link #indent}. */
  CodeWriter outdent() {
    depth--;
    return this;
  }

  /** Writes a statement whose arguments may need lines of their own. */
  CodeWriter call(String before, List<String> arguments, String after) {
    String whole = before + String.join(", ", arguments) + after;
    if (whole.length() + 2 * depth <= WIDTH) {
      return line(whole);
    }
    line(before);
    depth += 2;
    for (int i = 0; i < arguments.size(); i++) {
      line(arguments.get(i) + (i < arguments.size() - 1 ? "," : after));
    }
    depth -= 2;
    return this;
  }

  /** Writes Javadoc: a paragraph, then block tags, as in "&#64;param x what". */
  CodeWriter doc(String paragraph, List<String> tags) {
    int room = WIDTH - 2 * depth;
    if (tags.isEmpty() && paragraph.length() + "/**  */".length() <= room) {
      return line("/** " + paragraph + " */");
    }
    line("/**");
    wrap(paragraph, " * ", " * ", room);
    if (!tags.isEmpty()) {
      line(" *");
    }
    tags.forEach(tag -> wrap(tag, " * ", " *     ", room));
    return line(" */");
  }

  private void wrap(String words, String first, String next, int room) {
    StringBuilder row = new StringBuilder(first);
    String separator = "";
    for (String word : words.split(" ", -1)) {
      if (row.length() + separator.length() + word.length() > room) {
        line(row.toString());
        row = new StringBuilder(next);
        separator = "";
      }
      row.append(separator).append(word);
      separator = " ";
    }
    line(row.toString());
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
