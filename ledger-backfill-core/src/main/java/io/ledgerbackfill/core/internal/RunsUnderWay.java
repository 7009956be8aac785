package io.ledgerbackfill.core.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The runs of a pipeline that are under way. Safe for use by many threads. */
public final class RunsUnderWay {

  // Guarded by this.
  private final Set<Run<?, ?>> runs = new HashSet<>();
  private boolean closed;

  /** Creates an empty set. */
  public RunsUnderWay() {}

  /**
   * Adds a run that is about to begin.
   *
   * @param run the run
   * @throws IllegalStateException when it was closed
   */
  public synchronized void add(Run<?, ?> run) {
    if (closed) {
      throw new IllegalStateException("the pipeline is closed");
    }
    runs.add(run);
  }

  /**
   * Removes a run that has ended.
   *
   * @param run the run
   */
  public synchronized void remove(Run<?, ?> run) {
    runs.remove(run);
    notifyAll();
  }

  /** Stops all runs. */
  public void cancel() {
    List<Run<?, ?>> now;
    synchronized (this) {
      now = List.copyOf(runs);
    }
    now.forEach(Run::cancel);
  }

  /** Refuses further runs, stops all others, and waits for their end. */
  public void close() {
    synchronized (this) {
      closed = true;
    }
    cancel();
    boolean interrupted = false;
    synchronized (this) {
      while (!runs.isEmpty()) {
        try {
          wait();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
