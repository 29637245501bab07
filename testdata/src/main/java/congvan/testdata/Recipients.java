// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.List;

/** Writes Kính gửi. */
final class Recipients {
  private final Draft draft;

  Recipients(Draft draft) {
    this.draft = draft;
  }

  /** Kính gửi, one on its line or several in a list. */
  void write() {
    List<String> bodies = draft.scene().bodies(1 + draft.chance().below(4));
    if (bodies.size() == 1) {
      draft.form("run-in");
      draft.line(LineRole.RECIPIENT, "Kính gửi: " + bodies.getFirst());
      draft.recipient(bodies.getFirst());
    } else {
      draft.form("list");
      draft.line(LineRole.RECIPIENTS_LABEL, "Kính gửi:");
      list(bodies);
    }
    draft.blank();
  }

  /** The addressees with a dash each. */
  void list(List<String> bodies) {
    for (int at = 0; at < bodies.size(); at++) {
      String end = at == bodies.size() - 1 ? "." : ";";
      draft.line(LineRole.RECIPIENT, "- " + bodies.get(at) + end);
      draft.recipient(bodies.get(at));
    }
  }
}
