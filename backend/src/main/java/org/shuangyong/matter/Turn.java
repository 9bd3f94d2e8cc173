package org.shuangyong.matter;

import java.time.Instant;
import java.time.LocalDate;
import org.shuangyong.platform.access.User;

/** Who acts, and when: the day in China and the instant. */
record Turn(User user, LocalDate today, Instant now) {}
