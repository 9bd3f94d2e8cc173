package org.shuangyong.platform.access;

import static org.shuangyong.platform.access.Permission.*;
import static org.shuangyong.platform.access.Permission.ROSTER_GAP_ASSIGN;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The roles a token may carry and what each may do: the one table of rights. Where a person may do
 * it is decided by {@link Scope}; whether this very record allows it, by the record.
 */
public enum Role {
  /** 双拥办: runs the year. */
  OFFICE(
      "office",
      true,
      Sets.READ,
      Sets.PEOPLE_OUT,
      Sets.SCHEDULE,
      Sets.VISIT,
      Sets.VISIT_ACT,
      Sets.FAIR_ACT,
      Sets.COVERAGE,
      Set.of(FINDING_RECHECK, VISIT_DUE),
      Sets.SITE,
      Sets.SITE_VISIT,
      Sets.SITE_CHECK,
      Sets.SITE_KEEP,
      Sets.PARTY,
      Sets.DOCUMENT,
      Sets.DOCUMENT_WRITE,
      Sets.TALK,
      Sets.SUPERVISE,
      Sets.FAMILY,
      Sets.FAMILY_CHECK,
      Sets.FAMILY_CARE,
      Sets.FAMILY_CARE_CHECK,
      Sets.FAMILY_COVERAGE,
      Sets.PLAQUES,
      Sets.PLAQUES_TOWN,
      Sets.PLAQUES_OFFICE,
      Sets.MERIT,
      Sets.MERIT_VISIT,
      Sets.MERIT_OFFICE,
      Sets.ROSTER,
      Sets.BENEFIT,
      Sets.BENEFIT_ACT,
      Sets.BENEFIT_OFFICE,
      Sets.KINDS,
      Sets.SCHEDULE_OFFICE,
      Sets.ACTIVITY,
      Sets.ACTIVITY_ACT,
      Sets.ACTIVITY_OFFICE,
      Sets.PARTNERSHIP,
      Sets.PARTNERSHIP_PARTY,
      Sets.PARTNERSHIP_KEEP,
      Sets.PARTNERSHIP_OFFICE,
      Sets.READINESS,
      Sets.READINESS_KEEP,
      Sets.JOINT_OFFICE,
      Sets.DOCUMENT_OFFICE,
      Sets.APPRAISAL,
      Sets.APPRAISAL_OFFICE,
      Set.of(DUTY_SET, ASSET_MATCH),
      Set.of(
          SITE_ROUND_CREATE,
          SITE_ROUND_CLOSE,
          PERSON_EXPORT_APPROVE,
          PERSON_EXPORT_REFUSE,
          PERSON_APPROVE,
          PERSON_APPROVE_MANY,
          ROSTER_GAP_ASSIGN,
          UNIT_CREATE,
          UNIT_IMPORT,
          UNIT_UPDATE,
          UNIT_IMPACT,
          UNIT_RENAME,
          UNIT_MOVE,
          UNIT_MERGE,
          BODY_CREATE,
          BODY_UPDATE,
          MEMBERSHIP_ADD,
          MEMBERSHIP_UPDATE,
          MEMBERSHIP_REPLACE,
          MEMBERSHIP_END,
          PLAN_IMPORT,
          PLAN_CREATE,
          PLAN_EDIT,
          PLAN_DELETE,
          PLAN_SUGGEST,
          PLAN_ASSIGN,
          PLAN_DROP,
          PLAN_RESTORE,
          PLAN_PUBLISH,
          PLAN_RENEW,
          PLAN_SUPPLEMENT,
          PLAN_STRIKE,
          PLAN_SERVE,
          TERM_CREATE,
          TERM_EDIT,
          WORK_POINT_REWORD,
          WORK_POINT_ADD,
          REPORT_PLAN_FORMER,
          WORK_POINT_SPLIT,
          WORK_POINT_MERGE,
          WORK_POINT_RETITLE,
          MATTER_REGISTER,
          MATTER_RETURN,
          MATTER_ASSIGN,
          MATTER_ASSIGN_MANY,
          MATTER_VERIFY,
          MATTER_REJECT,
          MATTER_GRANT,
          MATTER_REFUSE,
          MATTER_LONG_TERM,
          MATTER_RESUME,
          MATTER_REMIND,
          MATTER_CLOSE_SILENT,
          MATTER_REOPEN,
          MATTER_DECLINE,
          MATTER_EXPLAIN,
          MATTER_AMEND,
          COLLECTION_OPEN,
          COLLECTION_CHANGE,
          RECONCILIATION_OPEN,
          RECONCILIATION_CLOSE,
          RULE_SET)),
  /** 成员单位联络员. */
  MEMBER(
      "member",
      false,
      Sets.READ,
      Sets.PEOPLE_OUT,
      Sets.SCHEDULE,
      Sets.VISIT,
      Sets.FAIR_ACT,
      Set.of(COVERAGE_DUTIES, COVERAGE_PAIRS),
      Sets.SITE,
      Sets.SITE_VISIT,
      Sets.SITE_CHECK,
      Sets.SITE_KEEP,
      Sets.PARTY,
      Sets.DOCUMENT,
      Sets.DOCUMENT_WRITE,
      Sets.TALK,
      Sets.MERIT,
      Sets.BENEFIT,
      Sets.BENEFIT_ACT,
      Sets.ACTIVITY,
      Sets.ACTIVITY_ACT,
      Sets.PARTNERSHIP,
      Sets.PARTNERSHIP_PARTY,
      Sets.PARTNERSHIP_KEEP,
      Sets.READINESS,
      Sets.READINESS_KEEP,
      Sets.JOINT_OFFICE,
      Set.of(PERSON_REVEAL)),
  /** 街镇联络员. */
  TOWN(
      "town",
      false,
      Sets.READ,
      Sets.PEOPLE_OUT,
      Sets.SCHEDULE,
      Sets.VISIT,
      Sets.VISIT_ACT,
      Sets.FAIR_ACT,
      Sets.COVERAGE,
      Sets.SITE,
      Sets.SITE_VISIT,
      Sets.SITE_CHECK,
      Sets.SITE_KEEP,
      Sets.PARTY,
      Sets.DOCUMENT,
      Sets.DOCUMENT_WRITE,
      Sets.TALK,
      Sets.FAMILY,
      Sets.FAMILY_CHECK,
      Sets.FAMILY_CARE,
      Sets.FAMILY_CARE_CHECK,
      Sets.FAMILY_COVERAGE,
      Sets.PLAQUES,
      Sets.PLAQUES_TOWN,
      Sets.MERIT,
      Sets.MERIT_VISIT,
      Sets.ROSTER,
      Sets.BENEFIT,
      Sets.BENEFIT_ACT,
      Sets.BENEFIT_PROPOSE,
      Sets.ACTIVITY,
      Sets.ACTIVITY_ACT,
      Sets.PARTNERSHIP,
      Sets.PARTNERSHIP_PARTY,
      Sets.PARTNERSHIP_KEEP,
      Sets.READINESS,
      Sets.READINESS_KEEP),
  /** 村社联络员. */
  VILLAGE(
      "village",
      false,
      Sets.READ,
      Sets.PEOPLE_OUT,
      Sets.SCHEDULE,
      Sets.VISIT,
      Sets.VISIT_ACT,
      Sets.SITE,
      Sets.SITE_VISIT,
      Sets.SITE_CHECK,
      Sets.PARTY,
      Sets.DOCUMENT,
      Sets.DOCUMENT_WRITE,
      Sets.TALK,
      Sets.FAMILY,
      Sets.FAMILY_CARE,
      Sets.FAMILY_COVERAGE,
      Sets.PLAQUES,
      Sets.MERIT,
      Sets.ROSTER,
      Sets.BENEFIT,
      Sets.BENEFIT_ACT,
      Sets.BENEFIT_PROPOSE,
      Sets.ACTIVITY,
      Sets.ACTIVITY_ACT,
      Sets.PARTNERSHIP,
      Sets.PARTNERSHIP_PARTY,
      Sets.READINESS,
      Sets.READINESS_KEEP),
  /** 部队联络员: proposes, confirms, and does what list B asks of the troops. */
  TROOP(
      "troop",
      false,
      Sets.READ,
      Sets.PEOPLE_OUT,
      Sets.SCHEDULE,
      Sets.VISIT,
      Sets.PARTY,
      Sets.DOCUMENT,
      Sets.DOCUMENT_WRITE,
      Sets.TALK,
      Sets.BENEFIT,
      Sets.BENEFIT_PROPOSE,
      Sets.ACTIVITY,
      Sets.ACTIVITY_ACT,
      Sets.SITE,
      Sets.PARTNERSHIP,
      Sets.PARTNERSHIP_PARTY,
      Sets.READINESS_TROOP,
      Sets.JOINT_OFFICE),
  /** 领导: reads the whole district, and decides what may end without being closed. */
  LEADER(
      "leader",
      true,
      Sets.READ,
      Sets.SCHEDULE,
      Sets.VISIT,
      Sets.COVERAGE,
      Set.of(VISIT_DUE),
      Sets.SITE,
      Sets.SUPERVISE,
      Sets.TALK,
      Sets.DOCUMENT,
      Sets.APPRAISAL,
      Sets.ACTIVITY,
      Set.of(
          MATTER_APPROVE,
          MATTER_DISAPPROVE,
          PLAQUE_FIGURES,
          MERIT_FIGURES,
          BENEFIT_FIGURES,
          MEETING_APPROVE,
          MEETING_MINIMUM),
      Sets.PARTNERSHIP,
      Sets.READINESS,
      Set.of(JOINT_OFFICE_LIST, JOINT_OFFICE_MONTH, REPORT_COVERAGE, REPORT_COVERAGE_EXPORT)),
  /** 审计员: reads the trail, not the business. */
  AUDITOR(
      "auditor",
      false,
      Set.of(ME_GET, UNIT_LIST, UNIT_GET, UNIT_HISTORY, AUDIT_LIST, AUDIT_VERIFY)),
  /** 保密员: keeps the secrecy guard's rules and sees what they hit, not the business. */
  SECRECY(
      "secrecy",
      false,
      Set.of(
          ME_GET,
          UNIT_LIST,
          UNIT_GET,
          UNIT_HISTORY,
          SECRECY_RULE_LIST,
          SECRECY_RULE_SET,
          SECRECY_RULE_TRY,
          SECRECY_HIT_LIST)),
  /** 系统管理员: keeps the units and the keys, sees no matter and no file (三员分立). */
  ADMIN(
      "admin",
      false,
      Sets.KINDS,
      Set.of(
          ME_GET,
          UNIT_LIST,
          UNIT_GET,
          UNIT_HISTORY,
          UNIT_CREATE,
          UNIT_IMPORT,
          UNIT_UPDATE,
          UNIT_IMPACT,
          UNIT_RENAME,
          UNIT_MOVE,
          UNIT_MERGE,
          UNIT_EXPORT,
          BODY_LIST,
          MEMBERSHIP_LIST,
          CRYPTO_KEYS,
          CRYPTO_RESEAL,
          CRYPTO_REINDEX,
          JOB_LIST,
          JOB_GET,
          JOB_CANCEL,
          JOB_FILE));

  private final String word;
  private final boolean district;
  private final Set<String> permissions;

  @SafeVarargs
  Role(String word, boolean district, Set<String>... permissions) {
    this.word = word;
    this.district = district;
    Set<String> all = new TreeSet<>();
    for (Set<String> some : permissions) {
      all.addAll(some);
    }
    this.permissions = Set.copyOf(all);
  }

  /** The word in the token's {@code realm_access.roles}. */
  public String word() {
    return word;
  }

  /** True when the role reaches every record of its district, not only its own unit's. */
  public boolean district() {
    return district;
  }

  public Set<String> permissions() {
    return permissions;
  }

  /**
   * The role of a token's word; empty for words that are not ours, which identity providers add.
   */
  public static Optional<Role> of(String word) {
    for (Role role : values()) {
      if (role.word.equals(word)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }
}
