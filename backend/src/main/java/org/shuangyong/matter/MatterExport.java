package org.shuangyong.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.web.Cursor;

/** Reads a whole list page by page, so that memory does not grow with it. */
@ApplicationScoped
public class MatterExport {
  private static final int STEP = 500;

  @Inject MatterRepository matters;
  @Inject MatterView view;
  @Inject CurrentUser user;
  @Inject Clocks clocks;
  @Inject EntityManager em;

  Iterator<MatterDto.Row> rows(MatterFilter filter, MatterSort sort) {
    return read(filter, sort, view::rows);
  }

  /**
   * @param shown makes what is shown of one step's matters, in a fixed number of statements
   */
  <R> Iterator<R> read(
      MatterFilter filter, MatterSort sort, Function<Collection<Matter>, List<R>> shown) {
    return new Iterator<>() {
      private final Deque<R> ready = new ArrayDeque<>();
      private Cursor after;
      private boolean more = true;

      @Override
      public boolean hasNext() {
        if (ready.isEmpty() && more) {
          List<Matter> page = matters.page(user.get(), filter, sort, after, STEP, clocks.today());
          more = page.size() > STEP;
          List<Matter> step = more ? page.subList(0, STEP) : page;
          ready.addAll(shown.apply(step));
          if (more) {
            after = sort.mark(step.get(STEP - 1));
          }
          em.clear();
        }
        return !ready.isEmpty();
      }

      @Override
      public R next() {
        if (!hasNext()) {
          throw new java.util.NoSuchElementException();
        }
        return ready.poll();
      }
    };
  }
}
