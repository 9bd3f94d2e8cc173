/**
 * What each member unit files with the office year by year: its own plan, how it carries the points
 * out, its summary and its review (0.3, 11.4). Does not own the tasks themselves, which are
 * matters; it shows them beside.
 */
package org.shuangyong.filing;
