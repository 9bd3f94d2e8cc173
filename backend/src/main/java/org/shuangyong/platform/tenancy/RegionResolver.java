package org.shuangyong.platform.tenancy;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Tells Hibernate whose rows a session may see and write. */
@PersistenceUnitExtension
@RequestScoped
public class RegionResolver implements TenantResolver {
  @Inject Region region;

  @Override
  public String getDefaultTenantId() {
    return Region.NONE;
  }

  @Override
  public String resolveTenantId() {
    return region.code();
  }
}
