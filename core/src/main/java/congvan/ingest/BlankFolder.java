// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

/**
 * Folds white space as a browser does, with one exception: a tab inside a line of the source stays
 * a tab, since LibreOffice writes the tabs between two columns so.
 */
final class BlankFolder {
  private boolean afterBlank = true;

  /** A line begins: blanks at its start do not count. */
  void begin() {
    afterBlank = true;
  }

  String fold(String characters) {
    StringBuilder folded = new StringBuilder(characters.length());
    for (int i = 0; i < characters.length(); ) {
      int end = blanksFrom(characters, i);
      if (end == i) {
        folded.append(characters.charAt(i++));
        afterBlank = false;
      } else {
        fold(characters.substring(i, end), folded);
        i = end;
      }
    }
    return folded.toString();
  }

  private void fold(String blanks, StringBuilder folded) {
    boolean column = blanks.indexOf('\t') >= 0 && blanks.indexOf('\n') < 0;
    if (column) {
      folded.append('\t');
    } else if (!afterBlank) {
      folded.append(' ');
    }
    afterBlank = true;
  }

  private static int blanksFrom(String characters, int start) {
    int end = start;
    while (end < characters.length() && " \t\r\n\f".indexOf(characters.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }
}
