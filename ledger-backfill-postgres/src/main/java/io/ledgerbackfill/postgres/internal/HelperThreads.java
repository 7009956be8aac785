package io.ledgerbackfill.postgres.internal;

/** Threads that do one thing for another one, which may have to go on without them. */
final class HelperThreads {

  private static final String PREFIX = "ledger-backfill-";

  private HelperThreads() {}

  /** Starts a daemon that is named after the calling thread, so that a dump tells its job. */
  static Thread start(String role, Runnable task) {
    String caller = Thread.currentThread().getName();
    String name = caller.startsWith(PREFIX) ? caller + "-" + role : PREFIX + role;
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
