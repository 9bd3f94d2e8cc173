package org.shuangyong.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Offers as they are shown, each with what may be done to it. */
@ApplicationScoped
public class OfferView {
  @Inject OfferRepository offers;
  @Inject PartnerRepository partners;
  @Inject AttachmentService attachments;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  Page<OfferDto.Row> page(OfferFilter filter, PageRequest asked) {
    User user = currentUser.get();
    return Page.ofAll(
        offers.page(user, filter, asked.cursor(), asked.limit()),
        asked.limit(),
        this::rows,
        o -> new Cursor(o.appliedOn().toString(), o.id()),
        asked.total() ? offers.count(user, filter) : null);
  }

  List<OfferDto.Row> rows(Collection<Offer> shown) {
    LocalDate today = clocks.today();
    Map<UUID, Partner> by = by(shown);
    Map<UUID, UnitRef> refs = units.refs(shown.stream().map(Offer::unitId).toList());
    return shown.stream()
        .map(
            o ->
                new OfferDto.Row(
                    o.id(),
                    o.title(),
                    by.get(o.partnerId()).name(),
                    text(o, "trade"),
                    text(o, "benefit"),
                    o.place(),
                    refs.get(o.unitId()),
                    o.status(),
                    o.appliedOn(),
                    o.validFrom(),
                    o.validTo(),
                    o.validOn(today),
                    recheckDue(o)))
        .toList();
  }

  List<OfferDto.Valid> valid(LocalDate on) {
    List<Offer> valid = offers.valid(on == null ? clocks.today() : on);
    Map<UUID, Partner> by = by(valid);
    return valid.stream()
        .map(
            o ->
                new OfferDto.Valid(
                    text(o, "trade"),
                    by.get(o.partnerId()).name(),
                    o.title(),
                    text(o, "benefit"),
                    text(o, "whom"),
                    text(o, "proof"),
                    o.place(),
                    o.plateNo(),
                    o.validTo()))
        .sorted(Comparator.comparing(OfferDto.Valid::trade))
        .toList();
  }

  OfferDto whole(Offer o) {
    User user = currentUser.get();
    return new OfferDto(
        o.id(),
        o.kind(),
        o.kindVersion(),
        PartnerDto.Ref.of(by(List.of(o)).get(o.partnerId())),
        o.title(),
        o.place(),
        units.refs(List.of(o.unitId())).get(o.unitId()),
        o.status(),
        o.appliedOn(),
        o.publicFrom(),
        o.publicTo(),
        o.validFrom(),
        o.validTo(),
        o.awardedOn(),
        o.plateNo(),
        o.recheckedOn(),
        o.delistedOn(),
        o.validOn(clocks.today()),
        recheckDue(o),
        o.extra(),
        offers.events(o.id()).stream()
            .map(
                e ->
                    new OfferDto.Event(
                        e.at(), e.word(), e.status(), e.text(), e.actorName(), e.actorUnit()))
            .toList(),
        offers.complaints(o.id()).stream()
            .map(
                c ->
                    new OfferDto.Complaint(
                        c.id(), c.complainedOn(), c.text(), c.answeredOn(), c.answer()))
            .toList(),
        attachments.ofOwner(OfferService.KIND, o.id()).stream().map(AttachmentDto::of).toList(),
        o.version(),
        actions(o, user));
  }

  private boolean recheckDue(Offer o) {
    LocalDate last = o.recheckedOn() == null ? o.awardedOn() : o.recheckedOn();
    return o.status() == OfferStatus.LISTED && !last.isAfter(offers.recheckSince());
  }

  private static List<String> actions(Offer o, User user) {
    return Stream.concat(
            Arrays.stream(OfferAction.values())
                .filter(a -> o.refusal(a, user).isEmpty())
                .map(OfferAction::permission),
            Stream.of(Permission.OFFER_COMPLAIN, Permission.OFFER_ANSWER).filter(user::may))
        .toList();
  }

  private Map<UUID, Partner> by(Collection<Offer> shown) {
    return partners.of(shown.stream().map(Offer::partnerId).distinct().toList());
  }

  private static String text(Offer o, String code) {
    return o.extra().get(code) instanceof String text ? text : "";
  }
}
