// SPDX-License-Identifier: Apache-2.0
package congvan.fields.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.extract.Field;
import congvan.extract.Found;
import congvan.extract.Readings;
import congvan.layout.LayoutReader;
import congvan.letter.Task;
import congvan.letter.TaskKind;
import congvan.lexicon.Table;
import congvan.testdata.TimeBound;
import congvan.text.LetterText;
import congvan.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TasksExtractorTest {
  private static final String OPENING =
      "Kính gửi: Các phòng thuộc Sở.\n\nGiám đốc Sở có ý kiến như sau:\n\n";

  static Stream<Arguments> labels() {
    return rows("labels.cases.tsv", "body", "tree");
  }

  static Stream<Arguments> texts() {
    return rows("texts.cases.tsv", "body", "texts");
  }

  static Stream<Arguments> kinds() {
    return rows("kinds.cases.tsv", "body", "kinds");
  }

  private static Stream<Arguments> rows(String name, String body, String expected) {
    return Table.beside(TasksExtractorTest.class, name).rows().stream()
        .map(row -> Arguments.of(row.cell(body).replace('¶', '\n'), row.cell(expected)));
  }

  @ParameterizedTest
  @MethodSource("labels")
  void readsTheTreeOfLabels(String body, String tree) {
    assertThat(orNone(tree(find(body)))).isEqualTo(tree);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readsWhereEachItemEnds(String body, String texts) {
    String found = all(find(body)).stream().map(Task::text).collect(Collectors.joining(" | "));
    assertThat(orNone(found)).isEqualTo(texts);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void tellsTasksFromSections(String body, String kinds) {
    String found =
        all(find(body)).stream()
            .map(task -> task.kind() == TaskKind.TASK ? "T" : "S")
            .collect(Collectors.joining(" "));
    assertThat(orNone(found)).isEqualTo(kinds);
  }

  @Test
  void aRowOfATableIsATaskOfWhomItsCellsName() {
    String body =
        """
        II. NHIỆM VỤ

        | STT | Nội dung | Chủ trì | Phối hợp | Thời hạn |
        |---|---|---|---|---|
        | 1 | Rà soát thủ tục | Văn phòng Sở; Thanh tra Sở | Phòng Kế toán | Tháng 5/2026 |
        | 2 | Tổng hợp số liệu | Phòng Kế toán | | |
        """;
    List<Task> rows = find(body).getFirst().tasks();
    assertThat(rows).extracting(Task::table).containsExactly(true, true);
    assertThat(rows).extracting(Task::label).containsExactly("1", "2");
    assertThat(rows.getFirst().text()).isEqualTo("Rà soát thủ tục");
    assertThat(rows.getFirst().assignees())
        .extracting(assignee -> assignee.role() + " " + assignee.name())
        .containsExactly("LEAD Văn phòng Sở", "LEAD Thanh tra Sở", "COORDINATE Phòng Kế toán");
  }

  @Test
  void aTableWithACellALineIsReadToo() {
    String body =
        "1. Phân công\n|\nTT\n|\nNội dung\n|\nCơ quan chủ trì\n|\nThời gian\n|\n|\n1\n|\nRà soát\n"
            + "hồ sơ\n|\nVăn phòng Sở\n|\nQuý II\n|\n|\n2\n|\nBáo cáo\n|\n|\nQuý III\n|\n";
    List<Task> rows = find(body).getFirst().tasks();
    assertThat(rows).extracting(Task::text).containsExactly("Rà soát hồ sơ", "Báo cáo");
    assertThat(rows.getFirst().assignees().getFirst().name()).isEqualTo("Văn phòng Sở");
    assertThat(rows.getLast().assignees()).isEmpty();
  }

  @Test
  void theBasesOfADecisionAreNoItems() {
    Readings readings = new Readings();
    String text =
        """
        QUYẾT ĐỊNH
        Về việc thành lập Tổ công tác

        GIÁM ĐỐC SỞ NỘI VỤ

        - Căn cứ Luật Tổ chức chính quyền địa phương;
        - Xét đề nghị của Chánh Văn phòng Sở;

        QUYẾT ĐỊNH:

        Điều 1. Thành lập Tổ công tác.
        """;
    new TasksExtractor().find(LayoutReader.read(LetterText.of(text)), readings);
    assertThat(readings.all(Field.TASKS).stream().map(found -> found.value().label()))
        .containsExactly("Điều 1");
  }

  @Test
  void aTableOfOtherThingsIsNoTask() {
    assertThat(
            find("1. Số liệu\n\n| Xã | Số hộ |\n|---|---|\n| An Lạc | 12 |\n").getFirst().tasks())
        .isEmpty();
  }

  @Test
  void anItemInterruptedByAPageMarkStandsInTwoPlaces() {
    Task task = find("1. Rà soát hồ sơ của\n\n--- PAGE 2 ---\n2\n\ncác đơn vị.\n").getFirst();
    assertThat(task.text()).isEqualTo("Rà soát hồ sơ của các đơn vị.");
    assertThat(task.spans()).hasSize(2);
  }

  @Property(seed = "20261122", tries = 300)
  void everySpanLeadsBackToItsText(@ForAll("bodies") String body) {
    String text = OPENING + body;
    for (Task task : all(find(body))) {
      String there =
          task.spans().stream()
              .map(span -> LetterText.of(text.substring(span.start(), span.end())).normalized())
              .collect(Collectors.joining(" "));
      assertThat(LetterText.value(there, 0, there.length())).isEqualTo(task.text());
    }
  }

  @Property(seed = "20261122", tries = 300)
  void noTextBelongsToTwoItems(@ForAll("bodies") String body) {
    List<Span> spans =
        all(find(body)).stream()
            .flatMap(task -> task.spans().stream())
            .sorted(Comparator.comparingInt(Span::start))
            .toList();
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).start()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
    }
  }

  @Property(seed = "20261122", tries = 300)
  void aRunningListIsReadWhole(@ForAll("counts") int count) {
    StringBuilder body = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      body.append(i).append(". Rà soát hồ sơ.\n\n");
    }
    assertThat(find(body.toString())).hasSize(count);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.\n", "1. A:\n", "- ", "|\n", "| a | b |\n", "“1. A\n", "((((", "a) x\n(1) y\n"})
  void worksInTimeLinearInTheLength(String piece) {
    String body = piece.repeat(400_000 / piece.length());
    TimeBound.check(body.length(), () -> find(body));
  }

  @Provide
  Arbitrary<String> bodies() {
    return Arbitraries.of(
            "I. ",
            "II. ",
            "1. ",
            "2. ",
            "1.1. ",
            "a) ",
            "b) ",
            "đ) ",
            "(i) ",
            "(1) ",
            "- ",
            "+ ",
            "* ",
            "• ",
            "Điều 3. ",
            "Chương II",
            "“",
            "”",
            "…",
            "|",
            "Giao Sở Nội vụ ",
            "rà soát ",
            "NHIỆM VỤ",
            ":",
            ".",
            "\n",
            "\n\n",
            "   ",
            "**",
            "năm\n2025. ",
            "--- PAGE 2 ---\n")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<Integer> counts() {
    return Arbitraries.integers().between(1, 120);
  }

  private static List<Task> find(String body) {
    Readings readings = new Readings();
    new TasksExtractor().find(LayoutReader.read(LetterText.of(OPENING + body)), readings);
    return readings.all(Field.TASKS).stream().map(Found::value).toList();
  }

  private static List<Task> all(List<Task> tasks) {
    List<Task> all = new ArrayList<>();
    for (Task task : tasks) {
      all.add(task);
      all.addAll(all(task.tasks()));
    }
    return all;
  }

  private static String tree(List<Task> tasks) {
    return tasks.stream()
        .map(
            task ->
                task.tasks().isEmpty()
                    ? task.label()
                    : task.label() + "(" + tree(task.tasks()) + ")")
        .collect(Collectors.joining(" "));
  }

  private static String orNone(String found) {
    return found.isEmpty() ? "none" : found;
  }
}
