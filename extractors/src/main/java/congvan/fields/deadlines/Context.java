// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.text.Span;
import congvan.text.Syllables;
import congvan.time.TimeExpression;
import java.util.Optional;
import java.util.Set;

/**
 * The words around a time: its clause, which ends at any sign, and its sentence, which ends at a
 * full stop, a semicolon, a blank line or the mark of an item. Looks no farther than sixty
 * syllables. For one thread: it remembers what it looked up.
 */
final class Context {
  private static final int FARTHEST = 60;
  private static final int NEAR = 14;
  private static final int LONGEST_MARK = 5;
  private static final String BULLETS = "-+–*•).";

  private final Syllables text;
  private final boolean timeCell;
  private final int floor;
  private final int first;
  private final int core;
  private final int next;
  private final int clause;
  private final int sentence;
  private Optional<Set<Signal>> sentenceSignals = Optional.empty();
  private Optional<Set<Signal>> signalsBehind = Optional.empty();

  Context(Syllables text, Span range, TimeExpression expression) {
    this(text, range, expression, false);
  }

  private Context(Syllables text, Span range, TimeExpression expression, boolean timeCell) {
    this.text = text;
    this.timeCell = timeCell;
    this.first = text.from(expression.span().start());
    this.core = text.from(expression.core().start());
    this.next = text.from(expression.span().end());
    this.floor = Math.max(text.from(range.start()), first - FARTHEST);
    this.clause = back(true);
    this.sentence = back(false);
  }

  /** The words around a time in a cell of a column of times. */
  static Context ofTimes(Syllables text, Span cell, TimeExpression expression) {
    return new Context(text, cell, expression, true);
  }

  /** Tells whether the heading of the column says that times stand here. */
  boolean isTimeCell() {
    return timeCell;
  }

  private int back(boolean anySign) {
    int at = first;
    while (at > floor && !ends(at, anySign)) {
      at--;
    }
    return at;
  }

  private boolean ends(int index, boolean anySign) {
    int lineEnds = 0;
    for (int i = text.end(index - 1); i < text.start(index); i++) {
      char c = text.text().charAt(i);
      lineEnds += c == '\n' ? 1 : 0;
      boolean stop = c == ';' || c == '|' || c == '•' || (c == '.' && isStop(i)) || isBullet(c, i);
      boolean sign = anySign && (c == ',' || c == ':' || c == '(' || c == ')' || c == '“');
      if (stop || sign || lineEnds > 1) {
        return true;
      }
    }
    return false;
  }

  /** A full stop; one before a small letter is dirt of recognition. */
  private boolean isStop(int offset) {
    int at = offset + 1;
    while (at < text.text().length() && text.text().charAt(at) == ' ') {
      at++;
    }
    return at > offset + 1 && at < text.text().length()
        ? !Character.isLowerCase(text.text().charAt(at))
        : at < text.text().length() && text.text().charAt(at) < ' ';
  }

  /** A dash is a bullet at the beginning of a line. */
  private boolean isBullet(char c, int offset) {
    if (BULLETS.indexOf(c) < 0) {
      return false;
    }
    int at = skip(skip(offset - 1, true), false);
    return at < 0 || text.text().charAt(at) == '\n';
  }

  /** Skips the digit or letter of a mark such as {@code a)}, {@code 1-}, or blanks, backwards. */
  private int skip(int offset, boolean mark) {
    int at = offset;
    while (at >= 0 && offset - at < LONGEST_MARK && isPart(text.text().charAt(at), mark)) {
      at--;
    }
    return at;
  }

  private static boolean isPart(char c, boolean mark) {
    return mark ? Character.isLetterOrDigit(c) || c == '(' : c == ' ' || c == '\t';
  }

  Syllables text() {
    return text;
  }

  /** The first syllable of the expression, its word of relation included. */
  int first() {
    return first;
  }

  /** The first syllable of the time alone. */
  int core() {
    return core;
  }

  /** The first syllable behind. */
  int next() {
    return next;
  }

  int sentence() {
    return sentence;
  }

  int clause() {
    return clause;
  }

  boolean beginsClause() {
    return clause == first;
  }

  boolean beginsSentence() {
    return sentence == first;
  }

  /** The signals before it in its clause. */
  Set<Signal> clauseBefore() {
    return Signals.between(text, clause, first);
  }

  /** The signals before it in its sentence. */
  Set<Signal> sentenceBefore() {
    Set<Signal> signals = sentenceSignals.orElseGet(() -> Signals.between(text, sentence, first));
    sentenceSignals = Optional.of(signals);
    return signals;
  }

  /** The signals of the last few words before it, in the sentence. */
  Set<Signal> near(int syllables) {
    return Signals.between(text, Math.max(sentence, first - syllables), first);
  }

  /** The signals of the first few words behind it, in the sentence. */
  Set<Signal> behindNear(int syllables) {
    return Signals.between(text, next, Math.min(sentenceEnd(), next + syllables));
  }

  /** Tells whether {@code thì} follows before any sign: what it stands in is a condition. */
  boolean thenBehind() {
    int end = Math.min(text.count(), next + NEAR);
    for (int i = next; i < end && (i == 0 || !ends(i, true)); i++) {
      if (text.is(i, "thì")) {
        return true;
      }
    }
    return false;
  }

  /** {@code quá ngày}, {@code quá thời hạn}, but {@code không quá} is a bound. */
  boolean isLate() {
    boolean inside = text.is(first, "quá") && !behind("không");
    boolean before = behind("quá") || behind("quá", "thời", "hạn") || behind("quá", "hạn");
    return inside || (before && !text.is(first - 2, "không"));
  }

  /** Tells whether the clause opens with these syllables. */
  boolean clauseBegins(String... words) {
    return clause + words.length <= first && standsAt(clause, words);
  }

  /** The signals of the words behind it, to the end of the sentence. */
  Set<Signal> after() {
    Set<Signal> signals = signalsBehind.orElseGet(() -> Signals.between(text, next, sentenceEnd()));
    signalsBehind = Optional.of(signals);
    return signals;
  }

  /** The first syllable of the next sentence. */
  int sentenceEnd() {
    int at = next;
    int end = Math.min(text.count(), next + NEAR);
    while (at < end && (at == 0 || !ends(at, false))) {
      at++;
    }
    return at;
  }

  /** Tells whether the expression ends its sentence. */
  boolean endsSentence() {
    int end = text.end(next - 1);
    return end >= text.text().length() || ";.".indexOf(text.text().charAt(end)) >= 0;
  }

  /** Tells whether a sign stands right behind. */
  boolean endsClause() {
    int end = text.end(next - 1);
    return end >= text.text().length() || ",;.)".indexOf(text.text().charAt(end)) >= 0;
  }

  /** Tells whether these syllables stand right before the expression. */
  boolean behind(String... words) {
    return standsAt(first - words.length, words);
  }

  /** Tells whether these syllables follow the expression. */
  boolean followedBy(String... words) {
    return standsAt(next, words);
  }

  /** Tells whether these syllables stand from an index on. */
  boolean standsAt(int index, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!text.is(index + i, words[i])) {
        return false;
      }
    }
    return index >= 0;
  }

  /** Tells whether the time begins with its year and ends with a clock, as machines write it. */
  boolean isStamp() {
    int year = text.end(core) - text.start(core);
    return text.isNumber(core)
        && year == 4
        && text.isNumber(core + 2)
        && next - core > 4
        && text.text().charAt(text.end(core)) == '-';
  }

  /** The text between the syllable before and the expression. */
  String gapBefore() {
    return first == 0 ? "" : text.text().substring(text.end(first - 1), text.start(first));
  }
}
