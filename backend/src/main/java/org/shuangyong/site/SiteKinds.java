package org.shuangyong.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.KindField;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.ProblemException;

/** What the kinds of sites say, by the words in {@code within}. */
@ApplicationScoped
public class SiteKinds {
  static final String FAMILY = "site";

  /** A public place, whose position may be kept. */
  static final String MAP = "MAP";

  static final String WINDOW = "WINDOW";
  static final String BOARD = "BOARD";
  static final String PARK = "PARK";
  static final String VISIT = "VISIT";
  static final String HOME = "HOME";
  static final String STOCK = "STOCK";
  static final String SUPPLY = "SUPPLY";

  @Inject Kinds kinds;

  Kind current(String code) {
    return kinds.find(FAMILY, code).orElseThrow(() -> ProblemException.field("kind", "unknown"));
  }

  /** The same, of which a site may still be made. */
  Kind forNew(String code) {
    Kind kind = current(code);
    if (kind.retired()) {
      throw ProblemException.field("kind", "retired");
    }
    return kind;
  }

  /** As it was when the record was made; as it is now where that edition is not kept. */
  Kind of(Site site) {
    return kinds
        .find(FAMILY, site.kind(), site.kindVersion())
        .or(() -> kinds.find(FAMILY, site.kind()))
        .orElseThrow();
  }

  boolean is(Site site, String word) {
    return of(site).within().contains(word);
  }

  /** Codes of the kinds that have a word. */
  List<String> with(String word) {
    return kinds.of(FAMILY).stream()
        .filter(k -> k.within().contains(word))
        .map(Kind::code)
        .toList();
  }

  /** What a site says of itself. */
  void checkFacts(Kind kind, Map<String, Object> extra) {
    kinds.check(kind.fields().stream().filter(f -> !ofCheck(f)).toList(), extra);
  }

  /** What a look at it asks. */
  void checkAnswers(Kind kind, Map<String, Object> answers) {
    List<KindField> asked = kind.fields().stream().filter(SiteKinds::ofCheck).toList();
    kinds.check(asked, answers);
    for (KindField field : asked) {
      if (field.type() == KindField.Type.CHECKLIST
          && !(answers.get(field.code()) instanceof Map<?, ?> said
              && said.keySet().containsAll(field.choices()))) {
        throw ProblemException.field("answers." + field.code(), "required");
      }
    }
  }

  /** Whether an item of a check-list is answered no. */
  static boolean anyNo(Map<String, Object> answers) {
    return answers.values().stream()
        .anyMatch(a -> a instanceof Map<?, ?> said && said.containsValue("no"));
  }

  private static boolean ofCheck(KindField field) {
    return Permission.SITE_CHECK_ADD.equals(field.before());
  }
}
