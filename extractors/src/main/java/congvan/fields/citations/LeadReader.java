// SPDX-License-Identifier: Apache-2.0
package congvan.fields.citations;

import congvan.lexicon.DocumentTypes;
import congvan.lexicon.Lexicon;
import congvan.lexicon.Table;
import congvan.text.Folding;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads backwards from a number: its label {@code số}, and the type of document before it. */
final class LeadReader {
  private static final Lexicon<String> MORE_TYPES =
      Lexicon.of(
          Table.beside(LeadReader.class, "cited-types.tsv").rows().stream()
              .map(row -> row.cell("name"))
              .collect(Collectors.toMap(Function.identity(), Function.identity())));
  private static final Set<String> LABELS = Set.of("so", "se", "sd");
  private static final Set<Long> LABEL_KEYS = keys(LABELS.stream());
  private static final Set<Long> FORMS =
      keys(Stream.of("mẫu", "biểu", "lục", "khai", "kê", "mã", "khoản", "thoại", "đơn", "thẻ"));
  private static final Set<Long> LAWS = keys(Stream.of("luật", "lệnh"));
  private static final long OF = Folding.key("của");
  private static final int LONGEST_TYPE = 6;
  private static final int TITLE = 9;
  private static final int TITLE_OF_LAW = 28;

  private final Syllables text;
  private final Gaps gaps;

  LeadReader(Syllables text, Gaps gaps) {
    this.text = text;
    this.gaps = gaps;
  }

  private static Set<Long> keys(Stream<String> words) {
    return words.map(Folding::key).collect(Collectors.toUnmodifiableSet());
  }

  /** Reads what stands before the number at a syllable, not before the syllable {@code from}. */
  Lead before(int number, int from) {
    boolean labelled = number > from && isLabelOf(number);
    int head = labelled ? number - 1 : number;
    int last = head - 1;
    boolean form = FORMS.contains(text.key(last));
    boolean joined = last >= from && gaps.holdsOnly(head, labelled ? ":" : "");
    Optional<Lead> typed = joined ? adjacentType(last, from, labelled) : Optional.empty();
    if (typed.isEmpty() && joined && labelled && !form) {
      typed = titledType(last, from);
    }
    return typed.orElseGet(
        () -> new Lead(head, Optional.empty(), Optional.empty(), labelled, form));
  }

  /** {@code số}, {@code số:}, or what scans make of it, right before the number. */
  private boolean isLabelOf(int number) {
    return LABEL_KEYS.contains(text.key(number - 1)) && gaps.holdsOnly(number, ":.");
  }

  private Optional<Lead> adjacentType(int last, int from, boolean labelled) {
    for (int at = Math.max(from, last - LONGEST_TYPE + 1); at <= last; at++) {
      if (typeLength(at) == last - at + 1) {
        return Optional.of(lead(at, last, Optional.empty(), labelled));
      }
    }
    boolean abbreviated = isAbbreviation(last);
    return abbreviated
        ? Optional.of(lead(last, last, Optional.empty(), labelled))
        : Optional.empty();
  }

  /** A type with words behind it: a law with its name, or who issued the document. */
  private Optional<Lead> titledType(int last, int from) {
    int owner = -1;
    int lowest = Math.max(from, last - TITLE_OF_LAW);
    for (int at = last; at >= lowest; at--) {
      if (at < last && !gaps.holdsOnly(at + 1, ",-–")) {
        break;
      }
      owner = text.key(at) == OF ? at : owner;
      int length = typeLength(at);
      if (length > 0 && (last - at < TITLE || LAWS.contains(text.key(at + length - 1)))) {
        return Optional.of(titled(at, length, owner, last));
      }
    }
    return Optional.empty();
  }

  private Lead titled(int at, int length, int owner, int last) {
    if (LAWS.contains(text.key(at + length - 1))) {
      return lead(at, at + length - 1, Optional.empty(), true);
    }
    return owner > at && owner < last
        ? lead(at, owner - 1, Optional.of(span(owner + 1, last)), true)
        : lead(at, last, Optional.empty(), true);
  }

  private Lead lead(int first, int last, Optional<Span> issuer, boolean labelled) {
    return new Lead(first, Optional.of(span(first, last)), issuer, labelled, false);
  }

  private Span span(int first, int last) {
    return new Span(text.start(first), text.end(last));
  }

  private int typeLength(int at) {
    int known = DocumentTypes.standard().nameAt(text, at).map(Lexicon.Match::syllables).orElse(0);
    int more = MORE_TYPES.longestAt(text, at).map(Lexicon.Match::syllables).orElse(0);
    return Math.max(known, more);
  }

  /** {@code QĐ 62/QĐ-TTg}, {@code CV số 12/...}: capitals that stand for a type. */
  private boolean isAbbreviation(int index) {
    String written = text.written(index);
    boolean capitals = written.length() >= 2 && written.chars().allMatch(Character::isUpperCase);
    return capitals
        && (written.equals("VB") || DocumentTypes.standard().byAbbreviation(written).isPresent());
  }
}
