package org.shuangyong.family;

/** What can be shown in clear on a reason. */
public enum SealedField {
  NAME,
  BIRTH,
  ID_NUMBER,
  PHONE,
  ADDRESS,
  EVIDENCE_NO
}
