package org.shuangyong.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.Scope;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Files as they are shown: sealed fields masked, each with what may be done to it. */
@ApplicationScoped
public class PersonView {
  private static final int LIMIT = 20;

  @Inject PersonRepository persons;
  @Inject HouseholdRepository households;
  @Inject PersonIntake intake;
  @Inject FamilyFiles files;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;

  Page<PersonDto.Row> page(PersonDto.SearchRequest asked) {
    PersonFilter filter = filter(asked);
    int limit = asked.limit() == null ? LIMIT : asked.limit();
    return Page.ofAll(
        persons.page(filter, Cursor.decode(asked.after()), limit),
        limit,
        this::rows,
        p -> new Cursor(p.unitPath(), p.id()),
        asked.total() ? persons.count(filter) : null);
  }

  PersonFilter filter(PersonDto.SearchRequest asked) {
    User user = currentUser.get();
    return new PersonFilter(
        user.scope(),
        NameSearch.of(asked.text()),
        blank(asked.idNumber()) ? null : intake.idIndex(asked.idNumber()),
        blank(asked.phone()) ? null : intake.phoneIndex(asked.phone()),
        asked.unit() == null ? null : new Scope(false, units.get(asked.unit()).path()),
        asked.status(),
        blank(asked.category()) ? null : asked.category(),
        blank(asked.record()) ? null : asked.record(),
        asked.unconfirmedIn());
  }

  List<PersonDto.Row> rows(List<Person> shown) {
    Map<UUID, UnitRef> refs = units.refs(shown.stream().map(Person::unitId).toList());
    Map<UUID, List<PersonCategory>> categories =
        shown.isEmpty() ? Map.of() : persons.categories(shown.stream().map(Person::id).toList());
    return shown.stream()
        .map(
            p ->
                new PersonDto.Row(
                    p.id(),
                    p.status(),
                    refs.get(p.unitId()),
                    p.name(),
                    p.sex(),
                    p.minor(),
                    p.birthOn(),
                    Masks.number(p.idNumber()),
                    Masks.phone(p.phone()),
                    categories.getOrDefault(p.id(), List.of()).stream()
                        .map(PersonCategory::category)
                        .distinct()
                        .toList(),
                    p.confirmedYear(),
                    p.updatedAt(),
                    p.version()))
        .toList();
  }

  PersonDto whole(Person p) {
    return new PersonDto(
        p.id(),
        p.status(),
        units.refs(List.of(p.unitId())).get(p.unitId()),
        p.name(),
        p.sex(),
        p.minor(),
        p.birthOn(),
        p.idKind(),
        Masks.number(p.idNumber()),
        Masks.phone(p.phone()),
        p.address() != null,
        p.hukouCode(),
        p.hukouRural(),
        p.facts(),
        p.basis(),
        p.consentOn(),
        p.source(),
        p.collectorName(),
        p.diedOn(),
        p.closedAs(),
        p.closedOn(),
        p.confirmedYear(),
        p.mergedInto(),
        households
            .of(p.id())
            .filter(h -> currentUser.get().scope().covers(h.unitPath()))
            .map(Household::id)
            .orElse(null),
        persons.categories(List.of(p.id())).getOrDefault(p.id(), List.of()).stream()
            .map(
                c ->
                    new PersonDto.Category(
                        c.id(),
                        c.category(),
                        c.grade(),
                        c.validFrom(),
                        c.validTo(),
                        c.evidence(),
                        c.evidenceNo() != null))
            .toList(),
        persons.records(p.id()).stream()
            .map(
                r ->
                    new PersonDto.Record(
                        r.id(), r.kind(), r.validFrom(), r.validTo(), r.facts(), r.updatedAt()))
            .toList(),
        files.of(p),
        p.updatedAt(),
        p.version(),
        actions(p));
  }

  private List<String> actions(Person p) {
    User user = currentUser.get();
    List<String> words = new ArrayList<>();
    for (PersonStep step : PersonStep.values()) {
      boolean sameHand =
          step == PersonStep.APPROVE
              && (user.id().equals(p.collectedBy()) || user.id().equals(p.checkedBy()));
      if (p.status().after(step).isPresent() && !sameHand) {
        words.add(step.word());
      }
    }
    if (p.status() != PersonStatus.CLOSED) {
      words.add(Permission.PERSON_UPDATE);
      words.add(Permission.PERSON_CATEGORY);
      words.add(Permission.PERSON_RECORD);
      if (files.open(p)) {
        words.add(Permission.PERSON_ATTACH);
      }
    }
    words.add(Permission.PERSON_REVEAL);
    words.removeIf(word -> !user.may(word));
    return words;
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
