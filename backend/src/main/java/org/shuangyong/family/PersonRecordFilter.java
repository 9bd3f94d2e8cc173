package org.shuangyong.family;

import jakarta.persistence.Query;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.shuangyong.platform.access.Scope;

/** What a roll asks for: records of one kind that hold today. Also the filters of its export. */
public class PersonRecordFilter {
  /** Whether a record lacks what it should have: {@code open} in the answers. */
  static final String OPEN =
      "(r.kind = 'need' and not coalesce(function('jsonb_extract_path_text', r.facts, 'met'), 'false') = 'true'"
          + " or r.kind = 'employment' and r.value = '失业'"
          + " and function('jsonb_extract_path_text', r.facts, 'willing') = 'true'"
          + " and (function('jsonb_extract_path_text', r.facts, 'helper') is null"
          + " or function('jsonb_extract_path_text', r.facts, 'lastContact') is null"
          + " or coalesce(function('jsonb_extract_path_text', r.facts, 'nextContact'), '') < :todayText))";

  /** What a record says in its first choice; of a minor nothing (F4 14). */
  static final String SHOWN = "case when p.minor = false then r.value end";

  @NotBlank
  @QueryParam("kind")
  @Parameter(description = "A code of `kinds?of=person-record`")
  public String kind;

  @QueryParam("value")
  @Parameter(description = "What the first choice of the kind says, such as `兵支书`")
  public String value;

  @QueryParam("unit")
  @Parameter(description = "The unit on or below which the file is kept")
  public UUID unit;

  @QueryParam("open")
  @Parameter(
      description =
          "True for needs that are not met, and for those willing to work without a helper, a last"
              + " contact or a next day (5.3)")
  public boolean open;

  /** The same without what is asked of single records. */
  PersonRecordFilter ofAllValues() {
    PersonRecordFilter all = new PersonRecordFilter();
    all.kind = kind;
    all.unit = unit;
    return all;
  }

  /** The predicate over record {@code r} of person {@code p}; what a minor's says finds nobody. */
  String where(Scope scope, Scope under) {
    return "r.regionCode = :region and p.regionCode = :region and p.id = r.personId"
        + " and p.status <> CLOSED and r.kind = :kind"
        + " and (r.validTo is null or r.validTo >= :today) and "
        + scope.predicate("r.unitPath")
        + (under == null ? "" : " and r.unitPath >= :underFrom and r.unitPath < :underTo")
        + (value == null && !open ? "" : " and p.minor = false")
        + (value == null ? "" : " and r.value = :value")
        + (open ? " and " + OPEN : "");
  }

  void bind(Query query, Scope scope, Scope under, LocalDate today) {
    scope.bind(query).setParameter("kind", kind).setParameter("today", today);
    if (under != null) {
      query
          .setParameter("underFrom", under.path())
          .setParameter("underTo", Scope.upperBound(under.path()));
    }
    if (value != null) query.setParameter("value", value);
    if (open) query.setParameter("todayText", today.toString());
  }
}
