// SPDX-License-Identifier: Apache-2.0
package congvan.json;

import congvan.letter.Anchor;
import congvan.letter.Assumption;
import congvan.letter.Deadline;
import congvan.letter.DeadlineKind;
import congvan.letter.DeadlineRelation;
import congvan.letter.Term;
import congvan.letter.Window;

/** A deadline; the members of its term and its window stand beside its own. */
final class DeadlineJson {
  private DeadlineJson() {}

  static void write(JsonOutput out, Deadline deadline) {
    Term term = deadline.term();
    out.text("text", deadline.text());
    out.choice("kind", deadline.kind());
    out.choice("relation", deadline.relation());
    out.text("value", term.value());
    out.date("earliest", deadline.window().earliest());
    out.date("latest", deadline.window().latest());
    out.choices("assumed", deadline.window().assumed());
    out.text("rrule", term.rrule());
    out.choice("anchor", term.anchor());
    out.text("condition", term.condition());
    out.flag("workingDays", term.workingDays());
    out.text("lunar", term.lunar());
    out.text("task", deadline.task());
    out.spans(deadline.spans());
  }

  static Deadline read(JsonInput in) {
    return new Deadline(
        in.text("text"),
        in.choice("kind", DeadlineKind.class),
        in.optionalChoice("relation", DeadlineRelation.class),
        readTerm(in),
        new Window(in.date("earliest"), in.date("latest"), in.choices("assumed", Assumption.class)),
        in.optionalText("task"),
        in.spans());
  }

  private static Term readTerm(JsonInput in) {
    return new Term(
        in.optionalText("value"),
        in.optionalText("rrule"),
        in.optionalChoice("anchor", Anchor.class),
        in.optionalText("condition"),
        in.flag("workingDays"),
        in.optionalText("lunar"));
  }
}
