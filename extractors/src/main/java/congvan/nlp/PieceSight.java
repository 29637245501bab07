// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import congvan.layout.LinePiece;

/** What one piece looks like by itself. */
final class PieceSight {
  private static final int PROSE = 6;
  private static final int SHORT = 24;
  private static final int[] EDGES = {0, 1, 2, 3, 4, 5, 7, 9, 12, 16, 22, 30};

  private final LinePiece piece;
  private final PieceWords words;
  private final PieceShape shape;
  private final Likeness head;
  private final Likeness tail;
  private final Likeness namedHead;
  private final Likeness namedTail;
  private final int capitals;
  private final int opening;
  private final int ending;
  private final int date;

  private PieceSight(LinePiece piece) {
    this.piece = piece;
    this.words = new PieceWords(piece.text());
    this.shape = new PieceShape(piece.text(), words);
    byte[] groups = LookAlikes.groups(piece.text());
    PhraseLikeness printed = PhraseLikeness.ofPrinted();
    PhraseLikeness named = piece.closing() ? PhraseLikeness.ofTitles() : PhraseLikeness.ofTypes();
    boolean ends = mayEndAsAnother();
    this.head = printed.ofHead(groups);
    this.tail = ends ? printed.ofTail(groups) : Likeness.NONE;
    this.namedHead = named.ofHead(groups);
    this.namedTail = ends ? named.ofTail(groups) : Likeness.NONE;
    this.capitals = shape.capitals();
    this.opening = shape.opening();
    this.ending = shape.ending();
    this.date = shape.date();
  }

  /** A line of prose has no second column at its end: that is short, or in capitals. */
  private boolean mayEndAsAnother() {
    int last = words.count() - 1;
    return shape.letters() <= SHORT
        || last > 0 && (words.isCapital(last) || words.isCapital(last - 1));
  }

  static PieceSight of(LinePiece piece) {
    return new PieceSight(piece);
  }

  LinePiece piece() {
    return piece;
  }

  int letters() {
    return shape.letters();
  }

  int opening() {
    return opening;
  }

  int ending() {
    return ending;
  }

  /** Case and length in coarse steps, for neighbours. */
  int outline() {
    return capitals * 8 + shape.length() / 2;
  }

  int caseAndOpening() {
    return capitals * 8 + opening;
  }

  PhraseFamily like() {
    return head.or(namedHead).sure();
  }

  /** What it is like at its end, where that is something else than the beginning. */
  PhraseFamily endsLike() {
    return tail.or(namedTail).sure();
  }

  boolean isBulleted() {
    return opening == 0;
  }

  /** A long line in small letters. */
  boolean isProse() {
    return shape.length() >= PROSE && capitals >= 4;
  }

  boolean isDate() {
    return Integer.bitCount(date) >= 2;
  }

  void addTo(FeatureList list, int longest) {
    addPlace(list);
    addShape(list, longest);
    addEnds(list);
    addWords(list);
    addLikeness(list);
  }

  private void addPlace(FeatureList list) {
    int edge = PieceShape.step(piece.edge(), EDGES);
    list.add(FeatureKind.ALWAYS, 0);
    list.add(FeatureKind.EDGE, edge);
    list.add(FeatureKind.COLUMN, Math.min(piece.column(), 3) * 2 + (piece.gap() ? 1 : 0));
    list.add(FeatureKind.CASE_AND_EDGE, capitals * 16 + edge);
  }

  private void addShape(FeatureList list, int longest) {
    int width = 8 * piece.text().length() / Math.max(1, longest);
    list.add(FeatureKind.CASE, capitals);
    list.add(FeatureKind.LENGTH, shape.length());
    list.add(FeatureKind.WORDS, shape.wordCount());
    list.add(FeatureKind.WIDTH, capitals * 10 + width);
    list.add(FeatureKind.CASE_AND_LENGTH, capitals * 16 + shape.length());
    list.add(FeatureKind.DIGITS, shape.digits());
    list.add(FeatureKind.NUMBER, shape.number());
    list.add(FeatureKind.DATE, date);
    list.add(FeatureKind.DIRT, shape.dirt());
    int signs = shape.signs();
    for (int bit = 0; signs >> bit != 0; bit++) {
      if ((signs >> bit & 1) != 0) {
        list.add(FeatureKind.SIGNS, bit);
      }
    }
  }

  private void addEnds(FeatureList list) {
    int name = PersonLikeness.of(words);
    list.add(FeatureKind.OPENS, opening);
    list.add(FeatureKind.ENDS, ending);
    list.add(FeatureKind.OPENS_AND_ENDS, opening * 16 + ending);
    list.add(FeatureKind.NAME, name);
    list.add(FeatureKind.TAIL, Math.min(shape.capitalTail(), 4) * 8 + capitals);
    list.add(FeatureKind.CHANGE, change());
  }

  /** The cases of the first word and of the last two. */
  private int change() {
    int count = words.count();
    if (count < 3) {
      return -1;
    }
    int first = words.caseOf(0).code();
    return (first * 8 + words.caseOf(count - 2).code()) * 8 + words.caseOf(count - 1).code();
  }

  private void addWords(FeatureList list) {
    list.add(FeatureKind.FIRST_WORD, Long.hashCode(words.key(0)));
    list.add(FeatureKind.FIRST_WORDS, Long.hashCode(words.key(0) * 31 + words.key(1)));
    list.add(FeatureKind.LAST_WORD, Long.hashCode(words.key(words.count() - 1)));
  }

  private void addLikeness(FeatureList list) {
    list.add(FeatureKind.HEAD_LIKE, head.value());
    list.add(FeatureKind.TAIL_LIKE, tail.value());
    list.add(FeatureKind.HEAD_NAMED, namedHead.value());
    list.add(FeatureKind.TAIL_NAMED, namedTail.value());
    list.add(FeatureKind.HEAD_LIKE_CASE, like().code() * 8 + capitals);
  }
}
