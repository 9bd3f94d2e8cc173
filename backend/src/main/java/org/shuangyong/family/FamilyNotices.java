package org.shuangyong.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.inbox.Audience;
import org.shuangyong.platform.inbox.InboxService;
import org.shuangyong.platform.inbox.Message;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitService;

/**
 * Says whom it concerns next, in the step's transaction: who is to approve an export, who is to
 * take a file in, and what became of either. The word of the step is the notice's code; no person
 * is named.
 */
@ApplicationScoped
public class FamilyNotices {
  @Inject InboxService inbox;
  @Inject UnitService units;

  void waits(PersonExport export) {
    inbox.tell(
        List.of(Audience.holders(Permission.PERSON_EXPORT_APPROVE)),
        message(Permission.PERSON_EXPORT_ASK, export));
  }

  void decided(String word, PersonExport export) {
    inbox.tell(List.of(Audience.unit(export.unitId())), message(word, export));
  }

  /** A village's street or town is told too: it answers for those without an account. */
  void asked(PersonMove move, Unit to) {
    List<Audience> receiving = new ArrayList<>(List.of(Audience.unit(to.id())));
    if (to.parentId() != null && units.get(to.parentId()).kind().place()) {
      receiving.add(Audience.unit(to.parentId()));
    }
    inbox.tell(receiving, message(Permission.PERSON_MOVE_ASK, move));
  }

  void answered(String word, PersonMove move) {
    inbox.tell(List.of(Audience.unit(move.fromUnitId())), message(word, move));
  }

  private static Message message(String word, PersonExport export) {
    return new Message(
        word,
        PersonExportService.KIND,
        export.id(),
        Map.of("no", export.number(), "title", "", "rows", String.valueOf(export.rows())));
  }

  private Message message(String word, PersonMove move) {
    return new Message(
        word,
        PersonMoveService.KIND,
        move.id(),
        Map.of(
            "no",
            "",
            "title",
            units.get(move.fromUnitId()).name() + " → " + units.get(move.unitId()).name()));
  }
}
