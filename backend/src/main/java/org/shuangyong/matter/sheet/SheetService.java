package org.shuangyong.matter.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shuangyong.matter.LedgerNumbers;
import org.shuangyong.matter.Matter;
import org.shuangyong.matter.MatterMoved;
import org.shuangyong.matter.MatterService;
import org.shuangyong.matter.MatterTimeline;
import org.shuangyong.matter.MatterWords;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.clock.Ids;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.web.Versions;

/**
 * Every write to a sheet: find in scope, act, record. Each also changes the matter's facts or
 * stands on its time line, so that who reads the matter reads everything.
 */
@ApplicationScoped
public class SheetService {
  /** The series of their numbers among the ledger's. */
  private static final String SERIES = "D";

  @Inject SheetRepository sheets;
  @Inject MatterService matters;
  @Inject MatterTimeline timeline;
  @Inject LedgerNumbers numbers;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;
  @Inject SecrecyGuard secrecy;

  /** A sheet the current person may see, else 404. */
  public SupervisionSheet get(UUID id) {
    return sheets
        .visible(currentUser.get(), id)
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  public Matter matterOf(SupervisionSheet sheet) {
    return matters.get(sheet.matterId());
  }

  /**
   * Issues a sheet on a matter; one of a lower colour that is open is raised by it.
   *
   * @param ifMatch the matter's version, so that of two who issue at once one is told
   */
  @Transactional
  public SupervisionSheet issue(String ifMatch, SheetDto.IssueRequest request) {
    Matter matter = matters.get(request.matterId());
    Versions.check(ifMatch, matter.version());
    secrecy.check(request.secrecyReason(), Map.of("requirement", request.requirement()));
    if (!matter.supervisable()) {
      throw new ProblemException(Problem.SHEET_NOT_SUPERVISABLE);
    }
    LocalDate today = clocks.today();
    requireAhead(request.limitOn(), today);
    User user = currentUser.get();
    Optional<SupervisionSheet> open = sheets.openOn(matter.id());
    open.ifPresent(lower -> lower.raise(user, matter, request.colour()));
    sheets.flush(); // the lower one is closed before the higher one stands in its place
    SupervisionSheet sheet =
        new SupervisionSheet(
            Ids.next(),
            matter,
            today.getYear(),
            numbers.take(today.getYear(), SERIES, 1),
            request.colour(),
            request.requirement().strip(),
            request.limitOn(),
            user,
            clocks.now());
    sheets.persist(sheet);
    matter.supervised(request.colour(), clocks.now());
    String word =
        "%s%s：%s"
            .formatted(
                MatterWords.of(sheet.colour()),
                open.isPresent() ? "（升级）" : "",
                sheet.requirement());
    record(sheet, matter, Permission.SHEET_ISSUE, word, null);
    return sheet;
  }

  @Transactional
  public SupervisionSheet answer(UUID id, String ifMatch, SheetDto.AnswerRequest request) {
    SupervisionSheet sheet = find(id, ifMatch, request.text(), request.secrecyReason());
    Matter matter = matterOf(sheet);
    sheet.answer(currentUser.get(), matter, request.text().strip(), clocks.now());
    sheet.answeredIn(
        record(sheet, matter, Permission.SHEET_ANSWER, request.text(), request.attachmentIds()));
    sheets.flush();
    return sheet;
  }

  @Transactional
  public SupervisionSheet clear(UUID id, String ifMatch, SheetDto.ClearRequest request) {
    SupervisionSheet sheet = find(id, ifMatch, request.text(), request.secrecyReason());
    Matter matter = matterOf(sheet);
    sheet.clear(currentUser.get(), matter, request.text().strip(), clocks.now());
    matter.supervised(null, clocks.now());
    record(sheet, matter, Permission.SHEET_CLEAR, request.text(), null);
    return sheet;
  }

  @Transactional
  public SupervisionSheet giveBack(UUID id, String ifMatch, SheetDto.ReturnRequest request) {
    SupervisionSheet sheet = find(id, ifMatch, request.text(), request.secrecyReason());
    if (request.limitOn() != null) {
      requireAhead(request.limitOn(), clocks.today());
    }
    Matter matter = matterOf(sheet);
    sheet.giveBack(
        currentUser.get(), matter, request.text().strip(), request.limitOn(), clocks.now());
    record(sheet, matter, Permission.SHEET_RETURN, request.text(), null);
    return sheet;
  }

  /** A matter given to another unit takes its open sheet along, and so does one that ends. */
  void follow(@Observes MatterMoved moved) {
    Matter matter = moved.matter();
    if (matter.deadline().sheet() == null) {
      return;
    }
    if (matter.status().ended()) {
      sheets.openOn(matter.id()).ifPresent(SupervisionSheet::end);
      matter.supervised(null, clocks.now());
    } else if (moved.action().equals(Permission.MATTER_ASSIGN)) {
      sheets.openOn(matter.id()).ifPresent(sheet -> sheet.readdress(matter.leadId()));
    }
  }

  private SupervisionSheet find(UUID id, String ifMatch, String text, String secrecyReason) {
    SupervisionSheet sheet = get(id);
    Versions.check(ifMatch, sheet.version());
    secrecy.check(secrecyReason, Map.of("text", text));
    return sheet;
  }

  private UUID record(
      SupervisionSheet sheet, Matter matter, String action, String text, Collection<UUID> files) {
    UUID event =
        timeline.record(
            matter,
            action,
            matter.status(),
            MatterTimeline.Word.of(text),
            files,
            Map.of("sheet", sheet.no(), "colour", sheet.colour().name()));
    sheets.flush(); // the answer carries the new version
    return event;
  }

  private static void requireAhead(LocalDate day, LocalDate today) {
    if (day.isBefore(today)) {
      throw ProblemException.field("limitOn", "out-of-range");
    }
  }
}
