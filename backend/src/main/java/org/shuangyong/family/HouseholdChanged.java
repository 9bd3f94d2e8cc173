package org.shuangyong.family;

/** A household lives elsewhere or is no more; fired in the transaction that changes it. */
public record HouseholdChanged(Household household) {}
