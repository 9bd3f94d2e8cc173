package org.shuangyong.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuangyong.platform.audit.Changes;
import org.shuangyong.platform.audit.Kept;
import org.shuangyong.platform.tenancy.Region;

/**
 * The district's units in memory: some hundreds, changed a few times a year, and asked for by every
 * request. Only what a unit is called and where it stands; writes read the rows themselves.
 */
@ApplicationScoped
class KnownUnits {
  private static final int MOST_DISTRICTS = 1000;

  @Inject UnitRepository units;
  @Inject Region region;

  private final Kept<String, All> kept;

  private record All(Map<UUID, KnownUnit> byId, Map<String, KnownUnit> byCode) {}

  @Inject
  KnownUnits(Changes changes) {
    kept = new Kept<>(changes, MOST_DISTRICTS, "unit");
  }

  /** Null when there is no such unit. */
  KnownUnit byCode(String code) {
    return all().byCode.get(code);
  }

  Map<UUID, KnownUnit> byId() {
    return all().byId;
  }

  private All all() {
    return kept.get(
        region.code(),
        "all",
        () -> {
          Map<UUID, KnownUnit> byId =
              units.known().stream().collect(Collectors.toMap(KnownUnit::id, Function.identity()));
          return new All(
              byId,
              byId.values().stream()
                  .collect(Collectors.toMap(KnownUnit::code, Function.identity())));
        });
  }
}
