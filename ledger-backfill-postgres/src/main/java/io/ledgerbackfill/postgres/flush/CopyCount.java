package io.ledgerbackfill.postgres.flush;

import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.postgres.copy.CopyTable;
import io.ledgerbackfill.postgres.internal.Receivers;
import io.ledgerbackfill.postgres.internal.Relation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Compares what a COPY stored with what was sent: a trigger can drop rows without an error. */
final class CopyCount {

  private CopyCount() {}

  /** Throws unless all rows were stored, and names the triggers that may have dropped them. */
  static void check(Connection transaction, CopyTable table, long sent, long stored)
      throws SQLException {
    if (stored == sent) {
      return;
    }
    Relation relation = Relation.find(transaction, table.schema(), table.name());
    List<String> triggers =
        relation == null ? List.of() : Receivers.triggersBeforeInsert(transaction, relation);
    throw new FinalException(
        "table "
            + table
            + " has stored "
            + stored
            + " of the "
            + sent
            + " rows that were sent to it, so that nothing was committed; "
            + (triggers.isEmpty()
                ? "no trigger of it explains that: is it a foreign table, whose server drops rows?"
                : "these triggers run before each row and may drop it, or put it elsewhere: "
                    + String.join(", ", triggers)
                    + " (ALTER TABLE … DISABLE TRIGGER …; for other places, partitions)"));
  }
}
