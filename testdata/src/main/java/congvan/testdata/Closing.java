// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.ArrayList;
import java.util.List;

/** Writes Nơi nhận and the signature block, under one another or side by side. */
final class Closing {
  private static final List<String> ORDERS =
      List.of(
          "no-copies",
          "copies-first",
          "copies-first",
          "copies-first",
          "signature-first",
          "signature-first",
          "columns",
          "columns",
          "columns",
          "columns-signature-above",
          "columns-name-below");

  private final Draft draft;
  private final Chance chance;

  Closing(Draft draft) {
    this.draft = draft;
    this.chance = draft.chance();
  }

  GeneratedSigner write() {
    if (!chance.oneIn(5)) {
      draft.blank();
    }
    Signature signature = new Signature(draft);
    String order = chance.of(ORDERS);
    if (order.startsWith("columns")) {
      Columns columns = Columns.any(chance);
      draft.form("closing:" + order + "-" + columns.form());
      beside(order, columns, signature.cells());
    } else {
      draft.form("closing:" + order);
      stacked(order, signature.cells());
    }
    return signature.signer();
  }

  private void stacked(String order, List<Cell> signature) {
    switch (order) {
      case "no-copies" -> draft.lines(signature);
      case "signature-first" -> {
        draft.lines(signature);
        gap();
        draft.lines(new Copies(draft).cells());
      }
      default -> {
        draft.lines(new Copies(draft).cells());
        gap();
        draft.lines(signature);
      }
    }
  }

  private void gap() {
    if (!chance.oneIn(4)) {
      draft.blank();
    }
  }

  private void beside(String order, Columns columns, List<Cell> signature) {
    List<Cell> left = new ArrayList<>(new Copies(draft).cells());
    List<Cell> right = new ArrayList<>(signature);
    switch (order) {
      case "columns-signature-above" -> left.add(0, Cell.EMPTY);
      case "columns-name-below" -> below(left, right);
      default -> {}
    }
    for (int row = 0; row < Math.max(left.size(), right.size()); row++) {
      draft.add(columns.line(at(left, row), at(right, row)));
    }
  }

  /** Puts the name under the last copy. */
  private static void below(List<Cell> left, List<Cell> right) {
    boolean named = right.getLast().role() == LineRole.SIGNER;
    while (named && right.size() <= left.size()) {
      right.add(right.size() - 1, Cell.EMPTY);
    }
  }

  private static Cell at(List<Cell> cells, int row) {
    return row < cells.size() ? cells.get(row) : Cell.EMPTY;
  }
}
