package org.shuangyong.merit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.web.Replayable;

/** The table of awards over HTTP. */
@Path("/api/v1/merit-rules")
@Produces(MediaType.APPLICATION_JSON)
public class MeritRuleResource {
  @Inject MeritRules rules;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.MERIT_RULE_LIST)
  @Operation(
      operationId = Permission.MERIT_RULE_LIST,
      summary = "Who delivers which award, with what bonus, today and as it was set")
  public List<MeritRuleDto> list() {
    return rules.all();
  }

  @POST
  @Replayable
  @PermissionsAllowed(Permission.MERIT_RULE_SET)
  @Operation(
      operationId = Permission.MERIT_RULE_SET,
      summary = "Sets an award's rule from a day on")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = MeritRuleDto.Value.class)))
  public Response set(@NotNull @Valid MeritRuleDto.SetRequest request) {
    return Response.status(201).entity(rules.set(request)).build();
  }
}
