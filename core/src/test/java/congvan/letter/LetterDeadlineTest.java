// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import congvan.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterDeadlineTest {
  private static final String SHA256 = "0".repeat(64);
  private static final Assignee OFFICE = new Assignee("Văn phòng Sở", AssigneeRole.LEAD, List.of());
  private static final Deadline DEADLINE =
      Deadline.date("ngày 15/6/2026", "2026-06-15").withSpans(List.of(new Span(0, 14)));

  @Test
  void anItemTellsWhatIsDueAndTheItemAboveWhoIsCharged() {
    Task below = task("a", "Gửi báo cáo ngày 15/6/2026.", List.of(), List.of(DEADLINE), List.of());
    Task above = task("2", "Văn phòng Sở:", List.of(OFFICE), List.of(), List.of(below));
    Letter letter = new LetterBuilder(source("")).tasks(List.of(above)).build();

    LetterDeadline found = LetterDeadline.of(letter).getFirst();

    assertThat(found.deadline().task()).contains("2/a");
    assertThat(found.about()).isEqualTo("Gửi báo cáo ngày 15/6/2026.");
    assertThat(found.assignees()).containsExactly(OFFICE);
  }

  @Test
  void thoseOfAnItemComeBeforeThoseOfTheItemAbove() {
    Assignee own = new Assignee("Thanh tra Sở", AssigneeRole.LEAD, List.of());
    Task below = task("a", "Kiểm tra.", List.of(own), List.of(DEADLINE), List.of());
    Task above = task("2", "Văn phòng Sở:", List.of(OFFICE), List.of(), List.of(below));
    Letter letter = new LetterBuilder(source("")).tasks(List.of(above)).build();

    assertThat(LetterDeadline.of(letter).getFirst().assignees()).containsExactly(own);
  }

  @Test
  void theDeadlineOfAHeadingHoldsForTheTasksBelowIt() {
    Task taking = task("a", "Rà soát.", List.of(), List.of(), List.of());
    Deadline may = Deadline.date("trước 31/5/2026", "2026-05-31");
    Task early = task("b", "Báo cáo.", List.of(), List.of(may), List.of());
    Task statement = heading("c", List.of(), List.of());
    Task heading = heading("2", List.of(DEADLINE), List.of(taking, early, statement));

    assertThat(lines(heading))
        .extracting(LetterDeadlineTest::due, LetterDeadline::inherited)
        .containsExactly(tuple("2/a 2026-06-15", true), tuple("2/b 2026-05-31", false));
  }

  @Test
  void aHeadingThatNothingTakesItFromIsDueItself() {
    Task statement = heading("a", List.of(), List.of());
    Task heading = heading("2", List.of(DEADLINE), List.of(statement));

    assertThat(lines(heading)).extracting(LetterDeadlineTest::due).containsExactly("2 2026-06-15");
  }

  @Test
  void aTaskIsDueAndTheTasksBelowItWithIt() {
    Task inner = task("-", "Rà soát.", List.of(), List.of(), List.of());
    Task middle = heading("a", List.of(), List.of(inner));
    Task outer = task("1", "Kiểm kê.", List.of(), List.of(DEADLINE), List.of(middle));

    assertThat(lines(outer))
        .extracting(LetterDeadlineTest::due)
        .containsExactly("1 2026-06-15", "1/a/-1 2026-06-15");
    assertThat(lines(inner)).isEmpty();
  }

  private static String due(LetterDeadline it) {
    return it.deadline().task().orElseThrow() + " " + it.deadline().term().value().orElseThrow();
  }

  private static List<LetterDeadline> lines(Task task) {
    return LetterDeadline.of(new LetterBuilder(source("")).tasks(List.of(task)).build());
  }

  private static Task heading(String label, List<Deadline> when, List<Task> below) {
    return new Task(
        label, TaskKind.SECTION, "Mục", List.of(), List.of(), when, false, below, List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Mở đầu. Gửi về Sở ngày 15/6/2026. Hết.     ; Gửi về Sở ngày 15/6/2026.
          Theo TT. 5, gửi\\nvề Sở ngày 15/6/2026/.     ; 5, gửi về Sở ngày 15/6/2026/.
          Tiêu đề\\n\\nGửi **về Sở** ngày 15/6/2026\\n\\nHết; Gửi về Sở ngày 15/6/2026
          """)
  void outsideOfItemsTheSentenceTellsIt(String escaped, String expected) {
    String text = escaped.replace("\\n", "\n");
    int start = text.indexOf("ngày");
    Deadline placed = DEADLINE.withSpans(List.of(new Span(start, start + 14)));
    Letter letter = new LetterBuilder(source(text)).deadlines(List.of(placed)).build();

    assertThat(LetterDeadline.of(letter))
        .extracting(LetterDeadline::about)
        .containsExactly(expected);
  }

  @Test
  void withoutTheTextTheSubjectTellsIt() {
    Deadline placed = DEADLINE.withSpans(List.of(new Span(100, 114)));
    LetterBuilder letter = new LetterBuilder(source("")).deadlines(List.of(placed));

    assertThat(LetterDeadline.of(letter.build()).getFirst().about()).isEqualTo("ngày 15/6/2026");
    assertThat(LetterDeadline.of(letter.subject("kiểm kê tài sản").build()).getFirst().about())
        .isEqualTo("kiểm kê tài sản");
  }

  private static Task task(
      String label, String text, List<Assignee> who, List<Deadline> when, List<Task> below) {
    return new Task(label, TaskKind.TASK, text, who, List.of(), when, false, below, List.of());
  }

  private static Source source(String text) {
    return new Source(
        "a.txt",
        SHA256,
        "text/plain",
        text.length(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        text);
  }
}
