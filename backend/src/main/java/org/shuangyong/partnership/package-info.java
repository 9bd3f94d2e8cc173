/**
 * Pairings, agreements and partners (PAIR; 6.3, 6.4, 7.1–7.3, 7.6, 7.7, 9.1): who works with whom
 * from when to when, what went in and what came out by year, the four that are not taken away, the
 * clauses that became matters; what partners offer to soldiers and until when. Does not own
 * activities nor matters; letters with partners stand on the matter.
 */
package org.shuangyong.partnership;
