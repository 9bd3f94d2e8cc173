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
 * @param version counts the editions of the kind from 1; a record keeps that under which it was
 *     made
 * @param duty what each unit owes of it in a year; null for nothing
 * @param form the print form, such as {@code meeting}; null for the plain one
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
    int version,
    @Schema(nullable = true) KindDuty duty,
    @Schema(nullable = true) String form,
    @Schema(nullable = true) Course course) {

  public Kind {
    version = Math.max(1, version);
    within = List.copyOf(within);
    fields = fields == null ? List.of() : List.copyOf(fields);
    papers = papers == null ? List.of() : List.copyOf(papers);
  }
}
