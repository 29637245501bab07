// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import congvan.extract.Field;
import congvan.extract.Readings;
import congvan.layout.Block;
import congvan.layout.BlockKind;
import congvan.layout.Layout;
import congvan.letter.DocumentType;
import congvan.letter.LetterKind;
import congvan.text.Folding;
import java.util.regex.Pattern;

/**
 * Decides whether a text is an official document by the parts that it has (thể thức; NĐ
 * 30/2020/NĐ-CP, Điều 8): a few of them do, since scans and exports lose some; the title of the
 * State alone does not, since contracts and applications carry it too.
 */
final class KindDecision {
  private static final int ENOUGH = 5;
  private static final Pattern PLACEHOLDER =
      Pattern.compile("ten (?:co quan|don vi)|co quan chu quan|ten to chuc");
  private static final Pattern FORM_HEAD =
      Pattern.compile("(?:mau|bieu mau|phu luc) (?:so )?.{0,12}");

  private KindDecision() {}

  static LetterKind decide(Layout layout, Readings readings) {
    boolean official =
        evidence(layout, readings) >= ENOUGH
            && !isContract(readings)
            && !isBlankForm(layout, readings);
    return official ? LetterKind.OFFICIAL_DOCUMENT : LetterKind.OTHER;
  }

  private static int evidence(Layout layout, Readings readings) {
    int evidence = 0;
    evidence += readings.best(Field.NUMBER).isPresent() ? 3 : 0;
    evidence += readings.best(Field.NUMBER).isEmpty() && has(layout, BlockKind.NUMBER) ? 1 : 0;
    evidence += has(layout, BlockKind.MOTTO) ? 2 : 0;
    evidence += readings.best(Field.ISSUER).isPresent() ? 1 : 0;
    evidence += has(layout, BlockKind.PLACE_AND_DATE) || has(readings, Field.PLACE) ? 2 : 0;
    evidence += has(layout, BlockKind.TYPE) ? 2 : 0;
    evidence += has(layout, BlockKind.MARK) ? 1 : 0;
    evidence += has(layout, BlockKind.ADDRESSEES) || has(readings, Field.RECIPIENTS) ? 2 : 0;
    evidence += has(layout, BlockKind.RECIPIENTS) || has(readings, Field.COPIES) ? 3 : 0;
    evidence += has(layout, BlockKind.SIGNATURE) || has(readings, Field.SIGNER_AUTHORITY) ? 2 : 0;
    return evidence;
  }

  /** What was read counts where the layout by rules has no part that it could be of. */
  private static boolean has(Readings readings, Field<?> field) {
    return readings.best(field).isPresent();
  }

  private static boolean has(Layout layout, BlockKind kind) {
    return layout.first(kind).isPresent();
  }

  private static boolean isContract(Readings readings) {
    return readings
        .best(Field.TYPE)
        .map(found -> found.value())
        .map(DocumentType::code)
        .filter("HĐ"::equals)
        .isPresent();
  }

  /**
   * A form has blanks where a letter has its number and day, and says what to write instead of a
   * name.
   */
  private static boolean isBlankForm(Layout layout, Readings readings) {
    if (readings.best(Field.NUMBER).isPresent() || readings.best(Field.ISSUED_ON).isPresent()) {
      return false;
    }
    return layout.all(BlockKind.LETTERHEAD).stream().anyMatch(block -> isPlaceholder(layout, block))
        || layout.all(BlockKind.NOISE).stream().anyMatch(block -> isFormHead(layout, block));
  }

  private static boolean isPlaceholder(Layout layout, Block block) {
    return block.parts().stream()
        .anyMatch(part -> PLACEHOLDER.matcher(Folding.fold(layout.value(part))).find());
  }

  private static boolean isFormHead(Layout layout, Block block) {
    return block.parts().stream()
        .anyMatch(part -> FORM_HEAD.matcher(Folding.fold(layout.value(part))).matches());
  }
}
