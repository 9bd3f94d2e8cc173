package org.shuangyong.merit;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What a letter says, read and checked. */
record MeritFacts(
    String award,
    LocalDate awardOn,
    boolean posthumous,
    MeritSource source,
    String sender,
    String soldier,
    String addressee,
    MeritRelation relation,
    UUID personId,
    UUID householdId,
    String phone,
    String address,
    Map<String, Object> facts) {}
