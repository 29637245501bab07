// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import congvan.letter.Assumption;
import congvan.letter.Term;
import congvan.letter.Window;
import congvan.lexicon.Table;
import congvan.text.Span;
import congvan.text.Syllables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TimeFinderTest {
  private static final LocalDate SIGNED = LocalDate.of(2026, 3, 5);

  static Stream<Arguments> cases() {
    Stream<Table.Row> tables =
        Stream.of("reference.cases.tsv", "letters.cases.tsv", "everyday.cases.tsv")
            .flatMap(table -> Table.beside(TimeFinderTest.class, table).rows().stream());
    return Stream.concat(RuleCases.all().stream(), tables)
        .map(row -> Arguments.of(row.cell("on"), row.cell("text"), row.cell("found")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsInTheText(String on, String text, String found) {
    assertThat(found(text.replace("\\n", "\n"), LocalDate.parse(on))).isEqualTo(found);
  }

  private static String found(String text, LocalDate on) {
    TimeFindings findings = TimeFinder.find(Syllables.of(text), new Span(0, text.length()));
    List<String> written = new ArrayList<>();
    findings.expressions().forEach(expression -> written.add(written(expression, on)));
    findings.invalidDates().forEach(place -> written.add("INVALID"));
    return written.isEmpty() ? "-" : String.join("; ", written);
  }

  private static String written(TimeExpression expression, LocalDate on) {
    TimeReading reading = expression.resolve(on);
    Term term = reading.term();
    Window window = reading.window();
    String days = day(window.earliest()) + ".." + day(window.latest());
    String assumed = window.assumed().stream().sorted().map(Enum::name).collect(joining(","));
    return Stream.of(
            reading.kind().name(),
            expression.relation().map(Enum::name).orElse("-"),
            term.value().or(term::rrule).or(term::condition).orElseThrow(),
            term.workingDays() ? "working" : "",
            term.anchor().map(Enum::name).orElse(""),
            term.value().isPresent() ? term.condition().map(c -> "(" + c + ")").orElse("") : "",
            term.lunar().map(lunar -> "lunar " + lunar).orElse(""),
            days.equals("..") ? "" : days,
            assumed.isEmpty() ? "" : "assumed " + assumed)
        .filter(part -> !part.isEmpty())
        .collect(joining(" "));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  @Test
  void theSpanHoldsTheWordOfRelationAndTheCoreDoesNot() {
    String text = "Gửi về Sở trước ngày 10/4/2026 để tổng hợp.";
    TimeExpression found =
        TimeFinder.find(Syllables.of(text), new Span(0, text.length())).expressions().get(0);

    assertThat(text.substring(found.span().start(), found.span().end()))
        .isEqualTo("trước ngày 10/4/2026");
    assertThat(text.substring(found.core().start(), found.core().end()))
        .isEqualTo("ngày 10/4/2026");
    assertThat(found.rule()).isEqualTo(TimeRule.DAY);
  }

  @Test
  void findsOnlyInTheStretchAsked() {
    String text = "ngày 10/4/2026 và ngày 12/5/2026";

    assertThat(TimeFinder.find(Syllables.of(text), new Span(15, text.length())).expressions())
        .singleElement()
        .satisfies(found -> assertThat(found.core().start()).isEqualTo(18));
  }

  @Test
  void readsATextAlone() {
    assertThat(TimeFinder.find("nộp trước ngày 05/01", LocalDate.of(2026, 12, 28)))
        .singleElement()
        .satisfies(time -> assertThat(time.term().value()).contains("2027-01-05"));
  }

  @Test
  void anotherCalendarCountsOtherDays() {
    String text = "trong 03 ngày làm việc kể từ ngày ký";
    TimeExpression found =
        TimeFinder.find(Syllables.of(text), new Span(0, text.length())).expressions().get(0);

    assertThat(found.resolve(SIGNED).window().latest()).contains(LocalDate.of(2026, 3, 10));
    assertThat(found.resolve(SIGNED, day -> true).window().latest())
        .contains(LocalDate.of(2026, 3, 8));
  }

  @Test
  void aCountIntoAYearWithoutAnnouncedHolidaysIsUncertain() {
    String text = "trong 30 ngày kể từ ngày ký";
    TimeExpression found =
        TimeFinder.find(Syllables.of(text), new Span(0, text.length())).expressions().get(0);

    assertThat(found.resolve(SIGNED).window().assumed()).isEmpty();
    assertThat(found.resolve(LocalDate.of(2030, 3, 5)).window().assumed())
        .containsExactly(Assumption.HOLIDAYS);
  }
}
