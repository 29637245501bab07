// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.Optional;

/**
 * The first or last day of a month, a quarter or a year that is named: {@code ngày cuối cùng của
 * tháng 11/2025}, {@code ngày làm việc cuối cùng của quý I/2026}.
 */
final class EdgeDayRules {
  private EdgeDayRules() {}

  /** Reads what stands behind the word ngày. */
  static Optional<Read<Moment>> at(Words words, int index) {
    boolean working = words.is(index, Keys.LAM) && words.next(index + 1, Keys.VIEC);
    int which = working ? index + 2 : index;
    boolean last = words.is(which, Keys.CUOI) && words.exact(which + 1, "cùng");
    boolean first = words.is(which, Keys.DAU) && words.exact(which + 1, "tiên");
    if ((!first && !last) || !words.blank(which) || !words.blank(which + 1)) {
      return Optional.empty();
    }
    int unit = words.next(which + 2, Keys.CUA) ? which + 3 : which + 2;
    return words.blank(unit) && isUnit(words.key(unit))
        ? MomentRules.at(words, unit)
            .map(read -> new Read<>(read.value().withEdge(edge(first, working)), read.next()))
        : Optional.empty();
  }

  private static boolean isUnit(long key) {
    return key == Keys.THANG || key == Keys.QUY || key == Keys.NAM || key == Keys.TUAN;
  }

  private static Edge edge(boolean first, boolean working) {
    if (working) {
      return first ? Edge.FIRST_WORKDAY : Edge.LAST_WORKDAY;
    }
    return first ? Edge.FIRST_DAY : Edge.LAST_DAY;
  }
}
