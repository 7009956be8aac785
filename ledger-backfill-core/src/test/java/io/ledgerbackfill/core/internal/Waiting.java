package io.ledgerbackfill.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Makes calls that wait, each on a thread of its own. */
final class Waiting implements AutoCloseable {

  private final ExecutorService executor = Executors.newCachedThreadPool();

  /** Creates a call, and returns once it waits. */
  <T extends @Nullable Object> Call<T> until(Callable<T> call) {
    AtomicReference<@Nullable Thread> thread = new AtomicReference<>();
    Future<T> future =
        executor.submit(
            () -> {
              thread.set(Thread.currentThread());
              return call.call();
            });
    while (true) {
      Thread calling = thread.get();
      if (calling != null && calling.getState() == Thread.State.WAITING) {
        return new Call<>(future, calling);
      }
      assertThat(future).as("the call must wait").isNotDone();
      Thread.onSpinWait();
    }
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }

  /** A call that waited. */
  static final class Call<T extends @Nullable Object> {

    private final Future<T> future;
    private final Thread thread;

    Call(Future<T> future, Thread thread) {
      this.future = future;
      this.thread = thread;
    }

    T get() throws InterruptedException, ExecutionException {
      return future.get();
    }

    boolean isDone() {
      return future.isDone();
    }

    void interrupt() {
      thread.interrupt();
    }

    void assertInterrupted() {
      assertThatExceptionOfType(ExecutionException.class)
          .isThrownBy(future::get)
          .withCauseInstanceOf(InterruptedException.class);
    }
  }
}
