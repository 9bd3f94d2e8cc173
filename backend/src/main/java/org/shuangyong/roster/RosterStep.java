package org.shuangyong.roster;

/** What happens to a roster. */
public enum RosterStep {
  HEAD,
  READ,
  FINISH,
  DECIDE,
  APPLY,
  DONE,
  UNDO,
  DROP,
  CLOSE
}
