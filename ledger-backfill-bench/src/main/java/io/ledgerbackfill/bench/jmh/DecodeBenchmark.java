package io.ledgerbackfill.bench.jmh;

import com.github.luben.zstd.ZstdDecompressCtx;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.ledger.LedgerTransactions;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** From a compressed ledger to what is in it: milliseconds a ledger, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DecodeBenchmark {

  private final ZstdDecompressCtx zstd = new ZstdDecompressCtx();
  private final XdrDocument document = new XdrDocument();
  private byte[] target = {};
  private LedgerWalk walk = new LedgerWalk(new LedgerTransactions(new Sample().network()));

  /** Creates the benchmark. */
  public DecodeBenchmark() {}

  /**
   * Makes what is used again for each ledger.
   *
   * @param sample the ledgers
   */
  @Setup(Level.Trial)
  public void prepare(Sample sample) {
    target = new byte[sample.longest()];
    walk = new LedgerWalk(new LedgerTransactions(sample.network()));
  }

  /** Gives native memory back. */
  @TearDown(Level.Trial)
  public void close() {
    zstd.close();
  }

  /**
   * Decompresses with a context that is used again: no decoding, but the scale for it.
   *
   * @param sample the ledgers
   * @return bytes decompressed
   */
  @Benchmark
  public int zstd(Sample sample) {
    byte[] ledger = sample.nextCompressed();
    return zstd.decompressByteArray(target, 0, target.length, ledger, 0, ledger.length);
  }

  /**
   * Validates a ledger, and indexes it.
   *
   * @param sample the ledgers
   * @return size of the index
   */
  @Benchmark
  public int validateAndIndex(Sample sample) {
    return index(sample).end();
  }

  /**
   * Validates a ledger, hashes its transactions, and reads all of it through views.
   *
   * @param sample the ledgers
   * @return a sum of what was read
   */
  @Benchmark
  public long readThroughViews(Sample sample) {
    return walk.walk(index(sample));
  }

  /**
   * Validates a ledger, and copies it into immutable values: what other decoders do.
   *
   * @param sample the ledgers
   * @return the ledger
   */
  @Benchmark
  public LedgerCloseMeta copyIntoValues(Sample sample) {
    return LedgerCloseMeta.XDR.read(index(sample));
  }

  private XdrDocument index(Sample sample) {
    byte[] ledger = sample.nextPlain();
    LedgerCloseMeta.XDR.index(ledger, 0, ledger.length, document);
    return document;
  }
}
