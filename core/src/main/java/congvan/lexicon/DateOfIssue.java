// SPDX-License-Identifier: Apache-2.0
package congvan.lexicon;

import congvan.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The date of a letter's line of issue (địa danh và ngày), {@code ngày 12 tháng 3 năm 2024}, of
 * which OCR may have damaged the words and a pen or a stamp may have made the day unreadable:
 * {@code ngàv 12 thắng 3 nãm 2024}, {@code ngày/l5 tháng 01 năm 2025}.
 *
 * @param span from the word ngày, where it can be read, to the year
 * @param day what stands where the day belongs; empty if nothing does
 * @param month the digits of the month
 * @param year the digits of the year
 */
public record DateOfIssue(Span span, Span day, Span month, Span year) {
  private static final Pattern DAY = Pattern.compile("\\d{1,2}");

  /** Returns the last such date that stands in a stretch. */
  public static Optional<DateOfIssue> find(String text, int start, int end) {
    return new DateOfIssueScan(text, start, end).find();
  }

  /** Tells whether a line goes on with a date: {@code tháng 3 năm 2024}, damaged too. */
  public static boolean isRest(String line) {
    int end = 0;
    while (end < line.length() && line.charAt(end) > ' ') {
      end++;
    }
    boolean digit = line.substring(end).stripLeading().chars().limit(1).anyMatch(c -> c <= '9');
    return digit
        && new Alignment(line, new Span(0, end), "thang".length(), DateOfIssueScan.MONTH_COST)
            .of("thang", DateOfIssueScan.MONTH_COST)
            .isPresent();
  }

  /** Tells whether the word ngày could be read; else the span begins behind a comma. */
  public boolean hasDayWord() {
    return span.start() < day.start();
  }

  /** Returns the date, if all its numbers can be read and a calendar has it. */
  public Optional<LocalDate> value(String text) {
    String written = text.substring(day.start(), day.end());
    if (!DAY.matcher(written).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(number(text, year), number(text, month), Integer.parseInt(written)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String text, Span digits) {
    return Integer.parseInt(text, digits.start(), digits.end(), 10);
  }
}
