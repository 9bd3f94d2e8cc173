package org.shuangyong.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.clock.Ids;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.web.Texts;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitService;

/** What a matter says: proposed, proposed again, and put right by the office. */
@ApplicationScoped
public class MatterProposalService {
  /** The family of the topics. */
  static final String TOPICS = "matter-topic";

  /** The one topic of a 支前需求: what may be said of it without a secret (4.4). */
  static final String SUPPORT_TOPIC = "support";

  @Inject MatterRepository matters;
  @Inject MatterService service;
  @Inject MatterTimeline timeline;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;
  @Inject SecrecyGuard secrecy;
  @Inject Kinds kinds;

  /**
   * @param collect the collecting it answers, or null
   */
  @Transactional
  public Matter propose(MatterDto.ProposeRequest request, CollectOrigin collect) {
    User user = currentUser.get();
    requireKind(request.kind(), user, collect);
    MatterList list = collect == null ? request.kind().list() : collect.list();
    MatterFacts facts =
        facts(
            request.facts(),
            request.kind(),
            list,
            collect == null ? MatterSource.DIRECT : collect.source(),
            MatterFacts.NONE);
    checkText(
        request.secrecyReason(), request.title(), request.detail(), request.standard(), facts);
    UUID proposer = proposer(request.proposerId(), user);
    List<UUID> named = new ArrayList<>(List.of(proposer));
    if (request.leadId() != null) {
      named.add(request.leadId());
    }
    Map<UUID, Unit> known = units.forWork(named);
    int year = collect == null ? year(request.year()) : collect.year();
    Matter matter =
        new Matter(
            Ids.next(),
            request.kind(),
            LedgerEntry.unnumbered(list, year),
            new MatterText(request.title().strip(), request.detail(), request.standard()),
            facts,
            proposer,
            request.leadId(),
            request.dueOn(),
            clocks.now());
    if (collect != null) {
      matter.answers(collect.id());
    }
    matters.persist(matter);
    service.party(matter, known.get(proposer), MatterParty.Part.PROPOSER);
    timeline.record(
        matter,
        Permission.MATTER_PROPOSE,
        null,
        MatterTimeline.Word.NONE,
        request.attachmentIds(),
        Map.of("kind", matter.kind().name()));
    matters.flush(); // the answer carries the new version
    return matter;
  }

  @Transactional
  public Matter resubmit(UUID id, String ifMatch, MatterDto.ResubmitRequest request) {
    Matter matter = service.find(id, ifMatch, request.text(), request.secrecyReason());
    checkText(
        request.secrecyReason(),
        request.title(),
        request.detail(),
        request.standard(),
        MatterFacts.NONE);
    MatterText text = new MatterText(request.title().strip(), request.detail(), request.standard());
    MatterStatus from = matter.resubmit(service.turn(), text);
    return service.record(matter, MatterAction.RESUBMIT, from, request.text(), null, Map.of());
  }

  /** The office makes the text clear and fills the ledger's columns; what changed is on record. */
  @Transactional
  public Matter amend(UUID id, String ifMatch, MatterDto.AmendRequest request) {
    Matter matter = service.find(id, ifMatch, request.text(), request.secrecyReason());
    MatterFacts facts =
        facts(
            request.facts(),
            matter.kind(),
            matter.ledger().list(),
            matter.facts().source(),
            matter.facts());
    checkText(
        request.secrecyReason(), request.title(), request.detail(), request.standard(), facts);
    MatterText text = new MatterText(request.title().strip(), request.detail(), request.standard());
    Map<String, Object> changed = new HashMap<>();
    Map<String, Object> before = columns(matter.text(), matter.facts());
    Map<String, Object> after = columns(text, facts);
    after.forEach(
        (column, value) -> {
          if (!value.equals(before.get(column))) {
            changed.put(column, Map.of("before", before.get(column), "after", value));
          }
        });
    MatterStatus from = matter.amend(service.turn(), text, facts);
    return service.record(
        matter, MatterAction.AMEND, from, request.text(), null, Map.of("changed", changed));
  }

  private static void requireKind(MatterKind kind, User user, CollectOrigin collect) {
    boolean office = user.may(MatterAction.REGISTER.permission());
    // Tasks come from plans only.
    if (kind == MatterKind.TASK || kind.byOffice() && !office) {
      throw ProblemException.field("kind", "invalid");
    }
    if (collect != null && kind.list() != collect.list()) {
      throw ProblemException.field("kind", "invalid");
    }
  }

