// SPDX-License-Identifier: Apache-2.0
package congvan.fields.citations;

import congvan.lexicon.NumberForm;
import congvan.text.Folding;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads backwards from a number: its label {@code số}, and the type of document before it. */
final class LeadReader {
  private static final Set<Long> LABELS = keys("số", "se", "sd");
  private static final Set<Long> FORMS =
      keys("mẫu", "biểu", "lục", "khai", "kê", "mã", "khoản", "thoại", "đơn", "thẻ");
  private static final long OF = Folding.key("của");
  private static final int LONGEST_TYPE = 6;
  private static final int TITLE = 9;
  private static final int TITLE_OF_LAW = 40;

  private final Syllables text;
  private final Gaps gaps;
  private final TypeWords types;

  LeadReader(Syllables text, Gaps gaps) {
    this.text = text;
    this.gaps = gaps;
    this.types = new TypeWords(text);
  }

  private static Set<Long> keys(String... words) {
    return Stream.of(words).map(Folding::key).collect(Collectors.toUnmodifiableSet());
  }

  /** Reads what stands before the number at a syllable, not before the syllable {@code from}. */
  Lead before(int number, int from, NumberForm form) {
    boolean labelled = number > from && isLabelOf(number);
    int head = labelled ? number - 1 : number;
    int last = head - 1;
    Lead bare = new Lead(head, Optional.empty(), Optional.empty(), labelled, isOfForm(last));
    boolean joined = last >= from && gaps.holdsOnly(head, labelled ? ":" : "");
    return joined ? typed(bare, last, from, form) : bare;
  }

  /** {@code số}, {@code số:}, or what scans make of it, right before the number. */
  private boolean isLabelOf(int number) {
    return LABELS.contains(text.key(number - 1)) && gaps.holdsOnly(number, ":.");
  }

  private boolean isOfForm(int last) {
    return FORMS.contains(text.key(last));
  }

  private Lead typed(Lead bare, int last, int from, NumberForm form) {
    Optional<Lead> lead = Acceptance.isOfAssembly(form) ? act(bare, last, from) : Optional.empty();
    if (lead.isEmpty()) {
      lead = adjacentType(bare, last, from);
    }
    if (lead.isEmpty() && bare.labelled() && !bare.form()) {
      lead = titledType(bare, last, from);
    }
    return lead.orElse(bare);
  }

  /** A law with its name: {@code Luật Quản lý, sử dụng tài sản công số}. */
  private Optional<Lead> act(Lead bare, int last, int from) {
    int lowest = Math.max(from, last - TITLE_OF_LAW);
    for (int at = last; at >= lowest; at--) {
      if (at < last && !gaps.holdsOnly(at + 1, ",-–")) {
        break;
      }
      int length = types.actLength(at);
      if (length > 0) {
        return Optional.of(lead(bare, at, at + length - 1, issuer(at + length, last)));
      }
    }
    return Optional.empty();
  }

  private Optional<Lead> adjacentType(Lead bare, int last, int from) {
    for (int at = Math.max(from, last - LONGEST_TYPE + 1); at <= last; at++) {
      if (types.length(at) == last - at + 1) {
        return Optional.of(lead(bare, at, last, Optional.empty()));
      }
    }
    return types.isAbbreviation(last)
        ? Optional.of(lead(bare, last, last, Optional.empty()))
        : Optional.empty();
  }

  /** A type with words behind it: {@code Nghị định của Chính phủ số}. */
  private Optional<Lead> titledType(Lead bare, int last, int from) {
    int lowest = Math.max(from, last - TITLE);
    int owner = -1;
    boolean comma = false;
    for (int at = last; at >= lowest; at--) {
      if (at < last && !gaps.holdsOnly(at + 1, ",-–")) {
        break;
      }
      comma |= at < last && gaps.holdsAny(at + 1, ",");
      owner = text.key(at) == OF ? at : owner;
      if (types.length(at) > 0 && (!comma || text.isCapital(at))) {
        int end = owner > at ? owner - 1 : last;
        return Optional.of(lead(bare, at, end, issuer(end + 1, last)));
      }
    }
    return Optional.empty();
  }

  /** The words behind {@code của}, where it stands at a syllable. */
  private Optional<Span> issuer(int of, int last) {
    return text.key(of) == OF && of < last ? Optional.of(span(of + 1, last)) : Optional.empty();
  }

  private Lead lead(Lead bare, int first, int last, Optional<Span> issuer) {
    return new Lead(first, Optional.of(span(first, last)), issuer, bare.labelled(), bare.form());
  }

  private Span span(int first, int last) {
    return new Span(text.start(first), text.end(last));
  }
}
