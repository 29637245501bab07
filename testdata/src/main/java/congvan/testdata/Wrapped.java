// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.ArrayList;
import java.util.List;

/** Breaks a phrase into lines. */
final class Wrapped {
  private Wrapped() {}

  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + word.length() >= width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
