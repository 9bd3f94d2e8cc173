package org.shuangyong.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.shuangyong.matter.MatterDto;
import org.shuangyong.matter.MatterRepository;
import org.shuangyong.matter.MatterView;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.file.Attachment;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Rounds and looks as they are shown. */
@ApplicationScoped
public class RoundView {
  @Inject RoundRepository rounds;
  @Inject RoundService service;
  @Inject SiteService sites;
  @Inject MatterView matters;
  @Inject MatterRepository ledger;
  @Inject AttachmentService attachments;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;

  Page<RoundDto> page(RoundStatus status, PageRequest asked) {
    User user = currentUser.get();
    return Page.ofAll(
        rounds.page(user, status, asked.cursor(), asked.limit()),
        asked.limit(),
        this::dtos,
        r -> new Cursor(r.fromOn().toString(), r.id()),
        null);
  }

  RoundDto whole(SiteRound round) {
    return dtos(List.of(round)).get(0);
  }

  private List<RoundDto> dtos(List<SiteRound> shown) {
    User user = currentUser.get();
    Map<UUID, RoundRepository.Counts> counts =
        rounds.counts(user, shown.stream().map(SiteRound::id).toList());
    return shown.stream()
        .map(r -> dto(r, counts.getOrDefault(r.id(), RoundRepository.Counts.NONE), user))
        .toList();
  }

  private static RoundDto dto(SiteRound r, RoundRepository.Counts counts, User user) {
    List<String> actions = new ArrayList<>();
    if (r.status() == RoundStatus.OPEN) {
      if (user.may(Permission.SITE_ROUND_CLOSE)) {
        actions.add(Permission.SITE_ROUND_CLOSE);
      }
      if (user.may(Permission.SITE_CHECK_ADD)
          && (r.kind() == RoundKind.SELF || user.may(Permission.SITE_ROUND_CREATE))) {
        actions.add(Permission.SITE_CHECK_ADD);
      }
    }
    return new RoundDto(
        r.id(),
        r.kind(),
        r.name(),
        r.fromOn(),
        r.toOn(),
        r.note(),
        r.status(),
        r.createdBy(),
        counts.places(),
        counts.done(),
        counts.places() - counts.done(),
        counts.defects(),
        r.version(),
        actions);
  }

  Page<RoundDto.Place> places(UUID round, RoundRepository.PlaceState state, PageRequest asked) {
    SiteRound of = service.get(round);
    return Page.ofAll(
        rounds.places(currentUser.get(), of.id(), state, asked.cursor(), asked.limit()),
        asked.limit(),
        this::placeDtos,
        row -> new Cursor(((Site) row[0]).name(), ((Site) row[0]).id()),
        null);
  }

  private List<RoundDto.Place> placeDtos(List<Object[]> rows) {
    List<UUID> ids =
        rows.stream()
            .map(row -> ((SiteRoundPlace) row[1]).checkId())
            .filter(Objects::nonNull)
            .toList();
    Map<UUID, CheckDto> looks =
        checks(rounds.checks(ids)).stream()
            .collect(Collectors.toMap(CheckDto::id, Function.identity()));
    Map<UUID, UnitRef> refs =
        units.refs(
            rows.stream()
                .map(row -> (Site) row[0])
                .flatMap(s -> Stream.of(s.unitId(), s.ownerId()))
                .toList());
    return rows.stream()
        .map(
            row -> {
              Site s = (Site) row[0];
              UUID check = ((SiteRoundPlace) row[1]).checkId();
              return new RoundDto.Place(
                  new SiteDto.Ref(s.id(), s.kind(), s.name(), refs.get(s.unitId())),
                  refs.get(s.ownerId()),
                  s.address(),
                  check == null ? null : looks.get(check));
            })
        .toList();
  }

  Page<CheckDto> checksOf(UUID siteId, PageRequest asked) {
    Site site = sites.kept(siteId);
    return Page.ofAll(
        rounds.checksOf(site.id(), asked.cursor(), asked.limit()),
        asked.limit(),
        this::checks,
        k -> new Cursor(k.checkedOn().toString(), k.id()),
        null);
  }

  CheckDto check(SiteCheck check) {
    return checks(List.of(check)).get(0);
  }

  private List<CheckDto> checks(Collection<SiteCheck> shown) {
    User user = currentUser.get();
    Map<UUID, List<Attachment>> photos =
        attachments.ofOwners(CheckService.KIND, shown.stream().map(SiteCheck::id).toList());
    Map<UUID, String> names =
        rounds.names(
            shown.stream().map(SiteCheck::roundId).filter(Objects::nonNull).distinct().toList());
    List<UUID> named = shown.stream().map(SiteCheck::matterId).filter(Objects::nonNull).toList();
    Map<UUID, MatterDto.Row> rows = named.isEmpty() ? Map.of() : matters.visibleRows(named);
    Set<UUID> worked =
        user.may(Permission.SITE_CHECK_AGAIN) ? ledger.workedOn(user, named) : Set.of();
    return shown.stream()
        .map(
            k ->
                new CheckDto(
                    k.id(),
                    k.siteId(),
                    k.roundId(),
                    k.roundId() == null ? null : names.get(k.roundId()),
                    k.checkedOn(),
                    k.byName(),
                    k.byUnit(),
                    k.answers(),
                    k.condition(),
                    k.status(),
                    k.defect(),
                    k.matterId() == null ? null : rows.get(k.matterId()),
                    k.againOn(),
                    k.againBy(),
                    k.againNote(),
                    photos.getOrDefault(k.id(), List.of()).stream().map(AttachmentDto::of).toList(),
                    k.version(),
                    k.refusal(user, worked) == null && user.may(Permission.SITE_CHECK_AGAIN)
                        ? List.of(Permission.SITE_CHECK_AGAIN)
                        : List.of()))
        .toList();
  }
}
