package org.shuangyong.unit;

import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.platform.access.HomeUnit;

/** What almost every answer needs of a unit. */
record KnownUnit(
    UUID id,
    String code,
    String name,
    String shortName,
    UnitKind kind,
    String path,
    LocalDate validFrom,
    LocalDate validTo) {

  UnitRef ref() {
    return new UnitRef(id, code, shortName == null ? name : shortName, kind);
  }

  HomeUnit home() {
    return new HomeUnit(id, code, ref().name(), kind.name(), path);
  }

  boolean currentOn(LocalDate day) {
    return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
  }
}
