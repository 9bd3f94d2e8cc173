package org.shuangyong.unit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.Scope;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.Uploads;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.sheet.SheetAnswer;
import org.shuangyong.platform.sheet.Sheets;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** Units over HTTP. */
@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
public class UnitResource {
  @Inject UnitService service;
  @Inject UnitRepository units;
  @Inject UnitImport register;
  @Inject Uploads uploads;
  @Inject CurrentUser user;
  @Inject Clocks clocks;

  /** The filters that the list and its export share. */
  public static class Query {
    @QueryParam("parent")
    @Parameter(
        description = "Units directly below this one; `root` for the top",
        schema = @Schema(implementation = String.class))
    String parent;

    @QueryParam("kind")
    @Parameter(description = "Of any of these kinds")
    List<UnitKind> kind;

    @QueryParam("actorKind")
    ActorKind actorKind;

    @QueryParam("q")
    @Parameter(description = "Part of the name, or the start of the code")
    String text;

    @QueryParam("managedApart")
    @Parameter(description = "True to see also units inside the district that another manages")
    boolean managedApart;

    @QueryParam("current")
    @DefaultValue("true")
    @Parameter(description = "False to see also units that have ended")
    boolean current;

    @QueryParam("places")
    @Parameter(description = "True for streets, towns, villages and communities of one's own scope")
    boolean places;

    @QueryParam("anywhere")
    @Parameter(description = "With `places`: those of the whole district, to say where a file goes")
    boolean anywhere;

    UnitRepository.Filter filter(Clocks clocks, CurrentUser user) {
      boolean roots = "root".equals(parent);
      UUID parentId = null;
      if (parent != null && !parent.isBlank() && !roots) {
        try {
          parentId = UUID.fromString(parent);
        } catch (IllegalArgumentException e) {
          throw ProblemException.field("parent", "invalid");
        }
      }
      return new UnitRepository.Filter(
          parentId,
          roots,
          kind,
          actorKind,
          text == null || text.isBlank() ? null : text,
          managedApart,
          places ? (anywhere ? new Scope(true, null) : user.get().scope()) : null,
          current ? clocks.today() : null);
    }
  }

  @GET
  @Transactional
  @PermissionsAllowed(Permission.UNIT_LIST)
  @Operation(operationId = Permission.UNIT_LIST, summary = "Units in tree order")
  public Page<UnitDto> list(@BeanParam PageRequest page, @BeanParam Query query) {
    UnitRepository.Filter filter = query.filter(clocks, user);
    List<Unit> rows = units.page(filter, page.cursor(), page.limit());
    Set<UUID> parents = units.parentsAmong(rows.stream().map(Unit::id).toList());
    return Page.of(
        rows,
        page.limit(),
        unit -> service.dto(unit, parents.contains(unit.id())),
        unit -> new Cursor(unit.path(), unit.id()),
        page.total() ? units.count(filter) : null);
  }

  @GET
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.UNIT_GET)
  @Operation(operationId = Permission.UNIT_GET, summary = "One unit")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = UnitDto.class)))
  public Response get(UUID id) {
    return answer(200, service.get(id));
  }

  @POST
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.UNIT_CREATE)
  @Operation(operationId = Permission.UNIT_CREATE, summary = "A new unit")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = UnitDto.class)))
  public Response create(@NotNull @Valid UnitDto.CreateRequest request) {
    return answer(201, service.create(request));
  }

  @PUT
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.UNIT_UPDATE)
  @Operation(operationId = Permission.UNIT_UPDATE, summary = "Changes a unit's facts")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = UnitDto.class)))
  public Response update(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid UnitDto.UpdateRequest request) {
    return answer(200, service.update(id, ifMatch, request));
  }

  @GET
  @Path("export")
  @Transactional
  @Produces(Sheets.MEDIA_TYPE)
  @PermissionsAllowed(Permission.UNIT_EXPORT)
  @Operation(operationId = Permission.UNIT_EXPORT, summary = "The list as an Excel workbook")
  @APIResponse(responseCode = "200", content = @Content(mediaType = Sheets.MEDIA_TYPE))
  public Response export(@BeanParam Query query) {
    List<Unit> rows = units.page(query.filter(clocks, user), null, 100_000);
    boolean contacts = user.get().scope().district();
    return SheetAnswer.of("单位名录.xlsx", "单位名录", UnitSheet.columns(contacts), rows.iterator());
  }

  @POST
  @Path("import")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @PermissionsAllowed(Permission.UNIT_IMPORT)
  @Operation(
      operationId = Permission.UNIT_IMPORT,
      summary = "Takes the new units of a workbook",
      description =
          "The workbook has the columns of the export; 编码 and 名称 are enough for divisions. What is there already stays as it is, so the same workbook may be brought again.")
  public UnitImportDto bring(
      @RestForm("file") FileUpload file,
      @QueryParam("preview")
          @Parameter(description = "True to say what each row would become, and change nothing")
          boolean preview) {
    java.nio.file.Path workbook = uploads.take(file);
    return preview ? register.preview(workbook) : register.bring(workbook);
  }

  private Response answer(int status, Unit unit) {
    boolean parent = !units.parentsAmong(List.of(unit.id())).isEmpty();
    return Versions.with(status, service.dto(unit, parent), unit.version());
  }
}
