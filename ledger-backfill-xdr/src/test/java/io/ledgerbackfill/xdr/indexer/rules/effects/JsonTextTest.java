package io.ledgerbackfill.xdr.indexer.rules.effects;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The JDK's decoder and another parser of JSON are the judges. */
class JsonTextTest {

  @Test
  void shouldPutMembersTogether() {
    JsonText json = new JsonText();
    for (int round = 0; round < 2; round++) {
      json.clear();
      json.beginObject();
      name(json, "a");
      json.beginObject();
      json.endObject();
      name(json, "b");
      json.text(new byte[] {'x', '\n', '"'}, 1, 2);
      name(json, "c");
      json.base64(new byte[] {0, 1, 2, 3, 4}, 1, 3);
      json.endObject();

      assertThat(text(json)).isEqualTo("{\"a\":{},\"b\":\"\\u000a\\\"\",\"c\":\"AQID\"}");
    }
  }

  private static void name(JsonText json, String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    json.name(bytes, 0, bytes.length);
  }

  @Property(tries = 2000)
  void shouldWriteTextsThatAreReadAsTheyAreMeant(@ForAll("bytes") byte[] bytes) throws IOException {
    JsonText json = new JsonText();
    json.text(bytes, 0, bytes.length);

    try (JsonParser parser = new JsonFactory().createParser(text(json))) {
      assertThat(parser.nextToken()).isEqualTo(JsonToken.VALUE_STRING);
      assertThat(parser.getText()).isEqualTo(decode(bytes));
      assertThat(parser.nextToken()).isNull();
    }
  }

  @Property(tries = 500)
  void shouldWriteBytesInBase64(@ForAll @Size(max = 64) byte[] bytes) {
    JsonText json = new JsonText();
    json.base64(bytes, 0, bytes.length);

    assertThat(text(json)).isEqualTo('"' + Base64.getEncoder().encodeToString(bytes) + '"');
  }

  /** Pieces of UTF-8, whole, cut off, too long and forbidden, and bytes of any kind. */
  @Provide
  Arbitrary<byte[]> bytes() {
    Arbitrary<byte[]> valid =
        Arbitraries.strings()
            .withChars('a', '"', '\\', '\0', '\n', '\u007F', '\u0080', '\u07FF', '\u0800')
            .withChars('\uD7FF', '\uE000', '\uFFFD', '\uFFFF')
            .ofMaxLength(3)
            .map(text -> text.getBytes(StandardCharsets.UTF_8));
    Arbitrary<byte[]> pieces =
        Arbitraries.of("\u20AC", "\uD83D\uDE00", "\u0080", "\u0800", "\uDBFF\uDFFF", "\uD800\uDC00")
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .flatMap(
                whole ->
                    Arbitraries.integers()
                        .between(1, whole.length)
                        .map(length -> Arrays.copyOf(whole, length)));
    Arbitrary<byte[]> wrong =
        Arbitraries.of(
            new byte[] {(byte) 0xC0, (byte) 0x80},
            new byte[] {(byte) 0xC1, (byte) 0xBF},
            new byte[] {(byte) 0xE0, (byte) 0x9F, (byte) 0xBF},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            new byte[] {(byte) 0xF0, (byte) 0x8F, (byte) 0xBF, (byte) 0xBF},
            new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
            new byte[] {(byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80},
            new byte[] {(byte) 0x80},
            new byte[] {(byte) 0xFF});
    Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(4);
    return Arbitraries.oneOf(valid, pieces, wrong, any)
        .list()
        .ofMaxSize(6)
        .map(
            parts -> {
              ByteBuffer all = ByteBuffer.allocate(parts.stream().mapToInt(p -> p.length).sum());
              parts.forEach(all::put);
              return all.array();
            });
  }

  /** Decodes character by character; where there is none, a byte gives U+FFFD. */
  private static String decode(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int p = 0;
    while (p < bytes.length) {
      int size = 0;
      for (int length = 1; length <= 4 && p + length <= bytes.length && size == 0; length++) {
        try {
          text.append(
              StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, p, length)));
          size = length;
        } catch (CharacterCodingException e) {
          // Perhaps with one byte more.
        }
      }
      if (size == 0) {
        text.append('\uFFFD');
        size = 1;
      }
      p += size;
    }
    return text.toString();
  }

  private static String text(JsonText json) {
    return new String(json.utf8(), 0, json.length(), StandardCharsets.UTF_8);
  }
}
