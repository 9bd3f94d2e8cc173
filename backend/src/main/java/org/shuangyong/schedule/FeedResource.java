package org.shuangyong.schedule;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.shuangyong.platform.access.Permission;

/**
 * Subscriptions over HTTP. A phone's calendar cannot sign in, so the address is the key: 256 random
 * bits of which only the hash is kept, its owner's to take back, for reading only.
 */
@Path("/api/v1/schedule")
@Produces(MediaType.APPLICATION_JSON)
public class FeedResource {
  @Inject FeedService service;

  @GET
  @Path("feeds")
  @Transactional
  @PermissionsAllowed(Permission.SCHEDULE_FEED_LIST)
  @Operation(
      operationId = Permission.SCHEDULE_FEED_LIST,
      summary = "The person's own live subscriptions; their addresses are not told again")
  public List<ScheduleDto.Feed> list() {
    return service.mine().stream().map(ScheduleFeed::dto).toList();
  }

  // Not replayable: an answer kept for a repeat would keep the secret.
  @POST
  @Path("feeds")
  @PermissionsAllowed(Permission.SCHEDULE_FEED_CREATE)
  @Operation(
      operationId = Permission.SCHEDULE_FEED_CREATE,
      summary = "A subscription of the person's own: the answer holds its address, once")
  public ScheduleDto.FeedMade create(@NotNull @Valid ScheduleDto.FeedRequest request) {
    return service.create(request);
  }

  @POST
  @Path("feeds/{id}/revoke")
  @PermissionsAllowed(Permission.SCHEDULE_FEED_REVOKE)
  @Operation(
      operationId = Permission.SCHEDULE_FEED_REVOKE,
      summary = "Takes a subscription of the person's own back: its address answers nothing more")
  public void revoke(UUID id) {
    service.revoke(id);
  }

  @GET
  @Path("feed/{token}.ics")
  @Produces("text/calendar;charset=UTF-8")
  @PermitAll
  @SecurityRequirementsSet
  @Operation(
      operationId = "scheduleFeed",
      summary = "The calendar behind an address: the year, and numbers of matters by their due day")
  public String calendar(String token) {
    return service.calendar(token);
  }
}
