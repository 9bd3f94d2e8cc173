package org.shuangyong.platform.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The only source of time. Business dates are days in China; instants are UTC. */
@ApplicationScoped
public class Clocks {
  public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private Clock clock = Clock.systemUTC();

  /** This instant, in microseconds, the precision the database keeps. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** The day in China on which an instant falls. */
  public LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, CHINA);
  }

  /** Today in China. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CHINA);
  }

  /** For tests: stand at another time, or come back with {@code Clock.systemUTC()}. */
  public void set(Clock other) {
    clock = other;
  }
}
