package org.shuangyong.platform.web;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Serves the built frontend beside the API when it is there (`./start`); with containers nginx does
 * it. Also the home of the security headers that every answer carries.
 */
@ApplicationScoped
public class Spa {
  @ConfigProperty(name = "shuangyong.spa-dir")
  String dir;

  @ConfigProperty(name = "shuangyong.public-idp-url")
  String idp;

  void init(@Observes Router router) {
    URI idpUri = URI.create(idp);
    String idpOrigin = idpUri.getScheme() + "://" + idpUri.getAuthority();
    String policy =
        "default-src 'self'; connect-src 'self' %s; frame-src 'self' %s; img-src 'self' blob: data:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'"
            .formatted(idpOrigin, idpOrigin);
    router
        .route()
        .order(-1000)
        .handler(
            context -> {
              HttpServerResponse response = context.response();
              response.putHeader("X-Content-Type-Options", "nosniff");
              response.putHeader("Referrer-Policy", "same-origin");
              response.putHeader("X-Frame-Options", "SAMEORIGIN");
              response.putHeader("Content-Security-Policy", policy);
              if (context.normalizedPath().startsWith("/api/")) {
                response.putHeader("Cache-Control", "no-store");
              }
              context.next();
            });
    Path root = Path.of(dir).toAbsolutePath().normalize();
    if (!Files.isRegularFile(root.resolve("index.html"))) {
      return;
    }
    StaticHandler files =
        StaticHandler.create(FileSystemAccess.ROOT, root.toString()).setIndexPage("index.html");
    router
        .get()
        .order(-500)
        .handler(
            context -> {
              if (isOurs(context)) {
                context.next();
                return;
              }
              boolean hashed = context.normalizedPath().startsWith("/assets/");
              context
                  .response()
                  .putHeader(
                      "Cache-Control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
              files.handle(context);
            });
    // A path that is no file is a page of the single-page application.
    router
        .get()
        .order(-499)
        .handler(
            context -> {
              if (isOurs(context) || context.normalizedPath().startsWith("/assets/")) {
                context.next();
              } else {
                context.response().putHeader("Cache-Control", "no-cache");
                context.response().sendFile(root.resolve("index.html").toString());
              }
            });
  }

  private static boolean isOurs(RoutingContext context) {
    String path = context.normalizedPath();
    return path.startsWith("/api/") || path.startsWith("/q/");
  }
}
