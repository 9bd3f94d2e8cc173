/**
 * The bodies that run the work, such as the leading group, the joint conference and the joint
 * office, and who sits in them for which unit, with history (12.3, 12.4, 12.7, 4.2; domain B11).
 * Does not own units, and no account: a person here is a name on a roster.
 */
package org.shuangyong.body;
