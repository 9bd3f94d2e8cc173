package org.shuangyong.document;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.shuangyong.platform.access.Permission;

/** Figures of texts over HTTP. */
@Path("/api/v1/document-figures")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentFigureResource {
  @Inject DocumentView view;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.DOCUMENT_FIGURES)
  @Operation(
      operationId = Permission.DOCUMENT_FIGURES,
      summary = "What each unit sent in a year and what of it was adopted (1.6)")
  public List<DocumentDto.Figure> figures(
      @QueryParam("year") @NotNull @Min(1900) @Max(2200) Integer year) {
    return view.figures(year);
  }
}
