// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import congvan.layout.LineRole;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that say what a line is, such as Kính gửi, eaten away from their left, mangled beyond
 * what other words are, or lost wholly.
 */
final class LabelWear implements Wear {
  private static final Pattern LABEL =
      Pattern.compile("^(?:Kính gửi ?:?|Số ?:?|V/v:?|Về việc|Nơi nhận ?:?|Lưu ?:?) *+");
  private static final Set<LineRole> LABELLED =
      EnumSet.of(
          LineRole.NUMBER,
          LineRole.SUBJECT,
          LineRole.RECIPIENTS_LABEL,
          LineRole.RECIPIENT,
          LineRole.COPIES_LABEL);

  private final LetterConfusions letters = LetterConfusions.of("letters", 0.7);

  @Override
  public void on(WornText text, Dice dice, double severity) {
    text.changeEach(
        piece ->
            piece.role().filter(LABELLED::contains).isPresent()
                ? wear(piece, dice, severity)
                : piece);
  }

  private WornPiece wear(WornPiece piece, Dice dice, double severity) {
    Matcher label = LABEL.matcher(piece.text());
    if (!label.find() || !dice.chance(0.25 * severity)) {
      return piece;
    }
    String rest = piece.text().substring(label.end());
    return piece.withText(worn(label.group(), rest.isEmpty(), dice) + rest);
  }

  private String worn(String label, boolean whole, Dice dice) {
    return switch (dice.below(8)) {
      case 0 -> whole ? label : "";
      case 1 -> label.substring(Math.min(label.length() - 1, dice.between(1, 3)));
      case 2 -> dice.of("l", "i", "‘", "Nà", "¬", "cÁ", "I") + " ";
      case 3 -> label.replace(":", dice.of("", ".", ";", " "));
      default -> letters.read(label, dice, 3);
    };
  }
}
