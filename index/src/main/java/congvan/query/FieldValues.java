// SPDX-License-Identifier: Apache-2.0
package congvan.query;

import congvan.lexicon.DocumentTypes;
import congvan.lexicon.DocumentTypes.TypeName;
import congvan.query.LetterQuery.Days;
import congvan.query.LetterQuery.NumberLike;
import congvan.query.LetterQuery.Phrase;
import congvan.query.LetterQuery.Value;
import congvan.query.LetterQuery.Words;
import congvan.query.Token.Kind;
import congvan.text.Syllables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands behind a field. Days, numbers, types and levels of urgency end where they end; other
 * words reach to the next field, operator, parenthesis, quotation mark or semicolon. A comma ends
 * nothing, as it stands in names: Sở Văn hóa, Thể thao và Du lịch.
 */
final class FieldValues {
  private static final int LONGEST_CHOICE = 4;

  private final Tokens tokens;
  private final NumberTokens numbers;
  private final DayReader days;
  private final Notes notes;

  FieldValues(Tokens tokens, DayReader days, Notes notes) {
    this.tokens = tokens;
    this.numbers = new NumberTokens(tokens);
    this.days = days;
    this.notes = notes;
  }

  Optional<LetterQuery> of(TypedField field) {
    if (!tokens.next(Kind.WORD) && field.kind() != TypedField.Kind.DAYS) {
      return Phrases.take(tokens, notes).map(phrase -> phrase(field, phrase));
    }
    return switch (field.kind()) {
      case WORDS -> field == TypedField.TYPE ? type() : words(field, tokens.words());
      case NUMBER -> number(field);
      case DAYS -> days(field);
      case CHOICE -> choice(field);
    };
  }

  private LetterQuery phrase(TypedField field, String phrase) {
    return switch (field.kind()) {
      case WORDS -> new Phrase(field.words(), field == TypedField.TYPE ? typeName(phrase) : phrase);
      case NUMBER -> new NumberLike(field.number(), NumberTokens.plain(phrase));
      case DAYS -> LetterQuery.phrase(phrase);
      case CHOICE -> choice(field, phrase);
    };
  }

  private static String typeName(String typed) {
    return DocumentTypes.standard().byAbbreviation(typed).map(TypeName::name).orElse(typed);
  }

  private LetterQuery choice(TypedField field, String phrase) {
    Optional<String> value = Choices.value(field, phrase);
    if (value.isPresent()) {
      return new Value(field.value(), value.get());
    }
    notes.add(unknown(field, phrase));
    return LetterQuery.phrase(phrase);
  }

  private static String unknown(TypedField field, String typed) {
    return Notes.quoted(typed) + " is no " + field.shown() + "; it was looked for in the text.";
  }

  private Optional<LetterQuery> words(TypedField field, int count) {
    String words = tokens.takeWords(count);
    return words.isEmpty() ? Optional.empty() : Optional.of(new Words(field.words(), words));
  }

  /** A type that is known ends where its name does. */
  private Optional<LetterQuery> type() {
    while (tokens.peek().text().isEmpty() && tokens.words() > 1) {
      tokens.take();
    }
    Token first = tokens.peek();
    int known = knownType();
    if (known > 0) {
      return words(TypedField.TYPE, known);
    }
    Optional<TypeName> type = DocumentTypes.standard().byAbbreviation(first.text());
    if (type.isPresent()) {
      tokens.take();
      return Optional.of(new Words(WordField.TYPE, type.get().name()));
    }
    return words(TypedField.TYPE, tokens.words());
  }

  /** How many of the next words are the name of a type. */
  private int knownType() {
    String typed = tokens.typed(tokens.words());
    int start = tokens.peek().start();
    return DocumentTypes.standard()
        .nameAt(Syllables.of(typed), 0)
        .map(match -> wordsUntil(start + match.span().end()))
        .orElse(0);
  }

  private int wordsUntil(int place) {
    for (int count = 1; count <= tokens.words(); count++) {
      if (tokens.peek(count - 1).end() >= place) {
        return tokens.peek(count - 1).end() == place ? count : 0;
      }
    }
    return 0;
  }

  private Optional<LetterQuery> number(TypedField field) {
    int before = wordsBeforeNumber();
    if (before > 0) {
      notes.add("Of " + Notes.quoted(tokens.typed(before)) + " only the number was looked for.");
      tokens.takeWords(before);
    }
    List<LetterQuery> listed = new ArrayList<>();
    do {
      NumberTokens.Found found = numbers.here();
      tokens.takeWords(found.tokens());
      if (TypedText.hasWord(found.text())) {
        listed.add(new NumberLike(field.number(), found.text()));
      }
    } while (numbers.isListed());
    return listed.isEmpty() ? Optional.empty() : Optional.of(Combined.or(listed));
  }

  /** {@code viện dẫn: Nghị định số 30/2020/NĐ-CP}: the type and the label are not needed. */
  private int wordsBeforeNumber() {
    int type = knownType();
    int label =
        tokens.peek(type).is(Kind.WORD) && NumberTokens.isLabel(tokens.peek(type).text()) ? 1 : 0;
    boolean followed = tokens.peek(type + label).is(Kind.WORD);
    return followed && tokens.peek(type + label).raw().chars().anyMatch(Character::isDigit)
        ? type + label
        : 0;
  }

  private Optional<LetterQuery> days(TypedField field) {
    if (!tokens.next(Kind.WORD)) {
      return daysOfPhrase(field);
    }
    Optional<DayMatch> match = days.at(tokens.end());
    if (match.isEmpty()) {
      notes.add(noDay(field, tokens.typed(tokens.words())));
      return words(TypedField.TEXT, tokens.words());
    }
    tokens.takeUntil(match.get().end());
    return Optional.of(new Days(field.days(), match.get().range()));
  }

  private Optional<LetterQuery> daysOfPhrase(TypedField field) {
    int from = tokens.peek().start() + 1;
    Optional<DayMatch> match = days.at(from);
    Optional<String> phrase = Phrases.take(tokens, notes);
    if (match.isPresent()) {
      return Optional.of(new Days(field.days(), match.get().range()));
    }
    phrase.ifPresent(typed -> notes.add(noDay(field, typed)));
    return phrase.map(LetterQuery::phrase);
  }

  private static String noDay(TypedField field, String typed) {
    return "There is no day in "
        + Notes.quoted(field.shown() + ": " + typed)
        + "; it was looked for in the text.";
  }

  private Optional<LetterQuery> choice(TypedField field) {
    for (int count = Math.min(LONGEST_CHOICE, tokens.words()); count > 0; count--) {
      Optional<String> value = Choices.value(field, tokens.typed(count));
      if (value.isPresent()) {
        tokens.takeWords(count);
        return Optional.of(new Value(field.value(), value.get()));
      }
    }
    notes.add(unknown(field, tokens.typed(tokens.words())));
    return words(TypedField.TEXT, tokens.words());
  }
}
