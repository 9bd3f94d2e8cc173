package org.shuangyong.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuangyong.family.Masks;
import org.shuangyong.matter.Matter;
import org.shuangyong.matter.MatterRepository;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Partnerships as they are shown, each with what may be done to it. */
@ApplicationScoped
public class PartnershipView {
  private static final List<String> RUNNING =
      List.of(
          Permission.PARTNERSHIP_UPDATE,
          Permission.PARTNERSHIP_END,
          Permission.PARTNERSHIP_CLAUSES,
          Permission.PARTNERSHIP_OPEN,
          Permission.PARTNERSHIP_WATCH);

  /** Also of what has ended: figures come in late, help goes on. */
  private static final List<String> ALWAYS =
      List.of(
          Permission.PARTNERSHIP_YEAR,
          Permission.PARTNERSHIP_HELP,
          Permission.PARTNERSHIP_LIFT,
          Permission.PARTNERSHIP_REVEAL);

  @Inject PartnershipRepository partnerships;
  @Inject PartnerRepository partners;
  @Inject MatterRepository matters;
  @Inject AttachmentService attachments;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  Page<PartnershipDto.Row> page(PartnershipFilter filter, PageRequest asked) {
    User user = currentUser.get();
    LocalDate today = clocks.today();
    return Page.ofAll(
        partnerships.page(user, filter, asked.cursor(), asked.limit(), today),
        asked.limit(),
        this::rows,
        p -> new Cursor(p.validFrom().toString(), p.id()),
        asked.total() ? partnerships.count(user, filter, today) : null);
  }

  public List<PartnershipDto.Row> rows(Collection<Partnership> shown) {
    LocalDate today = clocks.today();
    Map<UUID, PartnershipYear> years =
        partnerships.years(shown.stream().map(Partnership::id).toList(), today.getYear()).stream()
            .collect(Collectors.toMap(PartnershipYear::partnershipId, Function.identity()));
    Map<UUID, Partner> outside = partnersOf(shown);
    Map<UUID, UnitRef> refs = unitsOf(shown);
    Set<String> keeping = partnerships.keeping();
    return shown.stream()
        .map(
            p -> {
              PartnershipYear year = years.get(p.id());
              return new PartnershipDto.Row(
                  p.id(),
                  p.kind(),
                  p.title(),
                  name(p.aUnitId(), p.aPartnerId(), refs, outside),
                  name(p.bUnitId(), p.bPartnerId(), refs, outside),
                  refs.get(p.keeperId()),
                  p.validFrom(),
                  p.validTo(),
                  p.endedOn(today),
                  keeping.contains(p.kind()),
                  unconfirmed(p, year, keeping, today),
                  year != null && year.plan() != null,
                  year == null ? 0 : year.money(),
                  year == null ? 0 : year.people(),
                  year == null ? 0 : year.households());
            })
        .toList();
  }

  /** Says in memory what {@link PartnershipFilter#UNCONFIRMED} asks in the database. */
  private static boolean unconfirmed(
      Partnership p, PartnershipYear year, Set<String> keeping, LocalDate today) {
    return keeping.contains(p.kind())
        && !p.validFrom().isAfter(today)
        && !p.endedOn(today)
        && (year == null || !year.keepsAll());
  }

  PartnershipDto whole(Partnership p) {
    LocalDate today = clocks.today();
    Set<String> keeping = partnerships.keeping();
    Map<UUID, Partner> outside = partnersOf(List.of(p));
    Map<UUID, UnitRef> refs = unitsOf(List.of(p));
    List<PartnershipYear> years = partnerships.years(List.of(p.id()), null);
    PartnershipYear now =
        years.stream().filter(y -> y.year() == today.getYear()).findFirst().orElse(null);
    return new PartnershipDto(
        p.id(),
        p.kind(),
        p.kindVersion(),
        p.title(),
        side(p.aUnitId(), p.aPartnerId(), p.aContact(), p.aPhone(), refs, outside),
        side(p.bUnitId(), p.bPartnerId(), p.bContact(), p.bPhone(), refs, outside),
        refs.get(p.keeperId()),
        p.validFrom(),
        p.validTo(),
        p.endReason(),
        p.endedOn(today),
        keeping.contains(p.kind()),
        unconfirmed(p, now, keeping, today),
        p.note(),
        p.extra(),
        years.stream().map(PartnershipView::year).toList(),
        clauses(p),
        watches(p),
        attachments.ofOwner(PartnershipService.KIND, p.id()).stream()
            .map(AttachmentDto::of)
            .toList(),
        p.updatedAt(),
        p.version(),
        actions(p, keeping));
  }

