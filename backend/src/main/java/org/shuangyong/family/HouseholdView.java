package org.shuangyong.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.Scope;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Households as they are shown, with what hangs on them in one time line (5.1). */
@ApplicationScoped
public class HouseholdView {
  @Inject HouseholdRepository households;
  @Inject PersonRepository persons;
  @Inject FamilyFiles files;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;
  @Inject @Any Instance<TimelineSource> sources;

  Page<HouseholdDto.Row> page(HouseholdDto.SearchRequest asked) {
    User user = currentUser.get();
    int limit = asked.limit() == null ? 20 : asked.limit();
    String text = asked.text() == null ? "" : Names.clean(asked.text());
    Scope under = asked.unit() == null ? null : new Scope(false, units.get(asked.unit()).path());
    String name = text.isEmpty() ? null : text;
    return Page.ofAll(
        households.page(user, under, name, Cursor.decode(asked.after()), limit),
        limit,
        this::rows,
        h -> new Cursor(h.unitPath(), h.id()),
        asked.total() ? households.count(user, under, name) : null);
  }

  private List<HouseholdDto.Row> rows(List<Household> shown) {
    if (shown.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<HouseholdMember>> members =
        households.members(shown.stream().map(Household::id).toList());
    Map<UUID, List<String>> categories =
        categories(members.values().stream().flatMap(List::stream));
    Map<UUID, UnitRef> refs = units.refs(shown.stream().map(Household::unitId).toList());
    return shown.stream()
        .map(
            h -> {
              List<HouseholdMember> of = members.getOrDefault(h.id(), List.of());
              return new HouseholdDto.Row(
                  h.id(),
                  refs.get(h.unitId()),
                  h.title(),
                  of.size(),
                  of.stream()
                      .flatMap(m -> categories.getOrDefault(m.personId(), List.of()).stream())
                      .distinct()
                      .toList());
            })
        .toList();
  }

  HouseholdDto whole(Household h) {
    User user = currentUser.get();
    List<HouseholdMember> members =
        households.members(List.of(h.id())).getOrDefault(h.id(), List.of());
    List<UUID> ids = members.stream().map(HouseholdMember::personId).toList();
    Map<UUID, Person> seen =
        persons.visible(user, ids).stream()
            .collect(Collectors.toMap(Person::id, Function.identity()));
    Map<UUID, List<String>> categories = categories(members.stream());
    List<TimelineSource.Event> timeline =
        sources.stream()
            .flatMap(s -> s.of(h.id(), seen.keySet()).stream())
            .sorted(Comparator.comparing(TimelineSource.Event::on)) // keeps a day's own order
            .collect(Collectors.collectingAndThen(Collectors.toList(), HouseholdView::newestFirst));
    return new HouseholdDto(
        h.id(),
        units.refs(List.of(h.unitId())).get(h.unitId()),
        h.title(),
        h.address() != null,
        h.endedOn(),
        members.stream()
            .map(
                m -> {
                  Person p = seen.get(m.personId());
                  return new HouseholdDto.Member(
                      p == null ? null : PersonDto.Ref.of(p),
                      m.relation(),
                      m.validFrom(),
                      categories.getOrDefault(m.personId(), List.of()),
                      p == null);
                })
            .toList(),
        timeline,
        files.of(h),
        h.updatedAt(),
        h.version(),
        Stream.of(
                Permission.HOUSEHOLD_UPDATE,
                Permission.HOUSEHOLD_JOIN,
                Permission.HOUSEHOLD_LEAVE,
                Permission.HOUSEHOLD_ATTACH,
                Permission.HOUSEHOLD_END,
                Permission.HOUSEHOLD_REVEAL)
            .filter(word -> user.may(word))
            .filter(word -> h.endedOn() == null || word.equals(Permission.HOUSEHOLD_REVEAL))
            .toList());
  }

  private static <T> List<T> newestFirst(List<T> oldestFirst) {
    Collections.reverse(oldestFirst);
    return oldestFirst;
  }

  /** The 身份 of those whose files may be seen. */
  private Map<UUID, List<String>> categories(Stream<HouseholdMember> members) {
    Scope scope = currentUser.get().scope();
    List<UUID> ids = members.map(HouseholdMember::personId).toList();
    if (ids.isEmpty()) {
      return Map.of();
    }
    return persons.categories(ids).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                e ->
                    e.getValue().stream()
                        .filter(c -> scope.covers(c.unitPath()))
                        .map(PersonCategory::category)
                        .distinct()
                        .toList()));
  }
}
