package org.shuangyong.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.shuangyong.partnership.CheckResult;
import org.shuangyong.partnership.Offer;
import org.shuangyong.partnership.OfferAction;
import org.shuangyong.partnership.OfferDto;
import org.shuangyong.partnership.OfferEvent;
import org.shuangyong.partnership.OfferStatus;
import org.shuangyong.partnership.Partner;
import org.shuangyong.partnership.PartnerCheck;
import org.shuangyong.partnership.PartnerDto;
import org.shuangyong.partnership.PartnerSort;
import org.shuangyong.partnership.Partnership;
import org.shuangyong.partnership.PartnershipClause;
import org.shuangyong.partnership.PartnershipDto;
import org.shuangyong.partnership.PartnershipHelp;
import org.shuangyong.partnership.PartnershipParty;
import org.shuangyong.partnership.PartnershipWatch;
import org.shuangyong.partnership.PartnershipYear;
import org.shuangyong.partnership.WatchRisk;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.unit.Unit;

/** Partners, pairings and offers as a district might have them; every name and code is made up. */
@ApplicationScoped
public class SamplePartner {
  @Inject EntityManager em;
  @Inject Kinds kinds;

  record PartnerSeed(
      String name,
      PartnerSort sort,
      String uscc,
      String place,
      String head,
      Integer members,
      String contact,
      String phone,
      Map<Integer, CheckResult> checks) {}

  /**
   * @param back so many years before this one
   * @param keeps the four, 1 for kept
   */
  record YearSeed(
      int back,
      String plan,
      String done,
      long money,
      int people,
      long goodsValue,
      String goods,
      int households,
      long income,
      long assets,
      String review,
      String upgrade,
      String keeps) {}

  record HelpSeed(int ago, String what, long money) {}

  record WatchSeed(String ref, WatchRisk risk, int ago, Integer lift, List<HelpSeed> helps) {}

  /** Sides are codes of units, or {@code @} and the name of a partner. */
  record PairSeed(
      String kind,
      String title,
      String a,
      String b,
      String aContact,
      String bContact,
      String bPhone,
      LocalDate validFrom,
      LocalDate validTo,
      String keeper,
      Map<String, Object> extra,
      String note,
      List<YearSeed> years,
      List<String> clauses,
      List<WatchSeed> watches) {}

  record OfferSeed(
      String partner,
      String title,
      String place,
      String unit,
      Map<String, Object> extra,
      OfferStatus stage,
      int ago,
      int days,
      String plateNo) {}

  record Data(List<PartnerSeed> partners, List<PairSeed> pairs, List<OfferSeed> offers) {}

  /** Joins the transaction that loads the units. */
  void insert(Data data, Map<String, Unit> units, LocalDate today, Instant now) {
    Map<String, Partner> partners = new HashMap<>();
    data.partners()
        .forEach(seed -> partners.put(seed.name(), partner(seed, units.get("SYB"), today, now)));
    data.pairs().forEach(seed -> pair(seed, units, partners, today, now));
    data.offers().forEach(seed -> offer(seed, units, partners, today, now));
  }

  private Partner partner(PartnerSeed seed, Unit keeper, LocalDate today, Instant now) {
    Partner partner =
        new Partner(
            new PartnerDto.SaveRequest(
                seed.name(),
                seed.sort(),
                seed.uscc(),
                seed.place(),
                seed.head(),
                seed.members(),
                seed.contact(),
                seed.phone(),
                null,
                null),
            keeper.id(),
            now);
    em.persist(partner);
    seed.checks()
        .forEach(
            (back, result) -> {
              int year = today.getYear() + back;
              LocalDate on = LocalDate.of(year, 3, 20);
              em.persist(
                  new PartnerCheck(
                      partner.id(),
                      new PartnerDto.CheckRequest(
                          year, result, on.isAfter(today) ? today : on, null, null)));
            });
    return partner;
  }

