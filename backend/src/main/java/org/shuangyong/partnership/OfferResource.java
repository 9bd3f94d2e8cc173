package org.shuangyong.partnership;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** Offers of 社会化拥军 over HTTP (6.4). */
@Path("/api/v1/offers")
@Produces(MediaType.APPLICATION_JSON)
public class OfferResource {
  @Inject OfferService service;
  @Inject OfferView view;

  @GET
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.OFFER_GET)
  @Operation(
      operationId = Permission.OFFER_GET,
      summary = "An offer with its entries and complaints")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OfferDto.class)))
  public Response get(UUID id) {
    return answer(200, service.get(id));
  }

  @POST
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.OFFER_APPLY)
  @Operation(
      operationId = Permission.OFFER_APPLY,
      summary = "报名: a partner offers something to soldiers and their families")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = OfferDto.class)))
  public Response apply(@NotNull @Valid OfferDto.ApplyRequest request) {
    return answer(201, service.apply(request));
  }

  @POST
  @Path("{id}/complaints")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.OFFER_COMPLAIN)
  @Operation(
      operationId = Permission.OFFER_COMPLAIN,
      summary = "A complaint: what was said, not who said it")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OfferDto.class)))
  public Response complain(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid OfferDto.ComplaintRequest request) {
    return answer(200, service.complain(id, ifMatch, request));
  }

  @POST
  @Path("{id}/complaints/{complaint}/answer")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.OFFER_ANSWER)
  @Operation(operationId = Permission.OFFER_ANSWER, summary = "What became of a complaint")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OfferDto.class)))
  public Response answerComplaint(
      UUID id,
      UUID complaint,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid OfferDto.AnswerRequest request) {
    return answer(200, service.answer(id, complaint, ifMatch, request));
  }

  @GET
  @Transactional
  @PermissionsAllowed(Permission.OFFER_LIST)
  @Operation(
      operationId = Permission.OFFER_LIST,
      summary = "Offers within the scope, the latest entered first")
  public Page<OfferDto.Row> list(@BeanParam OfferFilter filter, @BeanParam PageRequest page) {
    return view.page(filter, page);
  }

  @GET
  @Path("valid")
  @Transactional
  @PermissionsAllowed(Permission.OFFER_VALID)
  @Operation(
      operationId = Permission.OFFER_VALID,
      summary = "The district's public list: what is valid on the day, today by default")
  public List<OfferDto.Valid> valid(@QueryParam("on") LocalDate on) {
    return view.valid(on);
  }

  private Response answer(int status, Offer of) {
    return Versions.with(status, view.whole(of), of.version());
  }
}
