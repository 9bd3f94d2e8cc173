package org.shuangyong.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.matter.UnitTasks;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Turns filings into what is shown; a fixed number of statements whatever the number of units. */
@ApplicationScoped
public class FilingView {
  @Inject FilingService service;
  @Inject FilingRepository filings;
  @Inject UnitService units;
  @Inject UnitTasks tasks;
  @Inject AttachmentService attachments;
  @Inject CurrentUser user;
  @Inject Clocks clocks;

  FilingDto.Grid grid(int year) {
    LocalDate today = clocks.today();
    Map<FilingKind, LocalDate> due = new EnumMap<>(FilingKind.class);
    for (FilingKind kind : FilingKind.values()) {
      due.put(kind, service.dueOn(kind, year));
    }
    Map<UUID, Map<FilingKind, Filing>> filed = new HashMap<>();
    filings
        .ofYear(user.get(), year)
        .forEach(
            f ->
                filed
                    .computeIfAbsent(f.unitId(), u -> new EnumMap<>(FilingKind.class))
                    .put(f.kind(), f));
    // Those that file now, and those that have filed for the year but are no more.
    Set<UUID> shown = new LinkedHashSet<>(service.members().stream().map(Unit::id).toList());
    shown.addAll(filed.keySet());
    Map<UUID, UnitRef> refs = units.refs(shown);
    List<FilingDto.Row> rows = new ArrayList<>();
    for (UUID unit : shown) {
      Map<FilingKind, Filing> mine = filed.getOrDefault(unit, Map.of());
      List<FilingDto.Cell> cells = new ArrayList<>();
      due.forEach((kind, day) -> cells.add(cell(kind, mine.get(kind), day, today)));
      boolean own = user.get().may(Permission.FILING_FILE) && unit.equals(user.get().unit().id());
      rows.add(new FilingDto.Row(refs.get(unit), cells, own));
    }
    return new FilingDto.Grid(
        year,
        due.entrySet().stream().map(e -> new FilingDto.Due(e.getKey(), e.getValue())).toList(),
        rows);
  }

  private static FilingDto.Cell cell(
      FilingKind kind, Filing filing, LocalDate dueOn, LocalDate today) {
    return filing == null
        ? new FilingDto.Cell(kind, FilingStatus.of(null, dueOn, today), null, null, null)
        : new FilingDto.Cell(
            kind,
            FilingStatus.of(filing.filedOn(), filing.dueOn(), today),
            filing.id(),
            filing.filedOn(),
            filing.oralOn());
  }

  FilingDto whole(Filing f) {
    return new FilingDto(
        f.id(),
        units.refs(List.of(f.unitId())).get(f.unitId()),
        f.year(),
        f.kind(),
        FilingStatus.of(f.filedOn(), f.dueOn(), clocks.today()),
        f.text(),
        f.oralOn(),
        f.dueOn(),
        f.filedOn(),
        f.filedBy(),
        f.updatedAt(),
        attachments.ofOwner(FilingService.KIND, f.id()).stream().map(AttachmentDto::of).toList(),
        f.version(),
        service.mine(f) && user.get().may(Permission.FILING_AMEND)
            ? List.of(Permission.FILING_AMEND)
            : List.of());
  }

  /** A unit's tasks of a year's points; 404 for a unit the person may not look into. */
  FilingDto.Tasks tasks(UUID unitId, int year) {
    Unit unit = units.get(unitId);
    if (!user.get().scope().covers(unit.path())) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    return new FilingDto.Tasks(
        units.refs(List.of(unitId)).get(unitId),
        year,
        tasks.of(user.get(), unitId, year).stream()
            .map(
                t ->
                    new FilingDto.Task(
                        t.matter(),
                        t.lead(),
                        t.report() == null ? null : t.report().at(),
                        t.report() == null ? null : t.report().actorName(),
                        t.report() == null ? null : t.report().text()))
            .toList());
  }
}
