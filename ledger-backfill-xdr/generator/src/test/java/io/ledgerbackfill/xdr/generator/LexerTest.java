package io.ledgerbackfill.xdr.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LexerTest {

  @Test
  void shouldCutWordsNumbersAndSigns() {
    assertThat(Lexer.tokens("opaque Hash[32];enum E{a_1=-7}"))
        .extracting(Token::text)
        .containsExactly(
            "opaque", "Hash", "[", "32", "]", ";", "enum", "E", "{", "a_1", "=", "-7", "}", "");
  }

  @Test
  void shouldKeepACommentWithTheTokenBelowIt() {
    assertThat(Lexer.tokens("/* A\n * long\n * one. */\nstruct S"))
        .extracting(Token::comment)
        .containsExactly("A long one.", "", "");
  }

  @Test
  void shouldDropACommentThatAnEmptyLineSetsApart() {
    assertThat(Lexer.tokens("/* heading */\n\nstruct"))
        .extracting(Token::comment)
        .containsExactly("", "");
  }

  @Test
  void shouldCountLinesInCommentsToo() {
    assertThat(Lexer.tokens("a\n/* b\n c */\nd")).extracting(Token::line).containsExactly(1, 4, 4);
  }

  @Test
  void shouldNameTheLineOfWhatItDoesNotKnow() {
    assertThatThrownBy(() -> Lexer.tokens("struct\n  $"))
        .isInstanceOf(SchemaException.class)
        .hasMessage("line 2: unexpected character '$'");
    assertThatThrownBy(() -> Lexer.tokens("\n/* never ends"))
        .hasMessage("line 2: comment does not end");
  }
}
