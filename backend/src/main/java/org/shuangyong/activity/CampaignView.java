package org.shuangyong.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Campaigns as they are shown: what each unit was to hold, planned and held. */
@ApplicationScoped
public class CampaignView {
  @Inject CampaignRepository campaigns;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;

  Page<CampaignDto.Row> page(CampaignStatus status, PageRequest asked) {
    User user = currentUser.get();
    return Page.ofAll(
        campaigns.page(user, status, asked.cursor(), asked.limit()),
        asked.limit(),
        this::rows,
        c -> new Cursor(c.startsOn().toString(), c.id()),
        asked.total() ? campaigns.count(user, status) : null);
  }

  private List<CampaignDto.Row> rows(Collection<Campaign> shown) {
    List<UUID> ids = shown.stream().map(Campaign::id).toList();
    Map<UUID, List<CampaignDto.UnitLine>> lines = lines(ids);
    Map<UUID, UnitRef> refs = units.refs(shown.stream().map(Campaign::ownerId).toList());
    return shown.stream()
        .map(
            c -> {
              List<CampaignDto.UnitLine> of = lines.getOrDefault(c.id(), List.of());
              return new CampaignDto.Row(
                  c.id(),
                  c.name(),
                  c.status(),
                  c.startsOn(),
                  c.endsOn(),
                  refs.get(c.ownerId()),
                  of.stream().mapToLong(CampaignDto.UnitLine::target).sum(),
                  of.stream().mapToLong(CampaignDto.UnitLine::planned).sum(),
                  of.stream().mapToLong(CampaignDto.UnitLine::done).sum());
            })
        .toList();
  }

  CampaignDto whole(Campaign c) {
    User user = currentUser.get();
    return new CampaignDto(
        c.id(),
        c.name(),
        c.status(),
        c.startsOn(),
        c.endsOn(),
        c.plan(),
        c.summary(),
        units.refs(List.of(c.ownerId())).get(c.ownerId()),
        lines(List.of(c.id())).getOrDefault(c.id(), List.of()),
        c.version(),
        Arrays.stream(CampaignAction.values())
            .filter(a -> c.refusal(a, user).isEmpty())
            .map(CampaignAction::permission)
            .toList());
  }

  /** Two statements, however many campaigns and units. */
  private Map<UUID, List<CampaignDto.UnitLine>> lines(List<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    User user = currentUser.get();
    Map<UUID, Map<UUID, Integer>> targets = new LinkedHashMap<>();
    for (Object[] row : campaigns.targets(user, ids)) {
      targets
          .computeIfAbsent((UUID) row[0], c -> new LinkedHashMap<>())
          .put((UUID) row[1], (Integer) row[2]);
    }
    Map<UUID, Map<UUID, Object[]>> held =
        campaigns.progress(user, ids).stream()
            .collect(
                Collectors.groupingBy(
                    row -> (UUID) row[0], Collectors.toMap(row -> (UUID) row[1], row -> row)));
    return ids.stream()
        .collect(
            Collectors.toMap(
                id -> id,
                id -> lines(targets.getOrDefault(id, Map.of()), held.getOrDefault(id, Map.of()))));
  }

  private List<CampaignDto.UnitLine> lines(Map<UUID, Integer> targets, Map<UUID, Object[]> held) {
    Set<UUID> all = new LinkedHashSet<>(targets.keySet());
    all.addAll(held.keySet());
    Map<UUID, UnitRef> refs = units.refs(all);
    return all.stream()
        .map(
            unit -> {
              Object[] row = held.get(unit);
              return new CampaignDto.UnitLine(
                  refs.get(unit),
                  targets.getOrDefault(unit, 0),
                  row == null ? 0 : ((Number) row[2]).longValue(),
                  row == null ? 0 : ((Number) row[3]).longValue(),
                  row == null ? 0 : ((Number) row[4]).longValue());
            })
        .toList();
  }
}
