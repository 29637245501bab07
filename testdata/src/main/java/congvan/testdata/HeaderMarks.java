// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.stream.Stream;

/** Writes what stands above and below the head of some letters: stamps, signatures, marks. */
final class HeaderMarks {
  private final Draft draft;
  private final Scene scene;
  private final Chance chance;

  HeaderMarks(Draft draft) {
    this.draft = draft;
    this.scene = draft.scene();
    this.chance = draft.chance();
  }

  void above() {
    switch (chance.below(16)) {
      case 0 -> layer();
      case 1 -> arrival();
      case 2 -> {
        draft.line(LineRole.STAMP, scene.phrase("copy-stamp"));
        draft.blank();
      }
      default -> {}
    }
  }

  /** Độ mật, mức độ khẩn, dự thảo, or the stamp of who received the letter. */
  void below() {
    if (draft.head().type().shape().equals("dispatch")) {
      mark("HỎA TỐC");
      return;
    }
    switch (chance.below(24)) {
      case 0 -> mark(scene.phrase("mark"));
      case 1 -> mark(scene.phrase("draft"));
      case 2 -> arrival();
      default -> {}
    }
  }

  private void mark(String text) {
    draft.line(LineRole.MARK, text);
    draft.blank();
  }

  private void arrival() {
    Stream.of("arrival", "arrival-number", "arrival-day", "arrival-for")
        .forEach(kind -> draft.line(LineRole.STAMP, scene.phrase(kind)));
    draft.blank();
  }

  /** What a digital signature prints at the top of the first page. */
  private void layer() {
    draft.lines(SignatureLayer.cells(draft));
    draft.blank();
  }
}
