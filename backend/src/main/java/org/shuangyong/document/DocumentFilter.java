package org.shuangyong.document;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hibernate.query.Query;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.text.Like;
import org.shuangyong.platform.web.Texts;

/** What a list of texts asks for; nulls ask nothing. */
public class DocumentFilter {
  static final DocumentFilter ALL = new DocumentFilter();

  @QueryParam("kind")
  public String kind;

  @QueryParam("status")
  public DocumentStatus status;

  @QueryParam("tag")
  public String tag;

  @QueryParam("year")
  @Min(1900)
  @Max(2200)
  @Parameter(description = "Issued in this year")
  public Integer year;

  @QueryParam("adopted")
  @Min(1900)
  @Max(2200)
  @Parameter(description = "Adopted, or named, in this year")
  public Integer adopted;

  @QueryParam("sent")
  @Parameter(description = "True for kinds that are sent to be adopted by others (1.6)")
  public boolean sent;

  @QueryParam("taken")
  @Parameter(description = "True for what was adopted, in whatever year")
  public boolean taken;

  @QueryParam("unit")
  public UUID unit;

  @QueryParam("activity")
  @Parameter(description = "Cited by this activity")
  public UUID activity;

  @QueryParam("mine")
  @Parameter(description = "True for what the caller's unit wrote")
  public boolean mine;

  @QueryParam("toSign")
  @Parameter(description = "True for what the caller's unit has not signed for")
  public boolean toSign;

  @QueryParam("q")
  @Parameter(description = "Part of the title or of the text")
  public String q;

  static final String TAKEN = "d.adoptedOn is not null";

  /** What was sent to be adopted in a year. */
  static DocumentFilter sent(int year) {
    DocumentFilter filter = new DocumentFilter();
    filter.sent = true;
    filter.status = DocumentStatus.ISSUED;
    filter.year = year;
    return filter;
  }

  /** Texts {@code d} of the scope, and what was issued, which is there to be read by all. */
  static String seen(User user) {
    return "d.regionCode = :region and (d.status = ISSUED or "
        + user.scope().predicate("d.unitPath")
        + ")";
  }

  /** The predicate over text {@code d}; {@link #bind} fills it. */
  String where(User user) {
    StringBuilder hql = new StringBuilder(seen(user));
    if (Texts.blankToNull(kind) != null) hql.append(" and d.kind = :kind");
    if (status != null) hql.append(" and d.status = :status");
    if (Texts.blankToNull(tag) != null) hql.append(" and array_contains(d.tags, :tag)");
    if (year != null) hql.append(" and d.year = :year");
    if (adopted != null) hql.append(" and year(d.adoptedOn) = :adopted");
    if (sent) hql.append(" and d.kind in :adopting");
    if (taken) hql.append(" and ").append(TAKEN);
    if (unit != null) hql.append(" and d.unitId = :unit");
    if (activity != null) {
      hql.append(" and exists (select 1 from DocumentUse u where u.regionCode = d.regionCode");
      hql.append(" and u.documentId = d.id and u.activityId = :activity)");
    }
    if (mine) hql.append(" and d.unitId = :home");
    if (toSign) {
      hql.append(" and d.status = ISSUED and exists (select 1 from DocumentReceipt r where");
      hql.append(" r.regionCode = d.regionCode and r.documentId = d.id and r.unitId = :home");
      hql.append(" and r.signedOn is null)");
    }
    if (Texts.blankToNull(q) != null) {
      hql.append(" and (d.title like :part escape '!' or d.body like :part escape '!')");
    }
    return hql.toString();
  }

  /**
   * @param adopting the kinds that are sent to be adopted
   */
  <Q extends Query<?>> Q bind(Q query, User user, Collection<String> adopting) {
    user.scope().bind(query);
    if (Texts.blankToNull(kind) != null) query.setParameter("kind", kind);
    if (status != null) query.setParameter("status", status);
    if (Texts.blankToNull(tag) != null) query.setParameter("tag", tag);
    if (year != null) query.setParameter("year", year);
    if (adopted != null) query.setParameter("adopted", adopted);
    if (sent) query.setParameter("adopting", adopting);
    if (unit != null) query.setParameter("unit", unit);
    if (activity != null) query.setParameter("activity", activity);
    if (mine || toSign) query.setParameter("home", user.unit().id());
    if (Texts.blankToNull(q) != null) query.setParameter("part", Like.part(q));
    return query;
  }
}
