package org.shuangyong.family;

/** GB/T 2261.1, without the codes for what was not asked. */
public enum Sex {
  UNKNOWN,
  MALE,
  FEMALE
}
