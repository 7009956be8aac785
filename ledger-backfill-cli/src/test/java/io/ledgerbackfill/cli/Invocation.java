package io.ledgerbackfill.cli;

import java.io.StringWriter;

/** What a command, run within this process, printed and returned. */
record Invocation(int exitCode, String out, String err) {

  static Invocation of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = RootCommand.run(new LineWriter(out), new LineWriter(err), args);
    return new Invocation(exitCode, out.toString(), err.toString());
  }
}
