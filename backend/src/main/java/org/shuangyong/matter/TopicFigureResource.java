package org.shuangyong.matter;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.shuangyong.platform.access.Permission;

/** What the ledger did of one topic in a year, over HTTP (8.1). */
@Path("/api/v1/matter-topic-figures")
@Produces(MediaType.APPLICATION_JSON)
public class TopicFigureResource {
  @Inject TopicFigures figures;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.MATTER_TOPIC_FIGURES)
  @Operation(
      operationId = Permission.MATTER_TOPIC_FIGURES,
      summary = "Matters of a topic closed in a year, by lead unit and month, within scope")
  public List<TopicFigureDto> figures(
      @QueryParam("topic") @NotBlank @Size(max = 40) String topic,
      @QueryParam("sum")
          @Size(max = 40)
          @Parameter(description = "A number field of the topic, to be summed")
          String sum,
      @QueryParam("year") @NotNull @Min(1900) @Max(2200) Integer year) {
    return figures.of(topic, sum, year);
  }
}