  private UUID proposer(UUID asked, User user) {
    UUID own = user.unit().id();
    if (asked == null || asked.equals(own)) {
      return own;
    }
    if (!user.may(MatterAction.REGISTER.permission())) {
      throw ProblemException.field("proposerId", "invalid");
    }
    return asked;
  }

  /** This year or the next: November collects for the year to come. */
  private int year(Integer asked) {
    int now = clocks.today().getYear();
    if (asked == null) {
      return now;
    }
    if (asked < now || asked > now + 1) {
      throw ProblemException.field("year", "out-of-range");
    }
    return asked;
  }

  private MatterFacts facts(
      MatterDto.FactsRequest asked,
      MatterKind kind,
      MatterList list,
      MatterSource defaultSource,
      MatterFacts before) {
    MatterFacts facts = asked == null ? MatterFacts.NONE : plain(asked);
    String topic =
        facts.topic() == null && kind == MatterKind.SUPPORT_NEED ? SUPPORT_TOPIC : facts.topic();
    if (kind == MatterKind.SUPPORT_NEED && !topic.equals(SUPPORT_TOPIC)) {
      throw ProblemException.field("facts.topic", "invalid");
    }
    Map<String, Object> extra = facts.extra() == null ? Map.of() : facts.extra();
    Integer version = null;
    if (topic == null) {
      if (!extra.isEmpty()) {
        throw ProblemException.field("facts.extra", "unknown");
      }
    } else {
      Kind known = topic(topic, before);
      // What it has stays, also once the office put it on another list.
      if (!topic.equals(before.topic()) && !known.within().contains(list.name())) {
        throw ProblemException.field("facts.topic", "invalid");
      }
      kinds.check(known, extra);
      version = known.version();
    }
    return new MatterFacts(
        topic,
        version,
        facts.measure(),
        facts.leader(),
        facts.budget(),
        facts.budgetSource(),
        facts.source() == null ? defaultSource : facts.source(),
        facts.sourceName(),
        facts.sourceOn(),
        extra.isEmpty() ? null : extra);
  }

  /** The topic as it is now; one that is retired as it was, for a matter that has it. */
  private Kind topic(String code, MatterFacts before) {
    Kind now =
        kinds
            .find(TOPICS, code)
            .orElseThrow(() -> ProblemException.field("facts.topic", "unknown"));
    return now.retired() && code.equals(before.topic())
        ? kinds.find(TOPICS, code, before.topicVersion()).orElse(now)
        : now;
  }

  private static MatterFacts plain(MatterDto.FactsRequest asked) {
    return new MatterFacts(
        Texts.blankToNull(asked.topic()),
        null,
        Texts.blankToNull(asked.measure()),
        Texts.blankToNull(asked.leader()),
        asked.budget(),
        Texts.blankToNull(asked.budgetSource()),
        asked.source(),
        Texts.blankToNull(asked.sourceName()),
        asked.sourceOn(),
        asked.extra());
  }

  private void checkText(
      String reason, String title, String detail, String standard, MatterFacts facts) {
    Map<String, String> fields = new HashMap<>(Kinds.words("extra", facts.extra()));
    fields.put("title", title);
    fields.put("detail", detail);
    fields.put("standard", standard);
    fields.put("measure", facts.measure());
    fields.put("leader", facts.leader());
    fields.put("budgetSource", facts.budgetSource());
    fields.put("sourceName", facts.sourceName());
    secrecy.check(reason, fields);
  }

  private static Map<String, Object> columns(MatterText text, MatterFacts facts) {
    Map<String, Object> columns = new HashMap<>();
    columns.put("title", text.title());
    columns.put("detail", text.detail());
    columns.put("standard", orEmpty(text.standard()));
    columns.put("topic", orEmpty(facts.topic()));
    columns.put("measure", orEmpty(facts.measure()));
    columns.put("leader", orEmpty(facts.leader()));
    columns.put("budget", orEmpty(facts.budget()));
    columns.put("budgetSource", orEmpty(facts.budgetSource()));
    columns.put("source", orEmpty(facts.source()));
    columns.put("sourceName", orEmpty(facts.sourceName()));
    columns.put("sourceOn", orEmpty(facts.sourceOn()));
    columns.put("extra", orEmpty(facts.extra()));
    return columns;
  }

  private static Object orEmpty(Object value) {
    return value == null
        ? ""
        : value instanceof Number || value instanceof Map ? value : value.toString();
  }
}
