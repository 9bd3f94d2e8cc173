package org.shuangyong.platform.kind;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.shuangyong.platform.access.Permission;

/** Kinds over HTTP. */
@Path("/api/v1/kinds")
@Produces(MediaType.APPLICATION_JSON)
public class KindResource {
  @Inject Kinds kinds;

  @GET
  @PermissionsAllowed(Permission.KIND_LIST)
  @Operation(
      operationId = Permission.KIND_LIST,
      summary = "The kinds of a family with their fields")
  public List<Kind> list(
      @QueryParam("of") @NotBlank @Parameter(description = "The family, such as `matter-topic`")
          String family) {
    return kinds.of(family);
  }
}
