package org.shuangyong.platform.access;

/** What is done in readiness and the joint office, and with letters; {@link Permission} has them all. */
interface ReadinessPermission {
  String TEAM_LIST = "team.list";
  String TEAM_GET = "team.get";
  String TEAM_SERVICES = "team.services";
  String TEAM_EXPORT = "team.export";
  String TEAM_CREATE = "team.create";
  String TEAM_UPDATE = "team.update";
  String TEAM_LOG = "team.log";
  String TEAM_REVEAL = "team.reveal";
  String STOCK_LIST = "stock.list";
  String STOCK_GET = "stock.get";
  String STOCK_EXPORT = "stock.export";
  String STOCK_CREATE = "stock.create";
  String STOCK_UPDATE = "stock.update";
  String STOCK_MOVE = "stock.move";
  String HAZARD_LIST = "hazard.list";
  String HAZARD_GET = "hazard.get";
  String HAZARD_EXPORT = "hazard.export";
  String HAZARD_CREATE = "hazard.create";
  String HAZARD_UPDATE = "hazard.update";
  String HAZARD_REVEAL = "hazard.reveal";
  String ASSET_LIST = "asset.list";
  String ASSET_GET = "asset.get";
  String ASSET_EXPORT = "asset.export";
  String ASSET_CREATE = "asset.create";
  String ASSET_UPDATE = "asset.update";
  String ASSET_MATCH = "asset.match";
  String READINESS_RED = "readiness.red";
  String DUTY_LIST = "duty.list";
  String DUTY_SET = "duty.set";
  String JOINT_OFFICE_LIST = "joint-office.list";
  String JOINT_OFFICE_MONTH = "joint-office.month";
  String JOINT_OFFICE_LOG = "joint-office.log";
  String MATTER_LETTERS = "matter.letters";
  String MATTER_LETTER = "matter.letter";
}
