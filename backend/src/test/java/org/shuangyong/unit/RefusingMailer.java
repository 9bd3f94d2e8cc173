package org.shuangyong.unit;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The mailer, over a server that refuses one address. */
@Mock
@ApplicationScoped
public class RefusingMailer implements Mailer {
  static volatile String refused;

  @Inject ReactiveMailer mailer;

  @Override
  public void send(Mail... mails) {
    for (Mail mail : mails) {
      if (mail.getTo().contains(refused)) {
        throw new IllegalStateException("550 5.1.1 <" + refused + ">: refused");
      }
    }
    mailer.send(mails).await().indefinitely();
  }
}
