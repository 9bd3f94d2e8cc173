/**
 * Visits (6.1, 6.5, 8.7, 12.5): what leaders brought to troops and families, signed for; families
 * of those who serve at the borders. A part of an activity of the form {@code visit}.
 */
package org.shuangyong.activity.visit;
