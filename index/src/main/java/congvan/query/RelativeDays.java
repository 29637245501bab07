// SPDX-License-Identifier: Apache-2.0
package congvan.query;

import congvan.lexicon.Table;
import congvan.text.Folding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times seen from today, from {@code days.tsv}, and {@code 30 ngày tới}. */
final class RelativeDays {
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<n>\\d{1,4}) (?:ngay|days?) (?<way>toi|nua|ahead|qua|gan"
              + " day|truoc|ago)(?![\\p{L}\\p{N}])|(?<next>next|last) (?<n2>\\d{1,4})"
              + " days?(?![\\p{L}\\p{N}])");
  private static final List<String> BACK = List.of("qua", "gan day", "truoc", "ago", "last");
  private static final List<Name> NAMES =
      Table.beside(RelativeDays.class, "days.tsv").rows().stream()
          .map(Name::of)
          .sorted(Comparator.comparingInt((Name name) -> name.folded().length()).reversed())
          .toList();

  private enum Unit {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    OVERDUE,
    OPEN
  }

  private record Name(String folded, Unit unit, int offset) {
    static Name of(Table.Row row) {
      return new Name(
          Folding.fold(row.cell("name")),
          Unit.valueOf(row.cell("unit")),
          Integer.parseInt(row.cell("offset")));
    }

    boolean standsAt(String text, int from) {
      int end = from + folded.length();
      return text.startsWith(folded, from)
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    DayRange days(Calendar calendar) {
      return switch (unit) {
        case DAY -> DayRange.on(calendar.today().plusDays(offset));
        case WEEK -> calendar.week(offset);
        case MONTH -> calendar.month(offset);
        case QUARTER -> calendar.quarter(offset);
        case YEAR -> calendar.year(offset);
        case OVERDUE -> DayRange.before(calendar.today());
        case OPEN -> DayRange.from(calendar.today());
      };
    }
  }

  private RelativeDays() {}

  static Optional<DayMatch> at(String folded, int from, Calendar calendar) {
    Optional<DayMatch> named =
        NAMES.stream()
            .filter(name -> name.standsAt(folded, from))
            .findFirst()
            .map(name -> new DayMatch(name.days(calendar), from + name.folded().length()));
    return named.isPresent() ? named : counted(folded, from, calendar);
  }

  private static Optional<DayMatch> counted(String folded, int from, Calendar calendar) {
    Matcher matcher = COUNTED.matcher(folded).region(from, folded.length());
    if (!matcher.useTransparentBounds(true).lookingAt()) {
      return Optional.empty();
    }
    boolean english = matcher.group("next") != null;
    int count = Integer.parseInt(matcher.group(english ? "n2" : "n"));
    boolean back = BACK.contains(matcher.group(english ? "next" : "way"));
    return Optional.of(
        new DayMatch(around(calendar.today(), back ? -count : count), matcher.end()));
  }

  private static DayRange around(LocalDate today, int days) {
    LocalDate other = today.plusDays(days);
    return days < 0 ? DayRange.between(other, today) : DayRange.between(today, other);
  }
}
