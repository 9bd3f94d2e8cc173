package org.shuangyong.platform.kind;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the catalogue of kinds has to know of the units that a field of units may name. */
public interface UnitsInFields {
  /** The words of the kinds of units there are. */
  Set<String> kinds();

  /** The kind of each of these units; those there are not are left out. */
  Map<UUID, String> kindsOf(Collection<UUID> ids);
}
