package org.shuangyong.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.plan.notice.DutyMatch;
import org.shuangyong.plan.notice.Notice;
import org.shuangyong.plan.notice.Notice.Level;
import org.shuangyong.plan.notice.NoticeFile;
import org.shuangyong.plan.notice.NoticeParser;
import org.shuangyong.plan.notice.NoticeProblem;
import org.shuangyong.plan.notice.UnitNames;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.Regions;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Reads a document against this district's units and last year's plan. Saves nothing. */
@ApplicationScoped
public class NoticeReading {
  @Inject UnitService units;
  @Inject Regions regions;
  @Inject CurrentUser user;
  @Inject PlanRepository plans;
  @Inject WorkPointRepository points;

  PlanDto.Preview preview(byte[] bytes, String name) {
    return preview(run(() -> NoticeFile.read(bytes, name)));
  }

  PlanDto.Preview preview(String text) {
    return preview(run(() -> NoticeFile.ofText(text, "粘贴文本")));
  }

  /** Reads a text that came over HTTP: cleaned first, so that the database can hold it. */
  Notice parse(String source) {
    return run(() -> NoticeParser.parse(NoticeFile.ofText(source, "").source()));
  }

  private PlanDto.Preview preview(NoticeFile file) {
    Notice notice = parse(file.source());
    Notice.Header header = notice.header();
    return new PlanDto.Preview(
        file.name(),
        notice.source(),
        header.annexTitle() == null ? header.title() : header.annexTitle(),
        header.year(),
        header.issuers().isEmpty() ? null : String.join("、", header.issuers()),
        header.sealUnit(),
        header.docNo(),
        header.recipients(),
        header.issuedOn(),
        header.annexTitle(),
        notice.preamble(),
        notice.nodes().stream().map(node -> node(notice, node)).toList(),
        notice.issues().stream()
            .map(
                i ->
                    new PlanDto.PreviewIssue(
                        i.severity(),
                        i.code(),
                        i.line(),
                        i.start(),
                        i.end(),
                        i.excerpt(),
                        i.params()))
            .toList(),
        (int) notice.count(Level.SECTION),
        (int) notice.count(Level.POINT),
        (int) notice.count(Level.MEASURE));
  }

  private static PlanDto.PreviewNode node(Notice notice, Notice.Node node) {
    return new PlanDto.PreviewNode(
        node.level(),
        node.no(),
        node.title(),
        notice.text(node),
        node.start(),
        node.end(),
        node.parent(),
        node.leadNames(),
        node.supportNames(),
        node.due() == null ? null : node.due().on(),
        node.how(),
        node.output());
  }

  /**
   * The nodes of a plan, with what the document itself says of units and dates. Names that match no
   * unit, or two, are kept as unresolved for a person.
   */
  List<WorkPoint> workPoints(UUID planId, Notice notice) {
    UnitNames names =
        new UnitNames(
            units.assignable().stream()
                .map(u -> new UnitNames.Unit(u.id().toString(), u.name(), u.shortName()))
                .toList(),
            regions.names(user.get().region()));
    List<WorkPoint> nodes = new ArrayList<>();
    for (Notice.Node node : notice.nodes()) {
      UUID parent = node.parent() == null ? null : nodes.get(node.parent()).id();
      WorkPoint point =
          new WorkPoint(
              planId, parent, node.level(), node.no(), cut(node.title()), node.start(), node.end());
      List<String> unresolved = new ArrayList<>();
      List<UUID> leads = resolve(names, node.leadNames(), unresolved);
      List<UUID> supports = resolve(names, node.supportNames(), unresolved);
      UUID lead = leads.isEmpty() ? null : leads.get(0);
      // A second lead of the document helps; a measure has one unit that answers for it.
      List<UUID> helpers = new ArrayList<>(leads.subList(Math.min(1, leads.size()), leads.size()));
      helpers.addAll(supports);
      point.fromDocument(
          lead,
          helpers,
          node.due() == null ? null : node.due().on(),
          new Undertaking(node.how(), node.output()),
          unresolved);
      nodes.add(point);
    }
    return nodes;
  }

  private static List<UUID> resolve(
      UnitNames names, List<String> written, List<String> unresolved) {
    List<UUID> found = new ArrayList<>();
    for (String name : written) {
      names
          .resolve(name)
          .ifPresentOrElse(id -> found.add(UUID.fromString(id)), () -> unresolved.add(name));
    }
    return found;
  }

  /** A lead and supports for each measure of the draft, with the words behind each proposal. */
  List<PlanDto.Suggestion> suggest(Plan plan, List<WorkPoint> nodes) {
    List<Unit> known = units.assignable();
    Map<String, UnitRef> refs = new HashMap<>();
    units
        .refs(known.stream().map(Unit::id).toList())
        .forEach((id, ref) -> refs.put(id.toString(), ref));
    List<WorkPoint> measures = nodes.stream().filter(p -> p.measure() && !p.struck()).toList();
    List<DutyMatch.Proposal> proposals =
        new DutyMatch(
                known.stream()
                    .map(u -> new DutyMatch.UnitDuties(u.id().toString(), u.duties()))
                    .toList(),
                lastYear(plan.year()))
            .propose(measures.stream().map(plan::text).toList());
    List<PlanDto.Suggestion> suggestions = new ArrayList<>();
    for (int i = 0; i < measures.size(); i++) {
      DutyMatch.Proposal proposal = proposals.get(i);
      suggestions.add(
          new PlanDto.Suggestion(
              measures.get(i).id(),
              suggested(proposal.lead(), refs),
              proposal.supports().stream()
                  .map(candidate -> suggested(candidate, refs))
                  .filter(s -> s != null)
                  .toList()));
    }
    return suggestions;
  }

  private List<DutyMatch.PastMeasure> lastYear(int year) {
    return plans
        .lastBefore(year)
        .map(
            past ->
                points.ofPlan(past.id()).stream()
                    .filter(p -> p.measure() && p.leadId() != null)
                    .map(
                        p ->
                            new DutyMatch.PastMeasure(
                                past.text(p),
                                p.leadId().toString(),
                                p.supportIds().stream().map(UUID::toString).toList()))
                    .toList())
        .orElse(List.of());
  }

  private static PlanDto.SuggestedUnit suggested(
      DutyMatch.Candidate candidate, Map<String, UnitRef> refs) {
    // A unit of last year that has ended meanwhile is not proposed again.
    UnitRef ref = candidate == null ? null : refs.get(candidate.unitId());
    return ref == null
        ? null
        : new PlanDto.SuggestedUnit(
            ref, candidate.words(), PlanDto.SuggestionFrom.valueOf(candidate.from().name()));
  }

  private static String cut(String title) {
    return title != null && title.length() > 500 ? title.substring(0, 500) : title;
  }

  private interface Reading<T> {
    T read();
  }

  private static <T> T run(Reading<T> reading) {
    try {
      return reading.read();
    } catch (NoticeProblem e) {
      Problem problem =
          Arrays.stream(Problem.values())
              .filter(p -> p.code().equals(e.code()))
              .findFirst()
              .orElseThrow(() -> e);
      throw new ProblemException(problem, e.params());
    }
  }
}
