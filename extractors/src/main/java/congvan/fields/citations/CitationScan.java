// SPDX-License-Identifier: Apache-2.0
package congvan.fields.citations;

import congvan.letter.Relation;
import congvan.lexicon.NumberForm;
import congvan.lexicon.NumberSyntax;
import congvan.text.Folding;
import congvan.text.Syllables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Walks once over the body and finds its citations: a number is tried only at digits that a
 * separator follows, or behind a label. For one thread, one letter.
 */
final class CitationScan {
  private static final long LABEL = Folding.key("số");
  private static final String SEPARATORS = "/-‐‑‒–—−⁄";

  private final Syllables text;
  private final Gaps gaps;
  private final LeadReader leads;
  private final TailReader tails;
  private final Sentences sentences;
  private final Relations relations;
  private final DateBefore dates;
  private final int first;
  private final int last;
  private final List<Cited> found = new ArrayList<>();
  private int free;

  CitationScan(Syllables text, int first, int last) {
    this.text = text;
    this.gaps = new Gaps(text);
    this.leads = new LeadReader(text, gaps);
    this.tails = new TailReader(text, gaps);
    this.sentences = new Sentences(text, gaps, first);
    this.relations = new Relations(text, gaps);
    this.dates = new DateBefore(text, gaps);
    this.first = first;
    this.last = last;
    this.free = first;
  }

  /** Returns the citations between the two syllables, in order. */
  List<Cited> citations() {
    for (int i = first; i < last; i++) {
      sentences.take(i);
      dates.take(i, sentences.start());
      if (i >= free) {
        number(i).ifPresent(this::add);
      }
    }
    return Sharing.share(found, text);
  }

  private Optional<Cited> number(int index) {
    if (text.isNumber(index)) {
      return mayBegin(index)
          ? NumberSyntax.at(text.text(), text.start(index), limit())
              .flatMap(form -> cited(form, index))
          : Optional.empty();
    }
    return text.key(index - 1) == LABEL && index > first && gaps.isPlain(index)
        ? NumberSyntax.lettersFirstAt(text.text(), text.start(index), limit())
            .flatMap(form -> cited(form, index))
            .filter(cited -> cited.lead().type().isPresent())
        : Optional.empty();
  }

  private int limit() {
    return text.end(last - 1);
  }

  /** A number does not begin inside another word or number, and a separator is near. */
  private boolean mayBegin(int index) {
    String written = text.text();
    int before = text.start(index) - 1;
    if (before >= 0) {
      char c = written.charAt(before);
      if (Character.isLetterOrDigit(c) || "/\\-_&=@".indexOf(c) >= 0 || isDecimal(before)) {
        return false;
      }
    }
    int at = text.end(index);
    int limit = Math.min(written.length(), at + 6);
    while (at < limit && (written.charAt(at) <= ' ' || Character.isLetter(written.charAt(at)))) {
      at++;
    }
    return at < limit && SEPARATORS.indexOf(written.charAt(at)) >= 0;
  }

  private boolean isDecimal(int at) {
    char c = text.text().charAt(at);
    return (c == '.' || c == ',') && at > 0 && Character.isDigit(text.text().charAt(at - 1));
  }

  private Optional<Cited> cited(NumberForm form, int index) {
    Lead lead = leads.before(index, free, form);
    boolean joined = isJoined(lead);
    if (!Acceptance.accepts(form, lead, joined)) {
      return Optional.empty();
    }
    CitationTail tail = tails.read(text.from(form.span().end()));
    Cited cited = new Cited(form, lead, tail, sentences.start(), joined, Relation.MENTIONS);
    return Optional.of(dates.date(relations.relate(cited, sentences, previous())));
  }

  private Optional<Cited> previous() {
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
  }

  private boolean isJoined(Lead lead) {
    return !found.isEmpty() && relations.isJoint(found.getLast().tail().next(), lead.start());
  }

  private void add(Cited cited) {
    found.add(cited);
    free = Math.max(text.from(cited.form().span().end()), cited.tail().next());
  }
}
