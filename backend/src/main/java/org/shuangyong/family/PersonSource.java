package org.shuangyong.family;

/** How a file came in. */
public enum PersonSource {
  ENTRY,
  IMPORT,
  SAMPLE
}
