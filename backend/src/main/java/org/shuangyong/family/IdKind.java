package org.shuangyong.family;

/**
 * What a number is of. Numbers of military papers are not kept: they were seen, and that is all.
 */
public enum IdKind {
  /** 居民身份证. */
  CITIZEN,
  /** 十五位旧号，仅存档案. */
  CITIZEN_OLD,
  /** 护照. */
  PASSPORT,
  /** 港澳台居民居住证 and the like. */
  OTHER,
  /** 军人证件，已核验. */
  MILITARY_SEEN,
  /** 暂无. */
  NONE
}
