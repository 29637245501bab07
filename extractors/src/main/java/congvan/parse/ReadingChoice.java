// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import congvan.extract.Field;
import congvan.extract.Found;
import congvan.extract.Readings;
import congvan.layout.BlockKind;
import congvan.layout.Layout;
import congvan.letter.Copy;
import congvan.letter.Recipient;
import congvan.text.Span;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Chooses between what was read by rules and what by the roles of lines. The rules are right where
 * they have found something, unless it is plainly no such thing ({@link OddValue}). A list is taken
 * as a whole or not at all. Used once, by one thread.
 */
final class ReadingChoice {
  private final Layout layout;
  private final Readings rules;
  private final Readings roles;

  private ReadingChoice(Layout layout, Readings rules, Readings roles) {
    this.layout = layout;
    this.rules = rules;
    this.roles = roles;
  }

  /**
   * Adds to the readings by rules those by roles that they lack or that are better.
   *
   * @param layout the one by rules
   */
  static void decide(Layout layout, Readings rules, Readings roles) {
    ReadingChoice choice = new ReadingChoice(layout, rules, roles);
    choice.decideLine(Field.NUMBER, BlockKind.NUMBER);
    choice.decideLine(Field.ISSUED_ON, BlockKind.PLACE_AND_DATE);
    choice.decideIssuer();
    choice.decideRecipients();
    choice.decide(Field.COPIES, choice.isListBetter(Field.COPIES, Copy::name));
    choice.decide(
        Field.ARCHIVE, choice.isLacking(Field.ARCHIVE) || choice.holdsSigner(Field.ARCHIVE));
    choice.decideEach(
        List.of(
            Field.TYPE,
            Field.PLACE,
            Field.SUBJECT,
            Field.URGENCY,
            Field.SECRECY,
            Field.SIGNER,
            Field.SIGNER_POSITION,
            Field.SIGNER_AUTHORITY));
  }

  /** Where the rules know the line and cannot read it, no other line may give its value. */
  private void decideLine(Field<?> field, BlockKind line) {
    decide(field, isLacking(field) && layout.first(line).isEmpty());
  }

  private void decideIssuer() {
    boolean lost = isLacking(Field.ISSUER) || isOdd(rules) || isBelow();
    boolean taken = lost && !isOdd(roles) && roles.best(Field.ISSUER).isPresent();
    decide(Field.ISSUER, taken);
    decide(Field.ISSUER_PARENT, taken);
  }

  private static boolean isOdd(Readings readings) {
    return Stream.of(Field.ISSUER, Field.ISSUER_PARENT)
        .flatMap(field -> readings.best(field).stream())
        .anyMatch(found -> OddValue.isBody(found.value()));
  }

  /** The rules lost the issuer's line, and took the one above it. */
  private boolean isBelow() {
    return rules.all(Field.ISSUER_PARENT).isEmpty()
        && overlap(spans(roles, Field.ISSUER_PARENT), spans(rules, Field.ISSUER));
  }

  /** Most of a named type go without Kính gửi; a law's first article is no addressee. */
  private void decideRecipients() {
    boolean named = layout.first(BlockKind.TYPE).isPresent();
    boolean known = !rules.all(Field.RECIPIENTS).isEmpty();
    decide(Field.RECIPIENTS, (known || !named) && isListBetter(Field.RECIPIENTS, Recipient::name));
  }

  private <T> boolean isListBetter(Field<T> field, Function<T, String> name) {
    List<String> before = names(rules, field, name);
    List<String> after = names(roles, field, name);
    boolean better =
        odd(after) < odd(before) && after.size() - odd(after) >= before.size() - odd(before);
    return isLacking(field) || better || holdsSigner(field);
  }

  /** An entry runs into who signs, as the roles have it: {@code VT, TH. Bùi Văn An}. */
  private boolean holdsSigner(Field<?> field) {
    List<Span> signer =
        Stream.of(Field.SIGNER, Field.SIGNER_POSITION, Field.SIGNER_AUTHORITY)
            .flatMap(part -> spans(roles, part).stream())
            .toList();
    return !roles.all(field).isEmpty() && overlap(signer, spans(rules, field));
  }

  private static List<Span> spans(Readings readings, Field<?> field) {
    return readings.all(field).stream().flatMap(found -> found.spans().stream()).toList();
  }

  private static boolean overlap(List<Span> some, List<Span> others) {
    return some.stream()
        .anyMatch(a -> others.stream().anyMatch(b -> a.start() < b.end() && b.start() < a.end()));
  }

  private static <T> List<String> names(
      Readings readings, Field<T> field, Function<T, String> name) {
    return readings.all(field).stream().map(Found::value).map(name).toList();
  }

  private static int odd(List<String> names) {
    return (int) names.stream().filter(OddValue::isEntry).count();
  }

  private void decideEach(List<Field<?>> fields) {
    fields.forEach(field -> decide(field, isLacking(field)));
  }

  private boolean isLacking(Field<?> field) {
    return rules.best(field).isEmpty() && roles.best(field).isPresent();
  }

  private <T> void decide(Field<T> field, boolean taken) {
    if (taken) {
      rules.setAside(field);
    }
    List<T> known = rules.all(field).stream().map(Found::value).toList();
    for (Found<T> found : roles.all(field)) {
      if (taken) {
        rules.add(field, found);
      } else if (!known.contains(found.value())) {
        rules.addUntaken(field, found);
      }
    }
  }
}
