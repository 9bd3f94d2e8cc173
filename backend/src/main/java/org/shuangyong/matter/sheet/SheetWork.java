package org.shuangyong.matter.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.UUID;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.inbox.Waiting;

/** 督办单 that the unit is to answer, and answers to be looked at. */
@ApplicationScoped
public class SheetWork {
  @Inject SheetRepository sheets;

  @Produces
  @ApplicationScoped
  Waiting issued() {
    return Waiting.of(
        Permission.SHEET_ANSWER,
        user -> sheets.count(user, of(SheetStatus.ISSUED, user.unit().id()), null));
  }

  @Produces
  @ApplicationScoped
  Waiting answered() {
    return Waiting.of(
        Permission.SHEET_CLEAR, user -> sheets.count(user, of(SheetStatus.ANSWERED, null), null));
  }

  private static SheetQuery of(SheetStatus status, UUID unit) {
    SheetQuery query = new SheetQuery();
    query.status = status;
    query.unit = unit;
    return query;
  }
}
