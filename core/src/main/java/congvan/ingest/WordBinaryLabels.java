// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.tika.parser.microsoft.ListManager;

/** The numbers and bullets that Word puts before paragraphs by itself. */
final class WordBinaryLabels {
  private final ListManager lists;

  WordBinaryLabels(ListManager lists) {
    this.lists = lists;
  }

  /**
   * A paragraph's label with a blank behind; empty for most, and where there is nothing to label.
   */
  String of(Paragraph paragraph, String text) {
    if (!paragraph.isInList() || text.isBlank()) {
      return "";
    }
    String label = lists.getFormattedNumber(paragraph).strip();
    if (label.isEmpty()) {
      return "";
    }
    return (isNumber(label) || label.equals("+") ? label : "-") + " ";
  }

  private static boolean isNumber(String label) {
    return label.length() > 1 && label.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
