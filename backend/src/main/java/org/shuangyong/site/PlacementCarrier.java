package org.shuangyong.site;

/** What a clip or poster is shown on (2.9). */
public enum PlacementCarrier {
  /** 公交. */
  BUS,
  /** 客运. */
  COACH,
  /** 铁路. */
  TRAIN,
  /** 景区. */
  SCENIC,
  /** 户外大屏. */
  SCREEN,
  /** 办事大厅. */
  HALL,
  /** 媒体. */
  MEDIA,
  /** 其他. */
  OTHER
}
