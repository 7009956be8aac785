package io.ledgerbackfill.postgres.schema;

import io.ledgerbackfill.postgres.copy.ColumnType;
import io.ledgerbackfill.postgres.copy.CopyTable;
import io.ledgerbackfill.postgres.internal.Receivers;
import io.ledgerbackfill.postgres.internal.Relation;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares definitions with the tables that the database really has, before rows are sent.
 *
 * <p>It finds: a missing table, or something else of that name; a missing or generated column; a
 * column of another type; a column that is not written, though it is NOT NULL and has no default;
 * no right to insert, or to use the schema; row-level security, with which COPY does not work; a
 * table, or a partition or chunk of one, that is UNLOGGED or temporary, so that its rows can be
 * lost whose ledgers stay done.
 *
 * <p>It warns of triggers that may drop rows. Whether they do shows when the first batch is
 * flushed, which fails then.
 *
 * <p>A column must have the type of its definition, or be of a domain over it. As {@code text} may
 * also be written: {@code varchar}, {@code char}, {@code json}, {@code citext} and enums; the
 * server checks their values, as it does with {@code numeric(p, s)} and the domains' constraints.
 *
 * @since 0.1.0
 */
public final class TableCheck {

  /** The type of each column, and the one beneath if that is a domain. */
  private static final String FIND_COLUMNS =
      """
      WITH RECURSIVE resolved AS (
        SELECT a.attnum, t.oid, t.typname, t.typtype, t.typbasetype,
               t.typdefaultbin IS NOT NULL AS has_default
        FROM pg_attribute a
        JOIN pg_type t ON t.oid = a.atttypid
        WHERE a.attrelid = ?::oid AND a.attnum > 0 AND NOT a.attisdropped
        UNION ALL
        SELECT r.attnum, t.oid, t.typname, t.typtype, t.typbasetype,
               r.has_default OR t.typdefaultbin IS NOT NULL
        FROM resolved r
        JOIN pg_type t ON t.oid = r.typbasetype
        WHERE r.typtype = 'd')
      SELECT a.attname AS name,
             format_type(a.atttypid, a.atttypmod) AS declared,
             r.oid::bigint AS base,
             r.typname AS base_name,
             r.typtype = 'e' AS is_enum,
             a.attgenerated <> '' AS generated,
             a.attnotnull AND NOT a.atthasdef AND a.attidentity = '' AND NOT r.has_default
               AS must_be_written,
             has_column_privilege(a.attrelid, a.attnum, 'INSERT') AS may_insert
      FROM pg_attribute a
      JOIN resolved r ON r.attnum = a.attnum AND r.typtype <> 'd'
      WHERE a.attrelid = ?::oid AND a.attnum > 0 AND NOT a.attisdropped
      ORDER BY a.attnum
      """;

  /** Types that read text as it is, and say themselves what they accept. */
  private static final Set<String> LIKE_TEXT = Set.of("varchar", "bpchar", "json", "citext");

  private static final Logger LOG = LoggerFactory.getLogger(TableCheck.class);

  private TableCheck() {}

  /**
   * Compares definitions with the database's catalog.
   *
   * @param connection a connection whose user and search path are those that will send the rows
   * @param tables the definitions
   * @throws SchemaMismatchException if rows can't be sent; it tells all problems at once
   * @throws SQLException if the catalog can't be read
   */
  public static void check(Connection connection, Collection<CopyTable> tables)
      throws SQLException {
    List<String> problems = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (CopyTable table : tables) {
      Relation relation = Relation.find(connection, table.schema(), table.name());
      if (relation == null) {
        missing.add(table.toString());
        problems.add(
            "table " + table + ": " + Relation.notThere(connection, table.schema(), table.name()));
      } else {
        check(connection, table, relation, problems);
      }
    }
    if (!problems.isEmpty()) {
      throw new SchemaMismatchException(problems, missing);
    }
  }

  private static void check(
      Connection connection, CopyTable table, Relation relation, List<String> problems)
      throws SQLException {
    String name = "table " + table + ": ";
    if (!relation.mayUseSchema()) {
      problems.add(name + relation.schemaRefused());
      return;
    }
    if (!relation.isTable()) {
      problems.add(name + "it is " + relation.kindName() + ", rows can only be copied to tables");
      return;
    }
    if (relation.rowSecurity()) {
      problems.add(name + "row-level security is active for this user, COPY can't write then");
    }
    for (String loss : Receivers.notDurable(connection, relation)) {
      problems.add(name + loss);
    }
    for (String trigger : Receivers.triggersBeforeInsert(connection, relation)) {
      LOG.warn(
          "Table {}: trigger {} runs before each row is stored; if it drops rows or puts them"
              + " elsewhere, the first batch fails.",
          table,
          trigger);
    }
    Map<String, RealColumn> columns = columns(connection, relation);
    for (CopyTable.Column wanted : table.columns()) {
      RealColumn real = columns.remove(wanted.name());
      String problem = problem(wanted, real);
      if (problem != null) {
        problems.add(name + "column " + wanted.name() + problem);
      }
    }
    for (RealColumn left : columns.values()) {
      if (left.mustBeWritten()) {
        problems.add(
            name
                + "column "
                + left.name()
                + " is NOT NULL without a default in the database, and the definition does not"
                + " write it");
      }
    }
  }

  private static @Nullable String problem(CopyTable.Column wanted, @Nullable RealColumn real) {
    ColumnType type = wanted.type();
    if (real == null) {
      return " is defined as " + type.sqlName() + ", and is not there in the database";
    }
    if (real.generated()) {
      return " is defined as " + type.sqlName() + ", and is generated by the database";
    }
    if (!real.takes(type)) {
      return " is defined as "
          + type.sqlName()
          + ", and is "
          + real.declared()
          + " in the database";
    }
    return real.mayInsert() ? null : " is defined, and this user has no right to insert into it";
  }

  private static Map<String, RealColumn> columns(Connection connection, Relation relation)
      throws SQLException {
    Map<String, RealColumn> columns = new LinkedHashMap<>();
    try (PreparedStatement query = connection.prepareStatement(FIND_COLUMNS)) {
      query.setLong(1, relation.oid());
      query.setLong(2, relation.oid());
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          RealColumn column = RealColumn.read(rows);
          columns.put(column.name(), column);
        }
      }
    }
    return columns;
  }

  private record RealColumn(
      String name,
      String declared,
      long base,
      String baseName,
      boolean isEnum,
      boolean generated,
      boolean mustBeWritten,
      boolean mayInsert) {

    static RealColumn read(ResultSet row) throws SQLException {
      return new RealColumn(
          row.getString("name"),
          row.getString("declared"),
          row.getLong("base"),
          row.getString("base_name"),
          row.getBoolean("is_enum"),
          row.getBoolean("generated"),
          row.getBoolean("must_be_written"),
          row.getBoolean("may_insert"));
    }

    boolean takes(ColumnType type) {
      return base == type.oid()
          || (type == ColumnType.TEXT && (isEnum || LIKE_TEXT.contains(baseName)));
    }
  }
}
