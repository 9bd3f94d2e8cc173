package org.shuangyong.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shuangyong.activity.ActivityAction;
import org.shuangyong.activity.ActivityStatus;
import org.shuangyong.activity.CampaignAction;
import org.shuangyong.activity.CampaignStatus;
import org.shuangyong.benefit.BenefitAction;
import org.shuangyong.benefit.BenefitStatus;
import org.shuangyong.document.DocumentAction;
import org.shuangyong.document.DocumentStatus;
import org.shuangyong.family.PersonExportStatus;
import org.shuangyong.family.PersonExportStep;
import org.shuangyong.family.PersonMoveStatus;
import org.shuangyong.family.PersonMoveStep;
import org.shuangyong.family.PersonStatus;
import org.shuangyong.family.PersonStep;
import org.shuangyong.family.PersonTwinStatus;
import org.shuangyong.family.PersonTwinStep;
import org.shuangyong.matter.MatterAction;
import org.shuangyong.matter.MatterStatus;
import org.shuangyong.matter.MatterWords;
import org.shuangyong.matter.sheet.SheetAction;
import org.shuangyong.matter.sheet.SheetStatus;
import org.shuangyong.matter.sheet.SheetWords;
import org.shuangyong.merit.MeritStatus;
import org.shuangyong.merit.MeritStep;
import org.shuangyong.partnership.OfferAction;
import org.shuangyong.partnership.OfferStatus;
import org.shuangyong.plaque.PlaqueStatus;
import org.shuangyong.plaque.PlaqueStep;
import org.shuangyong.platform.job.JobStatus;
import org.shuangyong.platform.job.JobStep;
import org.shuangyong.roster.RosterStatus;
import org.shuangyong.roster.RosterStep;
import org.shuangyong.site.BookingAction;
import org.shuangyong.site.BookingStatus;
import org.shuangyong.site.CheckAction;
import org.shuangyong.site.CheckStatus;
import org.shuangyong.site.ProjectAction;
import org.shuangyong.site.ProjectStatus;
import org.shuangyong.site.SiteAction;
import org.shuangyong.site.SiteStatus;
import org.shuangyong.testing.Generated;

/** The machines as a page, made from the code. */
class StatesTest {
  private static final Path PAGE = Path.of("../docs/generated/states.md");

  @Test
  void thePageIsWhatTheCodeHas() throws IOException {
    StringBuilder page = new StringBuilder();
    page.append("# State machines\n\nMade by `StatesTest` from the code; not written by hand.\n\n");
    page.append("## 事项 Matter\n\n```mermaid\nstateDiagram-v2\n");
    for (MatterStatus status : MatterStatus.values()) {
      page.append("  %s: %s\n".formatted(status, MatterWords.of(status)));
    }
    page.append("  [*] --> SUBMITTED: 提报\n  [*] --> ASSIGNED: 要点印发\n");
    for (MatterStatus status : MatterStatus.values()) {
      for (MatterAction action : MatterAction.values()) {
        for (MatterStatus to : targets(status, action)) {
          page.append("  %s --> %s: %s\n".formatted(status, to, MatterWords.of(action)));
        }
      }
    }
    for (MatterStatus status : MatterStatus.values()) {
      status
          .afterChange()
          .ifPresent(to -> page.append("  %s --> %s: 补充通知调整\n".formatted(status, to)));
    }
    MatterStatus.ENDED.forEach(end -> page.append("  %s --> [*]\n".formatted(end)));
    page.append("```\n\n| from \\ step |");
    for (MatterAction action : MatterAction.values()) {
      page.append(" %s |".formatted(MatterWords.of(action)));
    }
    page.append("\n|---|").append(":-:|".repeat(MatterAction.values().length)).append('\n');
    for (MatterStatus status : MatterStatus.values()) {
      page.append("| %s |".formatted(MatterWords.of(status)));
      for (MatterAction action : MatterAction.values()) {
        page.append(
            " %s |"
                .formatted(
                    targets(status, action).stream()
                        .map(MatterWords::of)
                        .collect(Collectors.joining("、"))));
      }
      page.append('\n');
    }
    sheets(page);
    page.append(jobs());
    machine(
        page,
        "人员档案 Person",
        PersonStatus.values(),
        PersonStep.values(),
        PersonStatus.COLLECTED,
        PersonStatus::after);
    machine(
        page,
        "光荣牌 Plaque",
        PlaqueStatus.values(),
        PlaqueStep.values(),
        PlaqueStatus.CANDIDATE,
        PlaqueStatus::after);
    machine(
        page,
        "喜报 MeritLetter",
        MeritStatus.values(),
        MeritStep.values(),
        MeritStatus.RECEIVED,
        MeritStatus::after);
    machine(
        page,
        "名册 Roster",
        RosterStatus.values(),
        RosterStep.values(),
        RosterStatus.UPLOADED,
        RosterStatus::after);
    machine(
        page,
        "优待事项 BenefitCase",
        BenefitStatus.values(),
        BenefitAction.values(),
        BenefitStatus.HANDLING,
        BenefitStatus::after);
    machine(
        page,
        "文稿 Document",
        DocumentStatus.values(),
        DocumentAction.values(),
        DocumentStatus.DRAFT,
        DocumentStatus::after);
    machine(
        page,
        "社会化拥军 Offer",
        OfferStatus.values(),
        OfferAction.values(),
        OfferStatus.APPLIED,
        OfferStatus::after);
    machine(
        page,
        "人员名单导出 PersonExport",
        PersonExportStatus.values(),
        PersonExportStep.values(),
        PersonExportStatus.ASKED,
        PersonExportStatus::after);
    machine(
        page,
        "迁移 PersonMove",
        PersonMoveStatus.values(),
        PersonMoveStep.values(),
        PersonMoveStatus.ASKED,
        PersonMoveStatus::after);
    machine(
        page,
        "疑似重复 PersonTwin",
        PersonTwinStatus.values(),
        PersonTwinStep.values(),
        PersonTwinStatus.OPEN,
        PersonTwinStatus::after);
    machine(
        page,
        "活动 Activity",
        ActivityStatus.values(),
        ActivityAction.values(),
        ActivityStatus.PLANNED,
        ActivityStatus::after);
    machine(
        page,
        "主题活动 Campaign",
        CampaignStatus.values(),
        CampaignAction.values(),
        CampaignStatus.PREPARING,
        CampaignStatus::after);
    machine(
        page,
        "双拥设施 Site",
        SiteStatus.values(),
        SiteAction.values(),
        SiteStatus.PLANNED,
        SiteStatus::after);
    machine(
        page,
        "设施检查 SiteCheck",
        CheckStatus.values(),
        CheckAction.values(),
        CheckStatus.DEFECT,
        CheckStatus::after);
    machine(
        page,
        "参观预约 SiteBooking",
        BookingStatus.values(),
        BookingAction.values(),
        BookingStatus.APPLIED,
        BookingStatus::after);
    machine(
        page,
        "双拥元素项目 SiteProject",
        ProjectStatus.values(),
        ProjectAction.values(),
        ProjectStatus.PLAN,
        ProjectStatus::after);
    Generated.check(PAGE, page.toString());
  }

