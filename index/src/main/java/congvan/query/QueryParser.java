// SPDX-License-Identifier: Apache-2.0
package congvan.query;

import congvan.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads pieces as a query: OR binds loosest, then AND, which may be left out, then NOT. What a part
 * lacks is passed over: {@code giảm nghèo AND} is {@code giảm nghèo}.
 */
final class QueryParser {
  private final Tokens tokens;
  private final FieldValues values;
  private final FreeWords words;
  private final Notes notes;

  QueryParser(Tokens tokens, DayReader days, Notes notes) {
    this.tokens = tokens;
    this.values = new FieldValues(tokens, days, notes);
    this.words = new FreeWords(tokens, days, notes);
    this.notes = notes;
  }

  /** Returns nothing if nothing is looked for. */
  Optional<LetterQuery> query() {
    return alternatives(Optional.empty());
  }

  private Optional<LetterQuery> alternatives(Optional<TypedField> context) {
    List<LetterQuery> parts = new ArrayList<>();
    do {
      all(context).ifPresent(parts::add);
    } while (tokens.take(Kind.OR));
    return parts.isEmpty() ? Optional.empty() : Optional.of(Combined.or(parts));
  }

  private static boolean isValue(Token token) {
    return token.is(Kind.WORD) || token.is(Kind.PHRASE) || token.is(Kind.QUOTE);
  }

  private Optional<LetterQuery> all(Optional<TypedField> context) {
    List<LetterQuery> parts = new ArrayList<>();
    while (!isEnd()) {
      if (!tokens.take(Kind.AND) && !tokens.take(Kind.BREAK)) {
        part(context).ifPresent(parts::add);
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(Combined.and(parts));
  }

  private boolean isEnd() {
    return tokens.next(Kind.END) || tokens.next(Kind.CLOSE) || tokens.next(Kind.OR);
  }

  private Optional<LetterQuery> part(Optional<TypedField> context) {
    boolean not = false;
    boolean single = false;
    while (tokens.next(Kind.NOT) || tokens.next(Kind.MINUS)) {
      not = !not;
      single = tokens.take().is(Kind.MINUS);
    }
    Optional<LetterQuery> part = single ? single(context) : simple(context);
    return not ? part.map(Combined::not) : part;
  }

  /** After a dash a single word counts, not all that follow. */
  private Optional<LetterQuery> single(Optional<TypedField> context) {
    if (!tokens.next(Kind.WORD) || context.isPresent()) {
      return simple(context);
    }
    String word = tokens.peek().text();
    Optional<LetterQuery> one = words.one();
    if (tokens.next(Kind.WORD)) {
      notes.add("Only " + Notes.quoted(word) + " was left out; write -\"…\" for several words.");
    }
    return one;
  }

  private Optional<LetterQuery> simple(Optional<TypedField> context) {
    return switch (tokens.peek().kind()) {
      case OPEN -> group(context);
      case FIELD -> field();
      case WORD, PHRASE, QUOTE -> value(context);
      case CLOSE, AND, OR, NOT, MINUS, BREAK, END -> Optional.empty();
    };
  }

  private Optional<LetterQuery> group(Optional<TypedField> context) {
    tokens.take();
    Optional<LetterQuery> inner = alternatives(context);
    tokens.take(Kind.CLOSE);
    return inner;
  }

  private Optional<LetterQuery> value(Optional<TypedField> context) {
    return context.isPresent() ? values.of(context.get()) : words.query();
  }

  private Optional<LetterQuery> field() {
    Token name = tokens.take();
    Optional<TypedField> field = name.field();
    if (tokens.next(Kind.OPEN)) {
      return group(field);
    }
    if (isValue(tokens.peek())) {
      return values(field.orElseThrow());
    }
    if (tokens.next(Kind.NOT) || tokens.next(Kind.MINUS)) {
      return part(field);
    }
    notes.add("Nothing stands behind " + Notes.quoted(name.text() + ":") + ".");
    return Optional.empty();
  }

  /** {@code loại: quyết định OR công văn} means the type both times, whatever follows. */
  private Optional<LetterQuery> values(TypedField field) {
    List<LetterQuery> alternatives = new ArrayList<>();
    values.of(field).ifPresent(alternatives::add);
    while (tokens.next(Kind.OR) && isValue(tokens.peek(1))) {
      tokens.take();
      values.of(field).ifPresent(alternatives::add);
      notes.add("What follows OR was taken as '" + field.shown() + "', too.");
    }
    return alternatives.isEmpty() ? Optional.empty() : Optional.of(Combined.or(alternatives));
  }
}
