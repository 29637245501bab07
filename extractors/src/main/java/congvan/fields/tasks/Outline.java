// SPDX-License-Identifier: Apache-2.0
package congvan.fields.tasks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tree of items as it grows, and the judge of labels: a label is believed if it continues a
 * list that is open or opens one. Which item it comes under is told by the colon before it, by
 * where its kind stood earlier in the letter, or by the usual order of kinds. For one thread.
 */
final class Outline {
  private static final int DEEPEST = 12;
  private static final int WIDEST_GAP = 3;
  private static final int WIDEST_STRONG_GAP = 12;

  /** What the text around a label says of it. */
  record Start(boolean weak, boolean quoted, boolean colon, boolean gap, boolean strong) {}

  /** Where a label fits: behind the item at this depth, or (opening) below the one before it. */
  private record Place(Label label, int depth, boolean opening, int score) {}

  private final List<Item> roots = new ArrayList<>();
  private final List<Item> open = new ArrayList<>();
  private final Map<LabelFamily, LabelFamily> parents = new EnumMap<>(LabelFamily.class);
  private int quoteDepth = -1;

  List<Item> roots() {
    return roots;
  }

  boolean inQuote() {
    return quoteDepth >= 0;
  }

  /** Ends the quotation, with all items in it. */
  void closeQuote() {
    if (inQuote()) {
      closeTo(quoteDepth);
      quoteDepth = -1;
    }
  }

  /** Returns the innermost open item. */
  Optional<Item> top() {
    return open.isEmpty() ? Optional.empty() : Optional.of(open.get(open.size() - 1));
  }

  /** Returns the open item outside the quotation whose list a bullet would continue. */
  Optional<Item> outside(LabelFamily family) {
    for (int depth = Math.min(quoteDepth, open.size()) - 1; depth >= 0; depth--) {
      if (open.get(depth).label().family() == family) {
        return Optional.of(open.get(depth));
      }
    }
    return Optional.empty();
  }

  /** Puts an item into the tree if one of the readings fits; tells which item it became. */
  Optional<Item> place(List<Label> readings, Start start) {
    Place best = null;
    for (Label label : readings) {
      Place place = continuing(label, start).or(() -> opening(label, start)).orElse(null);
      if (place != null && (best == null || place.score > best.score)) {
        best = place;
      }
    }
    return best == null ? Optional.empty() : Optional.of(put(best, start));
  }

  private Item put(Place place, Start start) {
    closeTo(place.depth);
    if (start.quoted && !inQuote()) {
      quoteDepth = place.depth;
    }
    Optional<Item> parent = top();
    Item item = new Item(place.label, isQuoted(place.label, parent), place.opening);
    if (!inQuote()) {
      parent.ifPresent(above -> parents.putIfAbsent(place.label.family(), above.label().family()));
    }
    parent.map(Item::children).orElse(roots).add(item);
    open.add(item);
    return item;
  }

  /** An article below a dash or a khoản is one of another document, quotation marks or not. */
  private boolean isQuoted(Label label, Optional<Item> parent) {
    boolean cited = label.family() == LabelFamily.ARTICLE;
    return inQuote()
        || parent
            .filter(above -> above.isQuoted() || cited && !above.label().family().isNamed())
            .isPresent();
  }

  private void closeTo(int depth) {
    open.subList(Math.min(depth, open.size()), open.size()).clear();
  }

  private int base() {
    return Math.max(quoteDepth, 0);
  }

  private Optional<Place> continuing(Label label, Start start) {
    Place restart = null;
    for (int depth = open.size() - 1; depth >= base(); depth--) {
      Label before = open.get(depth).label();
      if (before.family() != label.family()) {
        continue;
      }
      if (label.family().isBullet()) {
        return start.weak ? Optional.empty() : Optional.of(new Place(label, depth, false, 3));
      }
      int score = score(label, label.stepFrom(before), start);
      if (score > 0) {
        return Optional.of(new Place(label, depth, false, score));
      }
      boolean opens = label.opens() && label.certain() && !start.weak;
      if (opens && restart == null && !start.colon && label.prefix().equals(before.prefix())) {
        restart = new Place(label, depth, true, 2);
      }
    }
    return Optional.ofNullable(restart);
  }

  private static int score(Label label, int step, Start start) {
    if (step == 1) {
      return label.certain() ? 5 : 4;
    }
    boolean typo = step == 0 && label.ordinal() > 1;
    boolean gap =
        step > 1 && step <= (start.strong ? WIDEST_STRONG_GAP : WIDEST_GAP)
            || label.family().isNamed() && step > 0;
    return (typo || gap) && label.certain() && !start.weak ? 1 : 0;
  }

  private Optional<Place> opening(Label label, Start start) {
    boolean inArticle = top().filter(above -> above.label().family().isNamed()).isPresent();
    boolean anyFirst =
        start.quoted
            || start.gap
            || inQuote() && (start.colon || inArticle)
            || start.strong && isNew(label);
    boolean believed = label.opens() || anyFirst && label.certain();
    if (start.weak || !believed || open.size() >= DEEPEST) {
      return Optional.empty();
    }
    int score = label.opens() ? 3 : 1;
    return Optional.of(
        new Place(label, parentDepth(label, start), true, score - (label.certain() ? 0 : 1)));
  }

  /** Tells whether no list of this kind is open. */
  private boolean isNew(Label label) {
    return open.stream().noneMatch(item -> item.label().family() == label.family());
  }

  private int parentDepth(Label label, Start start) {
    if (start.colon || start.quoted || start.gap && inQuote()) {
      return namedBound(label);
    }
    boolean below = top().filter(above -> isWider(above, label)).isPresent();
    LabelFamily known = parents.get(label.family());
    if (below || label.family().isBullet() || known == null) {
      return rankDepth(label);
    }
    for (int depth = open.size(); depth > base(); depth--) {
      if (open.get(depth - 1).label().family() == known) {
        return depth;
      }
    }
    return rankDepth(label);
  }

  private static boolean isWider(Item above, Label label) {
    return above.label().family().compareTo(label.family()) < 0;
  }

  private int rankDepth(Label label) {
    for (int depth = open.size(); depth > base(); depth--) {
      if (open.get(depth - 1).label().family().compareTo(label.family()) < 0) {
        return depth;
      }
    }
    return base();
  }

  /** An article never stands below a khoản of the same text, whatever mark ends the line. */
  private int namedBound(Label label) {
    return label.family().isNamed() && inQuote() ? rankDepth(label) : open.size();
  }
}
