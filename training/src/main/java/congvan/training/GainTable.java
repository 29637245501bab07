// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What the roles of lines save, in lines to print: one for each kind of fact, and one for all. */
final class GainTable {
  private static final int PERCENT = 100;

  private GainTable() {}

  static Stream<String> lines(Map<Fact, Gain> gains) {
    Gain all = gains.values().stream().reduce(Gain.NONE, Gain::plus);
    return Stream.of(
            Stream.of("fact        facts  without   with  saved"),
            gains.entrySet().stream().map(entry -> line(name(entry.getKey()), entry.getValue())),
            Stream.of(line("all", all)))
        .flatMap(lines -> lines);
  }

  private static String name(Fact fact) {
    return fact.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String line(String name, Gain gain) {
    return String.format(
        Locale.ROOT,
        "%-10s %6d %8d %6d %4.0f %%",
        name,
        gain.facts(),
        gain.without(),
        gain.with(),
        PERCENT * gain.saved());
  }
}
