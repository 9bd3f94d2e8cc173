package org.shuangyong.matter;

/**
 * The dated rules that a light follows, as they stand on the day something is decided.
 *
 * @param nearDays yellow when at most this many days are left
 * @param nearPercent yellow when more than this share of the period has passed
 * @param reportDays yellow when nothing was reported for longer than this
 */
record LightLimits(int nearDays, int nearPercent, int reportDays) {}
