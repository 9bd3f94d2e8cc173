package org.shuangyong.readiness;

import java.time.LocalDate;

/** Why a stock is red (10.4). */
public enum StockRed {
  /** 过期: some of it is past its day. */
  EXPIRED("过期", "(r.expiresOn < :today and r.quantity > 0)"),
  /** 低于最低储备. */
  BELOW("低于最低储备", "(r.quantity < r.least)"),
  /** 逾期未盘点. */
  UNCHECKED("逾期未盘点", "(r.checkedOn < :checkSince)");

  private final String word;
  private final String predicate;

  StockRed(String word, String predicate) {
    this.word = word;
    this.predicate = predicate;
  }

  String word() {
    return word;
  }

  /** Over row {@code r}, on {@code :today} or since {@code :checkSince}. */
  String predicate() {
    return predicate;
  }

  /** The same in memory. */
  boolean of(Stock stock, LocalDate today, LocalDate checkSince) {
    return switch (this) {
      case EXPIRED ->
          stock.expiresOn() != null && stock.expiresOn().isBefore(today) && stock.quantity() > 0;
      case BELOW -> stock.quantity() < stock.least();
      case UNCHECKED -> stock.checkedOn().isBefore(checkSince);
    };
  }
}
