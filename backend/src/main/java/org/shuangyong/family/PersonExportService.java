package org.shuangyong.family;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.job.Export;
import org.shuangyong.platform.job.ExportDto;
import org.shuangyong.platform.job.ExportService;
import org.shuangyong.platform.job.Job;
import org.shuangyong.platform.job.JobService;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.rule.RuleCode;
import org.shuangyong.platform.rule.RuleService;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.UnitService;

/**
 * 导出: people who leave the system, in whichever list (domain C, personal information 5). Above the
 * rule's rows another person approves; who asked then starts it, once, as what they see at that
 * moment.
 */
@ApplicationScoped
public class PersonExportService {
  static final String KIND = "person-export";

  @Inject PersonExportRepository exports;
  @Inject ExportService lists;
  @Inject JobService jobs;
  @Inject RuleService rules;
  @Inject CurrentUser currentUser;
  @Inject Audit audit;
  @Inject Clocks clocks;
  @Inject SecrecyGuard secrecy;
  @Inject UnitService units;
  @Inject ObjectMapper json;
  @Inject FamilyNotices notices;

  /** One's own, or one to decide within the scope; else 404. */
  public PersonExport get(UUID id) {
    return exports
        .visible(currentUser.get(), id)
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  /** Asks; a list that needs nobody's approval starts at once. */
  @Transactional
  public PersonExport ask(PersonExportDto.AskRequest request) {
    secrecy.check(request.secrecyReason(), Map.of("reason", request.reason()));
    Export.Prepared prepared = prepared(request.kind(), request.filters(), request.columns());
    long rows = prepared.people().getAsLong();
    Instant now = clocks.now();
    boolean approval = rows > lists.most();
    PersonExport export =
        new PersonExport(
            currentUser.get(),
            request.kind(),
            text(request.filters()),
            request.columns() == null ? List.of() : request.columns(),
            request.filters() != null && Boolean.TRUE.equals(request.filters().get("whole")),
            request.reason().strip(),
            rows,
            approval,
            now,
            until(now));
    exports.persist(export);
    record(
        Permission.PERSON_EXPORT_ASK,
        export,
        Map.of(
            "kind",
            export.kind(),
            "rows",
            rows,
            "whole",
            export.whole(),
            "reason",
            export.reason()));
    if (!approval) {
      return begin(export, prepared);
    }
    notices.waits(export);
    return export;
  }

  @Transactional
  public PersonExport approve(UUID id, String ifMatch, PersonExportDto.AnswerRequest request) {
    return decide(Permission.PERSON_EXPORT_APPROVE, PersonExportStep.APPROVE, id, ifMatch, request);
  }

  @Transactional
  public PersonExport refuse(UUID id, String ifMatch, PersonExportDto.AnswerRequest request) {
    if (request.text() == null || request.text().isBlank()) {
      throw ProblemException.field("text", "required");
    }
    return decide(Permission.PERSON_EXPORT_REFUSE, PersonExportStep.REFUSE, id, ifMatch, request);
  }

  /** Makes the workbook of what was approved; again when the job died before there was a file. */
  @Transactional
  public PersonExport start(UUID id, String ifMatch) {
    PersonExport export = get(id);
    Versions.check(ifMatch, export.version());
    if (!export.askedBy().equals(currentUser.get().id())) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    export.after(PersonExportStep.START, clocks.now());
    if (!export.startable(jobs.died(export.jobId()))) {
      throw new ProblemException(Problem.PERSON_EXPORT_STATE);
    }
    Export.Prepared prepared = prepared(export.kind(), filters(export), export.columns());
    if (prepared.people().getAsLong() > Math.max(export.rows(), lists.most())) {
      throw new ProblemException(Problem.PERSON_EXPORT_GROWN);
    }
    return begin(export, prepared);
  }

  Map<String, Object> filters(PersonExport export) {
    try {
      return json.readValue(export.search(), new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an export's filters cannot be read");
    }
  }

  private Export.Prepared prepared(String kind, Map<String, Object> filters, List<String> columns) {
    Export.Prepared prepared = lists.prepare(new ExportDto.StartRequest(kind, filters, columns));
    if (!prepared.namesPeople()) {
      throw ProblemException.field("kind", "invalid");
    }
    requireUnit(filters);
    return prepared;
  }

  /** What an approver is told the list is of must be a unit of this district. */
  private void requireUnit(Map<String, Object> filters) {
    Object unit = filters == null ? null : filters.get("unit");
    if (unit == null) {
      return;
    }
    try {
      if (units.refs(List.of(UUID.fromString(unit.toString()))).isEmpty()) {
        throw ProblemException.field("filters.unit", "unknown");
      }
    } catch (IllegalArgumentException e) {
      throw ProblemException.field("filters.unit", "invalid");
    }
  }

  private PersonExport begin(PersonExport export, Export.Prepared prepared) {
    Job job =
        lists.begin(
            Permission.PERSON_EXPORT_START,
            export.kind(),
            null,
            prepared,
            export.number(),
            Map.of(
                "export",
                export.id().toString(),
                "number",
                export.number(),
                "whole",
                export.whole()));
    export.start(job.id(), clocks.now());
    exports.flush();
    return export;
  }

  private PersonExport decide(
      String action,
      PersonExportStep step,
      UUID id,
      String ifMatch,
      PersonExportDto.AnswerRequest request) {
    PersonExport export = get(id);
    Versions.check(ifMatch, export.version());
    String text = request.text() == null ? "" : request.text().strip();
    secrecy.check(request.secrecyReason(), Map.of("text", text));
    Instant now = clocks.now();
    export.decide(step, currentUser.get(), text, now, until(now));
    record(action, export, Map.of("text", text));
    notices.decided(action, export);
    return export;
  }

  private Instant until(Instant now) {
    return now.plus(Duration.ofDays(rules.value(RuleCode.EXPORT_DAYS, clocks.today())));
  }

  private String text(Map<String, Object> filters) {
    try {
      return json.writeValueAsString(filters == null ? Map.of() : filters);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("filters cannot be written");
    }
  }

  private void record(String action, PersonExport export, Map<String, ?> detail) {
    exports.flush();
    audit.record(action, KIND, export.id(), detail);
  }
}
