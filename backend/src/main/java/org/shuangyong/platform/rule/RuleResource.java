package org.shuangyong.platform.rule;

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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.web.Replayable;

/** Rules over HTTP. */
@Path("/api/v1/rules")
@Produces(MediaType.APPLICATION_JSON)
public class RuleResource {
  @Inject RuleService service;
  @Inject RuleRepository rules;
  @Inject Clocks clocks;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.RULE_LIST)
  @Operation(operationId = Permission.RULE_LIST, summary = "All rules with today's values")
  public List<RuleDto> list() {
    LocalDate today = clocks.today();
    Map<String, List<Rule>> history =
        rules.history().stream().collect(Collectors.groupingBy(Rule::code));
    return Arrays.stream(RuleCode.values())
        .map(code -> dto(code, history.getOrDefault(code.code(), List.of()), today))
        .toList();
  }

  @POST
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.RULE_SET)
  @Operation(operationId = Permission.RULE_SET, summary = "Sets a rule from a day on")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = RuleDto.Value.class)))
  public Response set(@NotNull @Valid RuleDto.SetRequest request) {
    return Response.status(201).entity(value(service.set(request))).build();
  }

  private static RuleDto dto(RuleCode code, List<Rule> history, LocalDate today) {
    int now =
        history.stream()
            .filter(r -> !r.validFrom().isAfter(today))
            .findFirst()
            .map(Rule::value)
            .orElse(code.initial());
    return new RuleDto(
        code.code(),
        now,
        code.initial(),
        code.least(),
        code.most(),
        history.stream().map(RuleResource::value).toList());
  }

  private static RuleDto.Value value(Rule rule) {
    return new RuleDto.Value(rule.validFrom(), rule.value(), rule.source(), rule.createdBy());
  }
}
