package org.shuangyong.plaque;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.file.AttachmentOwner;

/** Signatures, pictures and papers are seen by who sees the plaque. */
@ApplicationScoped
public class PlaqueFiles implements AttachmentOwner {
  @Inject PlaqueRepository plaques;
  @Inject CurrentUser currentUser;

  @Override
  public String kind() {
    return PlaqueService.KIND;
  }

  @Override
  public boolean visible(UUID ownerId) {
    User user = currentUser.get();
    return user.may(Permission.PLAQUE_GET) && plaques.visible(user, ownerId).isPresent();
  }
}
