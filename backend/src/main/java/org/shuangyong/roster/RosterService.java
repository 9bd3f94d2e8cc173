package org.shuangyong.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.clock.Ids;
import org.shuangyong.platform.job.JobService;
import org.shuangyong.platform.job.JobWork;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.sheet.SheetHead;
import org.shuangyong.platform.sheet.SheetReader;
import org.shuangyong.platform.sheet.Sheets;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitService;

/** What people do with rosters. The work itself is done by jobs; asked for again, it goes on. */
@ApplicationScoped
public class RosterService {
  static final String KIND = "roster";
  private static final int MOST_AT_ONCE = 10_000;

  @Inject RosterRepository rosters;
  @Inject RosterFile files;
  @Inject RosterColumns columns;
  @Inject RosterPreview preview;
  @Inject RosterApply apply;
  @Inject RosterUndo undo;
  @Inject RosterReport report;
  @Inject JobService jobs;
  @Inject Kinds kinds;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;
  @Inject Audit audit;
  @Inject Clocks clocks;
  @Inject SecrecyGuard secrecy;
  @Inject EntityManager em;

  /** A roster the current person may see, else 404. */
  Roster get(UUID id) {
    return rosters
        .visible(currentUser.get(), id)
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  @Transactional
  public Roster upload(String fileName, Path file) {
    try {
      SheetReader.requireWorkbook(file);
      SheetHead head = SheetHead.find(file, columns.words(), null, null, Problem.ROSTER_NO_HEAD);
      String name = plainName(fileName);
      secrecy.check(null, Map.of("name", name));
      User user = currentUser.get();
      Roster roster = new Roster(Ids.next(), user, name, head, clocks.now());
      files.keep(roster.id(), file);
      rosters.persist(roster);
      rosters.flush();
      audit.record(
          Permission.ROSTER_UPLOAD,
          KIND,
          roster.id(),
          Map.of("bytes", Files.size(file), "headings", head.mapping().size()));
      return roster;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Another row names the columns: what was read by the former one is read no more. */
  @Transactional
  Roster head(UUID id, String ifMatch, RosterDto.HeadRequest request) {
    Roster roster = get(id);
    Versions.check(ifMatch, roster.version());
    roster.step(RosterStep.HEAD, clocks.now());
    rosters.clearRows(id);
    Path plain = files.open(id);
    try {
      int sheet = request.sheet() == null ? roster.sheet() : request.sheet();
      roster.headed(
          SheetHead.find(plain, columns.words(), sheet, request.row(), Problem.ROSTER_NO_HEAD),
          clocks.now());
    } finally {
      drop(plain);
    }
    rosters.flush();
    audit.record(Permission.ROSTER_HEAD, KIND, id, Map.of("row", request.row()));
    return roster;
  }

  /** Reads all rows and says each one's fate; nothing changes. */
  @Transactional
  public UUID preview(UUID id, String ifMatch, RosterDto.PreviewRequest request) {
    Roster roster = get(id);
    Versions.check(ifMatch, roster.version());
    check(roster, request);
    roster.step(RosterStep.READ, clocks.now());
    roster.setUp(request, clocks.now());
    rosters.clearRows(id);
    return start(
        Permission.ROSTER_PREVIEW,
        roster,
        (out, progress) -> {
          preview.run(id, progress);
          report.rejected(out, id);
        });
  }

  /** Goes on with reading or writing that was cancelled or cut short, where it was. */
  @Transactional
  UUID resume(UUID id) {
    Roster roster = get(id);
    if (roster.status() == RosterStatus.READING) {
      roster.step(RosterStep.READ, clocks.now());
      return start(
          Permission.ROSTER_RESUME,
          roster,
          (out, progress) -> {
            preview.run(id, progress);
            report.rejected(out, id);
          });
    }
    if (roster.status() != RosterStatus.APPLYING) {
      throw new ProblemException(Problem.ROSTER_TRANSITION);
    }
    roster.step(RosterStep.APPLY, clocks.now());
    return start(Permission.ROSTER_RESUME, roster, applying(id));
  }

  /** Decides doubtful rows: these, or all undecided ones with a reason that leave the choice. */
  @Transactional
  Roster decide(UUID id, RosterDto.DecideRequest request) {
    Roster roster = get(id);
    roster.step(RosterStep.DECIDE, clocks.now());
    List<RosterRow> rows;
    if (request.rows() != null && !request.rows().isEmpty()) {
      rows = rosters.rows(id, request.rows());
      rows.forEach(row -> row.decide(request.decision()));
    } else {
      rows =
          rosters
              .rows(
                  new RosterRepository.RowFilter(id, Fate.DOUBTFUL, request.reason(), true),
                  null,
                  MOST_AT_ONCE)
              .stream()
              .filter(row -> row.choices().contains(request.decision()))
              .toList();
      rows.forEach(row -> row.decide(request.decision()));
    }
    rosters.flush();
    audit.record(
        Permission.ROSTER_DECIDE,
        KIND,
        id,
        Map.of("decision", request.decision().name(), "rows", rows.size()));
    return roster;
  }

  /** Writes all rows that may be written. */
  @Transactional
  UUID apply(UUID id, String ifMatch) {
    Roster roster = get(id);
    Versions.check(ifMatch, roster.version());
    if (roster.purpose() != RosterPurpose.FILES || roster.status() != RosterStatus.READY) {
      throw new ProblemException(Problem.ROSTER_TRANSITION);
    }
    long undecided =
        rosters.counts(id).stream()
            .filter(c -> c.fate() == Fate.DOUBTFUL && c.decision() == null)
            .mapToLong(RosterRepository.Count::rows)
            .sum();
    if (undecided > 0) {
      throw new ProblemException(Problem.ROSTER_UNDECIDED, Map.of("rows", undecided));
    }
    roster.step(RosterStep.APPLY, clocks.now());
    roster.begin(RosterApply.PEOPLE, clocks.now());
    return start(Permission.ROSTER_APPLY, roster, applying(id));
  }

  @Transactional
  Roster undo(UUID id, String ifMatch) {
    Roster roster = get(id);
    Versions.check(ifMatch, roster.version());
    em.lock(roster, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
    roster.step(RosterStep.UNDO, clocks.now());
    undo.undo(roster);
    rosters.flush();
    audit.record(Permission.ROSTER_UNDO, KIND, id, Map.of());
    return roster;
  }

  /** Not to be taken in after all: the file and what was staged of it go. */
  @Transactional
  void drop(UUID id) {
    Roster roster = get(id);
    roster.step(RosterStep.DROP, clocks.now());
    rosters.flush(); // who was quicker keeps the file
    rosters.clearRows(id);
    files.remove(id);
    audit.record(Permission.ROSTER_DROP, KIND, id, Map.of());
  }

  /** The rows that were not taken, as a workbook. */
  @Transactional
  UUID rejected(UUID id) {
    Roster roster = get(id);
    return start(Permission.ROSTER_REJECTED, roster, (out, progress) -> report.rejected(out, id));
  }

  private JobWork applying(UUID id) {
    return (out, progress) -> {
      apply.run(id, progress);
      report.rejected(out, id);
    };
  }

  private UUID start(String action, Roster roster, JobWork work) {
    rosters.flush();
    return jobs.start(
            action,
            Permission.ROSTER_REJECTED,
            null, // roster.resume goes on
            "未导入的行" + clocks.today() + ".xlsx",
            Sheets.MEDIA_TYPE,
            work,
            Map.of("roster", roster.id().toString(), "status", roster.status().name()))
        .id();
  }

  private void check(Roster roster, RosterDto.PreviewRequest request) {
    request
        .mapping()
        .forEach(
            (code, at) -> {
              if (!columns.known(code) || at >= roster.headings().size()) {
                throw ProblemException.field("mapping." + code, "unknown");
              }
            });
    if (!request.mapping().containsKey("name")) {
      throw ProblemException.field("mapping.name", "required");
    }
    if (request.purpose() == RosterPurpose.EXPECTED) {
      if (request.expectedKind() == null) {
        throw ProblemException.field("expectedKind", "required");
      }
      if (request.expectedYear() == null) {
        throw ProblemException.field("expectedYear", "required");
      }
    }
    if (request.defaultCategory() != null
        && kinds.find("person-category", request.defaultCategory()).isEmpty()) {
      throw ProblemException.field("defaultCategory", "unknown");
    }
    if (request.defaultUnit() != null) {
      Unit unit = units.forWork(List.of(request.defaultUnit())).get(request.defaultUnit());
      if (!unit.kind().place() || !currentUser.get().scope().covers(unit.path())) {
        throw ProblemException.field("defaultUnit", "invalid");
      }
    }
    secrecy.check(null, Map.of("basis", request.basis()));
  }

  private static void drop(Path plain) {
    try {
      Files.deleteIfExists(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String plainName(String name) {
    String last = name == null ? "" : name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    String plain = last.replaceAll("\\p{Cntrl}", "").strip();
    return plain.isEmpty()
        ? "名册.xlsx"
        : plain.length() > 120 ? plain.substring(plain.length() - 120) : plain;
  }
}
