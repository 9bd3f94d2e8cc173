package org.shuangyong.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitFollower;
import org.shuangyong.unit.UnitKind;

/** Seats follow their unit; where the successor then has two liaisons, the flag says so. */
@ApplicationScoped
public class MembershipUnits implements UnitFollower {
  @Inject MembershipRepository seats;
  @Inject Clocks clocks;

  @Override
  public String kind() {
    return "membership";
  }

  @Override
  public long open(UUID unit) {
    return seats.count("unitId = ?1 and (validTo is null or validTo >= ?2)", unit, clocks.today());
  }

  @Override
  public void merged(Unit from, Unit into, LocalDate day) {
    seats
        .list("unitId = ?1 and (validTo is null or validTo >= ?2)", from.id(), day)
        .forEach(
            seat ->
                seats.persist(
                    seat.follow(into.id(), into.kind() == UnitKind.TROOP, day, clocks.now())));
  }
}
