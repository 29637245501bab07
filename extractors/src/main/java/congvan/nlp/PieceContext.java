// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import congvan.layout.LinePiece;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The pieces of a header or closing in their order, and what stands around each. */
final class PieceContext {
  private static final int[] DISTANCES = {0, 1, 2, 3, 5, 8, 12, 20};
  private static final int NEVER = 15;

  private final List<PieceSight> sights;
  private final int longest;
  private final int[] proseBefore;

  PieceContext(List<PieceSight> sights) {
    this.sights = sights;
    this.longest = sights.stream().mapToInt(each -> each.piece().text().length()).max().orElse(0);
    this.proseBefore = new int[sights.size() + 1];
    for (int i = 0; i < sights.size(); i++) {
      proseBefore[i + 1] = proseBefore[i] + (sights.get(i).isProse() ? 1 : 0);
    }
  }

  List<long[]> features() {
    List<long[]> features = new ArrayList<>();
    int[] labels = since(PieceContext::isLabel);
    int[] archives = since(each -> each.like() == PhraseFamily.ARCHIVE);
    int[] titles = since(PieceContext::isTitle);
    int[] mottos = since(PieceContext::isMotto);
    int[] dates = since(PieceSight::isDate);
    for (int i = 0; i < sights.size(); i++) {
      FeatureList list = new FeatureList();
      sights.get(i).addTo(list, longest);
      addNeighbours(list, i);
      addColumn(list, i);
      addProse(list, i);
      list.add(FeatureKind.SINCE_LABEL, labels[i]);
      list.add(FeatureKind.SINCE_ARCHIVE, archives[i]);
      list.add(FeatureKind.SINCE_TITLE, titles[i]);
      list.add(FeatureKind.SINCE_MOTTO, mottos[i]);
      list.add(FeatureKind.SINCE_DATE, dates[i]);
      features.add(list.toArray());
    }
    return features;
  }

  private static boolean isLabel(PieceSight sight) {
    return sight.like() == PhraseFamily.COPIES_LABEL || sight.like() == PhraseFamily.ADDRESS_LABEL;
  }

  private static boolean isTitle(PieceSight sight) {
    return sight.like() == PhraseFamily.TITLE
        || sight.like() == PhraseFamily.AUTHORITY
        || sight.endsLike() == PhraseFamily.TITLE;
  }

  private static boolean isMotto(PieceSight sight) {
    return sight.like() == PhraseFamily.MOTTO
        || sight.endsLike() == PhraseFamily.MOTTO
        || sight.like() == PhraseFamily.NATIONAL_TITLE
        || sight.endsLike() == PhraseFamily.NATIONAL_TITLE;
  }

  /** How many pieces back the last one stands that is meant, in steps. */
  private int[] since(Predicate<PieceSight> meant) {
    int[] since = new int[sights.size()];
    int last = -1;
    for (int i = 0; i < since.length; i++) {
      since[i] = last < 0 ? NEVER : PieceShape.step(i - last, DISTANCES);
      last = meant.test(sights.get(i)) ? i : last;
    }
    return since;
  }

  private void addNeighbours(FeatureList list, int at) {
    if (at > 0) {
      PieceSight before = sights.get(at - 1);
      list.add(FeatureKind.BEFORE, before.outline());
      list.add(FeatureKind.BEFORE_LIKE, before.like().code());
      list.add(FeatureKind.BEFORE_ENDS, before.ending() * 8 + sights.get(at).opening());
    } else {
      list.add(FeatureKind.BEFORE, -1);
    }
    if (at + 1 < sights.size()) {
      PieceSight behind = sights.get(at + 1);
      list.add(FeatureKind.BEHIND, behind.outline());
      list.add(FeatureKind.BEHIND_LIKE, behind.like().code());
      list.add(FeatureKind.BEHIND_OPENS, behind.opening());
    } else {
      list.add(FeatureKind.BEHIND, -1);
    }
    if (at > 1) {
      list.add(FeatureKind.SECOND_BEFORE_LIKE, sights.get(at - 2).like().code());
    }
    if (at + 2 < sights.size()) {
      list.add(FeatureKind.SECOND_BEHIND_LIKE, sights.get(at + 2).like().code());
    }
  }

  private void addColumn(FeatureList list, int at) {
    int above = inColumn(at, -1);
    if (above >= 0) {
      list.add(FeatureKind.ABOVE, sights.get(above).caseAndOpening());
      list.add(FeatureKind.ABOVE_LIKE, sights.get(above).like().code());
    }
    int below = inColumn(at, 1);
    if (below >= 0) {
      list.add(FeatureKind.BELOW, sights.get(below).caseAndOpening());
      list.add(FeatureKind.BELOW_LIKE, sights.get(below).like().code());
    }
  }

  /** The next piece in a direction that stands on another line, in the same column; -1 if none. */
  private int inColumn(int at, int step) {
    LinePiece own = sights.get(at).piece();
    for (int i = at + step; i >= 0 && i < sights.size() && Math.abs(i - at) <= 4; i += step) {
      LinePiece other = sights.get(i).piece();
      if (other.edge() != own.edge() && other.column() == own.column()) {
        return i;
      }
    }
    return -1;
  }

  private void addProse(FeatureList list, int at) {
    int above = proseBefore[at];
    int below = proseBefore[sights.size()] - proseBefore[at + 1];
    list.add(FeatureKind.PROSE_ABOVE, PieceShape.step(above, 0, 1, 2, 4));
    list.add(FeatureKind.PROSE_BELOW, PieceShape.step(below, 0, 1, 2, 4));
    int bulleted = 0;
    for (int i = Math.max(0, at - 2); i <= Math.min(sights.size() - 1, at + 2); i++) {
      bulleted += i != at && sights.get(i).isBulleted() ? 1 : 0;
    }
    list.add(FeatureKind.BULLETS, bulleted * 2 + (sights.get(at).isBulleted() ? 1 : 0));
  }
}
