/**
 * 督办单 (12.6, domain B5): reminders of a matter in three colours. Owns the sheets, their numbers,
 * answers and clearing. What a red one means for the matter is on the matter; scope is the
 * matter's.
 */
package org.shuangyong.matter.sheet;
