package org.shuangyong.plan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.shuangyong.plan.notice.Notice.Level;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.job.Export;
import org.shuangyong.platform.paper.OfficialPaper;
import org.shuangyong.platform.problem.ProblemException;

/**
 * The notice that carries a plan, made from the stored plan as a 公文 for the office's word processor
 * (0.1).
 */
@ApplicationScoped
public class NoticeDocx implements Export<NoticeDocx.Filters> {
  @Inject PlanService service;

  /** Which plan. */
  public record Filters(UUID plan) {}

  @Override
  public String word() {
    return Permission.PLAN_PAPER;
  }

  @Override
  public Class<Filters> filters() {
    return Filters.class;
  }

  @Override
  public Prepared prepare(Filters filters, List<String> columns) {
    if (filters.plan() == null) {
      throw ProblemException.field("filters", "required");
    }
    if (!columns.isEmpty()) {
      throw ProblemException.field("columns", "unknown");
    }
    Plan asked = service.get(filters.plan());
    return new Prepared(
        title(asked) + ".docx",
        OfficialPaper.MEDIA_TYPE,
        (out, progress) ->
            QuarkusTransaction.requiringNew()
                .call(() -> paper(service.get(asked.id())))
                .write(out));
  }

  private static String title(Plan plan) {
    return "关于印发《" + plan.title() + "》的通知";
  }

  private OfficialPaper paper(Plan plan) {
    OfficialPaper paper = new OfficialPaper();
    List<String> names = new ArrayList<>();
    if (plan.issuer() != null) {
      paper.head(plan.issuer(), plan.docNo());
      names.add(plan.issuer());
    }
    if (plan.sealUnit() != null) {
      names.add(plan.sealUnit() + "（代章）");
    }
    paper.title(title(plan), false);
    if (plan.recipients() != null) {
      paper.addressed(plan.recipients());
    }
    paper.text("", "现将《" + plan.title() + "》印发你们，请结合自身工作实际，认真抓好贯彻落实。");
    paper.signed(names, plan.issuedOn());
    paper.title(plan.title(), true);
    plan.preamble().lines().filter(line -> !line.isBlank()).forEach(line -> paper.text("", line));
    String lead = "";
    StringBuilder words = new StringBuilder();
    for (WorkPoint n : service.nodes(plan)) {
      if (n.level() == Level.SECTION || n.level() == Level.POINT) {
        point(paper, lead, words);
        lead = n.level() == Level.POINT ? head(n) : "";
        if (n.level() == Level.SECTION) {
          paper.heading(head(n));
        }
      } else {
        words.append(n.measure() ? plan.text(n).strip() : head(n));
      }
    }
    point(paper, lead, words);
    String by = plan.sealUnit() == null ? plan.issuer() : plan.sealUnit();
    if (by != null && plan.issuedOn() != null) {
      paper.printed(by, plan.issuedOn());
    }
    return paper;
  }

  private static String head(WorkPoint n) {
    return Objects.toString(n.no(), "") + Objects.toString(n.title(), "");
  }

  /** A point and its measures are one paragraph, as they were read; what is no task stays said. */
  private static void point(OfficialPaper paper, String lead, StringBuilder words) {
    if (!lead.isEmpty() || !words.isEmpty()) {
      paper.text(lead, words.toString());
      words.setLength(0);
    }
  }
}
