// SPDX-License-Identifier: Apache-2.0
package congvan.query;

import congvan.lexicon.DocumentTypes;
import congvan.query.Token.Kind;
import congvan.text.Folding;
import congvan.text.Syllables;
import java.util.Optional;

/** Words, phrases and numbers that stand behind no field. */
final class FreeWords {
  private static final int LONGEST_TYPE = 5;

  private final Tokens tokens;
  private final NumberTokens numbers;
  private final DayReader days;
  private final Notes notes;

  FreeWords(Tokens tokens, DayReader days, Notes notes) {
    this.tokens = tokens;
    this.numbers = new NumberTokens(tokens);
    this.days = days;
    this.notes = notes;
  }

  /** Returns what the next pieces ask for: a phrase, a number, or the words up to the next. */
  Optional<LetterQuery> query() {
    if (!tokens.next(Kind.WORD)) {
      return Phrases.take(tokens, notes).map(LetterQuery::phrase);
    }
    Optional<NumberTokens.Found> number = numbers.inTextAt(0);
    if (number.isPresent()) {
      return Optional.of(number(number.get()));
    }
    int ahead = wordsBeforeNumber();
    int count = ahead < 0 ? tokens.words() : ahead - saidOfNumber(ahead);
    return count == 0 ? afterType(ahead) : words(count);
  }

  /** Returns what a single word asks for. */
  Optional<LetterQuery> one() {
    Optional<NumberTokens.Found> number = numbers.inTextAt(0);
    return number.isPresent() ? Optional.of(number(number.get())) : words(1);
  }

  private Optional<LetterQuery> words(int count) {
    if (count == 1 && tokens.peek().raw().equals("*")) {
      tokens.take();
      return Optional.of(LetterQuery.all());
    }
    for (int i = 0; i < count; i++) {
      noteWildcard(tokens.peek(i));
    }
    String words = tokens.takeWords(count);
    return words.isEmpty() ? Optional.empty() : Optional.of(LetterQuery.words(words));
  }

  private void noteWildcard(Token word) {
    if (word.raw().indexOf('*') >= 0 && !word.text().isEmpty()) {
      notes.add(
          "* stands for other signs in numbers only; "
              + Notes.quoted(word.raw())
              + " was taken as "
              + Notes.quoted(word.text())
              + ".");
    }
  }

  /** How many words stand before the first number; -1 where there is none. */
  private int wordsBeforeNumber() {
    int words = tokens.words();
    for (int i = 1; i < words; i++) {
      if (numbers.inTextAt(i).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** How many of the words before a number only say that one follows: {@code Công văn số}. */
  private int saidOfNumber(int ahead) {
    int label = NumberTokens.isLabel(tokens.peek(ahead - 1).text()) ? 1 : 0;
    for (int count = Math.min(LONGEST_TYPE, ahead - label); count > 0; count--) {
      if (isType(ahead - label - count, count)) {
        return label + count;
      }
    }
    return label;
  }

  private boolean isType(int from, int count) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < from + count; i++) {
      name.append(name.isEmpty() ? "" : " ").append(tokens.peek(i).text());
    }
    Syllables syllables = Syllables.of(name.toString());
    return DocumentTypes.standard()
        .nameAt(syllables, 0)
        .filter(match -> match.span().end() == name.length())
        .isPresent();
  }

  /** The number is enough, as the letter itself seldom names its type with it. */
  private Optional<LetterQuery> afterType(int count) {
    String said = tokens.typed(count);
    tokens.takeWords(count);
    notes.add("Of " + Notes.quoted(said) + " only the number behind it was looked for.");
    return query();
  }

  private LetterQuery number(NumberTokens.Found number) {
    tokens.takeWords(number.tokens());
    leaveDay();
    return TypedNumber.isNumber(number.text())
        ? TypedNumber.query(number.text())
        : LetterQuery.number(number.text());
  }

  /** {@code 493/SLĐTBXH-VP ngày 17/3/2021}: letters write their own day in other ways. */
  private void leaveDay() {
    boolean named = tokens.next(Kind.WORD) && Folding.fold(tokens.peek().text()).equals("ngay");
    if (named) {
      days.at(tokens.peek().start())
          .filter(match -> match.range().first().equals(match.range().last()))
          .ifPresent(this::leave);
    }
  }

  private void leave(DayMatch day) {
    tokens.takeUntil(day.end());
    notes.add(
        "The day behind the number was not looked for; add " + Notes.quoted("ngày:…") + " for it.");
  }
}
