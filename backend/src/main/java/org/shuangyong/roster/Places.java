package org.shuangyong.roster;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.unit.Unit;

/**
 * The villages and towns within a person's scope, by whatever a roster calls them. What lies
 * outside is not here, so that no roster tells that it exists.
 */
final class Places {
  private final Map<String, List<Unit>> byName = new HashMap<>();
  private final Map<UUID, Unit> byId = new HashMap<>();

  Places(List<Unit> units) {
    for (Unit unit : units) {
      byId.put(unit.id(), unit);
      put(unit.code(), unit);
      put(unit.divisionCode(), unit);
      put(unit.name(), unit);
      put(unit.shortName(), unit);
    }
  }

  Unit byId(UUID id) {
    return id == null ? null : byId.get(id);
  }

  /** Those that a name or code means, below a town when one is given. */
  List<Unit> named(String name, Unit town) {
    List<Unit> called = byName.get(name);
    return (called == null ? byName.getOrDefault(plain(name), List.of()) : called)
        .stream().filter(u -> town == null || u.path().startsWith(town.path())).toList();
  }

  private void put(String name, Unit unit) {
    if (name != null) {
      List<Unit> units = byName.computeIfAbsent(plain(name), key -> new ArrayList<>(1));
      if (!units.contains(unit)) {
        units.add(unit);
      }
    }
  }

  private static String plain(String name) {
    String text = Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
    text = text.replaceFirst("(社区|村)?(居民|村民)?委员会$", "$1").replaceFirst("(社区|村)(居|村)委会$", "$1");
    return text.length() > 3 && text.matches("\\d+0{3}") && text.length() == 12
        ? text.substring(0, 9)
        : text;
  }
}
