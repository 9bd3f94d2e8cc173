package org.shuangyong.testing;

import static org.shuangyong.testing.Api.map;

import java.util.List;
import java.util.Map;

/** Kinds as tests make them. */
public final class KindBodies {
  private KindBodies() {}

  /** A kind of activity with these fields. */
  @SafeVarargs
  public static Map<String, Object> activity(String name, Map<String, Object>... fields) {
    return map(
        "name",
        name,
        "group",
        "自定",
        "within",
        List.of(),
        "fields",
        List.of(fields),
        "papers",
        List.of(),
        "source",
        "本区做法");
  }

  /** A topic of list A with these fields. */
  @SafeVarargs
  public static Map<String, Object> topic(String name, Map<String, Object>... fields) {
    Map<String, Object> topic = activity(name, fields);
    topic.put("within", List.of("A"));
    return topic;
  }

  /** A field that may be left empty. */
  public static Map<String, Object> field(
      String code, String name, String type, String... choices) {
    return map(
        "code", code, "name", name, "type", type, "required", false, "choices", List.of(choices));
  }
}
