package org.shuangyong.platform.kind;

import java.util.List;
import java.util.stream.Stream;
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
 * @param retired no new record is made of it; those that are there stay as they are
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
    @Schema(nullable = true) Course course,
    boolean retired) {

  /** A kind in use. */
  public Kind(
      String code,
      String name,
      String group,
      List<String> within,
      List<KindField> fields,
      List<KindPaper> papers,
      String source,
      int version,
      KindDuty duty,
      String form,
      Course course) {
    this(code, name, group, within, fields, papers, source, version, duty, form, course, false);
  }

  public Kind {
    version = Math.max(1, version);
    within = within == null ? List.of() : List.copyOf(within);
    fields = fields == null ? List.of() : List.copyOf(fields);
    papers = papers == null ? List.of() : List.copyOf(papers);
  }

  /** The edition after which nothing new is made of the kind, and nothing is owed of it. */
  Kind retire() {
    return new Kind(
        code, name, group, within, fields, papers, source, version + 1, null, form, course, true);
  }

  /** All fields a record may come to hold: the kind's own and those of its steps. */
  List<KindField> allFields() {
    return course == null
        ? fields
        : Stream.concat(fields.stream(), course.steps().stream().flatMap(s -> s.fields().stream()))
            .toList();
  }

  /** Whether another edition says anything else. */
  boolean says(Kind other) {
    return equals(
        new Kind(
            code,
            other.name,
            other.group,
            other.within,
            other.fields,
            other.papers,
            other.source,
            version,
            other.duty,
            other.form,
            other.course,
            other.retired));
  }
}
