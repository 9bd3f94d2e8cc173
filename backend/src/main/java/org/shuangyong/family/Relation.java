package org.shuangyong.family;

/** Relation to the head of the household (GB/T 4761, its main classes). */
public enum Relation {
  /** 户主. */
  HEAD,
  /** 配偶. */
  SPOUSE,
  /** 子女. */
  CHILD,
  /** 父母. */
  PARENT,
  /** 祖父母. */
  GRANDPARENT,
  /** 孙子女. */
  GRANDCHILD,
  /** 兄弟姐妹. */
  SIBLING,
  /** 其他. */
  OTHER
}
