package org.shuangyong.matter.sheet;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.shuangyong.matter.SheetColour;

/** The filters of the sheets over HTTP; the list and its export share them. */
public class SheetQuery {
  @QueryParam("colour")
  SheetColour colour;

  @QueryParam("status")
  SheetStatus status;

  @QueryParam("unit")
  @Parameter(description = "The unit it is addressed to")
  UUID unit;

  @QueryParam("year")
  Integer year;

  @QueryParam("matter")
  UUID matter;

  @QueryParam("overdue")
  @Parameter(description = "True for those past their limit that nobody has answered")
  boolean overdue;
}
