package io.ledgerbackfill.cli;

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
  private volatile boolean failed;

  private Interruption(Thread main) {
    this.main = main;
  }

  /** Watches for signals on behalf of the calling thread. */
  static Interruption install() {
    Interruption interruption = new Interruption(Thread.currentThread());
    Runtime.getRuntime().addShutdownHook(new Thread(interruption::stop, "interruption"));
    return interruption;
  }

  /**
   * Interrupts the main thread again if it was asked to stop already. The parser of the command
   * line looks for the terminal's width, and drops an interrupt that comes meanwhile.
   */
  void remind() {
    if (requested) {
      main.interrupt();
    }
  }

  private void stop() {
    if (ended.getCount() == 0) {
      return; // an ordinary exit
    }
    requested = true;
    main.interrupt();
    awaitEnd();
    Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
  }

  /**
   * Ends the command because another thread failed: in order where that is possible, and as failed,
   * not as interrupted.
   */
  void fail() {
    failed = true;
    main.interrupt();
    Thread patience = new Thread(this::haltUnlessEnded, "failure");
    patience.setDaemon(true);
    patience.start();
  }

  private void haltUnlessEnded() {
    awaitEnd();
    if (ended.getCount() > 0) {
      Runtime.getRuntime().halt(ExitCode.FAILED);
    }
  }

  private void awaitEnd() {
    try {
      if (!ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        System.err.println("ledger-backfill: did not stop within " + PATIENCE.toSeconds() + " s");
      }
    } catch (InterruptedException e) {
      // Nobody interrupts these threads; if someone does, halting is all that is left.
    }
  }

  /** Ends the process; after a signal the hook does so, with its own exit code. */
  void exit(int exitCode) {
    ended.countDown();
    if (!requested) {
      System.exit(failed ? ExitCode.FAILED : exitCode);
    }
  }
}
