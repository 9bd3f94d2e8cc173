package org.shuangyong.family;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;

/** Rolls over HTTP: one kind of record over all files. */
@Path("/api/v1/person-records")
@Produces(MediaType.APPLICATION_JSON)
public class PersonRecordResource {
  static final String FAMILY = "person-record";

  @Inject PersonRecordView view;
  @Inject Kinds kinds;

  @GET
  @PermissionsAllowed(Permission.PERSON_RECORD_LIST)
  @Operation(
      operationId = Permission.PERSON_RECORD_LIST,
      summary = "名册: records of a kind that hold today, by place (5.3, 7.4, 9.5)")
  public Page<PersonDto.RollRow> list(
      @Valid @BeanParam PersonRecordFilter filter, @Valid @BeanParam PageRequest page) {
    known(filter);
    return view.page(filter, page);
  }

  @GET
  @Path("figures")
  @PermissionsAllowed(Permission.PERSON_RECORD_FIGURES)
  @Operation(
      operationId = Permission.PERSON_RECORD_FIGURES,
      summary = "For each value of a kind the people who have it, and of how many it is open (9.5)")
  public List<PersonDto.RollFigure> figures(@Valid @BeanParam PersonRecordFilter filter) {
    known(filter);
    return view.figures(filter);
  }

  private void known(PersonRecordFilter filter) {
    kinds.find(FAMILY, filter.kind).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }
}
