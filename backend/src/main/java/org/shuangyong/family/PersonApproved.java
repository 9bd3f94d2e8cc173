package org.shuangyong.family;

import java.util.List;

/** The district has approved these files; fired in the transaction that does. */
public record PersonApproved(List<Person> persons) {}
