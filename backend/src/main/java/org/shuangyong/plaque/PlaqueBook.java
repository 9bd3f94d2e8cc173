package org.shuangyong.plaque;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.AttachmentService;

/** What every change of a plaque leaves: an event, its files, and the change of the figures. */
@ApplicationScoped
class PlaqueBook {
  @Inject EntityManager em;
  @Inject CurrentUser currentUser;
  @Inject AttachmentService attachments;
  @Inject Clocks clocks;

  /** To be called after the step, in its transaction. */
  void step(Plaque plaque, PlaqueStep step, PlaqueStatus before, PlaqueAct act) {
    count(plaque, before, plaque.status());
    files(plaque, event(plaque, step.name(), before, act), act);
  }

  private void files(Plaque plaque, PlaqueEvent event, PlaqueAct act) {
    if (!act.files().isEmpty()) {
      attachments.bind(act.files(), PlaqueService.KIND, plaque.id(), event.id());
    }
  }

  /**
   * @param by the person's name, {@link Audit#SYSTEM} when it was found by itself
   */
  void created(Plaque plaque, String by, List<UUID> files) {
    count(plaque, null, plaque.status());
    PlaqueAct act = PlaqueAct.of(clocks.today(), null, files);
    files(plaque, event(plaque, "CREATE", null, act, by), act);
  }

  /** The household lives elsewhere now; the figures go with it. */
  void moved(Plaque plaque, UUID unit, String path) {
    em.persist(new PlaqueFigure(plaque, plaque.status(), -1));
    plaque.follow(unit, path);
    em.persist(new PlaqueFigure(plaque, plaque.status(), 1));
    event(plaque, "MOVE", plaque.status(), PlaqueAct.of(clocks.today(), null, null));
  }

  private PlaqueEvent event(Plaque plaque, String step, PlaqueStatus before, PlaqueAct act) {
    return event(plaque, step, before, act, currentUser.get().name());
  }

  private PlaqueEvent event(
      Plaque plaque, String step, PlaqueStatus before, PlaqueAct act, String by) {
    PlaqueEvent event = new PlaqueEvent(plaque, step, before, act, by, clocks.now());
    em.persist(event);
    return event;
  }

  private void count(Plaque plaque, PlaqueStatus before, PlaqueStatus now) {
    if (before != now) {
      if (before != null) {
        em.persist(new PlaqueFigure(plaque, before, -1));
      }
      em.persist(new PlaqueFigure(plaque, now, 1));
    }
  }
}
