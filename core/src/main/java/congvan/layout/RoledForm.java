// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The one header and the one closing among the places of a letter whose roles are known, and the
 * places between. A header ends where a body begins: at two places of a body in a row, or at one
 * above a closing.
 */
record RoledForm(List<RoledPlace> header, List<RoledPlace> between, List<RoledPlace> closing) {
  private static final int MOST_DIRT = 8;

  RoledForm {
    header = List.copyOf(header);
    between = List.copyOf(between);
    closing = List.copyOf(closing);
  }

  static RoledForm of(List<RoledPlace> places) {
    int body = 0;
    while (body < places.size() && (!isBehindHeader(places, body) || headerFollows(places, body))) {
      body++;
    }
    List<RoledPlace> rest = places.subList(body, places.size());
    List<RoledPlace> closing = bestClosing(rest);
    int end = closing.isEmpty() ? rest.size() : rest.indexOf(closing.get(0));
    return new RoledForm(places.subList(0, body), rest.subList(0, end), closing);
  }

  private static boolean isBehindHeader(List<RoledPlace> places, int index) {
    RoledPlace next = places.get(Math.min(index + 1, places.size() - 1));
    return places.get(index).isOf(BlockKind.RECIPIENTS)
        || places.get(index).isOf(BlockKind.BODY) && (next.isOf(BlockKind.BODY) || next.closes());
  }

  /** Above the number and Kính gửi nothing is the body: it is dirt. */
  private static boolean headerFollows(List<RoledPlace> places, int index) {
    int end = Math.min(places.size(), index + MOST_DIRT);
    return !places.get(index).isOf(BlockKind.RECIPIENTS)
        && places.subList(index, end).stream()
            .anyMatch(it -> it.isOf(BlockKind.ADDRESSEES) || it.isOf(BlockKind.NUMBER));
  }

  /** What closes stands together; the first of several with Nơi nhận is the letter's own. */
  private static List<RoledPlace> bestClosing(List<RoledPlace> rest) {
    List<RoledPlace> best = List.of();
    for (List<RoledPlace> closing : closings(rest)) {
      best = rank(closing) > rank(best) ? closing : best;
    }
    return best;
  }

  private static int rank(List<RoledPlace> closing) {
    int labels = holds(closing, LineRole.COPIES_LABEL) || holds(closing, LineRole.ARCHIVE) ? 2 : 0;
    return labels + (closing.isEmpty() ? 0 : 1);
  }

  private static boolean holds(List<RoledPlace> closing, LineRole role) {
    return closing.stream().anyMatch(place -> place.is(role));
  }

  private static List<List<RoledPlace>> closings(List<RoledPlace> rest) {
    List<List<RoledPlace>> closings = new ArrayList<>();
    List<RoledPlace> open = new ArrayList<>();
    for (int i = 0; i < rest.size(); i++) {
      RoledPlace place = rest.get(i);
      boolean another = place.is(LineRole.COPIES_LABEL) && holds(open, LineRole.COPIES_LABEL);
      if (another || parts(rest, i)) {
        closings.add(open);
        open = new ArrayList<>();
      }
      if (place.closes()) {
        open.add(place);
      }
    }
    closings.add(open);
    return closings;
  }

  /** Two places of a body in a row, an annex, or the Quốc hiệu of another letter. */
  private static boolean parts(List<RoledPlace> rest, int index) {
    RoledPlace place = rest.get(index);
    boolean run = index > 0 && rest.get(index - 1).isOf(BlockKind.BODY);
    return place.isOf(BlockKind.ANNEX)
        || place.isOf(BlockKind.MOTTO)
        || place.isOf(BlockKind.BODY) && run;
  }
}
