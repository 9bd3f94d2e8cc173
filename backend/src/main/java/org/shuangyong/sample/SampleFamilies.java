package org.shuangyong.sample;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.shuangyong.family.PersonRepository;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.HomeUnit;
import org.shuangyong.platform.access.Role;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitService;

/**
 * Families of the sample district, street by street and town by town, so that coverage, plaques and
 * letters have something to show. Everybody is made up; all goes through the services, as if people
 * had entered it. Does nothing unless {@code shuangyong.sample.families} is true, and leaves a
 * street or town alone where files are.
 */
@ApplicationScoped
public class SampleFamilies {
  private static final Logger LOG = Logger.getLogger(SampleFamilies.class);

  @ConfigProperty(name = "shuangyong.sample.families")
  boolean wanted;

  @Inject Instance<SampleFamilies> self;
  @Inject Region region;
  @Inject CurrentUser currentUser;
  @Inject PersonRepository persons;
  @Inject UnitService units;
  @Inject SampleTown towns;
  @Inject SampleVisits visits;
  @Inject SampleLetters letters;
  @Inject SampleExpected expected;
  @Inject SampleCare care;

  /** Beside the start, which need not wait for it; what was cut short goes on at the next. */
  void onStart(@Observes @Priority(200) StartupEvent event) {
    if (wanted) {
      Thread loading =
          new Thread(
              () -> {
                self.get().load();
                visits.load(); // some of these families are visited
                self.get().care();
              },
              "sample-families");
      loading.setDaemon(true);
      loading.start();
    }
  }

  /** Returns how many streets and towns were filled: those without a file. */
  @ActivateRequestContext
  public int load() {
    region.use(SampleDistrict.REGION);
    long all = QuarkusTransaction.requiringNew().call(() -> persons.count());
    boolean begun =
        QuarkusTransaction.requiringNew().call(() -> persons.count("collectedBy like 'sample-%'"))
            > 0;
    if (all > 0 && !begun) {
      return 0; // somebody works here
    }
    SampleHands hands = QuarkusTransaction.requiringNew().call(this::hands);
    List<Unit> places = QuarkusTransaction.requiringNew().call(() -> units.places((String) null));
    if (!begun) {
      QuarkusTransaction.requiringNew().run(() -> towns.receive(hands, places.size()));
    }
    int filled = 0;
    for (int i = 0; i < places.size(); i++) {
      Unit town = places.get(i);
      int at = i;
      boolean there =
          QuarkusTransaction.requiringNew()
              .call(() -> persons.count("unitPath like ?1", town.path() + "%") > 0);
      if (!there) {
        QuarkusTransaction.requiringNew()
            .run(
                () -> {
                  towns.fill(hands, town, at);
                  letters.of(hands, town, at);
                });
        filled++;
      }
    }
    if (filled > 0) {
      QuarkusTransaction.requiringNew().run(() -> expected.start(hands));
      LOG.infof("sample families loaded: %d streets and towns", filled);
    }
    return filled;
  }

  /** What is done for them, once they are there. */
  @ActivateRequestContext
  public void care() {
    region.use(SampleDistrict.REGION);
    boolean there =
        QuarkusTransaction.requiringNew()
            .call(() -> persons.count("collectedBy like 'sample-%' and status = ACTIVE") > 0);
    if (there) {
      care.load(QuarkusTransaction.requiringNew().call(this::hands));
    }
  }

  private SampleHands hands() {
    Unit office = units.current("SYB").orElseThrow();
    return new SampleHands(
        currentUser,
        user("sample-office", "示例经办", office, Role.OFFICE),
        user("sample-office-2", "示例审核", office, Role.OFFICE),
        SampleFamilies::of);
  }

  private static User of(Unit unit) {
    Role role =
        switch (unit.kind()) {
          case VILLAGE, COMMUNITY -> Role.VILLAGE;
          case STREET, TOWN -> Role.TOWN;
          default -> Role.MEMBER;
        };
    return user("sample-" + unit.code(), "示例经办", unit, role);
  }

  private static User user(String id, String name, Unit unit, Role role) {
    return new User(
        id,
        id,
        name,
        SampleDistrict.REGION,
        new HomeUnit(unit.id(), unit.code(), unit.name(), unit.kind().name(), unit.path()),
        Set.of(role));
  }
}
