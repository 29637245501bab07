// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A second layout of a damaged letter, made of what its lines are said to be and not of the words
 * that they hang on. It has one header, one closing and the body between them; lines that nobody is
 * sure of are in no block. Keeps no state; safe to share between threads.
 */
public final class RoleLayout {
  private RoleLayout() {}

  /**
   * Asks what the lines of a letter are and lays it out by the answers; nothing where there is no
   * answer.
   *
   * @param rules the letter's layout by rules, of which the text and its scan are used
   * @throws IllegalArgumentException if there are some guesses, but not one for each piece
   */
  public static Optional<Layout> read(Layout rules, LineRoles roles) {
    Sheet sheet = Sheet.of(rules);
    List<LinePiece> pieces = LinePieceReader.read(sheet);
    List<RoleGuess> guesses = roles.guess(pieces);
    return guesses.isEmpty()
        ? Optional.empty()
        : Optional.of(layout(sheet, RoledPlaces.of(sheet, pieces, guesses)));
  }

  private static Layout layout(Sheet sheet, List<RoledPlace> places) {
    RoledForm form = RoledForm.of(places);
    List<Block> blocks = new ArrayList<>(RoledHeader.blocks(sheet, form.header()));
    addBody(sheet, form, blocks);
    blocks.addAll(RoledClosing.blocks(sheet, form.closing()));
    return new Layout(sheet.text(), sheet.syllables(), blocks);
  }

  private static void addBody(Sheet sheet, RoledForm form, List<Block> blocks) {
    if (!form.between().isEmpty()) {
      int start = form.between().get(0).place().start();
      int end =
          form.closing().isEmpty()
              ? sheet.text().normalized().length()
              : form.closing().get(0).place().start();
      LayoutReader.addBody(sheet, sheet.lines().at(start), end, blocks);
    }
  }
}
