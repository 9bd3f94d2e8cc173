package org.shuangyong.platform;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.calendar.WorkCalendar;
import org.shuangyong.platform.calendar.Workdays;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;

/** The Chinese working calendar (F2). */
@AppTest
class CalendarTest {
  /** Working days of the years as their notices leave them: 5-day weeks less what is off. */
  private static final Map<Integer, Integer> YEARS =
      Map.of(2021, 250, 2022, 249, 2023, 249, 2024, 251, 2025, 248, 2026, 248);

  @Inject WorkCalendar calendar;
  @Inject Region region;

  @Test
  @ActivateRequestContext
  @Transactional
  void thePublishedYearsHaveTheWorkingDaysTheirNoticesGive() {
    region.use("500110");
    Workdays days = calendar.days();
    YEARS.forEach(
        (year, count) ->
            assertEquals(
                count,
                days.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)),
                year + ""));
    assertFalse(days.worked(LocalDate.of(2021, 10, 1)));
    assertTrue(days.worked(LocalDate.of(2021, 10, 9)), "调休");
    assertEquals(LocalDate.of(2021, 10, 8), days.after(LocalDate.of(2021, 9, 30), 1));
    assertEquals(-2, days.between(LocalDate.of(2021, 10, 9), LocalDate.of(2021, 9, 30)));
  }

  @Test
  void aYearWithoutANoticeSaysSo() {
    Persona.VILLAGE
        .asks()
        .get(V1 + "/calendar?year=2029")
        .then()
        .statusCode(200)
        .body("known", equalTo(false))
        .body("days.size()", equalTo(6));
    Persona.VILLAGE.asks().get(V1 + "/calendar?year=2024").then().body("known", equalTo(true));
    Api.refused(
        Persona.OFFICE
            .sends(
                Map.of(
                    "from", "2029-01-01",
                    "to", "2029-03-01",
                    "kind", "OFF",
                    "name", "错",
                    "source", "错"))
            .post(V1 + "/calendar"),
        422,
        "validation.failed");
  }
}
