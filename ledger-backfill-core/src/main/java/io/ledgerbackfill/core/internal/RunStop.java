package io.ledgerbackfill.core.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Whether, and why, a run stops before its end. */
final class RunStop {

  /** Why a run stops. */
  enum Reason {
    FAILED,
    CANCELLED,
    INTERRUPTED
  }

  private final CountDownLatch stopped = new CountDownLatch(1);
  private final List<Runnable> actions = new ArrayList<>();
  private final List<StageFailure> failures = new ArrayList<>();
  private @Nullable Reason reason;

  /** Notes a failure. The first of them stops the run, unless it stops already. */
  void fail(StageFailure failure) {
    failInTheEnd(failure);
    stop(Reason.FAILED);
  }

  /** Notes a failure that lets the run go on with what it does not concern. */
  synchronized void failInTheEnd(StageFailure failure) {
    failures.add(failure);
  }

  /** Stops the run, unless it stops already. */
  void stop(Reason why) {
    List<Runnable> toDo;
    synchronized (this) {
      if (reason != null) {
        return;
      }
      reason = why;
      toDo = List.copyOf(actions);
    }
    stopped.countDown();
    toDo.forEach(Runnable::run);
  }

  /** Has something done when the run stops; at once if it stops already. */
  void onStop(Runnable action) {
    synchronized (this) {
      actions.add(action);
      if (reason == null) {
        return;
      }
    }
    action.run();
  }

  boolean isStopped() {
    return stopped.getCount() == 0;
  }

  /** Opens when the run stops. */
  CountDownLatch stopped() {
    return stopped;
  }

  /** Returns why the run stops, or null if it doesn't. */
  synchronized @Nullable Reason reason() {
    return reason;
  }

  /** Returns all failures, the first first. */
  synchronized List<StageFailure> failures() {
    return List.copyOf(failures);
  }

  /** Ends a wait because the run stops. */
  static InterruptedException interrupted() {
    return new InterruptedException("the run stops");
  }
}
