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
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.text.SortedJson;

/** Starts exports of whatever the features offer. */
@ApplicationScoped
public class ExportService {
  @Inject @Any Instance<Export<?>> exports;
  @Inject JobService jobs;
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

  private Job start(String action, ExportDto.StartRequest request, Map<String, ?> more) {
    Export<?> export =
        exports.stream()
            .filter(e -> e.word().equals(request.kind()))
            .findFirst()
            .orElseThrow(() -> ProblemException.field("kind", "unknown"));
    if (!user.get().may(export.word())) {
      throw new ProblemException(Problem.AUTH_FORBIDDEN);
    }
    Map<String, Object> filters = request.filters() == null ? Map.of() : request.filters();
    List<String> columns = request.columns() == null ? List.of() : request.columns();
    Export.Prepared prepared = prepare(export, filters, columns);
    Map<String, Object> detail = new HashMap<>(more);
    detail.put("filters", traced(filters));
    detail.put("columns", columns);
    return jobs.start(
        action,
        export.word(),
        sorted.write(request),
        prepared.fileName(),
        prepared.mediaType(),
        prepared.work(),
        detail);
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
