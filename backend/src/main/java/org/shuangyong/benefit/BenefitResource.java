package org.shuangyong.benefit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** Benefit cases over HTTP: reading, taking in, and what leaves the state as it is. */
@Path("/api/v1/benefit-cases")
@Produces(MediaType.APPLICATION_JSON)
public class BenefitResource {
  @Inject BenefitService service;
  @Inject BenefitView view;
  @Inject DischargedRoll discharged;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.BENEFIT_LIST)
  @Operation(
      operationId = Permission.BENEFIT_LIST,
      summary = "Cases within the scope, the latest first")
  public Page<BenefitDto.Row> list(@BeanParam BenefitFilter filter, @BeanParam PageRequest page) {
    return view.page(filter, page);
  }

  @POST
  @Path("search")
  @Transactional
  @PermissionsAllowed(Permission.BENEFIT_SEARCH)
  @Operation(
      operationId = Permission.BENEFIT_SEARCH,
      summary = "Cases of a kind by the person's name, within the scope, the latest first")
  public Page<BenefitDto.Row> search(@NotNull @Valid BenefitDto.SearchRequest request) {
    return view.search(request);
  }

  @GET
  @Path("figures")
  @Transactional
  @PermissionsAllowed(Permission.BENEFIT_FIGURES)
  @Operation(
      operationId = Permission.BENEFIT_FIGURES,
      summary = "Open, overdue and granted cases of each kind")
  public List<BenefitDto.Figures> figures() {
    return view.figures();
  }

  @GET
  @Path("exam-list")
  @Transactional
  @PermissionsAllowed(Permission.BENEFIT_EXAM_LIST)
  @Operation(
      operationId = Permission.BENEFIT_EXAM_LIST,
      summary = "升学优待 of a year for print: exactly the granted cases (5.7)")
  public List<BenefitDto.ExamRow> examList(
      @QueryParam("year") @NotNull @Min(2000) @Max(2100) Integer year) {
    return view.examList(year);
  }

  @GET
  @Path("discharged")
  @Transactional
  @PermissionsAllowed(Permission.BENEFIT_DISCHARGED)
  @Operation(
      operationId = Permission.BENEFIT_DISCHARGED,
      summary = "Who became a veteran in a year, with way and step of settlement (5.2)")
  public Page<BenefitDto.DischargedRow> discharged(
      @QueryParam("year") @NotNull @Min(1949) @Max(2200) Integer year,
      @BeanParam DischargedFilter filter,
      @BeanParam PageRequest page) {
    return discharged.page(discharged.asked(filter, year), page);
  }

  @GET
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.BENEFIT_GET)
  @Operation(
      operationId = Permission.BENEFIT_GET,
      summary = "A case with its steps, papers and time line")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BenefitDto.class)))
  public Response get(UUID id) {
    return answer(service.get(id));
  }

  @POST
  @Replayable
  @PermissionsAllowed(Permission.BENEFIT_ACCEPT)
  @Operation(operationId = Permission.BENEFIT_ACCEPT, summary = "受理: the first step begins")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = BenefitDto.class)))
  public Response accept(@NotNull @Valid BenefitDto.AcceptRequest request) {
    BenefitCase made = service.accept(request);
    return Versions.with(201, view.whole(made), made.version());
  }

  @POST
  @Path("{id}/reveal")
  @PermissionsAllowed(Permission.BENEFIT_REVEAL)
  @Operation(
      operationId = Permission.BENEFIT_REVEAL,
      summary = "The fields of a minor's case to who handles it; the reason goes to the trail")
  public BenefitDto.Revealed reveal(UUID id, @NotNull @Valid BenefitDto.RevealRequest request) {
    return new BenefitDto.Revealed(service.reveal(id, request));
  }

  @POST
  @Path("{id}/papers")
  @Replayable
  @PermissionsAllowed(Permission.BENEFIT_PAPER)
  @Operation(
      operationId = Permission.BENEFIT_PAPER,
      summary = "A paper: a copy, or that the original was seen")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BenefitDto.class)))
  public Response paper(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid BenefitDto.PaperRequest request) {
    return answer(service.paper(id, ifMatch, request));
  }

  @POST
  @Path("{id}/contact")
  @Replayable
  @PermissionsAllowed(Permission.BENEFIT_CONTACT)
  @Operation(
      operationId = Permission.BENEFIT_CONTACT,
      summary = "联系: what was said, and when again (5.3)")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BenefitDto.class)))
  public Response contact(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid BenefitDto.ContactRequest request) {
    return answer(service.contact(id, ifMatch, request));
  }

  @POST
  @Path("{id}/end")
  @Replayable
  @PermissionsAllowed(Permission.BENEFIT_END)
  @Operation(
      operationId = Permission.BENEFIT_END,
      summary = "What was granted ends, such as a place in a home")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BenefitDto.class)))
  public Response end(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid BenefitDto.EndRequest request) {
    return answer(service.end(id, ifMatch, request));
  }

  private Response answer(BenefitCase of) {
    return Versions.with(200, view.whole(of), of.version());
  }
}
