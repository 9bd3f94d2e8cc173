/**
 * Matters: the one ledger of everything that somebody must do and somebody else must confirm
 * (aggregate MAT). Owns the state machine, the guards of closing, ledger numbers, lights and the
 * time line. Does not own plans or files; points to them by id.
 */
package org.shuangyong.matter;
