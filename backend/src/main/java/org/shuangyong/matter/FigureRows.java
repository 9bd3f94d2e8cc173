package org.shuangyong.matter;

import jakarta.persistence.Query;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.shuangyong.unit.ActorKind;

/**
 * The rows behind a figure, as filters of the ledger: what it counts, in which period, and what a
 * table or chart narrows it by. Nulls ask nothing.
 */
abstract class FigureRows {
  /** What a matter may lack, for the remainder of a breakdown. */
  @Schema(name = "MatterWithout")
  public enum Without {
    LEAD,
    POINT,
    TOPIC
  }

  @QueryParam("figure")
  @Parameter(description = "What an indicator counts; needs from and to, except STALE")
  MatterFigure figure;

  @QueryParam("from")
  @Parameter(description = "First day of the figure's period")
  LocalDate from;

  @QueryParam("to")
  @Parameter(description = "Last day of the figure's period")
  LocalDate to;

  @QueryParam("rating")
  @Parameter(description = "1 to 5: given in the figure's period; the last one without a figure")
  Integer rating;

  @QueryParam("actor")
  @Parameter(description = "Matters in which a unit of this kind has any part")
  ActorKind actor;

  @QueryParam("leadActor")
  ActorKind leadActor;

  @QueryParam("without")
  Without without;

  /** What it adds to the predicate over matter {@code m}. */
  List<String> figureWhere() {
    List<String> all = new ArrayList<>();
    if (figure != null) {
      if (!figure.standing()) {
        Period.of(from, to);
      }
      all.add(figure.predicate());
    }
    if (rating != null) {
      boolean inPeriod = figure != null && !figure.standing();
      all.add(inPeriod ? MatterFigure.rated(":rating") : "m.closing.satisfaction = :rating");
    }
    if (actor != null) {
      all.add(
          "exists (select 1 from MatterParty a, Unit u where a.matterId = m.id"
              + " and u.id = a.unitId and u.actorKind = :actor)");
    }
    if (leadActor != null) {
      all.add("m.leadId in (select u.id from Unit u where u.actorKind = :leadActor)");
    }
    if (without == Without.LEAD) all.add("m.leadId is null");
    if (without == Without.TOPIC) all.add("m.facts.topic is null");
    if (without == Without.POINT) all.add("m.origin.pointId is null");
    return all;
  }

  void bindFigure(Query query, LocalDate today) {
    if (figure != null) {
      MatterFigure.bind(query, "", figure.standing() ? null : Period.of(from, to), today);
    }
    if (rating != null) query.setParameter("rating", rating);
    if (actor != null) query.setParameter("actor", actor);
    if (leadActor != null) query.setParameter("leadActor", leadActor);
  }
}
