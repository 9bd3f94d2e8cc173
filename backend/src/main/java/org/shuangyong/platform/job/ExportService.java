package org.shuangyong.platform.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.clock.Ids;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.rule.RuleCode;
import org.shuangyong.platform.rule.RuleService;
import org.shuangyong.platform.text.SortedJson;

/**
 * Starts exports of whatever the features offer. Many rows that name people are not started here:
 * they are asked for with a reason, another person allows it (domain C, personal information 5).
 */
@ApplicationScoped
public class ExportService {
  @Inject @Any Instance<Export<?>> exports;
  @Inject JobService jobs;
  @Inject ExportMark mark;
  @Inject RuleService rules;
  @Inject Clocks clocks;
  @Inject CurrentUser user;
  @Inject ObjectMapper json;
  @Inject SortedJson sorted;
  @Inject Validator validator;

  /** The words of all that can be exported. */
  public Set<String> words() {
    return exports.stream().map(Export::word).collect(Collectors.toSet());
  }

  @Transactional
  public Job start(ExportDto.StartRequest request) {
    return start(Permission.EXPORT_START, request, Map.of());
  }

  /** Starts anew what failed or was cancelled; the new job stands in the old one's place. */
  @Transactional
  public Job retry(UUID id) {
    Job ended = jobs.get(id);
    if (!ended.canBeAskedAgain()) {
      throw new ProblemException(Problem.JOB_NOT_RETRIABLE);
    }
    ExportDto.StartRequest request;
    try {
      request = json.readValue(ended.asked(), ExportDto.StartRequest.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    Job again = start(Permission.JOB_RETRY, request, Map.of("former", id.toString()));
    jobs.replaced(ended);
    return again;
  }

  /** Above so many rows that name people another person allows it. */
  public int most() {
    return rules.value(RuleCode.EXPORT_ROWS, clocks.today());
  }

  /** What the current person asks for, as they see it now; who lacks the right to it is refused. */
  public Export.Prepared prepare(ExportDto.StartRequest request) {
    return prepare(export(request.kind()), filters(request), columns(request));
  }

  /**
   * Puts it in line.
   *
   * @param asked as in {@link JobService#start}
   * @param number stands on each page if it names people
   */
  public Job begin(
      String action,
      String kind,
      String asked,
      Export.Prepared prepared,
      String number,
      Map<String, ?> detail) {
    return jobs.start(
        action,
        kind,
        asked,
        prepared.fileName(),
        prepared.mediaType(),
        prepared.work().apply(prepared.namesPeople() ? mark.now(number) : ""),
        detail);
  }

  private Job start(String action, ExportDto.StartRequest request, Map<String, ?> more) {
    Export<?> export = export(request.kind());
    Export.Prepared prepared = prepare(export, filters(request), columns(request));
    Map<String, Object> detail = new HashMap<>(more);
    detail.put("filters", traced(filters(request)));
    detail.put("columns", columns(request));
    String number = ExportMark.number(Ids.next(), clocks.now());
    if (prepared.namesPeople()) {
      long rows = prepared.people().getAsLong();
      if (export.reasoned() || rows > most()) {
        throw new ProblemException(Problem.EXPORT_APPROVAL, Map.of("rows", rows, "most", most()));
      }
      detail.put("number", number);
      detail.put("rows", rows);
    }
    return begin(action, export.word(), sorted.write(request), prepared, number, detail);
  }

  private Export<?> export(String word) {
    Export<?> export =
        exports.stream()
            .filter(e -> e.word().equals(word))
            .findFirst()
            .orElseThrow(() -> ProblemException.field("kind", "unknown"));
    if (!user.get().may(word)) {
      throw new ProblemException(Problem.AUTH_FORBIDDEN);
    }
    return export;
  }

  private static Map<String, Object> filters(ExportDto.StartRequest request) {
    return request.filters() == null ? Map.of() : request.filters();
  }

  private static List<String> columns(ExportDto.StartRequest request) {
    return request.columns() == null ? List.of() : request.columns();
  }

  private <F> Export.Prepared prepare(
      Export<F> export, Map<String, Object> filters, List<String> columns) {
    F typed;
    try {
      typed = json.convertValue(filters, export.filters());
    } catch (IllegalArgumentException e) {
      throw ProblemException.field("filters", "invalid");
    }
    // What a list checks of its query is checked here too.
    if (!validator.validate(typed).isEmpty()) {
      throw ProblemException.field("filters", "invalid");
    }
    return export.prepare(typed, columns);
  }

  /** For the trail. What was searched for may be a person's name, so only that it was. */
  private static Map<String, Object> traced(Map<String, Object> filters) {
    Map<String, Object> kept = new TreeMap<>(filters);
    kept.replace("q", "…");
    kept.replace("sourceName", "…");
    return kept;
  }
}
