// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import congvan.extract.Field;
import congvan.extract.Readings;
import congvan.layout.BlockKind;
import congvan.layout.Layout;
import congvan.letter.WarningCode;
import java.util.stream.Stream;

/**
 * How unsure the layout by rules is of a letter: it counts what a letter of its kind must have and
 * this one lacks, and what is odd in what was found. Looks at blocks and readings only, never at
 * the text again, so that it costs a letter nothing.
 */
final class LayoutDoubt {
  /**
   * One sign that is sure, or two that are not. Of 130 letters that no scan damaged none reaches
   * it, of 182 that one did about two thirds. Over 80 damaged letters whose right readings are
   * known, 1 leaves 30 of 71 errors and makes 2 new ones, 2 leaves 30 and makes 1, 3 leaves 34.
   */
  static final int UNSURE = 2;

  private static final int SURE = 2;
  private static final int LIKELY = 1;
  private static final int FEWEST_LETTERS = 4;

  private final Layout layout;
  private final Readings readings;

  private LayoutDoubt(Layout layout, Readings readings) {
    this.layout = layout;
    this.readings = readings;
  }

  /** Returns 0 for a letter of which all is there, more the less is sure. */
  static int of(Layout layout, Readings readings) {
    LayoutDoubt doubt = new LayoutDoubt(layout, readings);
    return doubt.ofHeader() + doubt.ofAddressees() + doubt.ofClosing() + doubt.ofValues();
  }

  /** Where an export lost the table with the names, nothing else is in its place. */
  private int ofHeader() {
    boolean tableLost = lacks(BlockKind.MOTTO) && lacks(BlockKind.LETTERHEAD);
    if (tableLost && hasHeading()) {
      return 0;
    }
    int unclaimed = unclaimed();
    int names = missing(BlockKind.MOTTO) + missing(BlockKind.LETTERHEAD);
    int rest = missing(BlockKind.NUMBER) + missing(BlockKind.PLACE_AND_DATE);
    return unclaimed + rest + (tableLost && unclaimed == 0 ? 0 : names);
  }

  private int missing(BlockKind kind) {
    return lacks(kind) ? LIKELY : 0;
  }

  /** Words above the number that are of no part; a gazette has its own name and day there. */
  private int unclaimed() {
    int number =
        layout.first(BlockKind.NUMBER).map(it -> it.span().start()).orElse(Integer.MAX_VALUE);
    boolean words =
        layout.all(BlockKind.NOISE).stream()
            .flatMap(block -> block.parts().stream())
            .filter(part -> part.start() < number)
            .map(layout::value)
            .anyMatch(LayoutDoubt::isWords);
    return words ? SURE : 0;
  }

  private static boolean isWords(String value) {
    long letters = value.chars().filter(Character::isLetter).count();
    long digits = value.chars().filter(Character::isDigit).count();
    return letters >= FEWEST_LETTERS && 2 * digits < letters;
  }

  /** Only a letter with a named type may go without Kính gửi. */
  private int ofAddressees() {
    return !hasHeading() && readings.best(Field.RECIPIENTS).isEmpty() ? SURE : 0;
  }

  /** Each of these may be missing, also from a letter that is whole. */
  private int ofClosing() {
    int copies = missing(BlockKind.RECIPIENTS);
    int archive = copies == 0 && readings.best(Field.ARCHIVE).isEmpty() ? LIKELY : 0;
    return copies + archive + (readings.best(Field.SIGNER).isEmpty() ? LIKELY : 0);
  }

  private int ofValues() {
    boolean issuer = isOddBody(Field.ISSUER) || isOddBody(Field.ISSUER_PARENT);
    return (issuer ? SURE : 0)
        + (int) oddEntries() * LIKELY
        + (isUnreadable(WarningCode.UNREADABLE_NUMBER) ? LIKELY : 0)
        + (isUnreadable(WarningCode.UNREADABLE_DATE) ? LIKELY : 0);
  }

  private boolean isOddBody(Field<String> field) {
    return readings.best(field).filter(found -> OddValue.isBody(found.value())).isPresent();
  }

  private long oddEntries() {
    Stream<String> recipients =
        readings.all(Field.RECIPIENTS).stream().map(found -> found.value().name());
    Stream<String> copies = readings.all(Field.COPIES).stream().map(found -> found.value().name());
    long odd = Stream.concat(recipients, copies).filter(OddValue::isEntry).count();
    boolean archive =
        readings.best(Field.ARCHIVE).filter(it -> OddValue.isArchive(it.value())).isPresent();
    return odd + (archive ? 1 : 0);
  }

  private boolean isUnreadable(WarningCode code) {
    return readings.all(Field.WARNINGS).stream().anyMatch(found -> found.value().code() == code);
  }

  private boolean hasHeading() {
    return layout.first(BlockKind.TYPE).isPresent();
  }

  private boolean lacks(BlockKind kind) {
    return layout.first(kind).isEmpty();
  }
}
