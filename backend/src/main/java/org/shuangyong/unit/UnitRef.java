package org.shuangyong.unit;

import java.util.UUID;

/** A unit as other records show it. */
public record UnitRef(UUID id, String code, String name, UnitKind kind) {
  public static UnitRef of(Unit unit) {
    return new UnitRef(
        unit.id(),
        unit.code(),
        unit.shortName() == null ? unit.name() : unit.shortName(),
        unit.kind());
  }
}
