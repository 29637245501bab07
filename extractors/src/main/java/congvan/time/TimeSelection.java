// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.letter.DeadlineRelation;
import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chooses what is a time among the shapes that were read, and gives each its relation: of times in
 * a row the word before the first binds all. Used once, by one thread.
 */
final class TimeSelection {
  private final Words words;
  private final List<TimeExpression> expressions = new ArrayList<>();
  private final List<Span> invalid = new ArrayList<>();
  private Optional<DeadlineRelation> listed = Optional.empty();
  private boolean taken;

  TimeSelection(Words words) {
    this.words = words;
  }

  TimeFindings of(List<Hit> hits) {
    for (int i = 0; i < hits.size(); i++) {
      add(hits.get(i), i > 0 && ListFiller.isListed(words, hits.get(i - 1), hits.get(i)));
    }
    return new TimeFindings(expressions, invalid);
  }

  private void add(Hit hit, boolean inRow) {
    TimeExpression expression = expression(hit);
    boolean told = expression.relation().isPresent();
    boolean bound = told || (inRow && taken && BareTimes.follows(words, hit));
    if (!told && inRow && listed.isPresent()) {
      expression = expression.withRelation(listed.get());
    } else {
      listed = expression.isCued() ? expression.relation() : Optional.empty();
    }
    taken = exists(hit.value()) && BareTimes.isTime(words, hit, bound);
    if (!exists(hit.value())) {
      invalid.add(expression.core());
    } else if (taken) {
      expressions.add(expression);
    }
  }

  private TimeExpression expression(Hit hit) {
    Optional<Cues.Cue> cue = Cues.before(words, hit.first(), hit.value());
    Span core = words.span(hit.first(), hit.next());
    Span span = cue.map(c -> words.span(c.first(), hit.next())).orElse(core);
    Optional<DeadlineRelation> relation =
        cue.map(c -> Relations.of(c.relation(), hit)).or(() -> Relations.without(hit));
    return new TimeExpression(span, core, hit.value(), relation, hit.rule());
  }

  private static boolean exists(TimeValue value) {
    return !(value instanceof TimeValue.Point point) || point.moment().exists();
  }
}
