package org.shuangyong.matter;

import java.util.UUID;

/**
 * The collecting (征集) that a proposal answers: its list and the year it collects for.
 *
 * @param source the way it collects: COLLECTION, or SPECIAL for a great task
 */
public record CollectOrigin(UUID id, MatterList list, int year, MatterSource source) {}
