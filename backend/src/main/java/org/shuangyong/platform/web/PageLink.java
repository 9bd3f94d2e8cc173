package org.shuangyong.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Adds {@code Link: rel=next} to every page that has a next one (RFC 8288). */
public class PageLink {
  @ServerResponseFilter
  public void link(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Page<?> page && page.next() != null) {
      String uri =
          request
              .getUriInfo()
              .getRequestUriBuilder()
              .replaceQueryParam("after", page.next())
              .build()
              .toString();
      response.getHeaders().add("Link", "<" + uri + ">; rel=\"next\"");
    }
  }
}
