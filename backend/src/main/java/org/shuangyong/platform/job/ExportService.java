package org.shuangyong.platform.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;

/** Starts exports of whatever the features offer. */
@ApplicationScoped
public class ExportService {
  @Inject @Any Instance<Export<?>> exports;
  @Inject JobService jobs;
  @Inject CurrentUser user;
  @Inject ObjectMapper json;

  /** The words of all that can be exported. */
  public Set<String> words() {
    return exports.stream().map(Export::word).collect(Collectors.toSet());
  }

  @Transactional
  public Job start(ExportDto.StartRequest request) {
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
    return jobs.start(
        Permission.EXPORT_START,
        export.word(),
        prepared.fileName(),
        prepared.mediaType(),
        prepared.work(),
        Map.of("filters", traced(filters), "columns", columns));
  }

  private <F> Export.Prepared prepare(
      Export<F> export, Map<String, Object> filters, List<String> columns) {
    F typed;
    try {
      typed = json.convertValue(filters, export.filters());
    } catch (IllegalArgumentException e) {
      throw ProblemException.field("filters", "invalid");
    }
    return export.prepare(typed, columns);
  }

  /** For the trail. A word searched for may be a person's name, so only that one was. */
  private static Map<String, Object> traced(Map<String, Object> filters) {
    Map<String, Object> kept = new TreeMap<>(filters);
    kept.replace("q", "…");
    return kept;
  }
}
