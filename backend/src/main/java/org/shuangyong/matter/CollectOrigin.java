package org.shuangyong.matter;

import java.util.UUID;

/** The collecting (征集) that a proposal answers: its list and the year it collects for. */
public record CollectOrigin(UUID id, MatterList list, int year) {}
