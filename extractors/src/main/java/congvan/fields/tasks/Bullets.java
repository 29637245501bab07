// SPDX-License-Identifier: Apache-2.0
package congvan.fields.tasks;

/** The signs with which unnumbered items (gạch đầu dòng) begin. */
final class Bullets {
  private static final String DASHES = "-–—−‐‑‒―";
  private static final String DOTS = "•●○▪■□◦⁃·→➢►✓❖\uF0B7\uF02D\uF0A7";

  private Bullets() {}

  static boolean isBullet(char c) {
    return c == '+' || c == '*' || DASHES.indexOf(c) >= 0 || DOTS.indexOf(c) >= 0;
  }

  static LabelFamily family(char c) {
    return switch (c) {
      case '+' -> LabelFamily.PLUS;
      case '*' -> LabelFamily.STAR;
      default -> DASHES.indexOf(c) >= 0 ? LabelFamily.DASH : LabelFamily.DOT;
    };
  }

  /** The label of the contract: every dash is {@code -}. */
  static String written(char c) {
    return switch (family(c)) {
      case DASH -> "-";
      case DOT -> "•";
      default -> String.valueOf(c);
    };
  }
}
