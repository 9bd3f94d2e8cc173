package org.shuangyong.platform.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.platform.tenancy.Regions;

/** Writes into the trail who was refused. */
@ApplicationScoped
public class RefusedWriter {
  private static final Logger LOG = Logger.getLogger(RefusedWriter.class);

  @Inject Audit audit;
  @Inject Region region;
  @Inject Regions regions;

  void write(@ObservesAsync Refused refused) {
    // A token of the provider's may name a district that is none of ours: it has no trail.
    if (!regions.all().contains(refused.region())) {
      LOG.warnf("%s of an unknown district was refused %s", refused.actorId(), refused.operation());
      return;
    }
    region.use(refused.region());
    QuarkusTransaction.requiringNew().run(() -> audit.recordRefused(refused));
  }
}
