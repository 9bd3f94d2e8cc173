package org.shuangyong.readiness;

/** What one side can lend the other: the words of 支前需求 (4.4) and of 8.2. */
public enum AssetSort {
  PLACE("场地"),
  VEHICLE("车辆"),
  GOODS("物资"),
  CATERING("饮食"),
  UTILITY("供水供电"),
  TELECOM("通信"),
  MEDICAL("医疗"),
  TRAINING("培训师资"),
  LABOUR("人力"),
  OTHER("其他");

  private final String word;

  AssetSort(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
