package io.ledgerbackfill.xdr.generator;

import java.util.List;
import java.util.regex.Pattern;

/** Java source in the making: owns indentation, and the form of Javadoc. */
final class CodeWriter {

  private static final int WIDTH = 100;

  /** Operators that begin a line rather than end one. */
  private static final Pattern BEFORE = Pattern.compile("(&&|\\|\\||[?:+]) ");

  private final StringBuilder text = new StringBuilder();
  private int depth;

  /** Writes a line of code, or several if it is too long for one. */
  CodeWriter line(String line) {
    String rest = line;
    String indent = "  ".repeat(depth);
    int end;
    while ((end = breakBefore(rest, WIDTH - indent.length())) > 0) {
      text.append(indent).append(rest.substring(0, end).stripTrailing()).append('\n');
      rest = rest.substring(end);
      indent = "  ".repeat(depth + 2);
    }
    text.append(indent).append(rest).append('\n');
    return this;
  }

  /**
   * Finds the place for a line break that leaves a line short enough: the one within the fewest
   * parentheses, and of those the last; 0 if there is none, or no need.
   */
  private static int breakBefore(String line, int room) {
    int place = 0;
    int least = Integer.MAX_VALUE;
    int nested = 0;
    boolean quoted = false;
    for (int i = 1; line.length() > room && i <= room; i++) {
      char last = line.charAt(i - 1);
      quoted ^= last == '"';
      if (quoted) {
        continue;
      }
      nested += last == '(' ? 1 : last == ')' ? -1 : 0;
      boolean breakable =
          last == '('
              || line.startsWith(", ", i - 2)
              || line.startsWith("-> ", i - 3)
              || BEFORE.matcher(line).region(i, line.length()).lookingAt();
      if (breakable && nested <= least) {
        place = i;
        least = nested;
      }
    }
    return place;
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
      return row("/** " + paragraph + " */");
    }
    row("/**");
    wrap(paragraph, " * ", " * ", room);
    if (!tags.isEmpty()) {
      row(" *");
    }
    tags.forEach(tag -> wrap(tag, " * ", " *     ", room));
    return row(" */");
  }

  private void wrap(String words, String first, String next, int room) {
    StringBuilder row = new StringBuilder(first);
    String separator = "";
    for (String word : words.split(" ", -1)) {
      if (row.length() + separator.length() + word.length() > room) {
        row(row.toString());
        row = new StringBuilder(next);
        separator = "";
      }
      row.append(separator).append(word);
      separator = " ";
    }
    row(row.toString());
  }

  private CodeWriter row(String row) {
    text.append("  ".repeat(depth)).append(row).append('\n');
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
