package org.shuangyong.unit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.inbox.PersonDigest;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;

/** The inbox by mail for a person who asks, to the provider's address, until they stay away. */
@AppTest
class PersonDigestTest {
  private static final String ADDRESS = "leader1@example.invalid";

  @Inject DigestJob job;
  @Inject MockMailbox mailbox;
  @Inject Clocks clocks;
  @Inject EntityManager em;

  @BeforeEach
  void empty() {
    mailbox.clear();
    Persona.LEADER.asks().delete(V1 + "/inbox/mail").then().statusCode(200);
  }

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
    Persona.LEADER.asks().delete(V1 + "/inbox/mail").then().statusCode(200);
  }

  @Test
  void whatIsAskedOfALeaderComesByMailOnceADayAndNotOnceItIsRead() {
    Persona.LEADER
        .asks()
        .get(V1 + "/inbox/mail")
        .then()
        .body("address", equalTo("l***@example.invalid"))
        .body("endsOn", nullValue());
    Persona.LEADER.asks().put(V1 + "/inbox/mail").then().statusCode(200);
    JsonPath first = toDecide("请领导审定的一件");
    assertEquals(0, sent(0).size(), "from tomorrow on");
    Mail mail = sent(1).get(0);
    assertTrue(mail.getText().contains("请领导审定的一件"));
    assertTrue(mail.getText().contains("/matters/" + first.getString("id")));
    assertFalse(mail.getText().contains("细节不出系统"), "no detail");
    assertEquals(1, sent(1).size(), "once a day");

    toDecide("已经读过的一件");
    String newest =
        Persona.LEADER.asks().get(V1 + "/inbox?limit=1").jsonPath().getString("items[0].at");
    Persona.LEADER
        .sends(Map.of("until", newest))
        .post(V1 + "/inbox/read-all")
        .then()
        .statusCode(204);
    assertEquals(1, sent(2).size(), "all is read");
    assertEquals(0, mailbox.getMailsSentTo("office1@example.invalid").size(), "never asked for");
  }

  @Test
  void theAddressIsSealedAndForgottenWhenThePersonStopsOrStaysAway() {
    String end =
        Persona.LEADER.asks().put(V1 + "/inbox/mail").then().extract().jsonPath().get("endsOn");
    assertEquals(LocalDate.now(Clocks.CHINA).plusDays(30).toString(), end);
    List<?> kept = rows();
    assertEquals(1, kept.size());
    assertFalse(kept.get(0).toString().contains("leader1"), "sealed");
    Persona.LEADER.asks().delete(V1 + "/inbox/mail").then().body("endsOn", nullValue());
    assertEquals(0, rows().size());

    Persona.LEADER.asks().put(V1 + "/inbox/mail").then().statusCode(200);
    clocks.set(Clock.offset(Clock.systemUTC(), Duration.ofDays(3)));
    Persona.LEADER.asks().get(V1 + "/inbox/mail").then().body("stale", equalTo(true));
    Persona.LEADER.asks().put(V1 + "/inbox/mail").then().body("stale", equalTo(false));
    job.send("500110");
    assertEquals(1, rows().size());
    clocks.set(Clock.offset(Clock.systemUTC(), Duration.ofDays(34)));
    job.send("500110");
    assertEquals(0, rows().size(), "nobody came back");
  }

  @Test
  void anAddressThatIsRefusedIsInNoLogAndTriedAgain() {
    Persona.LEADER.asks().put(V1 + "/inbox/mail").then().statusCode(200);
    toDecide("发不出去的一件");
    List<String> said = new ArrayList<>();
    Handler ear =
        new Handler() {
          @Override
          public void publish(LogRecord line) {
            said.add(new PatternFormatter("%s %e").format(line));
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger log = Logger.getLogger(PersonDigest.class.getName());
    log.addHandler(ear);
    RefusingMailer.refused = ADDRESS;
    try {
      assertEquals(0, sent(1).size());
    } finally {
      RefusingMailer.refused = null;
      log.removeHandler(ear);
    }
    assertEquals(1, said.size());
    assertTrue(said.get(0).contains("550 5.1.1 ***"), said.get(0));
    assertFalse(said.get(0).contains("leader1"), said.get(0));
    assertEquals(1, sent(1).size());
  }

  @Test
  void whoHasNoInboxGetsNoMail() {
    refused(Persona.AUDITOR.asks().put(V1 + "/inbox/mail"), 403, "auth.forbidden");
  }

  private List<Mail> sent(int days) {
    clocks.set(Clock.offset(Clock.systemUTC(), Duration.ofDays(days).plusMinutes(2)));
    job.send("500110");
    clocks.set(Clock.systemUTC());
    return mailbox.getMailsSentTo(ADDRESS);
  }

  private List<?> rows() {
    return em.createNativeQuery(
            "select email_sealed from inbox_mail where region_code = '500110'"
                + " and person_id = 'sub-leader1'",
            String.class)
        .getResultList();
  }

  private static JsonPath toDecide(String title) {
    JsonPath matter =
        Persona.TROOP
            .sends(Map.of("kind", "TROOP_NEED", "title", title, "detail", "细节不出系统"))
            .post(V1 + "/matters")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    return Api.step(Persona.OFFICE, matter, "decline", Map.of("text", "不在职责范围"));
  }
}
