// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import congvan.letter.Deadline;
import edu.stanford.nlp.time.Timex;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times of the contract in the terms of TIMEX3, whose values are ISO 8601 as those of the contract
 * are: a day, month, quarter, half year or year is a DATE, with an hour a TIME, a length of time a
 * DURATION, a recurrence a SET of its period. A stretch ({@code 2020/2025}), for which TIMEX3 has
 * no value of its own, is a DATE with the interval of ISO 8601.
 */
final class Timexes {
  private static final Pattern DATE =
      Pattern.compile("\\d{4}(?:-(?:\\d{2}(?:-\\d{2})?|Q[1-4]|H[12]))?+(?:/[-\\dQH]{4,10})?+");
  private static final Pattern TIME = Pattern.compile("[-\\d]{10}T[:\\d]{2,8}");
  private static final Pattern DURATION = Pattern.compile("P[0-9YMWDTH]{2,20}");
  private static final Pattern RULE =
      Pattern.compile("FREQ=([A-Z]{1,10})(?:;INTERVAL=(\\d{1,4}))?+(?:;.*)?+");
  private static final Map<String, String> PERIODS =
      Map.of("HOURLY", "T%sH", "DAILY", "%sD", "WEEKLY", "%sW", "MONTHLY", "%sM", "YEARLY", "%sY");

  private Timexes() {}

  /** The time of a deadline; none of an event without a date. */
  static Optional<Timex> of(Deadline deadline) {
    return deadline.term().rrule().isPresent()
        ? set(deadline.term().rrule().get())
        : deadline.term().value().flatMap(Timexes::of);
  }

  /** A value of the contract; none where TIMEX3 cannot say it. */
  static Optional<Timex> of(String value) {
    if (DATE.matcher(value).matches()) {
      return Optional.of(new Timex("DATE", value));
    }
    if (TIME.matcher(value).matches()) {
      return Optional.of(new Timex("TIME", value));
    }
    return DURATION.matcher(value).matches()
        ? Optional.of(new Timex("DURATION", value))
        : Optional.empty();
  }

  private static Optional<Timex> set(String rule) {
    Matcher matcher = RULE.matcher(rule);
    if (!matcher.matches() || !PERIODS.containsKey(matcher.group(1))) {
      return Optional.empty();
    }
    String each = Optional.ofNullable(matcher.group(2)).orElse("1");
    String period = PERIODS.get(matcher.group(1)).formatted(each);
    return Optional.of(new Timex("SET", String.format(Locale.ROOT, "P%s", period)));
  }
}
