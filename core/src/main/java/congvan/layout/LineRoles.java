// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import java.util.List;

/**
 * Says what the lines of a damaged letter are, where the words they hang on are lost. Asked only
 * where the layout by rules is unsure. Implementations are safe to share between threads.
 */
public interface LineRoles {
  /**
   * Returns a guess for each piece, in the same order; none at all where nothing can be said.
   *
   * @param pieces those of the header and then those of the closing, in reading order
   */
  List<RoleGuess> guess(List<LinePiece> pieces);

  /**
   * Names what guesses, such as {@code line roles}, for the rules of what is read by it: {@code
   * recipients.line by line roles}.
   */
  String name();
}
