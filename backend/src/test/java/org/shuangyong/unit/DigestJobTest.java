package org.shuangyong.unit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;

/** One mail for each unit and day, with numbers, titles and links and nothing else. */
@AppTest
class DigestJobTest {
  private static final String DISTRICT = "500110";

  @Inject DigestJob job;
  @Inject MockMailbox mailbox;
  @Inject Clocks clocks;

  @BeforeEach
  void empty() {
    mailbox.clear();
  }

  private Duration later = Duration.ZERO;

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

  @Test
  void aUnitWithAnAddressGetsOneMailADay() {
    String address = "digest-a@example.invalid";
    String unit = unit("MAIL-A", address);
    JsonPath matter = given(unit, "数字哨兵岗亭修缮");
    send(0);
    Mail mail = only(address);
    assertTrue(mail.getSubject().contains("1 条新消息"), mail.getSubject());
    assertTrue(mail.getText().contains(matter.getString("ledgerNo") + " 数字哨兵岗亭修缮"));
    assertTrue(mail.getText().contains("/matters/" + matter.getString("id")));
    assertFalse(mail.getText().contains("细节不出系统"), "no detail");
    Persona.AUDITOR
        .asks()
        .get(V1 + "/audit-events?action=digest.sent")
        .then()
        .body(
            "items.find { it.detail == '{\"notices\":1,\"unit\":\"" + unit + "\"}' }.recordKind",
            equalTo("notice"));
    given(unit, "第二件");
    send(0);
    assertEquals(1, mailbox.getMailsSentTo(address).size(), "once a day");
    send(1);
    assertEquals(2, mailbox.getMailsSentTo(address).size());
    assertTrue(mailbox.getMailsSentTo(address).get(1).getText().contains("第二件"));
    assertFalse(mailbox.getMailsSentTo(address).get(1).getText().contains("数字哨兵"), "told already");
    send(2);
    assertEquals(2, mailbox.getMailsSentTo(address).size(), "nothing new, no mail");
  }

  /** Told a moment ago, by work that may not have ended: in the next mail, not in none. */
  @Test
  void whatIsJustBeingToldWaitsForTheNextMail() {
    String address = "digest-f@example.invalid";
    given(unit("MAIL-F", address), "刚刚交办的");
    job.send(DISTRICT);
    assertEquals(0, mailbox.getMailsSentTo(address).size());
    send(0);
    assertTrue(only(address).getText().contains("刚刚交办的"));
  }

  @Test
  void whatCannotBeSentIsTriedAgainAndStopsNobodyElse() {
    String bad = unit("MAIL-B", "digest-b@example.invalid");
    String good = unit("MAIL-C", "digest-c@example.invalid");
    // The mail server refuses every address of this name.
    given(bad, "坏地址的事项");
    given(good, "好地址的事项");
    RefusingMailer.refused = "digest-b@example.invalid";
    try {
      send(0);
    } finally {
      RefusingMailer.refused = null;
    }
    assertEquals(0, mailbox.getMailsSentTo("digest-b@example.invalid").size());
    assertEquals(1, mailbox.getMailsSentTo("digest-c@example.invalid").size());
    send(0);
    assertEquals(1, mailbox.getMailsSentTo("digest-b@example.invalid").size());
    assertEquals(1, mailbox.getMailsSentTo("digest-c@example.invalid").size());
  }

  @Test
  void theAddressIsSeenInsideTheScopeOnly() {
    String unit = unit("MAIL-D", "digest-d@example.invalid");
    Persona.OFFICE
        .asks()
        .get(V1 + "/units/" + unit)
        .then()
        .body("contactEmail", equalTo("digest-d@example.invalid"));
    Persona.TOWN.asks().get(V1 + "/units/" + unit).then().body("contactEmail", nullValue());
    Persona.ADMIN
        .sends(Map.of("code", "MAIL-E", "facts", facts("坏邮箱", "not an address")))
        .post(V1 + "/units")
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("invalid"));
  }

  /** Each sending is some minutes after what was told before it. */
  private void send(int days) {
    later = later.plusMinutes(2);
    clocks.set(Clock.offset(Clock.systemUTC(), later.plusDays(days)));
    job.send(DISTRICT);
  }

  private Mail only(String address) {
    List<Mail> mails = mailbox.getMailsSentTo(address);
    assertEquals(1, mails.size());
    return mails.get(0);
  }

  private static String unit(String code, String email) {
    return Persona.ADMIN
        .sends(Map.of("code", code, "facts", facts("邮件单位" + code, email)))
        .post(V1 + "/units")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath()
        .getString("id");
  }

  private static Map<String, Object> facts(String name, String email) {
    return Map.of(
        "name",
        name,
        "kind",
        "DEPARTMENT",
        "actorKind",
        "DEPARTMENT",
        "contactEmail",
        email,
        "validFrom",
        "2021-01-01");
  }

  private JsonPath given(String unit, String title) {
    clocks.set(Clock.offset(Clock.systemUTC(), later));
    JsonPath matter =
        Persona.TROOP
            .sends(Map.of("kind", "TROOP_NEED", "title", title, "detail", "细节不出系统"))
            .post(V1 + "/matters")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    matter = Api.step(Persona.OFFICE, matter, "register", Map.of());
    return Api.step(
        Persona.OFFICE, matter, "assign", Map.of("leadId", unit, "dueOn", "2099-06-30"));
  }
}
