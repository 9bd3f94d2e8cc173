/**
 * Rosters: lists of people as offices send them, taken into files or held against them, and the
 * rules that files keep (issue 5 F).
 */
package org.shuangyong.roster;
