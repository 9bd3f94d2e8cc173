package org.shuangyong.platform.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.shuangyong.platform.clock.Ids;

/**
 * What every business row has: an id made by the application and the district it belongs to. The
 * district is the distribution column, so it stands first in every key and in every statement.
 */
@MappedSuperclass
public abstract class RegionRow {
  @Id
  @Column(name = "id", updatable = false)
  private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "region_code", updatable = false)
  private String regionCode;

  protected RegionRow() {
    this(Ids.next());
  }

  protected RegionRow(UUID id) {
    this.id = id;
  }

  public UUID id() {
    return id;
  }

  public String regionCode() {
    return regionCode;
  }
}
