package org.shuangyong.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.AppTest;

/**
 * The rules that let the same schema run on one PostgreSQL or be distributed by district: the
 * district leads every key, and the database makes up nothing.
 */
@AppTest
class SchemaTest {
  /** Tables of the migration tool. */
  private static final String OURS =
      "n.nspname = 'public' and c.relname not like 'flyway%' and not c.relispartition";

  @Inject DataSource dataSource;

  @Test
  void everyTableCarriesTheDistrict() throws SQLException {
    assertEquals(
        List.of(),
        rows(
            "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where "
                + OURS
                + " and c.relkind in ('r', 'p') and not exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'region_code' and a.attnotnull)"));
  }

  @Test
  void theDistrictLeadsEveryKeyAndEveryIndex() throws SQLException {
    assertEquals(
        List.of(),
        rows(
            "select i.relname from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class c on c.oid = x.indrelid join pg_namespace n on n.oid = c.relnamespace where "
                + OURS
                // The keys of the second begin with it.
                + " and pg_get_indexdef(x.indexrelid, 1, true)"
                + " not in ('region_code', 'gram_keys(region_code, grams)')"));
  }

  @Test
  void foreignKeysCarryTheDistrictOnBothSides() throws SQLException {
    assertEquals(
        List.of(),
        rows(
            "select k.conname from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace where "
                + OURS
                + " and k.contype = 'f' and (pg_get_constraintdef(k.oid) !~ 'FOREIGN KEY \\(region_code,.*REFERENCES \\w+\\(region_code,' or k.confrelid = 'region'::regclass)"));
  }

  /** What a roster made is deleted when it is taken back, by the thousand. */
  @Test
  void whatNamesAFileOrAHouseholdIsFoundByAnIndexThatHoldsAllOfIt() throws SQLException {
    assertEquals(
        List.of(),
        rows(
            "select k.conname from pg_constraint k where k.contype = 'f'"
                + " and k.confrelid in ('person'::regclass, 'household'::regclass)"
                + " and not exists (select 1 from pg_index x join pg_attribute a"
                + " on a.attrelid = k.conrelid and a.attnum = k.conkey[2]"
                + " where x.indrelid = k.conrelid and x.indkey[0] = k.conkey[1]"
                + " and x.indkey[1] = k.conkey[2] and (x.indpred is null"
                + " or pg_get_expr(x.indpred, x.indrelid) = '(' || a.attname || ' IS NOT NULL)'))"));
  }

  @Test
  void theDatabaseMakesUpNothing() throws SQLException {
    assertEquals(
        List.of(),
        rows(
            "select table_name || '.' || column_name from information_schema.columns where table_schema = 'public' and table_name not like 'flyway%' and (column_default is not null or is_identity = 'YES')"),
        "no identity, no serial, no default");
    assertEquals(
        List.of(), rows("select tgname from pg_trigger where not tgisinternal"), "no triggers");
    assertEquals(
        List.of(),
        rows("select sequencename from pg_sequences where schemaname = 'public'"),
        "no sequences");
  }

  @Test
  void constraintsHaveNamesOfOurOwn() throws SQLException {
    assertEquals(
        List.of(),
        rows(
            "select k.conname from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace where "
                + OURS
                + " and k.contype <> 'n' and k.conname !~ '_(pk|uq|fk|ck)$'"));
  }

  @Test
  void pathsCompareByCodePoint() throws SQLException {
    assertEquals(
        List.of(),
        rows(
            "select table_name || '.' || column_name from information_schema.columns where table_schema = 'public' and column_name in ('path', 'unit_path') and collation_name is distinct from 'C'"));
  }

  private List<String> rows(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        ResultSet set = connection.createStatement().executeQuery(sql)) {
      while (set.next()) {
        rows.add(set.getString(1));
      }
    }
    return rows;
  }
}
