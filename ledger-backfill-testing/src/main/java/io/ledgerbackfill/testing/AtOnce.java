package io.ledgerbackfill.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** Threads of a test. */
final class AtOnce {

  /** How many threads of a kind a contract uses. */
  static final int THREADS = 8;

  private AtOnce() {}

  /** A part of what is done at once. */
  @FunctionalInterface
  interface Part<T> {

    T call(int number) throws Exception;
  }

  /** Does something on several threads that begin together; returns what each has made. */
  static <T> List<T> run(int threads, Part<T> part) throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      CyclicBarrier start = new CyclicBarrier(threads);
      List<Future<T>> futures = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        int number = i;
        futures.add(
            executor.submit(
                () -> {
                  start.await();
                  return part.call(number);
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(get(future));
      }
      return results;
    } finally {
      executor.shutdownNow();
    }
  }

  /** Begins something on a thread of its own. */
  static <T> FutureTask<T> start(Callable<T> task) {
    FutureTask<T> future = new FutureTask<>(task);
    Thread thread = new Thread(future, "contract");
    thread.setDaemon(true);
    thread.start();
    return future;
  }

  /** Waits for a result; what was thrown instead is thrown as it is. */
  static <T> T get(Future<T> future) throws Exception {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw new AssertionError(e.getCause());
    }
  }
}
