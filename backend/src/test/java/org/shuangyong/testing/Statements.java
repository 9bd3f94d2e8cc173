package org.shuangyong.testing;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.shuangyong.platform.audit.Changes;

/**
 * Counts what a request costs in statements. What is kept in memory runs out after seconds, between
 * one count and the next just as well: so it is all made anew before each count.
 */
@ApplicationScoped
public class Statements {
  @Inject EntityManagerFactory factory;
  @Inject Changes changes;

  /**
   * What a request that is answered with 200 costs once what is kept in memory is there; the less
   * of two, as other work goes on.
   */
  public long of(Supplier<Response> request) {
    Runnable asked = () -> request.get().then().statusCode(200);
    changes.forget();
    asked.run();
    return Math.min(once(asked), once(asked));
  }

  /** The same for a page. */
  public long of(Persona who, String path) {
    return of(() -> who.asks().get(Api.V1 + path));
  }

  /** The same for the first rows of a list. */
  public long of(Persona who, String path, int limit) {
    return of(() -> who.asks().queryParam("limit", limit).get(Api.V1 + path));
  }

  /** What it costs this time, whatever is kept in memory. */
  public long once(Runnable work) {
    Statistics statistics = statistics();
    statistics.clear();
    work.run();
    return statistics.getPrepareStatementCount();
  }

  public Statistics statistics() {
    return factory.unwrap(SessionFactory.class).getStatistics();
  }
}
