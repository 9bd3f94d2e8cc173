package org.shuangyong.matter;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.web.Replayable;

/** Letters of a matter over HTTP (9.3). */
@Path("/api/v1/matters/{id}/letters")
@Produces(MediaType.APPLICATION_JSON)
public class MatterLetterResource {
  @Inject MatterLetters letters;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.MATTER_LETTERS)
  @Operation(
      operationId = Permission.MATTER_LETTERS,
      summary = "The letters with partners outside the district, oldest first")
  public MatterLetterDto.Letters list(UUID id) {
    return letters.of(id);
  }

  @POST
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MATTER_LETTER)
  @Operation(
      operationId = Permission.MATTER_LETTER,
      summary = "Keeps a letter out or in; it stands on the time line")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = MatterLetterDto.Letters.class)))
  public Response record(UUID id, @NotNull @Valid MatterLetterDto.RecordRequest request) {
    return Response.status(201).entity(letters.record(id, request)).build();
  }
}
