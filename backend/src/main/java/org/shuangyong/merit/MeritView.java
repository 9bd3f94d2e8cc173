package org.shuangyong.merit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.family.Household;
import org.shuangyong.family.HouseholdRepository;
import org.shuangyong.family.Masks;
import org.shuangyong.family.PersonDto;
import org.shuangyong.family.PersonRepository;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.HomeUnit;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.Scope;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.calendar.WorkCalendar;
import org.shuangyong.platform.calendar.Workdays;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.unit.UnitKind;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Letters as they are shown: sealed fields masked, each with its clock and what may be done. */
@ApplicationScoped
public class MeritView {
  private static final int LIMIT = 20;

  @Inject MeritRepository letters;
  @Inject MeritReach reach;
  @Inject MeritRules rules;
  @Inject PersonRepository persons;
  @Inject HouseholdRepository households;
  @Inject UnitService units;
  @Inject AttachmentService attachments;
  @Inject WorkCalendar calendar;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  Page<MeritDto.Row> page(MeritDto.SearchRequest asked) {
    MeritQuery filter = asked.filter() == null ? MeritQuery.ALL : asked.filter();
    int limit = asked.limit() == null ? LIMIT : asked.limit();
    Scope scope = reach.scope();
    return Page.ofAll(
        letters.page(scope, filter, Cursor.decode(asked.after()), limit),
        limit,
        this::rows,
        MeritRepository::mark,
        asked.total() ? letters.count(scope, filter) : null);
  }

  List<MeritDto.Row> rows(List<MeritLetter> shown) {
    Map<UUID, UnitRef> refs = units.refs(shown.stream().map(MeritLetter::unitId).toList());
    Workdays days = calendar.days();
    User user = currentUser.get();
    return shown.stream().map(l -> row(l, refs, days, user)).toList();
  }

  MeritDto.Row row(MeritLetter letter) {
    return rows(List.of(letter)).get(0);
  }

  MeritDto whole(MeritLetter l) {
    MeritDays d = l.days();
    return new MeritDto(
        row(l),
        l.source(),
        l.sender(),
        l.personId() == null
            ? null
            : persons.visible(currentUser.get(), l.personId()).map(PersonDto.Ref::of).orElse(null),
        l.householdId() == null
            ? null
            : households
                .visible(currentUser.get(), l.householdId())
                .map(Household::id)
                .orElse(null),
        l.address() != null,
        l.facts(),
        d.registeredOn(),
        d.verifiedOn(),
        d.reportedOn(),
        d.archivedOn(),
        d.clockDays(),
        d.deliveredOn() != null && d.deliveredOn().isAfter(d.dueOn()),
        rules.on(l.award(), clocks.today()),
        l.seats(),
        l.present() == null ? List.of() : l.present(),
        l.place(),
        l.payer(),
        l.voucher(),
        l.forwardedTo(),
        l.matterId(),
        letters.events(l.id()).stream()
            .map(
                e ->
                    new MeritDto.Event(
                        e.at(), e.word(), e.status(), e.text(), e.actorName(), e.actorUnit()))
            .toList(),
        attachments.ofOwner(MeritService.KIND, l.id()).stream().map(AttachmentDto::of).toList(),
        l.updatedAt());
  }

  /** Stops grouped by street or town, in the order of the letters. */
  List<MeritDto.Route> routes(List<MeritLetter> stops) {
    List<MeritDto.Row> rows = rows(stops);
    Map<String, List<MeritDto.Stop>> byTown = new LinkedHashMap<>();
    Map<String, UnitRef> towns = new LinkedHashMap<>();
    for (int i = 0; i < stops.size(); i++) {
      MeritLetter letter = stops.get(i);
      UnitRef town = town(letter, rows.get(i).unit());
      towns.put(town.code(), town);
      byTown
          .computeIfAbsent(town.code(), code -> new ArrayList<>())
          .add(new MeritDto.Stop(rows.get(i), letter.phone(), letter.address()));
    }
    return byTown.entrySet().stream()
        .map(e -> new MeritDto.Route(towns.get(e.getKey()), e.getValue()))
        .toList();
  }

  private UnitRef town(MeritLetter letter, UnitRef own) {
    for (String code : letter.unitPath().split("/")) {
      HomeUnit unit = units.home(code).orElse(null);
      if (unit != null
          && (unit.kind().equals(UnitKind.STREET.name())
              || unit.kind().equals(UnitKind.TOWN.name()))) {
        return new UnitRef(unit.id(), unit.code(), unit.name(), UnitKind.valueOf(unit.kind()));
      }
    }
    return own;
  }

  private MeritDto.Row row(MeritLetter l, Map<UUID, UnitRef> refs, Workdays days, User user) {
    MeritDays d = l.days();
    LocalDate today = clocks.today();
    boolean running = l.status().running();
    return new MeritDto.Row(
        l.id(),
        l.year(),
        l.no(),
        l.status(),
        l.award(),
        l.awardOn(),
        l.posthumous(),
        l.soldier(),
        l.addressee(),
        l.relation(),
        Masks.phone(l.phone()),
        refs.get(l.unitId()),
        d.receivedOn(),
        running ? d.dueOn() : null,
        running ? days.between(today, d.dueOn()) : null,
        d.plannedOn(),
        d.deliveredOn(),
        l.byTown(),
        l.bonus(),
        l.bonusPaidOn(),
        l.version(),
        actions(l, user));
  }

  private static List<String> actions(MeritLetter l, User user) {
    List<String> words = new ArrayList<>();
    boolean mine = l.byTown() || user.may(Permission.MERIT_VERIFY);
    for (MeritStep step : MeritStep.values()) {
      boolean visit = step == MeritStep.PLAN || step == MeritStep.DELIVER;
      if (l.status().after(step).isPresent() && (mine || !visit)) {
        words.add(step.word());
      }
    }
    if (l.status().open()) {
      words.add(Permission.MERIT_AMEND);
    }
    if (mine && l.status().payable() && l.bonus() > 0 && l.bonusPaidOn() == null) {
      words.add(Permission.MERIT_PAY);
    }
    words.add(Permission.MERIT_REVEAL);
    words.removeIf(word -> !user.may(word));
    return words;
  }
}
