// SPDX-License-Identifier: Apache-2.0
package congvan.fields.issued;

import congvan.extract.Field;
import congvan.extract.FieldExtractor;
import congvan.extract.Found;
import congvan.extract.Readings;
import congvan.layout.Block;
import congvan.layout.BlockKind;
import congvan.layout.Layout;
import congvan.letter.Warning;
import congvan.letter.WarningCode;
import congvan.lexicon.DateOfIssue;
import congvan.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads địa danh and ngày ban hành from the line of issue, as in {@code Hà Nội, ngày 05 tháng 01
 * năm 2020} (NĐ 30/2020/NĐ-CP, Phụ lục I, ô 4). A day that is blank, damaged or on no calendar is
 * not guessed.
 */
public final class IssuedExtractor implements FieldExtractor {
  private static final Pattern DATE =
      Pattern.compile(
          "(?iu)ng[àaáảâ]y\\s*+(\\d{1,2})\\s*+(?:th[áa]ng|[/.-])\\s*+(\\d{1,2})\\s*+(?:n[ăa]m|[/.-])\\s*+(\\d{4})(?!\\d)");
  private static final Pattern BLANK = Pattern.compile("[\\s.…_/-]*+");
  private static final Pattern DAY = Pattern.compile("(?iu)ng[àaáảâ]y");

  @Override
  public void find(Layout layout, Readings readings) {
    for (Block block : layout.all(BlockKind.PLACE_AND_DATE)) {
      Span whole = block.span();
      Matcher day = DAY.matcher(layout.text().normalized()).region(whole.start(), whole.end());
      if (day.find()) {
        readPlace(layout, new Span(whole.start(), day.start()), readings);
        readDate(layout, new Span(day.start(), whole.end()), readings);
      } else {
        readDamaged(layout, whole, readings);
      }
    }
  }

  private static void readPlace(Layout layout, Span before, Readings readings) {
    String text = layout.text().normalized();
    int start = before.start();
    int end = before.end();
    while (end > start
        && (text.charAt(end - 1) <= ' ' || ",.;:".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    start = PlaceName.start(layout.syllables(), start, end);
    if (end - start >= 2 && end - start < 60 && isName(text, start, end)) {
      Span place = new Span(start, end);
      readings.add(
          Field.PLACE, Found.at(layout.value(place), layout.original(place), "place.before-day"));
    }
  }

  /** A place is of letters, begins with a capital and holds no digit but that of a ward. */
  private static boolean isName(String text, int start, int end) {
    if (!Character.isUpperCase(text.charAt(start))) {
      return false;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && c > ' ' && ".,'’–-()".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static void readDate(Layout layout, Span from, Readings readings) {
    Matcher date = DATE.matcher(layout.text().normalized()).region(from.start(), from.end());
    if (date.lookingAt()) {
      Optional<LocalDate> value = date(date.group(3), date.group(2), date.group(1));
      Span place = layout.original(new Span(date.start(), date.end()));
      value.ifPresentOrElse(
          found -> readings.add(Field.ISSUED_ON, Found.at(found, place, "issuedOn.line-of-issue")),
          () -> warn(place, readings));
    } else {
      damagedIn(layout, from).ifPresent(found -> addDamaged(layout, found, readings));
    }
  }

  /** Where not even the word ngày can be read: {@code Gia Lai, ngàW† tháng 5 năm 2021}. */
  private static void readDamaged(Layout layout, Span whole, Readings readings) {
    damagedIn(layout, whole)
        .ifPresent(
            date -> {
              readPlace(layout, new Span(whole.start(), date.span().start()), readings);
              addDamaged(layout, date, readings);
            });
  }

  private static Optional<DateOfIssue> damagedIn(Layout layout, Span place) {
    return DateOfIssue.find(layout.text().normalized(), place.start(), place.end());
  }

  /** A day left blank is no damage. */
  private static void addDamaged(Layout layout, DateOfIssue date, Readings readings) {
    Span place = layout.original(date.span());
    Optional<LocalDate> value = date.value(layout.text().normalized());
    if (value.isPresent()) {
      readings.add(Field.ISSUED_ON, Found.at(value.get(), place, "issuedOn.damaged-line-of-issue"));
    } else if (!BLANK.matcher(layout.value(date.day())).matches()) {
      warn(place, readings);
    }
  }

  private static void warn(Span place, Readings readings) {
    Warning warning =
        new Warning(
            WarningCode.UNREADABLE_DATE,
            "the day of issue cannot be read for certain",
            Optional.of(place));
    readings.add(Field.WARNINGS, Found.at(warning, place, "issuedOn.unreadable"));
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
