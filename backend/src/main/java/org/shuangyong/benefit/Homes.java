package org.shuangyong.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuangyong.family.Person;
import org.shuangyong.family.PersonDto;
import org.shuangyong.family.PersonRepository;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.tenancy.RegionQuery;

/** Beds of homes and who lives there, as the dated numbers and the granted cases say (4.8). */
@ApplicationScoped
public class Homes {
  @Inject LawService laws;
  @Inject PersonRepository persons;
  @Inject RegionQuery read;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  /**
   * @param beds today's number, null where none is set
   * @param used who lives there today; never more than the beds, see {@code LawService.takeBed}
   */
  public record Beds(Integer beds, long used) {}

  /**
   * A granted case that has not ended.
   *
   * @param ground the admission basis, null for a minor
   */
  public record Resident(
      UUID caseId, String name, String ground, String care, String law, LocalDate since) {}

  public Beds beds(String home) {
    return new Beds(
        laws.value(ValueList.HOME_BEDS, home, clocks.today()).map(BenefitValue::value).orElse(null),
        laws.residents().getOrDefault(home, 0L));
  }

  /** Those whose cases the current person may see, by the day they came. */
  public List<Resident> residents(String home) {
    User user = currentUser.get();
    if (!user.may(Permission.BENEFIT_LIST)) {
      return List.of();
    }
    LocalDate today = clocks.today();
    BenefitFilter staying = new BenefitFilter();
    staying.staying = true;
    List<BenefitCase> cases =
        read.list(
            "from BenefitCase c where c.valueCode = :home and "
                + staying.where(user)
                + " order by c.grantedOn, c.id",
            BenefitCase.class,
            query -> staying.bind(query, user, today).setParameter("home", home));
    Map<UUID, PersonDto.Ref> people =
        persons.of(cases.stream().map(BenefitCase::personId).distinct().toList()).stream()
            .collect(Collectors.toMap(Person::id, PersonDto.Ref::of));
    Map<UUID, Law> basis =
        laws.laws().stream().collect(Collectors.toMap(Law::id, Function.identity()));
    return cases.stream()
        .map(
            c -> {
              PersonDto.Ref person = people.get(c.personId());
              return new Resident(
                  c.id(),
                  person.name(),
                  person.minor() ? null : text(c.facts().get("ground")),
                  person.minor() ? null : text(c.facts().get("care")),
                  basis.get(c.lawId()).title(),
                  c.grantedOn());
            })
        .toList();
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
