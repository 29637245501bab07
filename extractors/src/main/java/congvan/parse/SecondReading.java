// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import congvan.extract.Field;
import congvan.extract.Found;
import congvan.extract.Readings;
import congvan.layout.Layout;
import congvan.layout.LineRoles;
import congvan.layout.RoleLayout;
import congvan.letter.LetterKind;
import java.util.Optional;

/**
 * Reads header and closing of a damaged letter a second time, where the layout by rules is unsure:
 * by what its lines are said to be. Immutable; as safe to share between threads as what it asks.
 */
final class SecondReading {
  private static final SecondReading NONE = new SecondReading(Optional.empty());

  private final Optional<LineRoles> roles;

  private SecondReading(Optional<LineRoles> roles) {
    this.roles = roles;
  }

  /** Returns what reads nothing a second time. */
  static SecondReading none() {
    return NONE;
  }

  static SecondReading by(LineRoles roles) {
    return new SecondReading(Optional.of(roles));
  }

  /** Adds to the readings by rules what they lack. */
  void add(Layout rules, Readings readings) {
    if (roles.isPresent() && LayoutDoubt.of(rules, readings) >= LayoutDoubt.UNSURE) {
      roles.ifPresent(asked -> ask(asked, rules, readings));
    }
  }

  private static void ask(LineRoles roles, Layout rules, Readings readings) {
    RoleLayout.read(rules, roles)
        .map(layout -> read(layout, roles.name()))
        .filter(found -> isLetter(rules, readings) || isLetter(found))
        .ifPresent(found -> ReadingChoice.decide(rules, readings, found));
  }

  private static boolean isLetter(Layout rules, Readings readings) {
    return KindDecision.decide(rules, readings) == LetterKind.OFFICIAL_DOCUMENT;
  }

  /** What rules take for no letter is one only with the surest of its parts, Nơi nhận with Lưu. */
  private static boolean isLetter(Readings found) {
    return found.best(Field.COPIES).isPresent() && found.best(Field.ARCHIVE).isPresent();
  }

  /** What the extractors read by their rules is marked with what the layout was made by. */
  private static Readings read(Layout layout, String name) {
    Readings found = new Readings();
    Extractors.FORM.forEach(extractor -> extractor.find(layout, found));
    Readings marked = new Readings();
    found.fields().forEach(field -> mark(field, found, marked, " by " + name));
    return marked;
  }

  private static <T> void mark(Field<T> field, Readings found, Readings marked, String mark) {
    found
        .all(field)
        .forEach(it -> marked.add(field, new Found<>(it.value(), it.spans(), it.rule() + mark)));
  }
}
