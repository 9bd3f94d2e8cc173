package org.shuangyong.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.platform.crypto.IndexedColumns;
import org.shuangyong.platform.crypto.SealedColumns;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitFollower;

/** Files and households go with the unit that keeps them; and where their sealed columns are. */
@ApplicationScoped
public class FamilyUnits implements UnitFollower, SealedColumns, IndexedColumns {
  @Inject EntityManager em;

  @Override
  public String kind() {
    return PersonService.KIND;
  }

  @Override
  public long open(UUID unit) {
    return em.createQuery(
            "select count(*) from Person p where p.unitId = :unit and p.status <> CLOSED",
            Long.class)
        .setParameter("unit", unit)
        .getSingleResult();
  }

  @Override
  public Set<String> pathTables() {
    return Set.of(
        "person",
        "person_category",
        "person_record",
        "household",
        "household_member",
        "person_export",
        "person_move");
  }

  @Override
  public void merged(Unit from, Unit into, LocalDate day) {
    for (String entity : Set.of("PersonCategory", "PersonRecord")) {
      em.createQuery(
              "update "
                  + entity
                  + " c set c.unitPath = :path where c.personId in"
                  + " (select p.id from Person p where p.unitId = :from)")
          .setParameter("path", into.path())
          .setParameter("from", from.id())
          .executeUpdate();
    }
    em.createQuery(
            "update HouseholdMember m set m.unitPath = :path where m.householdId in"
                + " (select h.id from Household h where h.unitId = :from)")
        .setParameter("path", into.path())
        .setParameter("from", from.id())
        .executeUpdate();
    em.createQuery(
            "update PersonMove m set m.unitId = :into, m.unitPath = :path where m.unitId = :from"
                + " and m.status = ASKED")
        .setParameter("into", into.id())
        .setParameter("path", into.path())
        .setParameter("from", from.id())
        .executeUpdate();
    for (String entity : Set.of("Person", "Household")) {
      em.createQuery(
              "update "
                  + entity
                  + " p set p.unitId = :into, p.unitPath = :path where p.unitId = :from")
          .setParameter("into", into.id())
          .setParameter("path", into.path())
          .setParameter("from", from.id())
          .executeUpdate();
    }
  }

  @Override
  public List<Indexed> indexed() {
    return of("person");
  }

  /** The blind indexes of files, and of what a roster keeps of files in the same columns. */
  public static List<Indexed> of(String table) {
    return List.of(
        new Indexed(
            table,
            "id_index",
            "id",
            List.of("t.id_sealed"),
            (r, open) -> open.apply((String) r[0])),
        new Indexed(
            table,
            "phone_index",
            "phone",
            List.of("t.phone_sealed"),
            (r, open) -> open.apply((String) r[0])),
        new Indexed(
            table,
            "twin_index",
            "twin",
            List.of("t.name", "t.name_sealed", "cast(t.birth_on as text)", "t.birth_sealed"),
            (r, open) ->
                (r[1] == null ? r[0] : open.apply((String) r[1]))
                    + "\n"
                    + (r[3] == null ? r[2] : open.apply((String) r[3]))));
  }

  @Override
  public Map<String, Set<String>> sealed() {
    return Map.of(
        "person_export",
        Set.of("search_sealed"),
        "person_twin",
        Set.of("taken_sealed"),
        "person",
        Set.of("name_sealed", "birth_sealed", "id_sealed", "phone_sealed", "address_sealed"),
        "person_category",
        Set.of("evidence_sealed"),
        "household",
        Set.of("address_sealed"));
  }
}
