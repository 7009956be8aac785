package io.ledgerbackfill.xdr;

import com.github.luben.zstd.ZstdInputStream;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.golden.Shared;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import io.ledgerbackfill.xdr.model.LedgerCloseMetaBatch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Real ledgers for tests, as the bytes of a {@code LedgerCloseMeta} each. A test that asks for them
 * is skipped where the shared folder is absent, and fails where it can't be read.
 */
public final class SharedLedgers {

  private SharedLedgers() {}

  /**
   * Reads all ledgers of a lake.
   *
   * @param lake its folder: {@code pubnet}, {@code cases}, {@code generated}…
   * @return the ledgers by sequence, ascending within an object
   */
  public static Map<Long, byte[]> lake(String lake) {
    Map<Long, byte[]> ledgers = new LinkedHashMap<>();
    for (byte[] batch : batches(lake).values()) {
      XdrDocument document = LedgerCloseMetaBatch.XDR.index(batch);
      long sequence = LedgerCloseMetaBatch.startSequence(document, document.root());
      long metas = LedgerCloseMetaBatch.ledgerCloseMetas(document, document.root());
      for (int i = 0; i < document.size(metas); i++) {
        long meta = LedgerCloseMeta.at(document, metas, i);
        int end = LedgerCloseMeta.end(document, meta);
        ledgers.put(sequence++, Arrays.copyOfRange(batch, XdrDocument.offset(meta), end));
      }
    }
    return ledgers;
  }

  /**
   * Reads all objects of a lake.
   *
   * @param lake its folder
   * @return the decompressed objects by file name: a {@code LedgerCloseMetaBatch} each
   */
  public static Map<String, byte[]> batches(String lake) {
    Path folder = Shared.path("lake/" + lake);
    Map<String, byte[]> batches = new LinkedHashMap<>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(SharedLedgers::isObject).sorted().toList()) {
        batches.put(file.getFileName().toString(), decompress(Files.readAllBytes(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (batches.isEmpty()) {
      throw new AssertionError("no ledgers in " + folder);
    }
    return batches;
  }

  /**
   * Reads the ledgers that stellar-core itself wrote, one of each kind of protocol.
   *
   * @return the ledgers by file name without extension
   */
  public static Map<String, byte[]> byProtocol() {
    Path folder = Shared.path("ledgers-by-protocol");
    Map<String, byte[]> ledgers = new LinkedHashMap<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        ledgers.put(
            file.getFileName().toString().replaceAll("\\.xdr$", ""), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ledgers;
  }

  /**
   * Reads every ledger there is, of all lakes and protocols.
   *
   * @return the ledgers
   */
  public static List<byte[]> all() {
    List<byte[]> all = new ArrayList<>();
    for (String lake : List.of("pubnet", "pubnet-legacy", "cases", "generated")) {
      all.addAll(lake(lake).values());
    }
    all.addAll(byProtocol().values());
    return all;
  }

  private static boolean isObject(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".xdr.zst") || name.endsWith(".xdr.zstd");
  }

  private static byte[] decompress(byte[] compressed) throws IOException {
    try (var in = new ZstdInputStream(new ByteArrayInputStream(compressed))) {
      return in.readAllBytes();
    }
  }
}
