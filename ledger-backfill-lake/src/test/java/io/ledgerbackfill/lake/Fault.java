package io.ledgerbackfill.lake;

import java.time.Duration;

/**
 * What goes wrong with an answer on its way through a {@link FaultyProxy}.
 *
 * @param kind what goes wrong
 * @param number the status of an answer, or after how many bytes of the body it goes wrong; -1 for
 *     before anything was sent
 * @param code the error code of an answer
 * @param pause time between two bytes of a slow body
 */
public record Fault(Kind kind, int number, String code, Duration pause) {

  /** What can go wrong. */
  public enum Kind {
    /** Nothing. */
    NONE,
    /** The proxy answers with an error by itself. */
    ERROR,
    /** The body ends too early, and the connection is closed in good order. */
    TRUNCATED,
    /** The same, and nothing in the head tells how long the body should be. */
    TRUNCATED_UNNOTICED,
    /** The connection is reset. */
    CUT,
    /** Nothing more comes, and the connection stays open. */
    STALLED,
    /** The body comes byte by byte. */
    SLOW
  }

  private static Fault of(Kind kind, int number) {
    return new Fault(kind, number, "", Duration.ZERO);
  }

  /**
   * Lets the answer pass.
   *
   * @return no fault
   */
  public static Fault none() {
    return of(Kind.NONE, 0);
  }

  /**
   * Answers in the server's place.
   *
   * @param status an HTTP status
   * @param code an S3 error code; empty for an answer without a body
   * @return the fault
   */
  public static Fault error(int status, String code) {
    return new Fault(Kind.ERROR, status, code, Duration.ZERO);
  }

  /**
   * Ends the body too early.
   *
   * @param bytes how much of the body comes
   * @return the fault
   */
  public static Fault truncated(int bytes) {
    return of(Kind.TRUNCATED, bytes);
  }

  /**
   * Ends the body too early, in a way that only the body itself shows.
   *
   * @param bytes how much of the body comes
   * @return the fault
   */
  public static Fault truncatedUnnoticed(int bytes) {
    return of(Kind.TRUNCATED_UNNOTICED, bytes);
  }

  /**
   * Resets the connection.
   *
   * @param bytes how much of the body comes before; -1 if not even the head of the answer does
   * @return the fault
   */
  public static Fault cut(int bytes) {
    return of(Kind.CUT, bytes);
  }

  /**
   * Falls silent, until the proxy is closed or the client gives up.
   *
   * @param bytes how much of the body comes before; -1 if not even the head of the answer does
   * @return the fault
   */
  public static Fault stalled(int bytes) {
    return of(Kind.STALLED, bytes);
  }

  /**
   * Sends the body byte by byte.
   *
   * @param pause time between two bytes
   * @return the fault
   */
  public static Fault slow(Duration pause) {
    return new Fault(Kind.SLOW, 0, "", pause);
  }
}
