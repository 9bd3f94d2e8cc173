package org.shuangyong.platform.audit;

/**
 * A person was refused (403).
 *
 * @param operation the word of what they tried
 */
record Refused(
    String region,
    String actorId,
    String actorName,
    String unitCode,
    String address,
    String operation) {}
