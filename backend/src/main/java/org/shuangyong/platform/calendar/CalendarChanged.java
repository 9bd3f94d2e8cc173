package org.shuangyong.platform.calendar;

/**
 * Days were set anew; sent in the transaction that sets them, so that open clocks can be reckoned
 * again.
 *
 * @param days the calendar as it is now
 */
public record CalendarChanged(Workdays days) {}
