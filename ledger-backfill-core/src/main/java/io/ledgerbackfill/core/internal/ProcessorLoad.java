package io.ledgerbackfill.core.internal;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.DoubleSupplier;

/**
 * How busy the machine's processors are while a run lasts, whoever uses them: the mean of samples,
 * which workers take in passing.
 */
final class ProcessorLoad {

  private static final long INTERVAL = Duration.ofSeconds(1).toNanos();

  private final DoubleSupplier load;
  private final AtomicLong nextSample = new AtomicLong(System.nanoTime());
  private final DoubleAdder sum = new DoubleAdder();
  private final LongAdder samples = new LongAdder();

  /** Asks the operating system, where the virtual machine can. */
  ProcessorLoad() {
    this(ofMachine());
  }

  /** Asks somebody else. What is below 0 or not a number is no sample. */
  ProcessorLoad(DoubleSupplier load) {
    this.load = load;
  }

  private static DoubleSupplier ofMachine() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
        ? system::getCpuLoad
        : () -> Double.NaN;
  }

  /** Takes a sample, if the last one is a second old. Called as often as one likes. */
  void sample() {
    long now = System.nanoTime();
    long due = nextSample.get();
    if (now - due >= 0 && nextSample.compareAndSet(due, now + INTERVAL)) {
      double sample = load.getAsDouble();
      if (sample >= 0) {
        sum.add(sample);
        samples.increment();
      }
    }
  }

  /** Returns the mean, from 0 to 1; not a number if nothing is known. */
  double mean() {
    return sum.sum() / samples.sum();
  }
}
