// SPDX-License-Identifier: Apache-2.0
package congvan.fields.citations;

import congvan.letter.Relation;
import congvan.text.Folding;
import congvan.text.Phrase;
import congvan.text.Syllables;
import java.util.Optional;
import java.util.Set;

/**
 * What the letter does with a document: what its sentence opens with, for the first document there
 * and those in line with it; a document inside another's trích yếu is only mentioned.
 */
final class Relations {
  private static final long AND = Folding.key("và");
  private static final Set<Long> FILLERS =
      Set.of(Folding.key("các"), Folding.key("cho"), Folding.key("những"));
  private static final Phrase CARRY_OUT = Phrase.of("thực hiện");
  private static final Phrase PUT_INTO_EFFECT = Phrase.of("triển khai");
  private static final Phrase REPLACE = Phrase.of("thay thế");
  private static final Phrase ABOLISH = Phrase.of("bãi bỏ");
  private static final Phrase AMEND = Phrase.of("sửa đổi");
  private static final Phrase ADD = Phrase.of("bổ sung");

  private final Syllables text;
  private final Gaps gaps;

  Relations(Syllables text, Gaps gaps) {
    this.text = text;
    this.gaps = gaps;
  }

  Cited relate(Cited cited, Sentences sentences, Optional<Cited> previous) {
    Relation named = sentences.relation();
    Optional<Cited> before = previous.filter(other -> other.sentence() == cited.sentence());
    if (named == Relation.BASIS) {
      return cited.withRelation(named);
    }
    if (named == Relation.MENTIONS) {
      return cited.withRelation(own(cited, sentences, before));
    }
    boolean inLine = before.isEmpty() || isInLine(cited, before.get(), named);
    return cited.withRelation(inLine ? named : Relation.MENTIONS);
  }

  private boolean isInLine(Cited cited, Cited before, Relation named) {
    if (cited.joined()) {
      return before.relation() == named;
    }
    int start = cited.lead().start();
    boolean listed = gaps.holdsAny(start, ";,") || text.key(start - 1) == AND;
    boolean carriesOut =
        named == Relation.IMPLEMENTS
            && (CARRY_OUT.exactAt(text, start - CARRY_OUT.length())
                || PUT_INTO_EFFECT.exactAt(text, start - PUT_INTO_EFFECT.length()));
    return carriesOut || listed && named != Relation.AMENDS;
  }

  /** {@code Quyết định này thay thế Quyết định số ...}: what the letter itself does. */
  private Relation own(Cited cited, Sentences sentences, Optional<Cited> before) {
    if (cited.joined() && before.isPresent()) {
      return before.get().relation();
    }
    int end = cited.lead().start();
    while (FILLERS.contains(text.key(end - 1))) {
      end--;
    }
    if (!sentences.isOfThisDocument()) {
      return Relation.MENTIONS;
    }
    if (REPLACE.exactAt(text, end - 2) || ABOLISH.exactAt(text, end - 2)) {
      return Relation.REPLACES;
    }
    boolean amends = AMEND.exactAt(text, end - 2) || ADD.exactAt(text, end - 2);
    return amends ? Relation.AMENDS : Relation.MENTIONS;
  }

  /** Tells whether only a comma, a semicolon or {@code và} stands between two syllables. */
  boolean isJoint(int end, int start) {
    int at = end;
    boolean joined = gaps.holdsAny(at, ",;");
    if (at < start && text.key(at) == AND && gaps.holdsOnly(at, ",;)")) {
      at++;
      joined = true;
    }
    while (at < start && FILLERS.contains(text.key(at))) {
      at++;
    }
    return joined && at == start && gaps.holdsOnly(at, ",;)") && gaps.lineEnds(at) <= 1;
  }
}
