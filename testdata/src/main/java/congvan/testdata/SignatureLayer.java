// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.ArrayList;
import java.util.List;

/** What a digital signature prints (chữ ký số): who signed, when, more about him. */
final class SignatureLayer {
  private SignatureLayer() {}

  static List<Cell> cells(Draft draft) {
    List<Cell> cells = new ArrayList<>();
    cells.add(cell(draft, "layer-by"));
    if (draft.chance().oneIn(2)) {
      cells.add(cell(draft, "layer-more"));
    }
    cells.add(cell(draft, "layer-time"));
    return cells;
  }

  private static Cell cell(Draft draft, String kind) {
    return new Cell(LineRole.SIGNATURE_LAYER, draft.scene().phrase(kind));
  }
}
