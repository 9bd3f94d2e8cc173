package org.shuangyong.platform.secrecy;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Replayable;

/** The secrecy guard's rules, and what they hit, over HTTP. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class SecrecyRuleResource {
  @Inject SecrecyRuleService service;
  @Inject SecrecyIncidentRepository incidents;

  @GET
  @Path("secrecy-rules")
  @Transactional
  @PermissionsAllowed(Permission.SECRECY_RULE_LIST)
  @Operation(
      operationId = Permission.SECRECY_RULE_LIST,
      summary = "All secrecy rules as they hold today")
  public List<SecrecyRuleDto> list() {
    return service.list();
  }

  @POST
  @Path("secrecy-rules")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.SECRECY_RULE_SET)
  @Operation(
      operationId = Permission.SECRECY_RULE_SET,
      summary = "Sets a secrecy rule from a day on")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = SecrecyRuleDto.Value.class)))
  public Response set(@NotNull @Valid SecrecyRuleDto.SetRequest request) {
    return Response.status(201).entity(SecrecyRuleDto.Value.of(service.set(request))).build();
  }

  @POST
  @Path("secrecy-rules/try")
  @Transactional
  @PermissionsAllowed(Permission.SECRECY_RULE_TRY)
  @Operation(
      operationId = Permission.SECRECY_RULE_TRY,
      summary = "Looks at a text as the guard would; stores nothing")
  public SecrecyRuleDto.Trial tryOut(@NotNull @Valid SecrecyRuleDto.TryRequest request) {
    return new SecrecyRuleDto.Trial(service.tryOut(request));
  }

  @GET
  @Path("secrecy-hits")
  @Transactional
  @PermissionsAllowed(Permission.SECRECY_HIT_LIST)
  @Operation(
      operationId = Permission.SECRECY_HIT_LIST,
      summary = "What the rules hit, newest first, without the text")
  public Page<SecrecyRuleDto.Incident> hits(
      @BeanParam PageRequest page,
      @QueryParam("rule") String rule,
      @QueryParam("outcome") SecrecyIncident.Outcome outcome) {
    return Page.of(
        incidents.page(rule, outcome, page.cursor(), page.limit()),
        page.limit(),
        SecrecyIncident::dto,
        i -> new Cursor(i.at().toString(), i.id()),
        null);
  }
}
