// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A strict reading of the recurrence rules (RFC 5545, section 3.3.10) that letters need. */
final class RuleGrammar {
  private static final Pattern FREQUENCY = Pattern.compile("DAILY|WEEKLY|MONTHLY|YEARLY");
  private static final Pattern WEEKDAY = Pattern.compile("(?:-?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)");
  private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,3}");
  private static final Map<String, Predicate<String>> PARTS =
      Map.of(
          "FREQ", value -> FREQUENCY.matcher(value).matches(),
          "INTERVAL", value -> isNumber(value, 1, 999),
          "BYMONTH", value -> isNumber(value, 1, 12),
          "BYMONTHDAY", value -> isNumber(value, 1, 31) || isNumber(value, -31, -1),
          "BYSETPOS", value -> isNumber(value, 1, 366) || isNumber(value, -366, -1),
          "BYDAY", value -> WEEKDAY.matcher(value).matches(),
          "BYHOUR", value -> isNumber(value, 0, 23),
          "BYMINUTE", value -> isNumber(value, 0, 59));
  private static final Set<String> SINGLE = Set.of("FREQ", "INTERVAL");

  private RuleGrammar() {}

  /** Tells whether a rule begins with its frequency and names each part and each value once. */
  static boolean accepts(String rule) {
    Set<String> names = new HashSet<>();
    return rule.startsWith("FREQ=")
        && Arrays.stream(rule.split(";", -1)).allMatch(part -> acceptsPart(part, names));
  }

  private static boolean acceptsPart(String part, Set<String> names) {
    String[] sides = part.split("=", -1);
    if (sides.length != 2 || !PARTS.containsKey(sides[0]) || !names.add(sides[0])) {
      return false;
    }
    String[] values = sides[1].split(",", -1);
    return (values.length == 1 || !SINGLE.contains(sides[0]))
        && Set.copyOf(Arrays.asList(values)).size() == values.length
        && Arrays.stream(values).allMatch(PARTS.get(sides[0]));
  }

  private static boolean isNumber(String value, int least, int most) {
    return INTEGER.matcher(value).matches()
        && Integer.parseInt(value) >= least
        && Integer.parseInt(value) <= most;
  }
}
