package io.ledgerbackfill.xdr.codec.internal;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What this package does with documents and exceptions, and their users may not. */
public abstract class DocumentAccess {

  private static @Nullable DocumentAccess instance;

  /** Called once, by the document's class as it is initialized. */
  public static void set(DocumentAccess access) {
    instance = access;
  }

  /** Returns the only one. */
  static DocumentAccess get() {
    XdrDocument.offset(0); // initializes the class, which calls set
    return Objects.requireNonNull(instance);
  }

  /** Returns the document's index. */
  public abstract XdrTape tape(XdrDocument document);

  /** Tells the document which value it has, and empties it if there is none. */
  public abstract void fill(XdrDocument document, byte[] bytes, int start, int end, long root);

  /** Builds the exception for bytes that end before the value does. */
  public abstract XdrException truncated(long offset, String type, String reason);

  /** Builds the exception for a value that this thread's stack is too small for. */
  public abstract XdrException stackTooSmall(String type, StackOverflowError cause);
}
