package org.shuangyong.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.platform.rule.RuleCode;
import org.shuangyong.platform.rule.RuleService;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Sites as they are shown, each with what may be done to it. */
@ApplicationScoped
public class SiteView {
  private static final int MOST_POINTS = 2000;

  @Inject SiteRepository sites;
  @Inject SiteKinds kinds;
  @Inject RuleService rules;
  @Inject UnitService units;
  @Inject AttachmentService attachments;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  Page<SiteDto.Row> page(SiteFilter filter, PageRequest asked) {
    User user = currentUser.get();
    SiteFilter.Asked about = asked(filter);
    return Page.ofAll(
        sites.page(user, filter, about, asked.cursor(), asked.limit()),
        asked.limit(),
        this::rows,
        s -> new Cursor(s.name(), s.id()),
        asked.total() ? sites.count(user, filter, about) : null);
  }

  /** What a filter needs beside itself; an unknown unit finds nothing. */
  SiteFilter.Asked asked(SiteFilter filter) {
    String path = filter.town == null ? null : units.get(filter.town).path();
    return new SiteFilter.Asked(path, kinds, staleBefore(), clocks.today());
  }

  /** Boards not looked at since before this day are due (3.5). */
  LocalDate staleBefore() {
    LocalDate today = clocks.today();
    return today.minusMonths(rules.value(RuleCode.SITE_BOARD_MONTHS, today));
  }

  List<SiteDto.Row> rows(Collection<Site> shown) {
    Map<UUID, UnitRef> refs =
        units.refs(shown.stream().flatMap(s -> Stream.of(s.unitId(), s.ownerId())).toList());
    LocalDate stale = staleBefore();
    return shown.stream()
        .map(
            s ->
                new SiteDto.Row(
                    s.id(),
                    s.kind(),
                    s.name(),
                    refs.get(s.unitId()),
                    refs.get(s.ownerId()),
                    s.keeper(),
                    s.level(),
                    s.address(),
                    s.capacity(),
                    s.slots(),
                    s.openToVisits(),
                    s.condition(),
                    s.elements(),
                    s.status(),
                    s.extra(),
                    s.lastCheckedOn(),
                    renewal(s, stale)))
        .toList();
  }

  SiteDto whole(Site s) {
    User user = currentUser.get();
    Map<UUID, UnitRef> refs = units.refs(List.of(s.unitId(), s.ownerId()));
    return new SiteDto(
        s.id(),
        s.kind(),
        s.kindVersion(),
        s.name(),
        refs.get(s.unitId()),
        refs.get(s.ownerId()),
        s.keeper(),
        s.level(),
        s.address(),
        s.lon(),
        s.lat(),
        s.capacity(),
        s.slots(),
        s.openToVisits(),
        s.condition(),
        s.elements(),
        s.homeCode(),
        s.status(),
        s.extra(),
        s.lastCheckedOn(),
        renewal(s, staleBefore()),
        s.keptBy(user),
        attachments.ofOwner(SiteService.KIND, s.id()).stream()
            .filter(a -> s.id().equals(a.ownerPart()))
            .map(AttachmentDto::of)
            .toList(),
        s.updatedAt(),
        s.version(),
        actions(s, user));
  }

  private boolean renewal(Site s, LocalDate stale) {
    return s.status() == SiteStatus.IN_USE
        && kinds.is(s, SiteKinds.BOARD)
        && (s.condition() == SiteCondition.BROKEN
            || s.condition() == SiteCondition.MISSING
            || s.seenOn().isBefore(stale));
  }

  private List<String> actions(Site s, User user) {
    List<String> words = new ArrayList<>();
    boolean live = s.status() != SiteStatus.CLOSED;
    if (s.keptBy(user)) {
      Arrays.stream(SiteAction.values())
          .filter(a -> s.status().after(a).isPresent())
          .map(SiteAction::permission)
          .forEach(words::add);
      if (live) {
        words.addAll(List.of(Permission.SITE_UPDATE, Permission.SITE_CHECK_ADD));
        with(s, SiteKinds.STOCK, words, Permission.SITE_STOCK_ADD, Permission.SITE_STOCK_MOVE);
        with(s, SiteKinds.SUPPLY, words, Permission.SITE_SERVICE_SET);
        with(s, SiteKinds.PARK, words, Permission.SITE_PROJECT_ADD);
      }
    }
    if (s.openToVisits() && s.status() == SiteStatus.IN_USE) {
      words.add(Permission.SITE_BOOKING_APPLY);
    }
    words.removeIf(word -> !user.may(word));
    return words;
  }

  private void with(Site s, String word, List<String> to, String... actions) {
    if (kinds.is(s, word)) {
      to.addAll(List.of(actions));
    }
  }

  /** Sites as other records name them. */
  Map<UUID, SiteDto.Ref> refs(Collection<Site> named) {
    Map<UUID, UnitRef> refs = units.refs(named.stream().map(Site::unitId).toList());
    return named.stream()
        .collect(
            Collectors.toMap(
                Site::id, s -> new SiteDto.Ref(s.id(), s.kind(), s.name(), refs.get(s.unitId()))));
  }

  /** Counts by street or town, and points: what is in use or planned. */
  SiteDto.Chart chart(SiteFilter filter) {
    User user = currentUser.get();
    SiteFilter.Asked about = asked(filter);
    Map<String, long[]> byPath = new HashMap<>();
    for (Object[] row : sites.counts(user, filter, about, about.staleBefore())) {
      long[] sums = byPath.computeIfAbsent((String) row[0], path -> new long[3]);
      for (int i = 0; i < sums.length; i++) {
        sums[i] += ((Number) row[i + 1]).longValue();
      }
    }
    List<SiteDto.Town> towns =
        units.places((String) null).stream()
            .map(
                unit -> {
                  long[] sums = sums(byPath, unit);
                  return new SiteDto.Town(UnitRef.of(unit), sums[0], sums[1], sums[2]);
                })
            .toList();
    return new SiteDto.Chart(towns, sites.points(user, filter, about, MOST_POINTS));
  }

  private static long[] sums(Map<String, long[]> byPath, Unit town) {
    long[] all = new long[3];
    byPath.forEach(
        (path, sums) -> {
          if (path.startsWith(town.path())) {
            for (int i = 0; i < all.length; i++) {
              all[i] += sums[i];
            }
          }
        });
    return all;
  }
}
