package io.ledgerbackfill.core.internal;

import io.ledgerbackfill.core.spi.BackfillListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Tells the listeners of a run what happens, each at its own pace. */
final class ListenerFeeds {

  private final List<ListenerFeed> feeds = new ArrayList<>();

  ListenerFeeds(List<BackfillListener> listeners, String job) {
    for (BackfillListener listener : listeners) {
      feeds.add(
          new ListenerFeed(listener, Workers.threadName(job, "listener-" + (feeds.size() + 1))));
    }
  }

  void start() {
    feeds.forEach(ListenerFeed::start);
  }

  void publish(Consumer<BackfillListener> event) {
    // Indexed, as most runs have none or one: no iterator for each event.
    for (int i = 0; i < feeds.size(); i++) {
      feeds.get(i).publish(event);
    }
  }

  /**
   * Waits, not longer than a time, until the listeners have heard of all events. Then those that
   * are left are dropped.
   *
   * @return how many events were dropped in the run
   */
  long settle(Duration atMost) {
    long deadline = System.nanoTime() + atMost.toNanos();
    return feeds.stream().mapToLong(feed -> feed.settle(deadline)).sum();
  }

  /** Tells the last event, and ends the threads; gives up on listeners that do not return. */
  void end(Consumer<BackfillListener> lastEvent, Duration atMost) {
    feeds.forEach(feed -> feed.last(lastEvent));
    long deadline = System.nanoTime() + atMost.toNanos();
    feeds.forEach(feed -> feed.join(deadline));
  }
}
