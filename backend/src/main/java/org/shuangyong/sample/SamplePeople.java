package org.shuangyong.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.shuangyong.family.IdKind;
import org.shuangyong.family.PersonFacts;
import org.shuangyong.unit.Unit;

/** Made-up people, the same at every loading: names, numbers, phones and addresses of nobody. */
final class SamplePeople {
  private static final String FAMILY = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕";
  private static final String MEN = "建国志强明德永福国庆春生长江文斌光荣卫东红军振华德贵世平正伟家和";
  private static final String WOMEN = "秀英桂兰淑珍玉梅丽华晓燕小玲雪梅翠芳云霞素琴春梅";
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private SamplePeople() {}

  /** Of a man where the number is even, else of a woman. */
  static String name(int no) {
    String names = no % 2 == 0 ? MEN : WOMEN;
    int given = (no / 2 * 7 + no / 24) % (names.length() / 2) * 2;
    return FAMILY.charAt((no * 13 + no / 40) % FAMILY.length()) + names.substring(given, given + 2);
  }

  /** A right number: a place of the district, a birthday by the number, a serial of its own. */
  static String number(int no) {
    return number(no, LocalDate.of(1946, 3, 1).plusDays(no * 2_357L % 18_000));
  }

  private static String number(int no, LocalDate born) {
    String head =
        "500110"
            + born.format(DateTimeFormatter.BASIC_ISO_DATE)
            + "%03d".formatted((no + 1) % 1000);
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (head.charAt(i) - '0') * WEIGHTS[i];
    }
    return head + "10X98765432".charAt(sum % 11);
  }

  static String phone(int no) {
    return "1380000%04d".formatted(no % 10_000);
  }

  static PersonFacts facts(int no, Unit village) {
    return facts(no, village, number(no), Map.of("marriage", "已婚"));
  }

  static PersonFacts child(int no, Unit village, LocalDate born) {
    return facts(no, village, number(no, born), Map.of());
  }

  private static PersonFacts facts(
      int no, Unit village, String idNumber, Map<String, Object> more) {
    return new PersonFacts(
        village.id(),
        name(no),
        null,
        null,
        IdKind.CITIZEN,
        idNumber,
        no % 9 == 0 ? null : phone(no),
        "示例路%d号".formatted(1 + no % 88),
        "500110",
        no % 3 != 0,
        more,
        "双拥优抚服务",
        null);
  }
}
