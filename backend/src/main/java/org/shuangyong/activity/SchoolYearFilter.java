package org.shuangyong.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which school year is asked for, from September to August. Also the filter of its export. */
public class SchoolYearFilter {
  @QueryParam("year")
  @NotNull
  @Min(2000)
  @Max(2100)
  @Parameter(description = "The year in which it begins: 2026 for 2026-2027")
  public Integer year;
}
