// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.lexicon.Table;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimeRuleTest {
  @ParameterizedTest
  @EnumSource
  void hasCasesForItAndAgainstIt(TimeRule rule) {
    List<Table.Row> cases = RuleCases.all().stream().filter(row -> isAbout(row, rule)).toList();

    assertThat(cases).anyMatch(TimeRuleTest::isPositive);
    assertThat(cases).anyMatch(Predicate.not(TimeRuleTest::isPositive));
  }

  @Test
  void aThirdOfTheCasesSayWhatIsNoTime() {
    List<Table.Row> cases = RuleCases.all();
    long negative = cases.stream().filter(Predicate.not(TimeRuleTest::isPositive)).count();

    assertThat(negative * 3).isGreaterThanOrEqualTo(cases.size());
  }

  @Test
  void hasAnIdForExplanations() {
    assertThat(TimeRule.LAPSE_ANCHORED.id()).isEqualTo("time.lapse.anchored");
  }

  private static boolean isAbout(Table.Row row, TimeRule rule) {
    return TimeRule.valueOf(row.cell("rule")) == rule;
  }

  private static boolean isPositive(Table.Row row) {
    String text = row.cell("text").replace("\\n", "\n");
    return TimeFinder.find(Syllables.of(text), new Span(0, text.length())).expressions().stream()
        .anyMatch(found -> isAbout(row, found.rule()));
  }
}
