package io.ledgerbackfill.lake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between a client and a server, and spoils answers as a script has it. Takes requests
 * without a body; each has a connection of its own.
 */
public final class FaultyProxy implements AutoCloseable {

  private static final int MAX_HEAD = 64 * 1024;

  private final int serverPort;
  private final ServerSocket listener;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final AtomicInteger count = new AtomicInteger();
  private final Semaphore stalls = new Semaphore(0);
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "faulty-proxy");
            thread.setDaemon(true);
            return thread;
          });
  private volatile Script script = (number, request) -> Fault.none();

  /** Decides what becomes of a request. */
  @FunctionalInterface
  public interface Script {

    /**
     * Called once for each request, by several threads at once; may wait.
     *
     * @param number 1 for the first request since the proxy began, and so on
     * @param request the request
     * @return what goes wrong
     * @throws InterruptedException when the proxy ends meanwhile
     */
    Fault fault(int number, Request request) throws InterruptedException;
  }

  /**
   * A request.
   *
   * @param target what is asked for: path and query, as sent
   * @param head the whole head, as sent
   */
  public record Request(String target, String head) {}

  /**
   * Begins, without faults.
   *
   * @param serverPort where the server listens on this machine
   */
  public FaultyProxy(int serverPort) {
    this.serverPort = serverPort;
    try {
      this.listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.execute(this::listen);
  }

  /**
   * Returns where clients should go.
   *
   * @return the proxy's endpoint
   */
  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + listener.getLocalPort());
  }

  /**
   * Sets what goes wrong from now on.
   *
   * @param script decides for each request
   */
  public void script(Script script) {
    stalls.drainPermits();
    this.script = script;
  }

  /**
   * Has the same go wrong from now on with every request.
   *
   * @param fault what
   */
  public void always(Fault fault) {
    script((number, request) -> fault);
  }

  /**
   * Returns the requests so far.
   *
   * @return a copy, in the order in which they came
   */
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  /**
   * Waits until an answer has stalled since the script was set; each is counted once.
   *
   * @throws InterruptedException when the calling thread is interrupted
   */
  public void awaitStall() throws InterruptedException {
    if (!stalls.tryAcquire(30, TimeUnit.SECONDS)) {
      throw new AssertionError("no answer has stalled");
    }
  }

  private void listen() {
    while (!listener.isClosed()) {
      try {
        Socket client = listener.accept();
        sockets.add(client);
        threads.execute(() -> serve(client));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      String head = readHead(client.getInputStream());
      if (head.isEmpty()) {
        return;
      }
      Request request = new Request(head.split(" ", 3)[1], head);
      requests.add(request);
      answer(client, request, script.fault(count.incrementAndGet(), request));
    } catch (IOException | InterruptedException e) {
      // The client has given up, or the proxy ends.
    } finally {
      sockets.remove(client);
    }
  }

  private void answer(Socket client, Request request, Fault fault)
      throws IOException, InterruptedException {
    if (fault.kind() == Fault.Kind.ERROR) {
      client.getOutputStream().write(error(fault).getBytes(UTF_8));
      return;
    }
    if (fault.number() < 0) {
      goWrong(client, fault);
      return;
    }
    try (Socket server = new Socket()) {
      sockets.add(server);
      server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), serverPort));
      String head = request.head().replaceAll("(?i)\r\nconnection:[^\r]*", "");
      server
          .getOutputStream()
          .write(head.replaceFirst("\r\n", "\r\nConnection: close\r\n").getBytes(ISO_8859_1));
      forward(server.getInputStream(), client, fault);
      sockets.remove(server);
    }
  }

  private void forward(InputStream from, Socket client, Fault fault)
      throws IOException, InterruptedException {
    OutputStream to = new BufferedOutputStream(client.getOutputStream(), 64 * 1024);
    String head = readHead(from);
    if (fault.kind() == Fault.Kind.TRUNCATED_UNNOTICED) {
      head = head.replaceFirst("(?i)\r\ncontent-length:[^\r]*", "");
    }
    to.write(head.getBytes(ISO_8859_1));
    switch (fault.kind()) {
      case NONE -> {
        from.transferTo(to);
        to.flush();
      }
      case SLOW -> {
        for (int next = from.read(); next >= 0; next = from.read()) {
          to.write(next);
          to.flush();
          Thread.sleep(fault.pause().toMillis());
        }
      }
      default -> {
        to.write(from.readNBytes(fault.number()));
        to.flush();
        goWrong(client, fault);
      }
    }
  }

  private void goWrong(Socket client, Fault fault) throws IOException {
    switch (fault.kind()) {
      case CUT -> client.setSoLinger(true, 0);
      case STALLED -> {
        stalls.release();
        // Ends when the client closes its side.
        client.getInputStream().transferTo(OutputStream.nullOutputStream());
      }
      default -> {}
    }
  }

  private static String error(Fault fault) {
    String body =
        fault.code().isEmpty()
            ? ""
            : String.format(
                Locale.ROOT,
                """
            <?xml version="1.0" encoding="UTF-8"?>
            <Error><Code>%s</Code><Message>by the test</Message></Error>
            """,
                fault.code());
    return String.format(
        Locale.ROOT,
        "HTTP/1.1 %d by the test\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s",
        fault.number(),
        body.getBytes(UTF_8).length,
        body);
  }

  /** Reads up to the empty line; empty if there is nothing at all. */
  private static String readHead(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    int matched = 0;
    while (matched < 4) {
      int next = in.read();
      if (next < 0 && head.size() == 0) {
        return "";
      }
      if (next < 0 || head.size() > MAX_HEAD) {
        throw new IOException("no end of the head after " + head.size() + " bytes");
      }
      head.write(next);
      matched = next == "\r\n\r\n".charAt(matched) ? matched + 1 : next == '\r' ? 1 : 0;
    }
    return head.toString(ISO_8859_1);
  }

  @Override
  public void close() {
    threads.shutdownNow();
    try {
      listener.close();
      for (Socket socket : sockets) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
