package org.shuangyong.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitFollower;

/** What a unit filed stays its own; only where it stands in the tree follows. */
@ApplicationScoped
public class FilingUnits implements UnitFollower {
  @Override
  public String kind() {
    return "filing";
  }

  @Override
  public long open(UUID unit) {
    return 0;
  }

  @Override
  public Set<String> pathTables() {
    return Set.of("filing");
  }

  @Override
  public void merged(Unit from, Unit into, LocalDate day) {}
}
