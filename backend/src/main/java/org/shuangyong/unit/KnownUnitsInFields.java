package org.shuangyong.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuangyong.platform.kind.UnitsInFields;

/**
 * Units that a kind's own field may name: those that have ended as well, for records that stand.
 */
@ApplicationScoped
public class KnownUnitsInFields implements UnitsInFields {
  @Inject KnownUnits known;

  @Override
  public Set<String> kinds() {
    return Arrays.stream(UnitKind.values()).map(UnitKind::name).collect(Collectors.toSet());
  }

  @Override
  public Map<UUID, String> kindsOf(Collection<UUID> ids) {
    Map<UUID, KnownUnit> all = known.byId();
    Map<UUID, String> kinds = new HashMap<>();
    for (UUID id : ids) {
      if (all.containsKey(id)) {
        kinds.put(id, all.get(id).kind().name());
      }
    }
    return kinds;
  }
}
