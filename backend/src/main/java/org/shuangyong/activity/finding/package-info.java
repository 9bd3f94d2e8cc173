/**
 * What visits, inspections and surveys bring up (4.6, 6.1, 12.6): each has a matter or a written
 * reason for none, and what was put right is looked at again by another person.
 */
package org.shuangyong.activity.finding;
