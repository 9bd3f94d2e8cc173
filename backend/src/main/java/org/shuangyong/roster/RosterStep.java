package org.shuangyong.roster;

/** What happens to a roster. */
enum RosterStep {
  READ,
  FINISH,
  DECIDE,
  APPLY,
  DONE,
  UNDO,
  DROP,
  CLOSE
}
