package org.shuangyong.partnership;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** What leads an offer to another state, over HTTP. */
@Path("/api/v1/offers")
@Produces(MediaType.APPLICATION_JSON)
public class OfferMoveResource {
  @Inject OfferService service;
  @Inject OfferView view;

  @POST
  @Path("{id}/qualify")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.OFFER_QUALIFY)
  @Operation(operationId = Permission.OFFER_QUALIFY, summary = "资格审查通过")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OfferDto.class)))
  public Response qualify(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid OfferDto.MoveRequest request) {
    return answer(service.move(OfferAction.QUALIFY, id, ifMatch, request));
  }

  @POST
  @Path("{id}/review")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.OFFER_REVIEW)
  @Operation(
      operationId = Permission.OFFER_REVIEW,
      summary = "评审通过, by another person than who qualified it")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OfferDto.class)))
  public Response review(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid OfferDto.MoveRequest request) {
    return answer(service.move(OfferAction.REVIEW, id, ifMatch, request));
  }

  @POST
  @Path("{id}/publicize")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.OFFER_PUBLICIZE)
  @Operation(
      operationId = Permission.OFFER_PUBLICIZE,
      summary = "公示: from and to, as long as the rule asks")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OfferDto.class)))
  public Response publicize(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid OfferDto.MoveRequest request) {
    return answer(service.move(OfferAction.PUBLICIZE, id, ifMatch, request));
  }

  @POST
  @Path("{id}/sign")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.OFFER_SIGN)
  @Operation(
      operationId = Permission.OFFER_SIGN,
      summary = "签约: from and to; after the public notice has run")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OfferDto.class)))
  public Response sign(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid OfferDto.MoveRequest request) {
    return answer(service.move(OfferAction.SIGN, id, ifMatch, request));
  }

  @POST
  @Path("{id}/award")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.OFFER_AWARD)
  @Operation(
      operationId = Permission.OFFER_AWARD,
      summary = "授牌: from now on it is shown while it is valid")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OfferDto.class)))
  public Response award(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid OfferDto.MoveRequest request) {
    return answer(service.move(OfferAction.AWARD, id, ifMatch, request));
  }

  @POST
  @Path("{id}/recheck")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.OFFER_RECHECK)
  @Operation(
      operationId = Permission.OFFER_RECHECK,
      summary = "复核: goes on, with a new last day if one is given")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OfferDto.class)))
  public Response recheck(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid OfferDto.MoveRequest request) {
    return answer(service.move(OfferAction.RECHECK, id, ifMatch, request));
  }

  @POST
  @Path("{id}/delist")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.OFFER_DELIST)
  @Operation(operationId = Permission.OFFER_DELIST, summary = "摘牌, with the reason")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OfferDto.class)))
  public Response delist(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid OfferDto.MoveRequest request) {
    return answer(service.move(OfferAction.DELIST, id, ifMatch, request));
  }

  @POST
  @Path("{id}/refuse")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.OFFER_REFUSE)
  @Operation(operationId = Permission.OFFER_REFUSE, summary = "不予通过, with the reason")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OfferDto.class)))
  public Response refuse(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid OfferDto.MoveRequest request) {
    return answer(service.move(OfferAction.REFUSE, id, ifMatch, request));
  }

  private Response answer(Offer of) {
    return Versions.with(200, view.whole(of), of.version());
  }
}
