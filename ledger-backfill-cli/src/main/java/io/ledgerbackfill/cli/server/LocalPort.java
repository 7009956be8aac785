package io.ledgerbackfill.cli.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Where servers of our own listen: on this machine alone. */
public final class LocalPort {

  /** The address, as a number: a name may have several, one of them somebody else's server. */
  public static final String HOST = "127.0.0.1";

  private LocalPort() {}

  /**
   * Finds a port that nobody uses.
   *
   * @return the port
   * @throws IOException if there is none
   */
  public static int free() throws IOException {
    InetAddress address = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    try (ServerSocket socket = new ServerSocket(0, 1, address)) {
      return socket.getLocalPort();
    }
  }
}
