/**
 * Reconciliation (对账): each quarter the unit that asked and the unit that does state, item by item,
 * how it stands; differences are listed, and a round ends only when none is left (12.10, F4 4).
 * Closing a matter stays with {@code matter}.
 */
package org.shuangyong.reconciliation;