  private void pair(
      PairSeed seed,
      Map<String, Unit> units,
      Map<String, Partner> partners,
      LocalDate today,
      Instant now) {
    Unit keeper = units.get(seed.keeper());
    Partnership pair =
        new Partnership(
            kinds.find("partnership", seed.kind()).orElseThrow(),
            new PartnershipDto.SaveRequest(
                seed.kind(),
                seed.title(),
                side(seed.a(), seed.aContact(), null, units, partners),
                side(seed.b(), seed.bContact(), seed.bPhone(), units, partners),
                seed.validFrom(),
                seed.validTo(),
                seed.note(),
                seed.extra(),
                null,
                null),
            keeper.id(),
            now);
    em.persist(pair);
    Stream.of(keeper, units.get(seed.a()), units.get(seed.b()))
        .filter(Objects::nonNull)
        .distinct()
        .forEach(unit -> em.persist(new PartnershipParty(pair.id(), unit)));
    seed.years().forEach(year -> em.persist(year(pair.id(), year, today)));
    int no = 0;
    for (String clause : seed.clauses()) {
      em.persist(new PartnershipClause(pair.id(), ++no, clause));
    }
    seed.watches().forEach(watch -> watch(pair.id(), watch, today));
  }

  private static PartnershipDto.PartyRequest side(
      String of,
      String contact,
      String phone,
      Map<String, Unit> units,
      Map<String, Partner> partners) {
    boolean outside = of.startsWith("@");
    return new PartnershipDto.PartyRequest(
        outside ? null : units.get(of).id(),
        outside ? partners.get(of.substring(1)).id() : null,
        contact,
        phone);
  }

  private static PartnershipYear year(UUID pair, YearSeed seed, LocalDate today) {
    PartnershipYear year = new PartnershipYear(pair, today.getYear() - seed.back());
    year.write(
        new PartnershipDto.YearRequest(
            seed.plan(),
            seed.done(),
            seed.money(),
            seed.people(),
            seed.goodsValue(),
            seed.goods(),
            seed.households(),
            seed.income(),
            seed.assets(),
            seed.review(),
            seed.upgrade(),
            null));
    if (seed.keeps().contains("1")) {
      year.confirm(
          new PartnershipDto.KeepsRequest(
              kept(seed, 0), kept(seed, 1), kept(seed, 2), kept(seed, 3)),
          "示例数据",
          today);
    }
    return year;
  }

  private static boolean kept(YearSeed seed, int n) {
    return seed.keeps().charAt(n) == '1';
  }

  private void watch(UUID pair, WatchSeed seed, LocalDate today) {
    PartnershipWatch watch =
        new PartnershipWatch(pair, seed.ref(), seed.risk(), today.minusDays(seed.ago()));
    if (seed.lift() != null) {
      watch.lift(today.minusDays(seed.lift()));
    }
    em.persist(watch);
    seed.helps()
        .forEach(
            help ->
                em.persist(
                    new PartnershipHelp(
                        watch.id(), today.minusDays(help.ago()), help.what(), help.money())));
  }

  /** Through its machine, so that the sample holds nothing that could not have been entered. */
  private void offer(
      OfferSeed seed,
      Map<String, Unit> units,
      Map<String, Partner> partners,
      LocalDate today,
      Instant now) {
    LocalDate day = today.minusDays(seed.ago());
    Offer offer =
        new Offer(
            kinds.find("partnership", "offer").orElseThrow(),
            new OfferDto.ApplyRequest(
                "offer",
                partners.get(seed.partner()).id(),
                seed.title(),
                seed.place(),
                seed.extra(),
                null,
                null),
            units.get(seed.unit()),
            day,
            now);
    Map<OfferAction, OfferDto.MoveRequest> way = new LinkedHashMap<>();
    way.put(OfferAction.QUALIFY, move(null, null, null));
    way.put(OfferAction.REVIEW, move(null, null, null));
    way.put(OfferAction.PUBLICIZE, move(day, day.plusDays(6), null));
    way.put(OfferAction.SIGN, move(day.plusDays(7), day.plusDays(7L + seed.days()), null));
    way.put(OfferAction.AWARD, move(null, null, seed.plateNo()));
    em.persist(offer);
    event(offer, "offer.apply", now);
    for (Map.Entry<OfferAction, OfferDto.MoveRequest> step : way.entrySet()) {
      if (offer.status() == seed.stage()) {
        break;
      }
      boolean after = step.getKey().compareTo(OfferAction.SIGN) >= 0;
      offer.take(step.getKey(), step.getValue(), "sample", after ? day.plusDays(7) : day);
      event(offer, step.getKey().permission(), now);
    }
  }

  private void event(Offer offer, String word, Instant now) {
    em.persist(new OfferEvent(offer, word, "示例数据", "区双拥办", now));
  }

  private static OfferDto.MoveRequest move(LocalDate from, LocalDate to, String plate) {
    return new OfferDto.MoveRequest(null, from, to, plate, null, null);
  }
}