  private List<String> actions(Partnership p, Set<String> keeping) {
    User user = currentUser.get();
    List<String> words = new ArrayList<>(ALWAYS);
    if (!p.endedOn(clocks.today())) {
      words.addAll(RUNNING);
    }
    if (keeping.contains(p.kind())) {
      words.add(Permission.PARTNERSHIP_CONFIRM);
    }
    words.removeIf(word -> !user.may(word));
    return words;
  }

  private List<PartnershipDto.Clause> clauses(Partnership p) {
    List<PartnershipClause> clauses = partnerships.clauses(p.id());
    Map<UUID, Matter> open =
        matters
            .visible(
                currentUser.get(),
                clauses.stream().map(PartnershipClause::matterId).filter(Objects::nonNull).toList())
            .stream()
            .collect(Collectors.toMap(Matter::id, Function.identity()));
    return clauses.stream()
        .map(
            c ->
                new PartnershipDto.Clause(
                    c.id(), c.no(), c.text(), c.matterId() != null, matter(open.get(c.matterId()))))
        .toList();
  }

  private static PartnershipDto.MatterRef matter(Matter m) {
    return m == null
        ? null
        : new PartnershipDto.MatterRef(
            m.id(), m.ledger().no(), m.text().title(), m.status(), m.deadline().dueOn());
  }

  private List<PartnershipDto.Watch> watches(Partnership p) {
    Map<UUID, List<PartnershipHelp>> helps =
        partnerships.helps(p.id()).stream()
            .collect(Collectors.groupingBy(PartnershipHelp::watchId));
    return partnerships.watches(p.id()).stream()
        .map(
            w ->
                new PartnershipDto.Watch(
                    w.id(),
                    w.ref(),
                    w.risk(),
                    w.flaggedOn(),
                    w.liftedOn(),
                    helps.getOrDefault(w.id(), List.of()).stream()
                        .map(h -> new PartnershipDto.Help(h.helpedOn(), h.what(), h.money()))
                        .toList()))
        .toList();
  }

  private static PartnershipDto.Year year(PartnershipYear y) {
    return new PartnershipDto.Year(
        y.year(),
        y.plan(),
        y.done(),
        y.money(),
        y.people(),
        y.goodsValue(),
        y.goods(),
        y.households(),
        y.income(),
        y.assets(),
        y.review(),
        y.upgrade(),
        y.keptDuty(),
        y.keptPolicy(),
        y.keptHelp(),
        y.keptWatch(),
        y.confirmedOn(),
        y.confirmedBy());
  }

  List<PartnershipDto.Figures> figures(int from, int to) {
    return partnerships.figures(currentUser.get(), from, to).stream()
        .map(
            r ->
                new PartnershipDto.Figures(
                    (String) r[0],
                    (Integer) r[1],
                    number(r[2]),
                    number(r[3]),
                    number(r[4]),
                    number(r[5]),
                    number(r[6]),
                    number(r[7]),
                    number(r[8]),
                    number(r[9])))
        .toList();
  }

  private static long number(Object sum) {
    return ((Number) sum).longValue();
  }

  private Map<UUID, Partner> partnersOf(Collection<Partnership> shown) {
    return partners.of(
        shown.stream()
            .flatMap(p -> Stream.of(p.aPartnerId(), p.bPartnerId()))
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }

  private Map<UUID, UnitRef> unitsOf(Collection<Partnership> shown) {
    return units.refs(
        shown.stream()
            .flatMap(p -> Stream.of(p.aUnitId(), p.bUnitId(), p.keeperId()))
            .filter(Objects::nonNull)
            .toList());
  }

  private static String name(
      UUID unit, UUID partner, Map<UUID, UnitRef> refs, Map<UUID, Partner> outside) {
    return unit == null ? outside.get(partner).name() : refs.get(unit).name();
  }

  private static PartnershipDto.Party side(
      UUID unit,
      UUID partner,
      String contact,
      String phone,
      Map<UUID, UnitRef> refs,
      Map<UUID, Partner> outside) {
    return new PartnershipDto.Party(
        unit == null ? null : refs.get(unit),
        partner == null ? null : PartnerDto.Ref.of(outside.get(partner)),
        contact,
        Masks.phone(phone));
  }
}
