package io.ledgerbackfill.postgres.schema;

import io.ledgerbackfill.postgres.copy.CopyTable;
import java.util.List;
import java.util.Locale;

/**
 * How a table becomes a hypertable, with the reference's settings.
 *
 * @param table the table
 * @param orderBy the order of rows in a compressed chunk
 * @param segmentBy the columns whose values are not mixed in a compressed batch, or empty
 * @param sparseIndex the sparse indexes of compressed chunks, or empty
 * @param skipBy columns of which each chunk's range is kept
 */
record Hypertable(
    CopyTable table, String orderBy, String segmentBy, String sparseIndex, List<String> skipBy) {

  /**
   * Returns a statement that converts the table, unless it is a hypertable already. It calls
   * functions, because the options of CREATE TABLE that do the same are of late versions only.
   */
  String sql() {
    String name = SqlText.literal(table.qualifiedName());
    StringBuilder body = new StringBuilder();
    body.append(
        String.format(
            Locale.ROOT,
            """
        IF EXISTS (
            SELECT FROM timescaledb_information.hypertables
            WHERE format('%%I.%%I', hypertable_schema, hypertable_name)::regclass = %1$s::regclass)
          THEN
            RETURN;
          END IF;
          PERFORM create_hypertable(
            %1$s, 'ledger_created_at', chunk_time_interval => INTERVAL '1 day');
          ALTER TABLE %2$s SET (
            timescaledb.compress,
            timescaledb.compress_orderby = %3$s,
            timescaledb.compress_segmentby = %4$s);
          PERFORM set_config('timescaledb.enable_chunk_skipping', 'on', true);
        """,
            name,
            table.qualifiedName(),
            SqlText.literal(orderBy),
            SqlText.literal(segmentBy)));
    for (String column : skipBy) {
      body.append(
          String.format(
              Locale.ROOT,
              "  PERFORM enable_chunk_skipping(%s, %s);\n",
              name,
              SqlText.literal(column)));
    }
    if (!sparseIndex.isEmpty()) {
      // An option since 2.22; before, there are no such indexes or only automatic ones.
      body.append(
          String.format(
              Locale.ROOT,
              """
            IF (SELECT string_to_array(substring(extversion FROM '^[0-9.]+'), '.')::int[]
                FROM pg_extension WHERE extname = 'timescaledb') >= ARRAY[2, 22] THEN
              ALTER TABLE %s SET (timescaledb.sparse_index = %s);
            END IF;
          """,
              table.qualifiedName(),
              SqlText.literal(sparseIndex)));
    }
    return SqlText.block(body.toString());
  }
}
