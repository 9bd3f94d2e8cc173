/**
 * The inbox: notices to a unit or to the holders of a permission, and what each person has read.
 * Owns who sees a notice; the features say what is worth one. Knows records by (kind, id) only.
 */
package org.shuangyong.platform.inbox;
