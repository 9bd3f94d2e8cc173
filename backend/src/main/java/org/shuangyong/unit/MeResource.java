package org.shuangyong.unit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.Role;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.tenancy.Regions;

/** Who the caller is. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
  @Inject CurrentUser currentUser;
  @Inject Regions regions;

  /**
   * @param regionName the name of the district, with what stands above it
   * @param permissions the words that the frontend's {@code can()} asks for
   */
  @Schema(name = "Me")
  public record MeDto(
      String id,
      String username,
      String name,
      String region,
      String regionName,
      UnitRef unit,
      List<String> roles,
      List<String> permissions) {}

  @GET
  @Transactional
  @PermissionsAllowed(Permission.ME_GET)
  @Operation(operationId = Permission.ME_GET, summary = "The person, the unit and the rights")
  public MeDto get() {
    User user = currentUser.get();
    return new MeDto(
        user.id(),
        user.username(),
        user.name(),
        user.region(),
        String.join("", regions.names(user.region())),
        new UnitRef(
            user.unit().id(),
            user.unit().code(),
            user.unit().name(),
            UnitKind.valueOf(user.unit().kind())),
        user.roles().stream().map(Role::word).sorted().toList(),
        List.copyOf(user.permissions()));
  }
}
