package org.shuangyong.matter.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.matter.Matter;
import org.shuangyong.matter.MatterService;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Turns sheets into what is shown; a list costs one statement more than its rows. */
@ApplicationScoped
public class SheetView {
  @Inject UnitService units;
  @Inject AttachmentService attachments;
  @Inject CurrentUser user;
  @Inject Clocks clocks;

  List<SheetDto.Row> rows(List<SupervisionSheet> sheets) {
    Map<UUID, UnitRef> refs =
        units.refs(sheets.stream().map(SupervisionSheet::unitId).distinct().toList());
    LocalDate today = clocks.today();
    return sheets.stream()
        .map(
            s ->
                new SheetDto.Row(
                    s.id(),
                    s.no(),
                    s.year(),
                    s.colour(),
                    s.status(),
                    s.matterId(),
                    s.matterNo(),
                    s.matterTitle(),
                    refs.get(s.unitId()),
                    s.limitOn(),
                    s.daysLeft(today),
                    s.issuedAt(),
                    s.issuerName()))
        .toList();
  }

  SheetDto whole(SupervisionSheet s, Matter matter) {
    LeadAnswer a = s.answer();
    SheetVerdict v = s.verdict();
    List<AttachmentDto> files =
        a == null
            ? List.of()
            : attachments.ofOwner(MatterService.KIND, s.matterId()).stream()
                .filter(f -> a.event().equals(f.ownerPart()))
                .map(AttachmentDto::of)
                .toList();
    return new SheetDto(
        s.id(),
        s.no(),
        s.year(),
        s.colour(),
        s.status(),
        s.matterId(),
        s.matterNo(),
        s.matterTitle(),
        units.refs(List.of(s.unitId())).get(s.unitId()),
        s.limitOn(),
        s.daysLeft(clocks.today()),
        s.issuedAt(),
        s.issuerName(),
        s.requirement(),
        a == null ? null : new SheetDto.Said(a.text(), a.at(), a.by()),
        v == null ? null : new SheetDto.Said(v.text(), v.at(), v.by()),
        files,
        s.version(),
        s.allowed(user.get(), matter).stream().map(SheetAction::permission).toList());
  }
}
