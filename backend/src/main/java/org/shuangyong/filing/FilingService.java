package org.shuangyong.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.AttachmentOwner;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.rule.RuleService;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitKind;
import org.shuangyong.unit.UnitService;

/** Every write to a filing: find in scope, act on the entity, record. */
@ApplicationScoped
public class FilingService implements AttachmentOwner {
  static final String KIND = "filing";

  /** Departments and towns file; troops, villages and the leading bodies do not. */
  private static final Set<UnitKind> FILING =
      EnumSet.of(UnitKind.DEPARTMENT, UnitKind.STREET, UnitKind.TOWN);

  @Inject FilingRepository filings;
  @Inject UnitService units;
  @Inject RuleService rules;
  @Inject AttachmentService attachments;
  @Inject CurrentUser currentUser;
  @Inject Audit audit;
  @Inject Clocks clocks;
  @Inject SecrecyGuard secrecy;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean visible(UUID id) {
    return filings.visible(currentUser.get(), id).isPresent();
  }

  /** A filing the current person may see, else 404. */
  public Filing get(UUID id) {
    return filings
        .visible(currentUser.get(), id)
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  /** The units that file, within what the person may see, in path order. */
  List<Unit> members() {
    User user = currentUser.get();
    return units.assignable().stream()
        .filter(u -> FILING.contains(u.kind()) && user.scope().covers(u.path()))
        .toList();
  }

  /**
   * The day a kind is due for a year, by the rule in force: today's, or that of the year's last day
   * once the year is over. A filing keeps the day it was due when it was filed.
   */
  LocalDate dueOn(FilingKind kind, int year) {
    LocalDate end = LocalDate.of(year, 12, 31);
    LocalDate today = clocks.today();
    int monthDay = rules.value(kind.due(), today.isAfter(end) ? end : today);
    YearMonth month = YearMonth.of(year, Math.min(12, monthDay / 100));
    return month.atDay(Math.max(1, Math.min(month.lengthOfMonth(), monthDay % 100)));
  }

  @Transactional
  public Filing file(FilingDto.FileRequest request) {
    User user = currentUser.get();
    Unit unit =
        members().stream()
            .filter(u -> u.id().equals(user.unit().id()))
            .findFirst()
            .orElseThrow(() -> new ProblemException(Problem.FILING_NOT_MEMBER));
    secrecy.check(request.secrecyReason(), Map.of("text", request.text()));
    Filing filing =
        new Filing(
            unit,
            request.year(),
            request.kind(),
            dueOn(request.kind(), request.year()),
            clocks.today(),
            user.name(),
            clocks.now());
    List<UUID> files = given(request.attachmentIds());
    filing.write(request.text(), request.oralOn(), files.size(), clocks.today(), clocks.now());
    filings.persist(filing);
    return record(Permission.FILING_FILE, filing, files);
  }

  /** The unit itself corrects what it filed; the day of filing stays. */
  @Transactional
  public Filing amend(UUID id, String ifMatch, FilingDto.AmendRequest request) {
    Filing filing = get(id);
    if (!mine(filing)) {
      throw new ProblemException(Problem.FILING_NOT_MEMBER);
    }
    Versions.check(ifMatch, filing.version());
    secrecy.check(request.secrecyReason(), Map.of("text", request.text()));
    List<UUID> files = given(request.attachmentIds());
    int all = attachments.ofOwner(KIND, id).size() + files.size();
    filing.write(request.text(), request.oralOn(), all, clocks.today(), clocks.now());
    return record(Permission.FILING_AMEND, filing, files);
  }

  boolean mine(Filing filing) {
    return filing.unitId().equals(currentUser.get().unit().id());
  }

  private static List<UUID> given(List<UUID> files) {
    return files == null ? List.of() : files;
  }

  private Filing record(String action, Filing filing, List<UUID> files) {
    filings.flush(); // the answer carries the new version
    if (!files.isEmpty()) {
      attachments.bind(files, KIND, filing.id(), null);
    }
    audit.record(
        action,
        KIND,
        filing.id(),
        Map.of("year", filing.year(), "kind", filing.kind().name(), "files", files.size()));
    return filing;
  }
}
