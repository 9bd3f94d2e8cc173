package org.shuangyong.unit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.platform.tenancy.Regions;

/**
 * Founds the district that {@code shuangyong.district} names, if it is not there: its leading group
 * and the office below it, so that an account of the office can sign in and bring in the others.
 */
@ApplicationScoped
public class FirstDistrict {
  private static final Logger LOG = Logger.getLogger(FirstDistrict.class);

  /** {@code 510107 四川省 成都市 武侯区}: the code, then the names, outermost first. */
  private static final Pattern DISTRICT = Pattern.compile("(\\d{6})\\s+(\\S.*?)\\s+(\\S+)");

  @ConfigProperty(name = "shuangyong.district")
  Optional<String> wanted;

  @Inject EntityManager em;
  @Inject Region region;
  @Inject Regions regions;
  @Inject Clocks clocks;
  @Inject Audit audit;

  @ActivateRequestContext
  void onStart(@Observes @Priority(90) StartupEvent event) {
    wanted.filter(text -> !text.isBlank()).ifPresent(this::found);
  }

  /**
   * @return whether it was not there before
   * @throws IllegalArgumentException when the text names no district
   */
  @ActivateRequestContext
  public boolean found(String text) {
    Matcher district = DISTRICT.matcher(text.strip());
    if (!district.matches()) {
      throw new IllegalArgumentException(
          "SHUANGYONG_DISTRICT is not like “510107 四川省 成都市 武侯区”: " + text);
    }
    String code = district.group(1);
    if (regions.all().contains(code)) {
      return false;
    }
    region.use(code);
    QuarkusTransaction.requiringNew()
        .run(() -> found(code, district.group(2).replaceAll("\\s+", " "), district.group(3)));
    LOG.infof("district %s founded: %s", code, district.group(3));
    return true;
  }

  private void found(String code, String within, String name) {
    Instant now = clocks.now();
    regions.add(code, within, name);
    // 武侯区 has a 区双拥办, 荣昌县 a 县双拥办
    String level = name.substring(name.length() - 1);
    Unit group =
        new Unit(
            "LDXZ",
            null,
            facts(level + "双拥工作领导小组", level + "双拥领导小组", UnitKind.LEADING_BODY, ActorKind.PARTY),
            now);
    em.persist(group);
    em.persist(
        new Unit(
            "SYB",
            group,
            facts(level + "双拥工作领导小组办公室", level + "双拥办", UnitKind.DEPARTMENT, ActorKind.GOVERNMENT),
            now));
    audit.recordSystem("district.found", "region", null, Map.of("code", code, "name", name));
  }

  private UnitFacts facts(String name, String shortName, UnitKind kind, ActorKind actor) {
    return new UnitFacts(
        name,
        shortName,
        kind,
        actor,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        clocks.today(),
        null);
  }
}
