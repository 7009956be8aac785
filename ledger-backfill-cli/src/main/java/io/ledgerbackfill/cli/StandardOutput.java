package io.ledgerbackfill.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The process's standard output or error, with every way to it by lines that are printable, and
 * with what went wrong on it, which print streams keep to themselves.
 */
final class StandardOutput {

  private final NotingStream stream;
  private final Charset charset;

  private StandardOutput(FileDescriptor to, String name) {
    this.stream = new NotingStream(new FileOutputStream(to));
    this.charset = charset(name);
  }

  /** Takes the place of {@link System#out}. */
  static StandardOutput out() {
    StandardOutput output = new StandardOutput(FileDescriptor.out, "stdout");
    System.setOut(new LineStream(output.stream, output.charset));
    return output;
  }

  /** Takes the place of {@link System#err}. */
  static StandardOutput err() {
    StandardOutput output = new StandardOutput(FileDescriptor.err, "stderr");
    System.setErr(new LineStream(output.stream, output.charset));
    return output;
  }

  LineWriter writer() {
    return new LineWriter(new OutputStreamWriter(stream, charset));
  }

  /** Returns why something could not be written, unless nobody wants it: the reader is gone. */
  @Nullable IOException failure() {
    IOException failure = stream.failure;
    boolean readerGone =
        failure != null && String.valueOf(failure.getMessage()).contains("Broken pipe");
    return readerGone ? null : failure;
  }

  /** What the terminal, or else the system, uses. Java 17 tells it by other names. */
  private static Charset charset(String name) {
    return Stream.of(name + ".encoding", "sun." + name + ".encoding", "native.encoding")
        .map(System::getProperty)
        .filter(Objects::nonNull)
        .filter(Charset::isSupported)
        .map(Charset::forName)
        .findFirst()
        .orElseGet(Charset::defaultCharset);
  }

  /** Remembers the first failure. */
  private static final class NotingStream extends FilterOutputStream {

    private volatile @Nullable IOException failure;

    NotingStream(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        if (failure == null) {
          failure = e;
        }
        throw e;
      }
    }
  }
}
