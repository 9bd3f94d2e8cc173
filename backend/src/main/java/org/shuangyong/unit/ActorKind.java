package org.shuangyong.unit;

/** Who acts: the five sides of 党委领导、政府主导、部门协调、社会参与、军地互动 (12.7). */
public enum ActorKind {
  PARTY,
  GOVERNMENT,
  DEPARTMENT,
  SOCIETY,
  MILITARY
}
