// SPDX-License-Identifier: Apache-2.0
package congvan.fields.number;

import congvan.extract.Field;
import congvan.extract.FieldExtractor;
import congvan.extract.Found;
import congvan.extract.NumberReader;
import congvan.extract.Readings;
import congvan.layout.Block;
import congvan.layout.BlockKind;
import congvan.layout.Layout;
import congvan.letter.DocumentNumber;
import congvan.letter.Warning;
import congvan.letter.WarningCode;
import congvan.lexicon.NumberForm;
import congvan.lexicon.NumberSyntax;
import congvan.text.LetterText;
import congvan.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the letter's own số, ký hiệu from its header, as in {@code Số: 152/QĐ-UBND} or {@code Luật
 * số: 45/2019/QH14} (NĐ 30/2020/NĐ-CP, Phụ lục I, ô 3). Where the ordinal was left blank, or pen or
 * scan left something that has no such form, there is no number.
 */
public final class NumberExtractor implements FieldExtractor {
  private static final Pattern ORDINAL = Pattern.compile("\\d{1,6}");
  private static final Pattern BLANK = Pattern.compile("[\\s.…_]*+(?:[/-]|$)");

  @Override
  public void find(Layout layout, Readings readings) {
    for (Block block : layout.all(BlockKind.NUMBER)) {
      read(layout, block.parts())
          .ifPresentOrElse(
              number ->
                  readings.add(Field.NUMBER, new Found<>(number, number.spans(), "number.header")),
              () -> warn(layout, block, readings));
    }
  }

  /** A number left blank is no damage: {@code Số: /CT-TTHT}. */
  private static void warn(Layout layout, Block block, Readings readings) {
    List<Span> parts = block.parts();
    int start = NumberLabel.end(layout.text().normalized(), parts.get(0));
    Span last = parts.get(parts.size() - 1);
    if (BLANK
        .matcher(layout.value(new Span(Math.min(start, last.end()), last.end())))
        .lookingAt()) {
      return;
    }
    Span place = layout.original(block.span());
    Warning warning =
        new Warning(
            WarningCode.UNREADABLE_NUMBER,
            "the number cannot be read for certain",
            Optional.of(place));
    readings.add(Field.WARNINGS, Found.at(warning, place, "number.unreadable"));
  }

  private static Optional<DocumentNumber> read(Layout layout, List<Span> parts) {
    String text = layout.text().normalized();
    for (int i = 0; i < parts.size(); i++) {
      int start = NumberLabel.end(text, parts.get(i));
      if (start < parts.get(i).end()) {
        return readAt(layout.text(), start, runEnd(text, parts, i));
      }
    }
    return Optional.empty();
  }

  /** Returns where the parts end that follow this one with nothing but blanks between. */
  private static int runEnd(String text, List<Span> parts, int from) {
    int last = from;
    while (last + 1 < parts.size()
        && text.substring(parts.get(last).end(), parts.get(last + 1).start()).isBlank()) {
      last++;
    }
    return parts.get(last).end();
  }

  private static Optional<DocumentNumber> readAt(LetterText text, int start, int limit) {
    Optional<NumberForm> form =
        NumberSyntax.at(text.normalized(), start, limit)
            .filter(found -> !found.isBlank() && endsWell(text.normalized(), found, limit))
            .filter(found -> !found.ordinal().filter(NumberExtractor::isNought).isPresent());
    return form.isPresent()
        ? form.map(found -> NumberReader.read(text, found))
        : ordinalAlone(text, start, limit);
  }

  /** Numbers count from one: a nought is what OCR left of the number. */
  private static boolean isNought(String ordinal) {
    return ordinal.chars().allMatch(c -> c == '0');
  }

  /** A symbol that breaks off at a hyphen, or runs into other signs, was not read as a whole. */
  private static boolean endsWell(String text, NumberForm form, int limit) {
    int next = form.span().end();
    while (next < limit && text.charAt(next) == ' ') {
      next++;
    }
    return next >= limit || "-–/!\\?".indexOf(text.charAt(next)) < 0;
  }

  /** {@code Số: 12}: minutes and slips have no symbol. */
  private static Optional<DocumentNumber> ordinalAlone(LetterText text, int start, int limit) {
    String written = text.value(new Span(start, limit));
    if (!ORDINAL.matcher(written).matches()) {
      return Optional.empty();
    }
    Span place = text.toOriginal(new Span(start, start + written.length()));
    return Optional.of(
        new DocumentNumber(
            written,
            Optional.of(written),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(place)));
  }
}
