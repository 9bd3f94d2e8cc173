package org.shuangyong.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.platform.tenancy.Regions;
import org.shuangyong.unit.ActorKind;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitFacts;
import org.shuangyong.unit.UnitKind;

/**
 * Loads 綦江区: the leading group, typical member units with their duties (domain B11), three troop
 * aliases, and the streets, towns, villages and communities of the statistical code table, and
 * {@link SampleRoster}, {@link SampleBenefit}, {@link SampleActivity}, {@link SampleSite}, {@link
 * SamplePartner} and {@link SampleReadiness}. Does nothing unless {@code shuangyong.sample} is true
 * and the district is absent.
 */
@ApplicationScoped
public class SampleDistrict {
  public static final String REGION = "500110";

  /** Managed by 万盛经开区 though inside the district (domain D). */
  static final String APART = "万盛经开区";

  static final List<String> APART_STREETS =
      List.of(
          "500110004",
          "500110005",
          "500110100",
          "500110101",
          "500110102",
          "500110103",
          "500110104",
          "500110105",
          "500110106",
          "500110107");

  private static final Logger LOG = Logger.getLogger(SampleDistrict.class);
  static final LocalDate SINCE = LocalDate.of(2021, 1, 1);

  @ConfigProperty(name = "shuangyong.sample")
  boolean wanted;

  @Inject EntityManager em;
  @Inject ObjectMapper json;
  @Inject Region region;
  @Inject Regions regions;
  @Inject Clocks clocks;
  @Inject Audit audit;
  @Inject SampleRoster roster;
  @Inject SampleBenefit benefit;
  @Inject SampleActivity activity;
  @Inject SampleSite site;
  @Inject SamplePartner partner;
  @Inject SampleReadiness readiness;

  record UnitSeed(
      String code,
      String name,
      String shortName,
      UnitKind kind,
      ActorKind actorKind,
      String parent,
      List<String> duties) {}

  record Place(String code, String name) {}

  record Street(String code, String name, List<Place> villages) {}

  record Divisions(Map<String, Object> source, Map<String, String> area, List<Street> streets) {}

  @ActivateRequestContext
  void onStart(@Observes @Priority(100) StartupEvent event) {
    if (wanted) {
      load();
    }
  }

  /** Returns the number of units loaded; 0 when the district was there. */
  @ActivateRequestContext
  public int load() {
    if (regions.all().contains(REGION)) {
      return 0;
    }
    region.use(REGION);
    int loaded = QuarkusTransaction.requiringNew().call(this::insert);
    LOG.infof("sample district loaded: %d units", loaded);
    return loaded;
  }

  private int insert() {
    Instant now = clocks.now();
    regions.add(REGION, "重庆市", "綦江区");
    Map<String, Unit> byCode = new HashMap<>();
    for (UnitSeed seed : List.of(read("sample/units.json", UnitSeed[].class))) {
      save(
          byCode,
          seed.code(),
          byCode.get(seed.parent()),
          facts(
              seed.name(),
              seed.shortName(),
              seed.kind(),
              seed.actorKind(),
              null,
              null,
              seed.duties()),
          now);
    }
    Unit root = byCode.get("LDXZ");
    Unit apart =
        save(
            byCode,
            "WSJKQ",
            null,
            facts(
                "万盛经济技术开发区", APART, UnitKind.PARTNER, ActorKind.GOVERNMENT, null, APART, List.of()),
            now);
    for (Street street : read("sample/divisions.json", Divisions.class).streets()) {
      boolean managedApart = APART_STREETS.contains(street.code());
      String manager = managedApart ? APART : null;
      Unit unit =
          save(
              byCode,
              street.code(),
              managedApart ? apart : root,
              facts(
                  street.name(),
                  null,
                  street.name().endsWith("街道") ? UnitKind.STREET : UnitKind.TOWN,
                  ActorKind.GOVERNMENT,
                  street.code(),
                  manager,
                  List.of()),
              now);
      for (Place place : street.villages()) {
        boolean village = place.name().endsWith("村民委员会");
        save(
            byCode,
            place.code(),
            unit,
            facts(
                place.name(),
                place.name().replaceAll("(村民|居民)委员会$", ""),
                village ? UnitKind.VILLAGE : UnitKind.COMMUNITY,
                ActorKind.SOCIETY,
                place.code(),
                manager,
                List.of()),
            now);
      }
    }
    roster.insert(read("sample/roster.json", SampleRoster.Roster.class), byCode, now);
    benefit.insert(read("sample/benefit.json", SampleBenefit.Data.class), now);
    site.insert(read("sample/site.json", SampleSite.Data.class), byCode, now);
    LocalDate today = clocks.today();
    partner.insert(read("sample/partner.json", SamplePartner.Data.class), byCode, today, now);
    activity.insert(read("sample/activity.json", SampleActivity.Data.class), byCode, now);
    readiness.insert(read("sample/readiness.json", SampleReadiness.Data.class), byCode, today, now);
    audit.recordSystem("sample.load", "region", null, Map.of("units", byCode.size()));
    return byCode.size();
  }

  private Unit save(
      Map<String, Unit> byCode, String code, Unit parent, UnitFacts facts, Instant now) {
    Unit unit = new Unit(code, parent, facts, now);
    em.persist(unit);
    byCode.put(code, unit);
    return unit;
  }

  private static UnitFacts facts(
      String name,
      String shortName,
      UnitKind kind,
      ActorKind actor,
      String division,
      String managedBy,
      List<String> duties) {
    return new UnitFacts(
        name, shortName, kind, actor, division, managedBy, duties, null, null, null, null, SINCE,
        null);
  }

  private <T> T read(String resource, Class<T> type) {
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
      return json.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
