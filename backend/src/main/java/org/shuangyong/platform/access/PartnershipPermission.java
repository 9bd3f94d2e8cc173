package org.shuangyong.platform.access;

/** What is done with partners, partnerships and offers; {@link Permission} has them all. */
interface PartnershipPermission {
  String PARTNER_LIST = "partner.list";
  String PARTNER_GET = "partner.get";
  String PARTNER_CREATE = "partner.create";
  String PARTNER_UPDATE = "partner.update";
  String PARTNER_CHECK = "partner.check";
  String PARTNER_REVEAL = "partner.reveal";
  String PARTNERSHIP_LIST = "partnership.list";
  String PARTNERSHIP_GET = "partnership.get";
  String PARTNERSHIP_FIGURES = "partnership.figures";
  String PARTNERSHIP_EXPORT = "partnership.export";
  String PARTNERSHIP_CREATE = "partnership.create";
  String PARTNERSHIP_UPDATE = "partnership.update";
  String PARTNERSHIP_END = "partnership.end";
  String PARTNERSHIP_REVEAL = "partnership.reveal";
  String PARTNERSHIP_YEAR = "partnership.year";
  String PARTNERSHIP_CONFIRM = "partnership.confirm";
  String PARTNERSHIP_CLAUSES = "partnership.clauses";
  String PARTNERSHIP_OPEN = "partnership.open";
  String PARTNERSHIP_WATCH = "partnership.watch";
  String PARTNERSHIP_HELP = "partnership.help";
  String PARTNERSHIP_LIFT = "partnership.lift";
  String OFFER_LIST = "offer.list";
  String OFFER_GET = "offer.get";
  String OFFER_VALID = "offer.valid";
  String OFFER_EXPORT = "offer.export";
  String OFFER_APPLY = "offer.apply";
  String OFFER_QUALIFY = "offer.qualify";
  String OFFER_REVIEW = "offer.review";
  String OFFER_PUBLICIZE = "offer.publicize";
  String OFFER_SIGN = "offer.sign";
  String OFFER_AWARD = "offer.award";
  String OFFER_RECHECK = "offer.recheck";
  String OFFER_DELIST = "offer.delist";
  String OFFER_REFUSE = "offer.refuse";
  String OFFER_COMPLAIN = "offer.complain";
  String OFFER_ANSWER = "offer.answer";
}
