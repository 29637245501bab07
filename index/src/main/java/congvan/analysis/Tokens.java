// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

import congvan.lexicon.Lexicon;
import congvan.lexicon.NumberForm;
import congvan.lexicon.NumberSyntax;
import congvan.text.Folding;
import congvan.text.Syllables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what stands for several syllables at once. Made for one text, used by one thread. */
final class Tokens {
  /** More than any số, ký hiệu has. */
  private static final int LONGEST = 100;

  /** How many parts an abbreviation may be cut into: {@code LĐ-TB&XH} has three. */
  private static final int MOST_PARTS = 6;

  /** Marks a name in a text that is known by an abbreviation; no text holds such a token itself. */
  private static final String NAMED = "=";

  /**
   * A token that reaches over syllables.
   *
   * @param syllables how many
   */
  record Wide(String term, int syllables) {}

  private final Syllables text;
  private final Role role;
  private final Abbreviations abbreviations = Abbreviations.standard();
  private final List<Wide> wide = new ArrayList<>();
  private int afterNumber;

  Tokens(Syllables text, Role role) {
    this.text = text;
    this.role = role;
  }

  /** Those that begin at this syllable, until the next call; to be asked of each in its order. */
  List<Wide> at(int index) {
    wide.clear();
    if (!text.isNumber(index)) {
      abbreviations.nameAt(text, index).ifPresent(this::addName);
      addAbbreviation(index);
    } else if (index >= afterNumber) {
      number(index).ifPresent(wide::add);
    }
    return wide;
  }

  private Optional<Wide> number(int index) {
    if (!mayBeNumber(text.end(index))) {
      return Optional.empty();
    }
    int start = text.start(index);
    String written = text.text().substring(start, Math.min(start + LONGEST, text.text().length()));
    return NumberSyntax.at(written, 0, written.length())
        .or(() -> typed(written))
        .map(form -> wide(form, index));
  }

  /** A person who looks for a number may type it in small letters. */
  private Optional<NumberForm> typed(String written) {
    String capitals = written.toUpperCase(Locale.ROOT);
    return role == Role.QUERY && capitals.length() == written.length()
        ? NumberSyntax.at(capitals, 0, capitals.length())
        : Optional.empty();
  }

  private boolean mayBeNumber(int from) {
    String written = text.text();
    for (int at = from; at < Math.min(from + 4, written.length()); at++) {
      char c = written.charAt(at);
      if (c == '/' || c == '-') {
        return true;
      }
    }
    return false;
  }

  private Wide wide(NumberForm form, int index) {
    int after = text.start(index) + form.span().end();
    int end = index;
    while (end < text.count() && text.start(end) < after) {
      end++;
    }
    afterNumber = end;
    return new Wide(term(form), end - index);
  }

  private static String term(NumberForm form) {
    StringBuilder term = new StringBuilder(withoutZeros(Folding.fold(form.ordinal().orElse(""))));
    form.year().ifPresent(year -> term.append('/').append(year));
    form.groups()
        .forEach(group -> term.append(group.separator()).append(Folding.fold(group.text())));
    return term.toString();
  }

  static String withoutZeros(String digits) {
    int from = 0;
    while (from < digits.length() - 1 && digits.charAt(from) == '0') {
      from++;
    }
    return digits.substring(from);
  }

  private void addName(Lexicon.Match<List<String>> name) {
    String mark = role == Role.TEXT ? NAMED : "";
    name.value().forEach(key -> wide.add(new Wide(mark + key, name.syllables())));
  }

  private void addAbbreviation(int index) {
    if (role == Role.TEXT && joinAfter(index) == 0) {
      return;
    }
    StringBuilder key = new StringBuilder();
    String longest = "";
    int parts = 0;
    boolean joined = false;
    for (int at = index; at < index + MOST_PARTS; at++) {
      key.append(Abbreviations.key(text.written(at)));
      if (joined || abbreviations.isKnown(key.toString())) {
        longest = key.toString();
        parts = at - index + 1;
      }
      char join = joinAfter(at);
      if (join == 0) {
        break;
      }
      joined |= join == '&';
    }
    addAbbreviation(longest, parts);
  }

  private void addAbbreviation(String key, int parts) {
    if (parts > 1) {
      wide.add(new Wide(key, parts));
    }
    if (parts > 0 && role == Role.QUERY && abbreviations.isKnown(key)) {
      wide.add(new Wide(NAMED + key, parts));
    }
  }

  /** The sign that joins this syllable to the next, with no blank between; nought if there is none. */
  private char joinAfter(int index) {
    int end = text.end(index);
    if (index + 1 >= text.count() || text.start(index + 1) != end + 1 || text.isNumber(index + 1)) {
      return 0;
    }
    char c = text.text().charAt(end);
    return c == '&' || c == '-' || c == '–' ? c : 0;
  }
}
