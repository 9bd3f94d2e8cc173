package org.shuangyong.matter;

/** Which way a letter went. */
public enum LetterDirection {
  /** 发函. */
  OUT,
  /** 来函. */
  IN
}
