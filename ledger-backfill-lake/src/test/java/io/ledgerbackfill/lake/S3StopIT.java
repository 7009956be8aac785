package io.ledgerbackfill.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that no time-out ends: each may take five minutes, unless it is freed. */
@Timeout(60)
class S3StopIT {

  private static final String KEY = "object";

  /** What a call may take to end once it is freed; the contract says about one second. */
  private static final Duration PROMPT = Duration.ofSeconds(5);

  private S3Server server;

  @BeforeEach
  void startServer() {
    server = S3Server.start();
    server.upload(S3Server.BUCKET, KEY, new byte[100_000]);
  }

  @AfterEach
  void stopServer() {
    server.close();
  }

  /** In the body, before its first byte, and before the head. */
  @ParameterizedTest
  @ValueSource(ints = {777, 0, -1})
  void shouldFreeAReadThatWaitsForTheServer(int bytes) throws Exception {
    server.proxy().always(Fault.stalled(bytes));
    try (S3ObjectStore store = open(40)) {
      Call<byte[]> call = new Call<>(() -> read(store));
      server.proxy().awaitStall();

      call.thread.interrupt();
      store.abort();

      assertThat(call.failure()).isInstanceOf(InterruptedException.class);
      assertThat(store.running()).isZero();
      assertStillWorks(store);
    }
  }

  /** The client closes the body by itself then, which would wait for what is left of it. */
  @Test
  void shouldFreeAReadThatIsInterruptedBeforeTheHeadComes() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    server
        .proxy()
        .script(
            (number, request) -> {
              asked.countDown();
              interrupted.await();
              return Fault.stalled(777);
            });
    try (S3ObjectStore store = open(40)) {
      Call<byte[]> call = new Call<>(() -> read(store));
      asked.await();
      call.thread.interrupt();
      interrupted.countDown();
      server.proxy().awaitStall();

      store.abort();

      assertThat(call.failure()).isInstanceOf(InterruptedException.class);
      assertThat(store.running()).isZero();
      assertStillWorks(store);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 0, -1})
  void shouldFreeAListingThatWaitsForTheServer(int bytes) throws Exception {
    server.proxy().always(Fault.stalled(bytes));
    try (S3ObjectStore store = open(40)) {
      Call<Boolean> call = new Call<>(() -> store.list("").hasNext());
      server.proxy().awaitStall();

      call.thread.interrupt();
      store.abort();

      assertThat(call.failure())
          .isInstanceOf(FinalException.class)
          .hasMessageStartingWith("interrupted while listing s3://");
      assertThat(call.interruptedAfterwards).isTrue();
      assertStillWorks(store);
    }
  }

  @Test
  void shouldFreeAReadThatWaitsForAConnection() throws Exception {
    server.proxy().always(Fault.stalled(777));
    try (S3ObjectStore store = open(1)) {
      Call<byte[]> first = new Call<>(() -> read(store));
      server.proxy().awaitStall();
      Call<byte[]> second = new Call<>(() -> read(store));
      second.awaitWaiting();

      second.thread.interrupt();

      assertThat(second.failure()).isInstanceOf(InterruptedException.class);
      first.thread.interrupt();
      store.abort();
      assertThat(first.failure()).isInstanceOf(InterruptedException.class);
      assertStillWorks(store);
    }
  }

  /** A listener that accepts nothing, and whose queue is full, answers no attempt to connect. */
  @Test
  void shouldFreeAReadThatWaitsToBeConnected() throws Exception {
    List<Socket> fillers = new ArrayList<>();
    try (ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      fill(deaf, fillers);
      S3Options options =
          S3Options.builder()
              .endpoint(URI.create("http://127.0.0.1:" + deaf.getLocalPort()))
              .pathStyle(true)
              .anonymous()
              .connectTimeout(Duration.ofMinutes(5))
              .build();
      try (S3ObjectStore store = S3ObjectStore.open(S3Server.BUCKET, "", options)) {
        Call<byte[]> call = new Call<>(() -> read(store));
        call.awaitConnecting();

        call.thread.interrupt();
        store.abort();

        assertThat(call.failure()).isInstanceOf(InterruptedException.class);
      }
    } finally {
      for (Socket filler : fillers) {
        filler.close();
      }
    }
  }

  @Test
  void shouldNotBeginAReadWhenInterrupted() {
    try (S3ObjectStore store = open(40)) {
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> store.read(KEY)).isInstanceOf(InterruptedException.class);
      assertThat(Thread.interrupted()).isFalse();
      assertThat(server.proxy().requests()).isEmpty();
    }
  }

  /** Calls of other runs may fail when one is stopped, but may be tried again. */
  @Test
  void shouldFailRetryablyWhenAbortedWithoutAnInterrupt() throws Exception {
    server.proxy().always(Fault.stalled(777));
    try (S3ObjectStore store = open(40)) {
      Call<byte[]> call = new Call<>(() -> read(store));
      server.proxy().awaitStall();
      store.abort();
      assertThat(call.failure()).isInstanceOf(RetryableException.class);
      assertStillWorks(store);
    }
  }

  private void assertStillWorks(S3ObjectStore store) throws InterruptedException {
    server.proxy().always(Fault.none());
    assertThat(read(store)).hasSize(100_000);
  }

  private S3ObjectStore open(int connections) {
    Duration never = Duration.ofMinutes(5);
    return S3ObjectStore.open(
        S3Server.BUCKET,
        "",
        server
            .options()
            .credentials(S3Server.ACCESS_KEY, S3Server.SECRET_KEY)
            .maxConnections(connections)
            .stallTimeout(never)
            .objectTimeout(never)
            .build());
  }

  private static byte[] read(ObjectStore store) throws InterruptedException {
    try (ObjectBody body = store.read(KEY)) {
      byte[] content = new byte[(int) body.size()];
      body.readInto(content);
      return content;
    }
  }

  private static void fill(ServerSocket deaf, List<Socket> fillers) throws IOException {
    InetSocketAddress address =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), deaf.getLocalPort());
    while (true) {
      Socket filler = new Socket();
      fillers.add(filler);
      try {
        filler.connect(address, 300);
      } catch (IOException full) {
        return;
      }
    }
  }

  /** A call on a thread of its own. */
  private static final class Call<T> {

    private final FutureTask<T> task;
    private final Thread thread;
    private volatile boolean interruptedAfterwards;

    Call(Callable<T> work) {
      task =
          new FutureTask<>(
              () -> {
                try {
                  return work.call();
                } finally {
                  interruptedAfterwards = Thread.currentThread().isInterrupted();
                }
              });
      thread = new Thread(task, "call");
      thread.setDaemon(true);
      thread.start();
    }

    Throwable failure() throws Exception {
      try {
        T result = task.get(PROMPT.toMillis(), TimeUnit.MILLISECONDS);
        throw new AssertionError("the call returned " + result);
      } catch (ExecutionException e) {
        return Objects.requireNonNull(e.getCause());
      }
    }

    void awaitWaiting() {
      while (thread.getState() != Thread.State.TIMED_WAITING) {
        Thread.onSpinWait();
      }
    }

    /** Threads in the kernel count as running: only the stack shows what they wait for. */
    void awaitConnecting() {
      while (Arrays.stream(thread.getStackTrace())
          .noneMatch(
              frame ->
                  frame.getClassName().equals("java.net.Socket")
                      && frame.getMethodName().equals("connect"))) {
        Thread.onSpinWait();
      }
    }
  }
}
