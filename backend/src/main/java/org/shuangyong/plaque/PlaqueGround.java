package org.shuangyong.plaque;

/** On what ground a household has a plaque; never the plate's title, which is one for all (B1). */
public enum PlaqueGround {
  /** 三属. */
  BEREAVED,
  /** 现役军人 of the household. */
  SERVING,
  /** The household of a serving soldier's family who lives apart from them. */
  SERVING_FAMILY,
  /** 退役军人. */
  VETERAN
}
