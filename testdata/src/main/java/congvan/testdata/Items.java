// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Writes the labelled items of a body. */
final class Items {
  private static final List<String> LETTERS = List.of("a", "b", "c", "d", "đ", "e", "g", "h");
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V");

  private final Draft draft;
  private final String mark;
  private final boolean spaced;

  Items(Draft draft) {
    this.draft = draft;
    this.mark = draft.head().agency().party() ? "-" : draft.chance().oneIn(5) ? ")" : ".";
    this.spaced = draft.chance().oneIn(2);
  }

  /** Numbered tasks under a path, which is empty or ends in a slash; some have parts. */
  void tasks(String path, int count) {
    for (int number = 1; number <= count; number++) {
      if (draft.chance().oneIn(6)) {
        parts(path, number);
      } else {
        task(path + number, number + mark + " ");
      }
    }
  }

  private void parts(String path, int number) {
    String lead = draft.scene().body();
    item(number + mark + " ", lead + ":");
    draft.task(fact(path + number, lead + ":", List.of(lead)));
    int count = draft.chance().between(2, 4);
    boolean lettered = draft.chance().oneIn(2);
    IntFunction<String> label = part -> lettered ? LETTERS.get(part) : "-";
    for (int part = 0; part < count; part++) {
      String own = lettered ? LETTERS.get(part) : "-" + (part + 1);
      deed(path + number + "/" + own, label.apply(part) + (lettered ? ") " : " "));
    }
  }

  private void deed(String path, String label) {
    String text = draft.scene().fill("{deed^}.");
    item(label, text);
    draft.task(fact(path, text, List.of()));
  }

  void task(String path, String label) {
    Assignment assignment = Assignment.any(draft.scene());
    item(label, assignment.text());
    draft.task(
        new GeneratedTask(
            path, false, assignment.text(), assignment.assignees(), assignment.deadline()));
  }

  /** Numbered sentences that say how things are. */
  void statements(String path, String kind, int count) {
    for (int number = 1; number <= count; number++) {
      String text = draft.scene().sentences(kind, 1 + draft.chance().below(3));
      item(number + mark + " ", text);
      draft.task(fact(path + number, text, List.of()));
    }
  }

  /** A heading in capitals; returns its path for what stands under it. */
  String heading(int number, String title) {
    String label = ROMAN.get(number - 1);
    draft.line(LineRole.HEADING, label + ". " + title);
    gap();
    draft.task(fact(label, title, List.of()));
    return label + "/";
  }

  void item(String label, String text) {
    draft.line(LineRole.ITEM, label + text);
    gap();
  }

  void gap() {
    if (spaced) {
      draft.blank();
    }
  }

  static GeneratedTask fact(String path, String text, List<String> assignees) {
    return new GeneratedTask(path, false, text, assignees, Optional.empty());
  }
}
