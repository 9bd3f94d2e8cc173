package org.shuangyong.activity;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.shuangyong.platform.access.Permission;

/** What is read across activities over HTTP: figures, the year's meetings, records. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class ActivityFigureResource {
  @Inject ActivityFigures figures;
  @Inject SchoolTrainingView schools;
  @Inject MeetingView meetings;
  @Inject TrainingService trainings;

  @GET
  @Path("activity-figures")
  @Transactional
  @PermissionsAllowed(Permission.ACTIVITY_FIGURES)
  @Operation(
      operationId = Permission.ACTIVITY_FIGURES,
      summary = "What took place in a year by month and one key; `year` is asked for")
  public List<FigureDto> figures(
      @QueryParam("by") @NotNull FigureBy by,
      @QueryParam("sum")
          @Size(max = 40)
          @Parameter(description = "A number field of the kind asked for, to be summed")
          String sum,
      @Valid @BeanParam ActivityFilter filter) {
    return figures.figures(by, filter, sum);
  }

  @GET
  @Path("school-trainings")
  @Transactional
  @PermissionsAllowed(Permission.SCHOOL_TRAINING_LIST)
  @Operation(
      operationId = Permission.SCHOOL_TRAINING_LIST,
      summary = "学生军训 of a school year by school; those without one as well (1.11)")
  public SchoolTrainingDto schools(@Valid @BeanParam SchoolYearFilter filter) {
    return schools.of(filter.year);
  }

  @GET
  @Path("meeting-minimum")
  @Transactional
  @PermissionsAllowed(Permission.MEETING_MINIMUM)
  @Operation(
      operationId = Permission.MEETING_MINIMUM,
      summary = "How often each body met in a year, and how often it is to (12.1)")
  public List<MeetingDto.Minimum> minimum(
      @QueryParam("year") @NotNull @Min(1900) @Max(2200) Integer year) {
    return meetings.minimum(year);
  }

  @POST
  @Path("training-records/search")
  @Transactional
  @PermissionsAllowed(Permission.TRAINING_RECORD)
  @Operation(
      operationId = Permission.TRAINING_RECORD,
      summary = "A person's trainings over the years (1.9)")
  public List<TrainingDto.RecordLine> record(@NotNull @Valid TrainingDto.RecordRequest request) {
    return trainings.record(request);
  }

  @GET
  @Path("untrained-liaisons")
  @Transactional
  @PermissionsAllowed(Permission.TRAINING_UNTRAINED)
  @Operation(
      operationId = Permission.TRAINING_UNTRAINED,
      summary = "Liaisons of today without a 双拥 training in a year (11.6)")
  public List<TrainingDto.Untrained> untrained(
      @QueryParam("year") @NotNull @Min(1900) @Max(2200) Integer year) {
    return trainings.untrained(year);
  }
}
