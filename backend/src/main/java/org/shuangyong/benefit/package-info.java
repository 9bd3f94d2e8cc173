/**
 * Benefit cases (5.2–5.7, 4.8, B3): what a person of a military family is granted, step by step, of
 * kinds that are data. Owns the laws that cases rest on and the dated numbers they use. Does not
 * own persons, plaques or letters.
 */
package org.shuangyong.benefit;
