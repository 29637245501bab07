// SPDX-License-Identifier: Apache-2.0
package congvan.lexicon;

import java.util.Optional;

/**
 * The shapes of số, ký hiệu (Nghị định 30/2020/NĐ-CP, Điều 8 and Phụ lục I; those of the Party, of
 * the National Assembly and of older times): {@code 493/SLĐTBXH-VP}, {@code 30/2020/NĐ-CP}, {@code
 * 45/2019/QH14}, {@code 75-TB/TU}, {@code 35-L/CTN}, {@code 1042/QĐ/TTg}. Fractions, dates and
 * units of measure have other shapes. A scan is anchored and looks at no more than a line or two.
 */
public final class NumberSyntax {
  private NumberSyntax() {}

  /**
   * Reads the number whose ordinal begins here.
   *
   * @param text normalized text
   * @param offset where the ordinal begins, or what stands in its place: dots, a bracket, or the
   *     first {@code /} itself
   * @param limit how far the number may reach
   */
  public static Optional<NumberForm> at(String text, int offset, int limit) {
    return new NumberScan(text, offset, limit).number();
  }

  /**
   * Reads a number of a company's own making, which begins with letters: {@code ABC/2025/276}. It
   * needs a label before it, since the shape alone says little.
   */
  public static Optional<NumberForm> lettersFirstAt(String text, int offset, int limit) {
    return new NumberScan(text, offset, limit).lettersFirst();
  }
}
