package org.shuangyong.matter;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;

/** The double list of a year over HTTP: list A 地方为部队办实事, list B 部队为地方办实事. */
@Path("/api/v1/double-lists/{year}")
@Produces(MediaType.APPLICATION_JSON)
public class DoubleListResource {
  @Inject MatterRepository matters;
  @Inject DoubleList lists;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.DOUBLE_LIST_GET)
  @Operation(
      operationId = Permission.DOUBLE_LIST_GET,
      summary = "One of the two lists of a year with all its columns, by number, within scope")
  public Page<DoubleListDto.Row> get(
      @PathParam("year") int year,
      @QueryParam("list") @Parameter(required = true) MatterList list,
      @BeanParam PageRequest page) {
    if (list == null || list == MatterList.T) {
      throw ProblemException.field("list", "invalid");
    }
    User user = currentUser.get();
    MatterFilter filter = MatterFilter.ofList(list, year);
    List<Matter> rows =
        matters.page(user, filter, MatterSort.LEDGER, page.cursor(), page.limit(), clocks.today());
    return Page.ofAll(
        rows,
        page.limit(),
        lists::rows,
        MatterSort.LEDGER::mark,
        page.total() ? matters.count(user, filter, clocks.today()) : null);
  }
}
