// SPDX-License-Identifier: Apache-2.0
package congvan.fields.assignees;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.extract.Field;
import congvan.extract.Found;
import congvan.extract.Readings;
import congvan.layout.LayoutReader;
import congvan.letter.Assignee;
import congvan.letter.AssigneeRole;
import congvan.letter.Recipient;
import congvan.lexicon.Table;
import congvan.testdata.TimeBound;
import congvan.text.LetterText;
import congvan.text.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssigneesExtractorTest {
  private static final String OPENING = "Kính gửi: Các phòng.\n\nThực hiện các việc sau:\n\n";

  static Stream<Arguments> assignees() {
    return rows("assignees.cases.tsv", "assignees");
  }

  static Stream<Arguments> reports() {
    return rows("reports.cases.tsv", "reports");
  }

  private static Stream<Arguments> rows(String name, String expected) {
    return Table.beside(AssigneesExtractorTest.class, name).rows().stream()
        .map(row -> Arguments.of(row.cell("body").replace('¶', '\n'), row.cell(expected)));
  }

  @ParameterizedTest
  @MethodSource("assignees")
  void findsWhoHasToDoIt(String body, String assignees) {
    String found =
        read(body).all(Field.ASSIGNEES).stream()
            .map(Found::value)
            .map(AssigneesExtractorTest::shown)
            .collect(Collectors.joining(" | "));
    assertThat(orNone(found)).isEqualTo(assignees);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void findsToWhomItIsReported(String body, String reports) {
    String found =
        read(body).all(Field.REPORT_TO).stream()
            .map(Found::value)
            .map(Recipient::name)
            .collect(Collectors.joining(" | "));
    assertThat(orNone(found)).isEqualTo(reports);
  }

  @Property(seed = "20261122", tries = 300)
  void everySpanLeadsBackToItsName(@ForAll("bodies") String body) {
    String text = OPENING + body;
    for (Found<Assignee> found : read(body).all(Field.ASSIGNEES)) {
      Span span = found.spans().getFirst();
      String there = LetterText.of(text.substring(span.start(), span.end())).normalized();
      assertThat(LetterText.value(there, 0, there.length())).isEqualTo(found.value().name());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Giao Sở ", "các cơ quan, ", "báo cáo ", "phối hợp với ", "và ", "Sở: "})
  void worksInTimeLinearInTheLength(String piece) {
    String body = piece.repeat(400_000 / piece.length());
    TimeBound.check(body.length(), () -> read(body));
  }

  @Provide
  Arbitrary<String> bodies() {
    return Arbitraries.of(
            "Giao ",
            "giao ",
            "Sở Nội vụ",
            "Bộ Tài chính",
            "UBND các xã",
            "các cơ quan",
            ", ",
            "; ",
            " và ",
            ": ",
            "\n",
            "\n\n",
            "1. ",
            "- ",
            "chủ trì ",
            "phối hợp với ",
            "báo cáo ",
            "về ",
            "rà soát ",
            "liên quan",
            "**",
            "(",
            ")",
            "389",
            ".",
            " ")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  private static Readings read(String body) {
    Readings readings = new Readings();
    new AssigneesExtractor().find(LayoutReader.read(LetterText.of(OPENING + body)), readings);
    return readings;
  }

  private static String shown(Assignee assignee) {
    return (assignee.role() == AssigneeRole.LEAD ? "L " : "C ") + assignee.name();
  }

  private static String orNone(String found) {
    return found.isEmpty() ? "none" : found;
  }
}
