/**
 * Readiness (RES; 4.2, 8.2, 8.8, 10.4, 10.5, 12.4): teams, stocks, hazard points as references,
 * what one side can lend the other, what the joint office does; and what of it is red, and why.
 * Counts and places of the locality only: nothing of troops' strength. Does not own activities:
 * missions and tasks after the event stand there.
 */
package org.shuangyong.readiness;
