// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.List;

/**
 * How a generated letter is written.
 *
 * @param form the forms of its header, its addressees and its closing, parted by blanks
 */
public record GeneratedText(String form, List<GeneratedLine> lines) {
  public GeneratedText {
    lines = List.copyOf(lines);
  }
}
