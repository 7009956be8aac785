package io.ledgerbackfill.bench.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns SIGINT and SIGTERM into an orderly stop: the main thread is interrupted, gets time to put
 * things away, and the process ends with exit code 130 whichever signal it was.
 *
 * <p>A shutdown hook cannot choose the exit code, but it can halt the process once the command has
 * returned; that needs no signal API, which the platform does not offer.
 */
final class Interruption {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Thread main;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean requested;

  private Interruption(Thread main) {
    this.main = main;
  }

  /** Watches for signals on behalf of the calling thread. */
  static Interruption install() {
    Interruption interruption = new Interruption(Thread.currentThread());
    Runtime.getRuntime().addShutdownHook(new Thread(interruption::stop, "interruption"));
    return interruption;
  }

  private void stop() {
    if (ended.getCount() == 0) {
      return; // an ordinary exit
    }
    requested = true;
    main.interrupt();
    try {
      if (!ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        System.err.println("ledger-backfill: did not stop within " + PATIENCE.toSeconds() + " s");
      }
    } catch (InterruptedException e) {
      // Nobody interrupts a hook; if someone does, halting is all that is left.
    }
    Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
  }

  /** Ends the process; after a signal the hook does so, with its own exit code. */
  void exit(int exitCode) {
    ended.countDown();
    if (!requested) {
      System.exit(exitCode);
    }
  }
}
