package org.shuangyong.matter;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** What is put on a matter without moving it: comments and the topic's papers, over HTTP. */
@Path("/api/v1/matters/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class MatterTalkResource {
  @Inject MatterComments comments;
  @Inject MatterPapers papers;
  @Inject MatterView view;

  @POST
  @Path("comments")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MATTER_COMMENT)
  @Operation(
      operationId = Permission.MATTER_COMMENT,
      summary = "留言 by anybody who sees the matter; told to both sides")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatterDto.class)))
  public Response comment(UUID id, @NotNull @Valid MatterDto.ReasonRequest request) {
    return answer(comments.comment(id, request));
  }

  @POST
  @Path("comments/{comment}/take-back")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MATTER_TAKE_BACK)
  @Operation(
      operationId = Permission.MATTER_TAKE_BACK,
      summary = "撤回留言 by its writer, on the day it was written")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatterDto.class)))
  public Response takeBack(UUID id, UUID comment) {
    return answer(comments.takeBack(id, comment));
  }

  @POST
  @Path("papers")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MATTER_PAPER)
  @Operation(
      operationId = Permission.MATTER_PAPER,
      summary = "Attaches files as one of the papers the topic asks for (4.5)")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatterDto.class)))
  public Response attach(UUID id, @NotNull @Valid MatterDto.PaperRequest request) {
    return answer(papers.attach(id, request));
  }

  private Response answer(Matter matter) {
    return Versions.with(200, view.whole(matter), matter.version());
  }
}
