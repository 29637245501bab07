// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.query.LetterQuery;
import congvan.query.WordField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a query that a reader wants to see in a text: those looked for anywhere or in the
 * trích yếu, and numbers. What is left out of the query, and what only names a body or a person, is
 * not among them.
 */
final class WantedWords {
  private final Set<String> terms = new HashSet<>();
  private final List<TypedWords> phrases = new ArrayList<>();

  private WantedWords() {}

  static WantedWords of(LetterQuery query) {
    WantedWords wanted = new WantedWords();
    wanted.add(query);
    return wanted;
  }

  boolean isEmpty() {
    return terms.isEmpty() && phrases.isEmpty();
  }

  private void add(LetterQuery query) {
    switch (query) {
      case LetterQuery.Words words -> addWords(words.field(), words.text());
      case LetterQuery.Phrase phrase -> addPhrase(phrase.field(), phrase.text());
      case LetterQuery.NumberLike number -> addPhrase(WordField.TEXT, number.pattern());
      case LetterQuery.And and -> and.parts().forEach(this::add);
      case LetterQuery.Or or -> or.parts().forEach(this::add);
      case LetterQuery.All all -> {}
      case LetterQuery.Days days -> {}
      case LetterQuery.Value value -> {}
      case LetterQuery.Not not -> {}
    }
  }

  private static boolean isShown(WordField field) {
    return field == WordField.TEXT || field == WordField.SUBJECT;
  }

  private void addWords(WordField field, String text) {
    if (isShown(field)) {
      TypedWords typed = TypedWords.ofQuery(text);
      typed.words().forEach(word -> terms.add(word.bare()));
      typed.wides().forEach(wide -> terms.add(wide.term()));
    }
  }

  private void addPhrase(WordField field, String text) {
    TypedWords typed = TypedWords.ofQuery(text);
    if (isShown(field) && !typed.isEmpty()) {
      phrases.add(typed);
    }
  }

  /**
   * Where a wanted word or phrase that begins at this place of a text ends, the longest of them.
   *
   * @return the place behind it; {@code place} itself where nothing wanted begins
   */
  int endOfMatch(TypedWords text, int place) {
    int end = place;
    for (TypedWords phrase : phrases) {
      end = Math.max(end, endOfPhrase(text, place, phrase, 0));
    }
    if (terms.contains(text.words().get(place).bare())) {
      end = Math.max(end, place + 1);
    }
    for (TypedWords.Wide wide : text.widesAt(place)) {
      end = terms.contains(wide.term()) ? Math.max(end, wide.end()) : end;
    }
    return end;
  }

  /** The place behind the rest of a phrase, or -1 if it does not stand here. */
  private static int endOfPhrase(TypedWords text, int place, TypedWords phrase, int next) {
    if (next >= phrase.words().size()) {
      return place;
    }
    if (place >= text.words().size()) {
      return -1;
    }
    int end = -1;
    String word = phrase.words().get(next).bare();
    if (word.equals(text.words().get(place).bare())) {
      end = endOfPhrase(text, place + 1, phrase, next + 1);
    }
    for (TypedWords.Wide here : text.widesAt(place)) {
      for (TypedWords.Wide wanted : phrase.widesAt(next)) {
        if (end < 0 && here.term().equals(wanted.term())) {
          end = endOfPhrase(text, here.end(), phrase, wanted.end());
        }
      }
      if (end < 0 && here.term().equals(word)) {
        end = endOfPhrase(text, here.end(), phrase, next + 1);
      }
    }
    return end;
  }
}
