package io.ledgerbackfill.postgres.copy;

import io.ledgerbackfill.core.testing.TrackingBufferPool;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** What becomes of rows, as bytes and in a server. */
final class CopyStreams {

  private static final int HEADER_BYTES = 19;
  private static final int TRAILER_BYTES = 2;

  private CopyStreams() {}

  static byte[] stream(CopyBuffer buffer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    buffer.sendTo(bytes::write);
    return bytes.toByteArray();
  }

  /** The rows in hexadecimal digits, without the stream's header and trailer. */
  static String rows(CopyBuffer buffer) {
    byte[] stream = stream(buffer);
    return HexFormat.of().formatHex(stream, HEADER_BYTES, stream.length - TRAILER_BYTES);
  }

  /** The field of a row of one column in hexadecimal digits, with its length. */
  static String field(ColumnType type, Consumer<RowWriter> setter) {
    TrackingBufferPool pool = new TrackingBufferPool();
    String row;
    try (CopyBuffer buffer = CopyBuffer.of(oneColumn(type), pool)) {
      buffer.writer().begin();
      setter.accept(buffer.writer());
      buffer.writer().end();
      row = rows(buffer);
    }
    pool.assertNoLeaks();
    if (!row.startsWith("0001")) {
      throw new AssertionError("not a row of one column: " + row);
    }
    return row.substring(4);
  }

  static CopyTable oneColumn(ColumnType type) {
    return CopyTable.builder("t").column("c", type).build();
  }

  static void send(Connection connection, CopyBuffer buffer) throws SQLException {
    CopyIn copy =
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn(buffer.table().copyStatement());
    try {
      buffer.sendTo(copy::writeToCopy);
      copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }
}
