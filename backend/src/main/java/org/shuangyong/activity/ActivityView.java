package org.shuangyong.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuangyong.partnership.PartnershipRepository;
import org.shuangyong.plan.WorkPointRepository;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.platform.kind.FieldText;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.site.SiteRepository;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Activities as they are shown, each with what may be done to it. */
@ApplicationScoped
public class ActivityView {
  @Inject ActivityRepository activities;
  @Inject ActivityIntake intake;
  @Inject CampaignRepository campaigns;
  @Inject WorkPointRepository points;
  @Inject SiteRepository sites;
  @Inject PartnershipRepository partnerships;
  @Inject ActivityTeams teams;
  @Inject AttachmentService attachments;
  @Inject Kinds kinds;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  Page<ActivityDto.Row> page(ActivityFilter filter, PageRequest asked) {
    User user = currentUser.get();
    LocalDate today = clocks.today();
    return Page.ofAll(
        activities.lines(user, filter, asked.cursor(), asked.limit(), today),
        asked.limit(),
        this::lines,
        a -> new Cursor(a.startsOn().toString(), a.id()),
        asked.total() ? activities.count(user, filter, today) : null);
  }

  public List<ActivityDto.Row> rows(Collection<Activity> shown) {
    return lines(shown.stream().map(ActivityLine::of).toList());
  }

  private List<ActivityDto.Row> lines(List<ActivityLine> shown) {
    Map<UUID, UnitRef> refs =
        units.refs(
            shown.stream()
                .flatMap(a -> Stream.of(a.organizerId(), a.troopId()))
                .filter(Objects::nonNull)
                .toList());
    LocalDate today = clocks.today();
    return shown.stream()
        .map(
            a ->
                new ActivityDto.Row(
                    a.id(),
                    a.kind(),
                    kindName(a.kind(), a.kindVersion()),
                    a.status(),
                    a.title(),
                    refs.get(a.organizerId()),
                    a.troopId() == null ? null : refs.get(a.troopId()),
                    a.startsOn(),
                    a.startsAt(),
                    a.endsOn(),
                    a.place(),
                    a.tags(),
                    a.heads(),
                    a.status().open()
                        && a.status() != ActivityStatus.RECORDED
                        && !a.startsOn().isAfter(today)))
        .toList();
  }

  /** What the kind asked for, as a line of text. */
  String facts(Activity a) {
    return kinds
        .find(ActivityService.FAMILY, a.kind(), a.kindVersion())
        .map(
            k ->
                k.fields().stream()
                    .filter(f -> a.extra().get(f.code()) != null)
                    .map(f -> f.name() + "：" + FieldText.of(f, a.extra().get(f.code()), this::unit))
                    .collect(Collectors.joining("；")))
        .orElse("");
  }

  private String unit(UUID id) {
    UnitRef ref = units.refs(List.of(id)).get(id);
    return ref == null ? null : ref.name();
  }

  String kindName(String kind, int version) {
    return kinds.find(ActivityService.FAMILY, kind, version).map(Kind::name).orElse(kind);
  }

  public ActivityDto whole(Activity a) {
    User user = currentUser.get();
    Kind kind = intake.kind(a);
    List<ActivityParty> parties = activities.parties(a.id());
    Map<UUID, UnitRef> refs = units.refs(parties.stream().map(ActivityParty::unitId).toList());
    List<UUID> teamIds = kind.within().contains(ActivityTeams.DRILL) ? teams.of(a.id()) : List.of();
    return new ActivityDto(
        a.id(),
        kind,
        a.status(),
        a.title(),
        a.campaignId() == null
            ? null
            : campaigns
                .visible(user, a.campaignId())
                .map(c -> new ActivityDto.CampaignRef(c.id(), c.name()))
                .orElse(null),
        a.workPointId() == null
            ? null
            : points
                .published(a.workPointId())
                .map(w -> new ActivityDto.PointRef(w.id(), w.planId(), w.text()))
                .orElse(null),
        a.siteId(),
        site(a, user),
        a.partnershipId(),
        pair(a, user),
        a.troopId() == null ? null : refs.get(a.troopId()),
        refs.get(a.organizerId()),
        a.host(),
        a.startsOn(),
        a.startsAt(),
        a.endsOn(),
        a.endsAt(),
        a.place(),
        a.tags(),
        a.extra(),
        parties.stream()
            .filter(p -> p.part() == ActivityParty.Part.PARTICIPANT)
            .map(p -> refs.get(p.unitId()))
            .toList(),
        teamIds,
        teams.seen(teamIds),
        activities.counts(a.id()).stream()
            .map(c -> new ActivityDto.Count(c.audience(), c.people()))
            .sorted((one, other) -> one.audience().compareTo(other.audience()))
            .toList(),
        a.heads(),
        a.goods(),
        a.families(),
        a.result(),
        a.summary(),
        a.cancelReason(),
        attachments.ofOwner(ActivityService.KIND, a.id()).stream().map(AttachmentDto::of).toList(),
        a.createdBy(),
        a.updatedAt(),
        mayEdit(a, kind, user),
        a.version(),
        actions(a, kind, user));
  }

  private ActivityDto.SiteRef site(Activity a, User user) {
    return a.siteId() == null || !user.may(Permission.SITE_GET)
        ? null
        : sites
            .visible(user, a.siteId())
            .map(s -> new ActivityDto.SiteRef(s.id(), s.name()))
            .orElse(null);
  }

  private ActivityDto.PairRef pair(Activity a, User user) {
    return a.partnershipId() == null || !user.may(Permission.PARTNERSHIP_GET)
        ? null
        : partnerships
            .visible(user, a.partnershipId())
            .map(p -> new ActivityDto.PairRef(p.id(), p.title()))
            .orElse(null);
  }

  private static boolean mayEdit(Activity a, Kind kind, User user) {
    return a.refusal(ActivityAction.EDIT, kind, user).isEmpty();
  }

  private static List<String> actions(Activity a, Kind kind, User user) {
    List<String> words = new ArrayList<>();
    Arrays.stream(ActivityAction.values())
        .filter(action -> a.refusal(action, kind, user).isEmpty())
        .map(ActivityAction::permission)
        .forEach(words::add);
    if (mayEdit(a, kind, user) && user.may(Permission.ACTIVITY_ATTACH)) {
      words.add(Permission.ACTIVITY_ATTACH);
    }
    return words;
  }
}
