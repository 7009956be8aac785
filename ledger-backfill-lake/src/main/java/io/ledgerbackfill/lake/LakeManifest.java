package io.ledgerbackfill.lake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.ledgerbackfill.core.spi.FinalException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a lake says of itself: the object {@value #KEY}, as SEP-54 ("Configuration File") has it.
 *
 * @param networkPassphrase passphrase of the network whose ledgers these are; null if not told
 * @param version version of the manifest's form; null if not told
 * @param compression how objects are compressed; {@code zstd} is the only one there is
 * @param ledgersPerBatch ledgers in a file
 * @param batchesPerPartition files in a partition
 * @since 0.1.0
 */
public record LakeManifest(
    @Nullable String networkPassphrase,
    @Nullable String version,
    String compression,
    long ledgersPerBatch,
    long batchesPerPartition) {

  /** The manifest's key. */
  public static final String KEY = ".config.json";

  /** The compression of SEP-54. */
  public static final String ZSTD = "zstd";

  private static final JsonFactory JSON = new JsonFactory();

  /**
   * Checks the arguments.
   *
   * @param networkPassphrase passphrase of the network
   * @param version version of the manifest's form
   * @param compression how objects are compressed
   * @param ledgersPerBatch ledgers in a file
   * @param batchesPerPartition files in a partition
   */
  public LakeManifest {
    Objects.requireNonNull(compression, "compression");
    if (!compression.equals(ZSTD)) {
      throw new IllegalArgumentException("compression is " + compression + ", not " + ZSTD);
    }
    LakeLayout.of(ledgersPerBatch, batchesPerPartition);
  }

  /**
   * Returns the layout that the manifest describes.
   *
   * @return the layout, with SEP-54's suffix
   */
  public LakeLayout layout() {
    return LakeLayout.of(ledgersPerBatch, batchesPerPartition);
  }

  /**
   * Reads a manifest. Fields that it does not know are skipped.
   *
   * @param json its JSON
   * @param length bytes of it
   * @param name how messages call it
   * @return the manifest
   * @throws FinalException when it is no JSON, or its contents make no layout
   */
  static LakeManifest parse(byte[] json, int length, String name) {
    String networkPassphrase = null;
    String version = null;
    String compression = ZSTD;
    long ledgersPerBatch = 0;
    long batchesPerPartition = 0;
    try (JsonParser parser = JSON.createParser(json, 0, length)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new FinalException("manifest " + name + " is no JSON object");
      }
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String field = parser.currentName();
        JsonToken value = parser.nextToken();
        switch (field) {
          case "networkPassphrase" -> networkPassphrase = text(parser, value);
          case "version" -> version = text(parser, value);
          case "compression" -> compression = text(parser, value);
          case "ledgersPerBatch" -> ledgersPerBatch = number(parser, value);
          case "batchesPerPartition" -> batchesPerPartition = number(parser, value);
          default -> parser.skipChildren();
        }
      }
      if (parser.nextToken() != null) {
        throw new FinalException("manifest " + name + " can't be used: something follows it");
      }
      return new LakeManifest(
          networkPassphrase, version, compression, ledgersPerBatch, batchesPerPartition);
    } catch (IOException | IllegalArgumentException e) {
      throw new FinalException("manifest " + name + " can't be used: " + e.getMessage(), e);
    }
  }

  private static String text(JsonParser parser, JsonToken value) throws IOException {
    if (value != JsonToken.VALUE_STRING) {
      throw new IllegalArgumentException(parser.currentName() + " is no string");
    }
    return parser.getText();
  }

  private static long number(JsonParser parser, JsonToken value) throws IOException {
    if (value != JsonToken.VALUE_NUMBER_INT) {
      throw new IllegalArgumentException(parser.currentName() + " is no whole number");
    }
    return parser.getLongValue();
  }

  /**
   * Writes the manifest.
   *
   * @return its JSON, in UTF-8
   */
  byte[] toJson() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      if (networkPassphrase != null) {
        json.writeStringField("networkPassphrase", networkPassphrase);
      }
      if (version != null) {
        json.writeStringField("version", version);
      }
      json.writeStringField("compression", compression);
      json.writeNumberField("ledgersPerBatch", ledgersPerBatch);
      json.writeNumberField("batchesPerPartition", batchesPerPartition);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
