package org.shuangyong.merit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuangyong.family.PersonFollower;
import org.shuangyong.family.TimelineSource;
import org.shuangyong.matter.MatterRepository;
import org.shuangyong.matter.MatterService;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.crypto.SealedColumns;
import org.shuangyong.platform.file.AttachmentOwner;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitFollower;

/** What the rest of the system asks of letters: families, files, units and keys. */
@ApplicationScoped
public class MeritFamily
    implements TimelineSource, AttachmentOwner, UnitFollower, PersonFollower, SealedColumns {
  @Inject MeritRepository letters;
  @Inject MeritReach reach;
  @Inject MatterRepository matters;
  @Inject CurrentUser currentUser;
  @Inject EntityManager em;

  @Override
  public List<Event> of(UUID household, Collection<UUID> persons) {
    if (!currentUser.get().may(Permission.MERIT_GET)) {
      return List.of();
    }
    List<MeritLetter> found = letters.of(reach.scope(), household, persons);
    return Stream.concat(found.stream().map(l -> letter(l, persons)), told(found)).toList();
  }

  private static Event letter(MeritLetter l, Collection<UUID> persons) {
    return new Event(
        l.days().deliveredOn() == null ? l.days().receivedOn() : l.days().deliveredOn(),
        MeritService.KIND,
        l.id(),
        l.status().name(),
        l.award(),
        l.status().open(),
        persons.contains(l.personId()) ? l.personId() : null);
  }

  /** The matters of what families told when their letters came, of those the person may see. */
  private Stream<Event> told(List<MeritLetter> found) {
    Map<UUID, LocalDate> days =
        found.stream()
            .filter(l -> l.matterId() != null)
            .collect(Collectors.toMap(MeritLetter::matterId, l -> l.days().deliveredOn()));
    User user = currentUser.get();
    return days.isEmpty() || !user.may(Permission.MATTER_GET)
        ? Stream.of()
        : matters.visible(user, days.keySet()).stream()
            .map(
                m ->
                    new Event(
                        days.get(m.id()),
                        MatterService.KIND,
                        m.id(),
                        m.status().name(),
                        m.text().title(),
                        !m.status().ended(),
                        null));
  }

  @Override
  public String kind() {
    return MeritService.KIND;
  }

  @Override
  public boolean visible(UUID ownerId) {
    return currentUser.get().may(Permission.MERIT_GET)
        && letters.visible(reach.scope(), ownerId).isPresent();
  }

  @Override
  public long open(UUID unit) {
    return letters.count("unitId = ?1 and status in ?2", unit, MeritStatus.RUNNING);
  }

  @Override
  public Set<String> pathTables() {
    return Set.of("merit_letter", "merit_event");
  }

  @Override
  public Set<Column> columns() {
    return Set.of(new Column("MeritLetter", "personId"));
  }

  @Override
  public void merged(Unit from, Unit into, LocalDate day) {
    em.createQuery(
            "update MeritEvent e set e.unitPath = :path where e.letterId in"
                + " (select l.id from MeritLetter l where l.unitId = :from)")
        .setParameter("path", into.path())
        .setParameter("from", from.id())
        .executeUpdate();
    em.createQuery(
            "update MeritLetter l set l.unitId = :into, l.unitPath = :path where l.unitId = :from")
        .setParameter("into", into.id())
        .setParameter("path", into.path())
        .setParameter("from", from.id())
        .executeUpdate();
  }

  @Override
  public Map<String, Set<String>> sealed() {
    return Map.of("merit_letter", Set.of("phone_sealed", "address_sealed"));
  }
}
