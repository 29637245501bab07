// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.letter.Term;
import congvan.lexicon.Table;
import congvan.text.Span;
import congvan.text.Syllables;
import congvan.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of roles with a text that it judges and one, much like it, that it leaves alone. */
class RoleRulesTest {
  private static final String NONE = "-";
  private static final List<Table.Row> ROWS =
      Table.beside(RoleRulesTest.class, "rules.cases.tsv").rows();

  static Stream<Arguments> rows() {
    return ROWS.stream().map(row -> Arguments.of(row.cell("rule"), row.cell("text"), row));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("rows")
  void judgesWhatItIsFor(String rule, String text, Table.Row row) {
    String found =
        judged(row).stream()
            .filter(time -> time.rule().equals(rule))
            .map(RoleRulesTest::written)
            .findFirst()
            .orElse(NONE);

    assertThat(found).isEqualTo(row.cell("time"));
  }

  @ParameterizedTest
  @EnumSource
  void everyRuleForDeadlinesHasExamplesForAndAgainstIt(DueRule rule) {
    assertThat(examples(rule, true)).isNotEmpty();
    assertThat(examples(rule, false)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyOtherRuleHasExamplesForAndAgainstIt(OtherRule rule) {
    assertThat(examples(rule, true)).isNotEmpty();
    assertThat(examples(rule, false)).isNotEmpty();
  }

  @Test
  void aThirdOfTheRowsSaysWhereARuleDoesNotHold() {
    long against = ROWS.stream().filter(row -> row.cell("time").equals(NONE)).count();

    assertThat(against * 3).isGreaterThanOrEqualTo(ROWS.size());
  }

  private static List<Table.Row> examples(RoleRule rule, boolean positive) {
    return ROWS.stream()
        .filter(row -> row.cell("rule").equals(rule.id()))
        .filter(row -> positive != row.cell("time").equals(NONE))
        .toList();
  }

  private static List<JudgedTime> judged(Table.Row row) {
    String text = row.cell("text").replace("\\n", "\n");
    Optional<LocalDate> issued =
        Optional.of(row.cell("issued")).filter(it -> !it.equals(NONE)).map(LocalDate::parse);
    TimeJudge judge = new TimeJudge(Syllables.of(text), issued, WorkingCalendar.standard());
    Span range = new Span(0, text.length());
    return switch (row.cell("part")) {
      case "issue" -> judge.issue(range);
      case "header" -> judge.header(range);
      default -> judge.body(range);
    };
  }

  private static String written(JudgedTime time) {
    Term term = time.reading().term();
    return time.expression().kind()
        + " "
        + time.expression().relation().map(Enum::name).orElse(NONE)
        + " "
        + term.value().or(term::rrule).or(term::condition).orElseThrow();
  }
}