  /** A machine whose steps lead to one state each. */
  private static <S extends Enum<S>, A extends Enum<A>> void machine(
      StringBuilder page,
      String title,
      S[] statuses,
      A[] steps,
      S first,
      BiFunction<S, A, Optional<S>> after) {
    page.append("\n## %s\n\n```mermaid\nstateDiagram-v2\n  [*] --> %s\n".formatted(title, first));
    for (S from : statuses) {
      for (A step : steps) {
        after
            .apply(from, step)
            .ifPresent(to -> page.append("  %s --> %s: %s\n".formatted(from, to, step)));
      }
    }
    page.append("```\n");
  }

  private static String jobs() {
    StringBuilder page = new StringBuilder();
    page.append("\n## 后台任务 Job\n\n```mermaid\nstateDiagram-v2\n  [*] --> QUEUED\n");
    for (JobStatus from : JobStatus.values()) {
      for (JobStep step : JobStep.values()) {
        from.after(step)
            .ifPresent(to -> page.append("  %s --> %s: %s\n".formatted(from, to, step)));
      }
      if (from.ended()) {
        page.append("  %s --> [*]\n".formatted(from));
      }
    }
    return page.append("```\n").toString();
  }

  private static void sheets(StringBuilder page) {
    page.append("\n## 督办单 SupervisionSheet\n\n```mermaid\nstateDiagram-v2\n");
    for (SheetStatus status : SheetStatus.values()) {
      page.append("  %s: %s\n".formatted(status, SheetWords.of(status)));
    }
    page.append("  [*] --> ISSUED: 签发\n");
    for (SheetStatus status : SheetStatus.values()) {
      for (SheetAction action : SheetAction.values()) {
        status
            .after(action)
            .ifPresent(
                to ->
                    page.append("  %s --> %s: %s\n".formatted(status, to, SheetWords.of(action))));
      }
      if (!status.open()) {
        page.append("  %s --> [*]\n".formatted(status));
      }
    }
    page.append("```\n");
  }

  /** Where a step may lead: one state, or where somebody asked from, or how they asked to end. */
  private static Set<MatterStatus> targets(MatterStatus status, MatterAction action) {
    Set<MatterStatus> targets = new LinkedHashSet<>();
    for (MatterStatus held : MatterStatus.values()) {
      boolean askedFromThere =
          Arrays.stream(MatterAction.values())
              .anyMatch(a -> held.after(a, null, null).filter(s -> s == status).isPresent());
      if (askedFromThere || !waitsForDecision(status)) {
        for (MatterStatus outcome : MatterStatus.ENDED) {
          if (outcome != MatterStatus.CLOSED) {
            status.after(action, held, outcome).ifPresent(targets::add);
          }
        }
      }
    }
    return targets;
  }

  private static boolean waitsForDecision(MatterStatus status) {
    return status == MatterStatus.EXTENSION_ASKED || status == MatterStatus.AWAITING_LEADER;
  }
}
