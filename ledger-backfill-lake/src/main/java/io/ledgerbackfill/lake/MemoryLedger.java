package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.spi.LedgerSink.Reservation;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrException;
import io.ledgerbackfill.xdr.ledger.LedgerHeaders;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import io.ledgerbackfill.xdr.model.LedgerHeader;
import java.util.Objects;

/**
 * A ledger of bytes that the caller has: of a file, a message, or the answer of an RPC server
 * (whose {@code getLedgers} gives a {@code LedgerCloseMeta} in base64 as {@code metadataXdr}).
 *
 * @since 0.1.0
 */
public final class MemoryLedger implements XdrLedger {

  private final long sequence;
  private final XdrDocument document;
  private final Reservation memory;

  private MemoryLedger(long sequence, XdrDocument document, Reservation memory) {
    this.sequence = sequence;
    this.document = document;
    this.memory = memory;
  }

  /**
   * Validates and indexes a ledger whose memory nobody counts.
   *
   * @param closeMeta exactly one {@code LedgerCloseMeta}, as XDR; not copied, and not to be changed
   *     until the ledger is closed
   * @return the ledger
   * @throws XdrException if the bytes are something else, or more
   */
  public static MemoryLedger of(byte[] closeMeta) {
    return of(closeMeta, () -> {});
  }

  /**
   * Validates and indexes a ledger whose memory is counted.
   *
   * @param closeMeta exactly one {@code LedgerCloseMeta}, as XDR; not copied, and not to be changed
   *     until the ledger is closed
   * @param memory what the run's budget granted for it; closed with the ledger, or by the caller if
   *     this throws. The index takes about as much as the bytes
   * @return the ledger
   * @throws XdrException if the bytes are something else, or more
   */
  public static MemoryLedger of(byte[] closeMeta, Reservation memory) {
    Objects.requireNonNull(memory, "memory");
    XdrDocument document = LedgerCloseMeta.XDR.index(closeMeta);
    long header = LedgerHeaders.header(document, document.root());
    return new MemoryLedger(LedgerHeader.ledgerSeq(document, header), document, memory);
  }

  @Override
  public long sequence() {
    return sequence;
  }

  @Override
  public long bytes() {
    return document.end() - (long) document.start();
  }

  @Override
  public XdrDocument document() {
    return document;
  }

  /** Lets go of the bytes, and gives their memory back to the budget. */
  @Override
  public void close() {
    document.clear();
    memory.close();
  }
}
