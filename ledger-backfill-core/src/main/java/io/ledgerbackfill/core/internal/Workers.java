package io.ledgerbackfill.core.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The threads of a run. They are daemons: a stage that ignores being stopped must not keep the
 * virtual machine alive.
 */
final class Workers {

  private final RunStop stop;
  private final String job;
  private final @Nullable ClassLoader contextClassLoader;
  private final List<Worker> workers = new ArrayList<>();
  private int running;

  Workers(RunStop stop, String job) {
    this.stop = stop;
    this.job = job;
    this.contextClassLoader = Thread.currentThread().getContextClassLoader();
    stop.onStop(this::wakeCaller);
  }

  /** What a worker does; what it throws stops the run, but for an interrupt of a stopping run. */
  @FunctionalInterface
  interface Task {
    void run() throws StageFailure, InterruptedException;
  }

  /** What becomes of a worker when the run stops. */
  enum OnStop {
    /** It is interrupted at once. */
    INTERRUPT,
    /** The same; it calls the sink or the progress store. */
    INTERRUPT_SINK,
    /** It is interrupted after a period of grace. */
    GRACE
  }

  /** Names a thread, so that a dump tells which job it works for. */
  static String threadName(String job, String role) {
    return "ledger-backfill-" + job + "-" + role;
  }

  void start(String role, OnStop onStop, Task task) {
    Worker worker = new Worker(threadName(job, role), onStop, task);
    synchronized (this) {
      worker.start();
      workers.add(worker);
      running++;
    }
  }

  /** Waits until all workers have ended, or the run stops. */
  synchronized void awaitEndOrStop() throws InterruptedException {
    while (running > 0 && !stop.isStopped()) {
      wait();
    }
  }

  /** Interrupts those that still run. */
  synchronized void interrupt(OnStop onStop) {
    workers.stream().filter(worker -> worker.onStop == onStop).forEach(Thread::interrupt);
  }

  /**
   * Waits for all threads to end, not longer than a time, and whatever interrupts the caller.
   *
   * @return whether the caller was interrupted meanwhile
   */
  boolean join(Duration atMost) {
    long deadline = System.nanoTime() + atMost.toNanos();
    boolean interrupted = false;
    for (Thread worker : alive()) {
      while (worker.isAlive()) {
        long left = deadline - System.nanoTime();
        if (left <= 0) {
          return interrupted;
        }
        try {
          TimeUnit.NANOSECONDS.timedJoin(worker, left + 999_999);
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    return interrupted;
  }

  /** Returns the threads that have not ended. */
  synchronized List<Thread> alive() {
    return new ArrayList<>(workers.stream().filter(Thread::isAlive).toList());
  }

  synchronized boolean isAlive(OnStop onStop) {
    return workers.stream().anyMatch(worker -> worker.onStop == onStop && worker.isAlive());
  }

  private synchronized void wakeCaller() {
    notifyAll();
  }

  private synchronized void ended() {
    running--;
    notifyAll();
  }

  private final class Worker extends Thread {

    private final OnStop onStop;
    private final Task task;

    Worker(String name, OnStop onStop, Task task) {
      super(null, null, name, 0, false);
      this.onStop = onStop;
      this.task = task;
      setDaemon(true);
      setContextClassLoader(contextClassLoader);
    }

    @Override
    public void run() {
      try {
        task.run();
      } catch (StageFailure e) {
        stop.fail(e);
      } catch (InterruptedException e) {
        if (!stop.isStopped()) {
          stop.fail(new StageFailure(getName(), e));
        }
      } catch (Throwable e) {
        stop.fail(new StageFailure(getName(), e));
      } finally {
        ended();
      }
    }
  }
}
