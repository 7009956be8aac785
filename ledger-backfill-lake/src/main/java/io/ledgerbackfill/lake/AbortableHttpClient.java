package io.ledgerbackfill.lake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/**
 * Knows the exchanges under way, from sending the request until the body is closed, so that all of
 * them can be cut from another thread. A thread that waits for a socket can't be interrupted.
 */
final class AbortableHttpClient implements SdkHttpClient {

  private final SdkHttpClient client;
  private final Set<ExecutableHttpRequest> running = ConcurrentHashMap.newKeySet();

  AbortableHttpClient(SdkHttpClient client) {
    this.client = client;
  }

  void abort() {
    running.forEach(ExecutableHttpRequest::abort);
  }

  int running() {
    return running.size();
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    return new Exchange(client.prepareRequest(request));
  }

  @Override
  public String clientName() {
    return client.clientName();
  }

  @Override
  public void close() {
    client.close();
  }

  private final class Exchange implements ExecutableHttpRequest {

    private final ExecutableHttpRequest request;

    Exchange(ExecutableHttpRequest request) {
      this.request = request;
    }

    @Override
    public HttpExecuteResponse call() throws IOException {
      running.add(request);
      boolean hasBody = false;
      try {
        // Known to abort() from here on; an interrupt before that would otherwise be lost.
        if (Thread.currentThread().isInterrupted()) {
          throw new InterruptedIOException("interrupted before the request was sent");
        }
        HttpExecuteResponse response = request.call();
        if (response.responseBody().isEmpty()) {
          return response;
        }
        hasBody = true;
        return HttpExecuteResponse.builder()
            .response(response.httpResponse())
            .responseBody(tracked(response, response.responseBody().get()))
            .build();
      } finally {
        if (!hasBody) {
          running.remove(request);
        }
      }
    }

    @Override
    public void abort() {
      running.remove(request);
      request.abort();
    }

    private AbortableInputStream tracked(HttpExecuteResponse response, InputStream body) {
      long length =
          response
              .httpResponse()
              .firstMatchingHeader("Content-Length")
              .map(Long::parseLong)
              .orElse(0L);
      return AbortableInputStream.create(new Body(body, length), this);
    }

    /**
     * A body under way. Closed before its end, as the SDK does when a thread is interrupted, it is
     * cut: the client beneath would wait for the rest, to keep the connection.
     */
    private final class Body extends FilterInputStream {

      /** Bytes still to come; 0 if that is not known. */
      private long left;

      Body(InputStream body, long length) {
        super(body);
        this.left = length;
      }

      @Override
      public int read() throws IOException {
        int next = in.read();
        left = next < 0 ? 0 : left - 1;
        return next;
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        left = read < 0 ? 0 : left - read;
        return read;
      }

      @Override
      public void close() throws IOException {
        boolean cut = left > 0;
        try {
          if (cut) {
            request.abort();
          }
          in.close();
        } catch (IOException e) {
          if (!cut) {
            throw e;
          }
        } finally {
          running.remove(request);
        }
      }
    }
  }
}
