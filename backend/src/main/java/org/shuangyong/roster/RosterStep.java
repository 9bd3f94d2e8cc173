package org.shuangyong.roster;

/** What happens to a roster. */
public enum RosterStep {
  READ,
  FINISH,
  DECIDE,
  APPLY,
  DONE,
  UNDO,
  DROP,
  CLOSE
}
