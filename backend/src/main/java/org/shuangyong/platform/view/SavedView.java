package org.shuangyong.platform.view;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.shuangyong.platform.tenancy.RegionRow;

/**
 * A list as a person likes to see it. What stands in it is the screen's: the server keeps it and
 * reads none of it, so a view of yesterday cannot break a list of today.
 */
@Entity
@Table(name = "saved_view")
public class SavedView extends RegionRow {
  @Column(name = "owner_id", updatable = false)
  private String ownerId;

  /** Which list, such as {@code matters}. */
  @Column(name = "list", updatable = false)
  private String list;

  @Column(name = "name")
  private String name;

  /** Filters and order as they stand in the list's address, without the question mark. */
  @Column(name = "query")
  private String query;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "columns")
  private List<String> columns = new ArrayList<>();

  /** The one a list opens with. */
  @Column(name = "preferred")
  private boolean preferred;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected SavedView() {}

  SavedView(UUID id, String ownerId, String list) {
    super(id);
    this.ownerId = ownerId;
    this.list = list;
  }

  void set(String newName, String newQuery, List<String> newColumns, boolean first, Instant now) {
    name = newName;
    query = newQuery;
    columns = new ArrayList<>(newColumns);
    preferred = first;
    updatedAt = now;
  }

  public String list() {
    return list;
  }

  public String name() {
    return name;
  }

  public String query() {
    return query;
  }

  public List<String> columns() {
    return columns;
  }

  public boolean preferred() {
    return preferred;
  }
}
