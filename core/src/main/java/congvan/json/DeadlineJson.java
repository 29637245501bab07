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
    out.text("text", deadline.text());
    out.choice("kind", deadline.kind());
    out.choice("relation", deadline.relation());
    writeTime(out, deadline.term(), deadline.window());
    out.text("task", deadline.task());
    out.spans(deadline.spans());
  }

  /** What is said of time, and the days that it means. */
  static void writeTime(JsonOutput out, Term term, Window window) {
    out.text("value", term.value());
    out.date("earliest", window.earliest());
    out.date("latest", window.latest());
    out.choices("assumed", window.assumed());
    out.text("rrule", term.rrule());
    out.choice("anchor", term.anchor());
    out.text("condition", term.condition());
    out.flag("workingDays", term.workingDays());
    out.text("lunar", term.lunar());
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
