package org.shuangyong.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What the ledger's columns say of a matter beside its text (domain B5). All may be null.
 *
 * @param topic a kind of the family {@code matter-topic}
 * @param topicVersion the topic's edition under which the fields were filled in
 * @param measure 办理措施
 * @param leader 责任领导
 * @param budget 经费, in fen
 * @param sourceName the meeting, visit or letter it came from
 * @param extra the topic's own fields
 */
@Embeddable
public record MatterFacts(
    @Column(name = "topic") String topic,
    @Column(name = "topic_version") Integer topicVersion,
    @Column(name = "measure") String measure,
    @Column(name = "leader") String leader,
    @Column(name = "budget") Long budget,
    @Column(name = "budget_source") String budgetSource,
    @Enumerated(EnumType.STRING) @Column(name = "source") MatterSource source,
    @Column(name = "source_name") String sourceName,
    @Column(name = "source_on") LocalDate sourceOn,
    @JdbcTypeCode(SqlTypes.JSON) @Column(name = "extra") Map<String, Object> extra) {

  static final MatterFacts NONE =
      new MatterFacts(null, null, null, null, null, null, null, null, null, null);

  /** Of a plan's task, with its 措施 when the plan says one. */
  static MatterFacts ofPlan(String how) {
    return new MatterFacts(null, null, how, null, null, null, MatterSource.PLAN, null, null, null);
  }

  MatterFacts withMeasure(String newMeasure) {
    return new MatterFacts(
        topic,
        topicVersion,
        newMeasure,
        leader,
        budget,
        budgetSource,
        source,
        sourceName,
        sourceOn,
        extra);
  }
}
