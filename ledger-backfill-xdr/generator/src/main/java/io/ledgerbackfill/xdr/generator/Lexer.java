package io.ledgerbackfill.xdr.generator;

import java.util.ArrayList;
import java.util.List;

/** Cuts a schema into tokens, keeping each comment with the token that follows it. */
final class Lexer {

  private final String source;
  private final List<Token> tokens = new ArrayList<>();
  private int position;
  private int line = 1;
  private String comment = "";

  private Lexer(String source) {
    this.source = source;
  }

  /** Returns the tokens, the last of which is the end. */
  static List<Token> tokens(String source) {
    Lexer lexer = new Lexer(source);
    lexer.run();
    return lexer.tokens;
  }

  private void run() {
    while (position < source.length()) {
      char c = source.charAt(position);
      if (Character.isWhitespace(c)) {
        newline(c);
        position++;
      } else if (source.startsWith("/*", position)) {
        comment();
      } else if (isWord(c) || c == '-') {
        word();
      } else if ("{}[]()<>=,;:*".indexOf(c) >= 0) {
        add(String.valueOf(c));
      } else {
        throw new SchemaException(line, "unexpected character '" + c + "'");
      }
    }
    tokens.add(new Token("", line, ""));
  }

  private void comment() {
    int end = source.indexOf("*/", position + 2);
    if (end < 0) {
      throw new SchemaException(line, "comment does not end");
    }
    String body = source.substring(position + 2, end);
    comment = body.replaceAll("(?m)^\\s*\\*", " ").replaceAll("\\s+", " ").strip();
    body.chars().forEach(c -> newline((char) c));
    position = end + 2;
    // A heading or a preface stands apart from what follows by an empty line.
    if (source.startsWith("\n\n", position)) {
      comment = "";
    }
  }

  private void word() {
    int end = position + 1;
    while (end < source.length() && isWord(source.charAt(end))) {
      end++;
    }
    add(source.substring(position, end));
  }

  private void add(String text) {
    tokens.add(new Token(text, line, comment));
    comment = "";
    position += text.length();
  }

  private void newline(char c) {
    if (c == '\n') {
      line++;
    }
  }

  private static boolean isWord(char c) {
    return c == '_' || (c < 128 && Character.isLetterOrDigit(c));
  }
}
