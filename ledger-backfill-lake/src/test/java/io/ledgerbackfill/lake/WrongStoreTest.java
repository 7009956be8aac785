package io.ledgerbackfill.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.spi.BufferPool;
import io.ledgerbackfill.core.spi.FinalException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores of one's own that do not do what is said of them. */
@NullUnmarked // That is what it is about.
class WrongStoreTest {

  private final List<Duration> pauses = new ArrayList<>();
  private final StoreRetries retries = new StoreRetries(pauses::add);

  @Test
  void shouldNameTheMethodThatReturnsNull(@TempDir Path folder) {
    NullStore store = new NullStore();
    ObjectDownloader downloader =
        new ObjectDownloader(store, BufferPool.retaining(0), new TemporaryFile(folder), 1 << 20);

    assertMistake(() -> Lake.open(store, retries), "read(String) returned null");
    assertMistake(
        () -> downloader.download("key", new DroppingSink()), "read(String) returned null");
    assertMistake(() -> new LakeListing(store, retries, "").next(), "list(String) returned null");
    assertMistake(
        () -> new LakeListing(new NullObjects(), retries, "").next(),
        "list(String).next() returned null");
    assertThat(pauses).isEmpty();
  }

  /** As the pipeline does in a run. */
  @Test
  void shouldAskAgainAfterAFailureOfIo() throws Exception {
    List<String> asked = new ArrayList<>();
    UncheckedIOException failure = new UncheckedIOException(new IOException("connection reset"));

    String answer =
        retries.call(
            () -> {
              asked.add("once more");
              if (asked.size() < 3) {
                throw failure;
              }
              return "there";
            });

    assertThat(answer).isEqualTo("there");
    assertThat(pauses).hasSize(2);
    assertThatThrownBy(
            () ->
                retries.call(
                    () -> {
                      throw failure;
                    }))
        .isSameAs(failure);
    assertThat(pauses).hasSize(2 + 3);
  }

  private static void assertMistake(ThrowingCallable call, String words) {
    assertThatThrownBy(call).isInstanceOf(FinalException.class).hasMessageEndingWith("." + words);
  }

  private static class NullStore implements ObjectStore {
    @Override
    public String name() {
      return "nowhere";
    }

    @Override
    public ObjectBody read(String key) {
      return null;
    }

    @Override
    public Iterator<StoredObject> list(String after) {
      return null;
    }

    @Override
    public void close() {}
  }

  private static final class NullObjects extends NullStore {
    @Override
    public Iterator<StoredObject> list(String after) {
      return Arrays.asList((StoredObject) null).iterator();
    }
  }
}
