// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.query.DayRange;
import congvan.query.LetterQuery;
import congvan.query.ValueField;
import congvan.query.WordField;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LetterSearchTest {
  private static final Written POVERTY =
      Written.at("a")
          .number("493/SLĐTBXH-VP")
          .issued("2021-03-15")
          .issuer("Sở Lao động - Thương binh và Xã hội")
          .subject("rà soát hộ nghèo năm 2021")
          .text("Theo chỉ đạo của UBND tỉnh, đề nghị các huyện giảm nghèo bền vững.")
          .task("Phòng Nội vụ huyện Hoa Lư rà soát danh sách.", "Phòng Nội vụ", "2021-06-10")
          .signer("Trần Văn Tám");
  private static final Written WATER =
      Written.at("b")
          .number("05/QĐ-UBND")
          .issued("2021-04-02")
          .issuer("Ủy ban nhân dân huyện Hoa Lư")
          .subject("phê duyệt kế hoạch thủy lợi")
          .text("Hoà Bình là nơi có thuỷ lợi tốt; kỹ thuật quý.")
          .task("Các xã báo cáo kết quả.", "Ủy ban nhân dân các xã")
          .signer("Lê Thị Hoa");
  private static final Written PLAIN =
      Written.at("c").text("Giam ngheo ben vung.").text("Ngheo va giam.");

  @TempDir private Path folder;
  private Archive archive;

  @BeforeEach
  void fill() throws IOException {
    archive = Archive.of(folder, POVERTY, WATER, PLAIN);
  }

  @AfterEach
  void close() throws IOException {
    archive.close();
  }

  /** Kind of query, what is typed, the letters found in any order. */
  @ParameterizedTest
  @CsvFileSource(resources = "search.cases.tsv", delimiter = '\t', quoteCharacter = '\0')
  void findsTheLettersOfTheTable(String kind, String typed, String paths) throws IOException {
    List<String> found = new ArrayList<>(archive.paths(query(kind, typed)));
    found.sort(null);
    assertThat(found.isEmpty() ? "-" : String.join(" ", found)).isEqualTo(paths);
  }

  private static LetterQuery query(String kind, String typed) {
    return switch (kind) {
      case "words" -> LetterQuery.words(typed);
      case "phrase" -> LetterQuery.phrase(typed);
      case "number" -> LetterQuery.number(typed);
      case "issuer" -> LetterQuery.issuer(typed);
      case "issuer phrase" -> new LetterQuery.Phrase(WordField.ISSUER, typed);
      case "signer" -> LetterQuery.signer(typed);
      case "assignee" -> LetterQuery.assignee(typed);
      case "type" -> LetterQuery.type(typed);
      case "year" -> LetterQuery.value(ValueField.YEAR, typed);
      case "value issuer" -> LetterQuery.value(ValueField.ISSUER, typed);
      case "due" -> LetterQuery.value(ValueField.DUE, typed);
      default -> throw new IllegalArgumentException(kind);
    };
  }

  @Test
  void joinsAndLeavesOut() throws IOException {
    LetterQuery hoaLu = LetterQuery.words("hoa lu");
    LetterQuery water = LetterQuery.words("thủy lợi");

    assertThat(archive.paths(hoaLu.and(water))).containsExactly("b");
    assertThat(archive.paths(hoaLu.and(water.not()))).containsExactly("a");
    assertThat(archive.paths(LetterQuery.words("soát").or(water)))
        .containsExactlyInAnyOrder("a", "b");
    assertThat(archive.paths(hoaLu.not())).containsExactly("c");
    assertThat(archive.paths(hoaLu.not().not())).containsExactlyInAnyOrder("a", "b");
    assertThat(archive.paths(new LetterQuery.Or(List.of()))).isEmpty();
    assertThat(archive.paths(LetterQuery.all())).hasSize(3);
  }

  @Test
  void findsByDays() throws IOException {
    DayRange march = DayRange.between(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 31));

    assertThat(archive.paths(LetterQuery.issued(march))).containsExactly("a");
    assertThat(archive.paths(LetterQuery.issued(DayRange.from(LocalDate.of(2021, 4, 1)))))
        .containsExactly("b");
    assertThat(archive.paths(LetterQuery.due(DayRange.before(LocalDate.of(2021, 6, 11)))))
        .containsExactly("a");
    assertThat(archive.paths(LetterQuery.due(DayRange.before(LocalDate.MIN.plusDays(1)))))
        .isEmpty();
  }

  @Test
  void findsTasksByTheirWordsAndByTheirLetter() throws IOException {
    assertThat(archive.tasks(LetterQuery.words("ra soat")))
        .containsExactly("Phòng Nội vụ huyện Hoa Lư rà soát danh sách.");
    assertThat(archive.tasks(LetterQuery.words("thuy loi"))).isEmpty();
    assertThat(archive.tasks(LetterQuery.issuer("UBND")))
        .containsExactly("Các xã báo cáo kết quả.");
    assertThat(archive.tasks(LetterQuery.number("5/qd-ubnd").and(LetterQuery.words("báo cáo"))))
        .hasSize(1);
    assertThat(archive.tasks(LetterQuery.assignee("nội vụ").and(LetterQuery.issuer("ubnd").not())))
        .hasSize(1);
    assertThat(archive.tasks(LetterQuery.all())).hasSize(2);
    assertThat(archive.tasks(LetterQuery.words("493"))).hasSize(1);
  }

  @Test
  void tellsOfATaskWhoAndUntilWhen() throws IOException {
    Hit hit =
        archive
            .search()
            .search(SearchRequest.of(LetterQuery.assignee("phong noi vu")).tasks())
            .hits()
            .getFirst();

    assertThat(hit.letter().number()).contains("493/SLĐTBXH-VP");
    FoundTask task = hit.task().orElseThrow();
    assertThat(task.assignees()).extracting(each -> each.name()).containsExactly("Phòng Nội vụ");
    assertThat(task.deadlines()).hasSize(1);
  }

  @Test
  void givesLettersByNumberAndByPath() throws IOException {
    assertThat(archive.search().withNumber("5 / QĐ - UBND"))
        .extracting(LetterSummary::path)
        .containsExactly("b");
    assertThat(archive.search().withNumber("493")).isEmpty();
    assertThat(archive.search().letter("a")).contains(POVERTY.letter());
    List<String> paths = new ArrayList<>();
    archive.search().forEach(LetterQuery.all(), letter -> paths.add(letter.source().path()));
    assertThat(paths).containsExactly("a", "b", "c");
  }

  @Test
  void seesNothingOfWhatIsDeleted() throws IOException {
    archive.index().delete("a");
    try (LetterSearch later = archive.index().search()) {
      assertThat(later.search(SearchRequest.of(LetterQuery.words("nghèo"))).total()).isEqualTo(1);
      assertThat(later.search(SearchRequest.of(LetterQuery.all()).tasks()).total()).isEqualTo(1);
      assertThat(later.letter("a")).isEmpty();
      assertThat(later.withNumber("493/SLĐTBXH-VP")).isEmpty();
    }
    assertThat(archive.paths(LetterQuery.words("nghèo"))).hasSize(2);
  }
}
