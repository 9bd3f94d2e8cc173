package org.shuangyong.family;

/** The district has approved a file; fired in the transaction that does. */
public record PersonApproved(Person person) {}
