package org.shuangyong.roster;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.shuangyong.family.Person;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.Scope;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** The rules that files keep, and the files that break one. */
@Path("/api/v1/quality")
@Produces(MediaType.APPLICATION_JSON)
public class QualityResource {
  @Inject QualityRepository quality;
  @Inject UnitService units;
  @Inject CurrentUser user;
  @Inject Clocks clocks;
  @Inject ObjectMapper json;

  private List<QualityRule> rules;

  @PostConstruct
  void load() {
    rules = QualityRule.read(json);
  }

  @GET
  @Transactional
  @PermissionsAllowed(Permission.QUALITY_GET)
  @Operation(
      operationId = Permission.QUALITY_GET,
      summary = "The rules in force, each with the number of files that break it")
  public List<QualityDto.RuleRow> rules() {
    return rules.stream()
        .filter(r -> r.on(clocks.today()))
        .map(
            r ->
                new QualityDto.RuleRow(
                    r.code(),
                    r.name(),
                    r.validFrom(),
                    r.source(),
                    quality.count(user.get(), r, null)))
        .toList();
  }

  @GET
  @Path("{rule}/units")
  @Transactional
  @PermissionsAllowed(Permission.QUALITY_UNITS)
  @Operation(
      operationId = Permission.QUALITY_UNITS,
      summary = "The same by village, the most first")
  public List<QualityDto.UnitRow> units(String rule) {
    List<QualityRepository.UnitCount> counts = quality.byUnit(user.get(), find(rule));
    Map<UUID, UnitRef> refs =
        units.refs(counts.stream().map(QualityRepository.UnitCount::unit).toList());
    return counts.stream()
        .map(c -> new QualityDto.UnitRow(refs.get(c.unit()), c.broken()))
        .toList();
  }

  @GET
  @Path("{rule}/persons")
  @Transactional
  @PermissionsAllowed(Permission.QUALITY_LIST)
  @Operation(operationId = Permission.QUALITY_LIST, summary = "The files that break a rule")
  public Page<QualityDto.PersonRow> persons(
      String rule, @QueryParam("unit") UUID unit, @BeanParam PageRequest page) {
    Scope under = unit == null ? null : new Scope(false, units.get(unit).path());
    return Page.ofAll(
        quality.page(user.get(), find(rule), under, page.cursor(), page.limit()),
        page.limit(),
        this::rows,
        p -> new Cursor(p.unitPath(), p.id()),
        page.total() ? quality.count(user.get(), find(rule), under) : null);
  }

  private List<QualityDto.PersonRow> rows(List<Person> persons) {
    Map<UUID, UnitRef> refs = units.refs(persons.stream().map(Person::unitId).toList());
    return persons.stream()
        .map(
            p ->
                new QualityDto.PersonRow(
                    p.id(), p.name(), p.minor(), refs.get(p.unitId()), p.status()))
        .toList();
  }

  private QualityRule find(String code) {
    return rules.stream()
        .filter(r -> r.code().equals(code) && r.on(clocks.today()))
        .findFirst()
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }
}
