// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

/** Writes an annex (phụ lục) behind some letters, and who copied them. */
final class Annex {
  private final Draft draft;

  Annex(Draft draft) {
    this.draft = draft;
  }

  void write() {
    if (draft.chance().oneIn(25)) {
      draft.blank();
      draft.line(LineRole.STAMP, draft.scene().phrase("copy-stamp"));
    }
    if (draft.chance().oneIn(12)) {
      list(5 + (int) draft.chance().rank(40));
    }
  }

  private void list(int rows) {
    Scene scene = draft.scene();
    draft.blank();
    draft.line(LineRole.ANNEX, "PHỤ LỤC");
    draft.line(LineRole.ANNEX, Agency.capitals(scene.fill("Danh mục {topic}")));
    draft.line(
        LineRole.ANNEX,
        "(Kèm theo " + draft.head().type().name() + " số " + draft.head().number() + ")");
    draft.blank();
    for (int row = 0; row < rows; row++) {
      draft.line(LineRole.ANNEX, scene.fill("{place}: {count} {group}, {share}"));
    }
  }
}
