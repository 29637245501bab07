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

  /** The field whose value was read last, for what follows an OR. */
  private Optional<TypedField> last = Optional.empty();

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
    all(context, context).ifPresent(parts::add);
    while (tokens.take(Kind.OR)) {
      all(context, afterOr(context)).ifPresent(parts::add);
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(Combined.or(parts));
  }

  /** {@code loại: quyết định OR công văn} means the type both times. */
  private Optional<TypedField> afterOr(Optional<TypedField> context) {
    boolean bare = isValue();
    if (context.isPresent() || !bare || last.isEmpty()) {
      return context;
    }
    notes.add("What follows OR was taken as '" + last.get().shown() + "', too.");
    return last;
  }

  private boolean isValue() {
    return tokens.next(Kind.WORD) || tokens.next(Kind.PHRASE) || tokens.next(Kind.QUOTE);
  }

  private Optional<LetterQuery> all(Optional<TypedField> context, Optional<TypedField> first) {
    List<LetterQuery> parts = new ArrayList<>();
    Optional<TypedField> field = first;
    while (!isEnd()) {
      if (!tokens.take(Kind.AND) && !tokens.take(Kind.BREAK)) {
        part(field).ifPresent(parts::add);
        field = context;
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
    last = Optional.empty();
    return inner;
  }

  private Optional<LetterQuery> value(Optional<TypedField> context) {
    last = context;
    return context.isPresent() ? values.of(context.get()) : words.query();
  }

  private Optional<LetterQuery> field() {
    Token name = tokens.take();
    Optional<TypedField> field = name.field();
    if (isValue() || tokens.next(Kind.OPEN)) {
      return simple(field);
    }
    if (tokens.next(Kind.NOT) || tokens.next(Kind.MINUS)) {
      return part(field);
    }
    notes.add("Nothing stands behind " + Notes.quoted(name.text() + ":") + ".");
    return Optional.empty();
  }
}
