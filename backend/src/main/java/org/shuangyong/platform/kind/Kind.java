package org.shuangyong.platform.kind;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A kind of record, or a topic of one.
 *
 * @param group the heading it stands under in a choice
 * @param within where it may be used, such as the lists A and B
 * @param papers what must be attached before a step
 * @param source where it comes from: a rule, a district's practice
 * @param course how a case of the kind runs; null for what is no case
 */
@Schema(name = "Kind")
public record Kind(
    String code,
    String name,
    String group,
    List<String> within,
    List<KindField> fields,
    List<KindPaper> papers,
    String source,
    @Schema(nullable = true) Course course) {

  public Kind {
    within = List.copyOf(within);
    fields = fields == null ? List.of() : List.copyOf(fields);
    papers = papers == null ? List.of() : List.copyOf(papers);
  }
}
