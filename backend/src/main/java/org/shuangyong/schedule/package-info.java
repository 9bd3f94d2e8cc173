/**
 * The office's year (B10): what falls on which day, what must be done then, reminders ahead of it,
 * and a calendar to subscribe to. Owns entries, what was told of them, and feeds. Does not own what
 * is done on the day: that is an activity, a matter, a batch.
 */
package org.shuangyong.schedule;
