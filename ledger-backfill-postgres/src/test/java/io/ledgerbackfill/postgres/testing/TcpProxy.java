package io.ledgerbackfill.postgres.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Stands between a client and a server, forwards bytes, and fails when told to: at an exact place
 * in the conversation, or at once. Threads wait in it for latches, never for time.
 */
public final class TcpProxy implements AutoCloseable {

  /** What happens when the client's bytes hold the text of a {@link Trap}. */
  public enum Fault {
    /** The bytes are not forwarded, and both sides are cut. */
    CUT_BEFORE_REQUEST,
    /** The bytes are forwarded; when the server answers, the answer is dropped, both sides cut. */
    CUT_BEFORE_ANSWER,
    /** The bytes are forwarded and the client is cut at once; the server is left connected. */
    CUT_CLIENT_AFTER_REQUEST,
    /** Neither these bytes nor any that follow reach the other side; nothing is closed. */
    BLACK_HOLE,
    /** The same on all connections, those included that are made later. */
    BLACK_HOLE_FOR_ALL,
    /** The same on all connections, but these bytes are the last that are forwarded. */
    BLACK_HOLE_FOR_ALL_AFTER_REQUEST
  }

  /** How a request to cancel begins, which comes on a connection of its own. */
  public static final String CANCEL_REQUEST = "\0\0\0\u0010\u0004\u00d2\u0016.";

  /** A fault in waiting. It takes effect once. */
  public static final class Trap {

    private final String text;
    private final Fault fault;
    private final CountDownLatch sprung = new CountDownLatch(1);

    private Trap(String text, Fault fault) {
      this.text = text;
      this.fault = fault;
    }

    /**
     * Waits until the fault has taken effect.
     *
     * @throws InterruptedException if interrupted
     */
    public void await() throws InterruptedException {
      sprung.await();
    }
  }

  private final String host;
  private final int port;
  private final ServerSocket listener;
  private final Set<Link> links = ConcurrentHashMap.newKeySet();
  private final AtomicReference<@Nullable Trap> trap = new AtomicReference<>();
  private volatile boolean swallowAll;

  private TcpProxy(int ownPort, String host, int port) throws IOException {
    this.host = host;
    this.port = port;
    this.listener = new ServerSocket(ownPort, 50, InetAddress.getLoopbackAddress());
  }

  /**
   * Starts a proxy on a port of its own.
   *
   * @param host the server
   * @param port the server's port
   * @return the proxy, forwarding
   */
  public static TcpProxy to(String host, int port) {
    return at(0, host, port);
  }

  /**
   * Starts a proxy on a certain port.
   *
   * @param ownPort where clients are to connect to
   * @param host the server
   * @param port the server's port
   * @return the proxy, forwarding
   */
  public static TcpProxy at(int ownPort, String host, int port) {
    try {
      TcpProxy proxy = new TcpProxy(ownPort, host, port);
      start(proxy::acceptAll);
      return proxy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns where clients are to connect to.
   *
   * @return the host
   */
  public String host() {
    return listener.getInetAddress().getHostAddress();
  }

  /**
   * Returns where clients are to connect to.
   *
   * @return the port
   */
  public int port() {
    return listener.getLocalPort();
  }

  /**
   * Lays a trap, in place of any that was laid before.
   *
   * @param text what the client says, such as {@code COMMIT}; it must come in one piece
   * @param fault what happens then
   * @return the trap
   */
  public Trap on(String text, Fault fault) {
    Trap next = new Trap(text, fault);
    trap.set(next);
    return next;
  }

  /** Cuts all connections there are. New ones are taken. */
  public void cut() {
    links.forEach(Link::cut);
  }

  /** Stops to forward on all connections there are, without closing any. */
  public void blackHole() {
    links.forEach(link -> link.swallow = true);
  }

  private void blackHoleForAll() {
    swallowAll = true;
    blackHole();
  }

  /** Ends a black hole: cuts the connections that are in it, and takes new ones as before. */
  public void heal() {
    swallowAll = false;
    cut();
  }

  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    cut();
  }

  private void acceptAll() {
    try {
      while (true) {
        Socket client = listener.accept();
        try {
          Link link = new Link(client, new Socket(host, port));
          links.add(link);
          start(link::requests);
          start(link::answers);
        } catch (IOException e) {
          client.close();
        }
      }
    } catch (IOException e) {
      // Closed.
    }
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "tcp-proxy");
    thread.setDaemon(true);
    thread.start();
  }

  /** One connection, and what it does next. */
  private final class Link {

    private final Socket client;
    private final Socket server;
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile boolean swallow;
    private volatile @Nullable Trap dropAnswer;
    private volatile boolean clientIsGone;

    Link(Socket client, Socket server) {
      this.client = client;
      this.server = server;
    }

    void requests() {
      byte[] buffer = new byte[64 << 10];
      try {
        InputStream in = client.getInputStream();
        OutputStream out = server.getOutputStream();
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          Trap laid = trap.get();
          if (laid != null
              && new String(buffer, 0, n, ISO_8859_1).contains(laid.text)
              && trap.compareAndSet(laid, null)) {
            spring(laid, out, buffer, n);
          } else if (!swallows()) {
            out.write(buffer, 0, n);
          }
          if (swallows()) {
            // Not even read any more: the client's socket fills up.
            end.await();
          }
        }
      } catch (IOException | InterruptedException e) {
        // Cut.
      }
      if (!clientIsGone) {
        cut();
      }
    }

    private boolean swallows() {
      return swallow || swallowAll;
    }

    private void spring(Trap laid, OutputStream out, byte[] buffer, int n) throws IOException {
      switch (laid.fault) {
        case CUT_BEFORE_REQUEST -> {
          cut();
          laid.sprung.countDown();
        }
        case CUT_BEFORE_ANSWER -> {
          dropAnswer = laid;
          out.write(buffer, 0, n);
        }
        case CUT_CLIENT_AFTER_REQUEST -> {
          clientIsGone = true;
          out.write(buffer, 0, n);
          client.close();
          laid.sprung.countDown();
        }
        case BLACK_HOLE -> {
          swallow = true;
          laid.sprung.countDown();
        }
        case BLACK_HOLE_FOR_ALL -> {
          blackHoleForAll();
          laid.sprung.countDown();
        }
        case BLACK_HOLE_FOR_ALL_AFTER_REQUEST -> {
          out.write(buffer, 0, n);
          blackHoleForAll();
          laid.sprung.countDown();
        }
      }
    }

    void answers() {
      byte[] buffer = new byte[64 << 10];
      try {
        InputStream in = server.getInputStream();
        OutputStream out = client.getOutputStream();
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          Trap laid = dropAnswer;
          if (laid != null) {
            cut();
            laid.sprung.countDown();
          } else if (!swallows() && !clientIsGone) {
            out.write(buffer, 0, n);
          }
        }
      } catch (IOException e) {
        // Cut.
      }
      cut();
    }

    void cut() {
      links.remove(this);
      end.countDown();
      for (Socket socket : new Socket[] {client, server}) {
        try {
          socket.close();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
