package org.shuangyong.benefit;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whom of a year's veterans the roll shows; also the filters of its export, with the year. */
public class DischargedFilter {
  @QueryParam("unit")
  @Parameter(description = "On or below this unit")
  public UUID unit;

  @QueryParam("open")
  @Parameter(description = "True for whom no case was taken in")
  public boolean open;
}
