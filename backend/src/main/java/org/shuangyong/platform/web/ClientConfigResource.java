package org.shuangyong.platform.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;

/**
 * What the frontend must know before anybody has signed in. One of the two open doors of the API.
 */
@Path("/api/v1/client-config")
@Produces(MediaType.APPLICATION_JSON)
public class ClientConfigResource {
  @ConfigProperty(name = "shuangyong.public-idp-url")
  String idp;

  @ConfigProperty(name = "shuangyong.web-client-id")
  String clientId;

  @ConfigProperty(name = "quarkus.application.version")
  String version;

  @ConfigProperty(name = "shuangyong.sample")
  boolean sample;

  /**
   * @param authority the OIDC issuer's URL as a browser reaches it
   * @param demo true when the sample district is loaded
   */
  @Schema(name = "ClientConfig")
  public record ClientConfig(String authority, String clientId, String version, boolean demo) {}

  @GET
  @PermitAll
  @SecurityRequirementsSet
  @Operation(operationId = "clientConfig", summary = "Where to sign in")
  public ClientConfig get() {
    return new ClientConfig(idp, clientId, version, sample);
  }
}
