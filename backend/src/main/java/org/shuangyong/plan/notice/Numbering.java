package org.shuangyong.plan.notice;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Follows the numbers of each style through the document, whether they restart under every heading
 * or run on across them, and tells what is out of step. It changes nothing: the person decides.
 */
final class Numbering {

  /**
   * @param code numbering.duplicate, numbering.gap or numbering.order
   */
  record Slip(String code, int expected, int found) {}

  private static final class Run {
    Integer parent;
    int max;
    final BitSet seen = new BitSet();
    boolean runsOn;

    Run(Integer parent) {
      this.parent = parent;
    }
  }

  private final Map<HeadingNumber.Style, Run> runs = new EnumMap<>(HeadingNumber.Style.class);

  /** Takes the next heading; null when it is in step. */
  Slip follow(HeadingNumber number, Integer parent) {
    int n = number.value();
    Run run = runs.get(number.style());
    if (run == null) {
      run = new Run(parent);
      runs.put(number.style(), run);
    } else if (!Objects.equals(run.parent, parent)) {
      if (n == run.max + 1 && n > 1) {
        run.runsOn = true;
        run.parent = parent;
      } else if (run.runsOn || n == run.max && n > 1) {
        run.parent = parent; // numbers run on here: a repeat is a slip, not a restart
      } else {
        run = new Run(parent);
        runs.put(number.style(), run);
      }
    }
    Slip slip = null;
    int expected = run.max + 1;
    if (run.seen.get(n)) {
      slip = new Slip("numbering.duplicate", expected, n);
    } else if (n > expected) {
      slip = new Slip("numbering.gap", expected, n);
    } else if (n < expected) {
      slip = new Slip("numbering.order", expected, n);
    }
    run.seen.set(n);
    run.max = Math.max(run.max, n);
    return slip;
  }
}
