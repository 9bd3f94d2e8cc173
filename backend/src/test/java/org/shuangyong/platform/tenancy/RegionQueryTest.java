package org.shuangyong.platform.tenancy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.platform.tenancy.RegionQuery.namesItEverywhere;

import org.junit.jupiter.api.Test;

/** Only a text that asks the district of all it names may run without Hibernate's own filter. */
class RegionQueryTest {
  @Test
  void everyEntityIsAsked() {
    assertTrue(namesItEverywhere("from Matter m where m.regionCode = :region and m.id = :id"));
    assertTrue(
        namesItEverywhere(
            "select count(*) from Matter m where m.regionCode = :region and exists (select 1 from MatterParty s where s.regionCode = m.regionCode and s.matterId = m.id)"));
  }

  @Test
  void oneThatIsForgottenKeepsTheFilter() {
    assertFalse(namesItEverywhere("from Matter m where m.id = :id"));
    assertFalse(
        namesItEverywhere(
            "from Matter m where m.regionCode = :region and exists (select 1 from MatterParty s where s.matterId = m.id)"));
    assertFalse(
        namesItEverywhere(
            "from Matter m join MatterParty p on p.matterId = m.id where m.regionCode = :region"));
    assertFalse(namesItEverywhere("from Matter m where m.regionCode = m.regionCode"));
    assertFalse(
        namesItEverywhere(
            "from Matter m where m.regionCode = :region and exists (select 1 from Plan p where p.regionCode = m.regionCode) and exists (select 1 from MatterParty p where p.matterId = m.id)"),
        "one alias for two");
    assertFalse(namesItEverywhere("select 1"));
  }
}
