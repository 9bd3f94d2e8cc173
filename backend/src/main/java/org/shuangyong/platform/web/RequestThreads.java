package org.shuangyong.platform.web;

import io.quarkus.virtual.threads.VirtualThreads;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutorService;

/**
 * Answers reads on virtual threads where the JDK has them. {@code @RunOnVirtualThread} does the
 * same, but only where the code is compiled for 21 and newer; this is compiled for 17 and then
 * leaves reads to the pool, as it does writes, whose bodies are read before.
 */
@ApplicationScoped
public class RequestThreads {
  /** From here on a virtual thread that waits in a synchronized block frees its carrier. */
  private static final int JDK = 24;

  /** After signing in has been checked, before the resources. */
  private static final int ORDER = -50;

  @Inject @VirtualThreads ExecutorService threads;

  void init(@Observes Router router) {
    if (Runtime.version().feature() >= JDK) {
      router
          .route(HttpMethod.GET, "/api/*")
          .order(ORDER)
          .handler(context -> threads.execute(context::next));
    }
  }
}
