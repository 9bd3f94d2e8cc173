package org.shuangyong.matter;

/**
 * A step was taken with a matter; fired in the step's transaction.
 *
 * @param action the word of what was done
 * @param from where the matter stood before, null for a new one
 */
public record MatterMoved(Matter matter, String action, MatterStatus from) {}
