// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.query.LetterQuery;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingTest {
  @TempDir private Path folder;

  /** Words that differ in marks alone; all are found, the letter that has those typed first. */
  @ParameterizedTest
  @CsvSource({"bàn giao, a", "BÀN GIAO, a", "bán giao, b", "ban giáo, c"})
  void theMarksThatWereTypedRankHigher(String typed, String first) throws IOException {
    try (Archive archive =
        Archive.of(
            folder,
            Written.at("a").text("Sở Nội vụ bàn giao hồ sơ."),
            Written.at("b").text("Sở Nội vụ bán giao hồ sơ."),
            Written.at("c").text("Sở Nội vụ ban giáo hồ sơ."))) {
      assertThat(archive.paths(LetterQuery.words(typed))).startsWith(first).hasSize(3);
    }
  }

  /** However often the same word stands with other marks, and in however many letters. */
  @Test
  void theMarksThatWereTypedComeFirstInALargeIndex() throws IOException {
    Written[] letters = new Written[200];
    for (int i = 1; i < letters.length; i++) {
      letters[i] = Written.at("b" + i).text("Báo cáo, báo tin, báo giá, báo nợ, báo có.");
    }
    letters[0] = Written.at("a").text("Về việc bảo quản, lưu trữ hồ sơ của cơ quan, tổ chức.");
    try (Archive archive = Archive.of(folder, letters)) {
      assertThat(archive.paths(LetterQuery.words("bảo"))).startsWith("a");
      assertThat(archive.paths(LetterQuery.phrase("bảo"))).startsWith("a");
    }
  }

  @Test
  void syllablesOfACompoundRankHigherSideBySide() throws IOException {
    try (Archive archive =
        Archive.of(
            folder,
            Written.at("a").text("Các hộ nghèo được giảm thuế theo quy định hiện hành."),
            Written.at("b").text("Các hộ được hỗ trợ giảm nghèo theo quy định hiện hành."))) {
      assertThat(archive.paths(LetterQuery.words("giam ngheo"))).containsExactly("b", "a");
    }
  }

  @Test
  void theSubjectCountsMore() throws IOException {
    try (Archive archive =
        Archive.of(
            folder,
            Written.at("a").subject("thủy lợi").text("Giảm nghèo bền vững."),
            Written.at("b").subject("giảm nghèo").text("Thủy lợi bền vững."))) {
      assertThat(archive.paths(LetterQuery.words("giam ngheo"))).containsExactly("b", "a");
    }
  }

  @Test
  void aSubjectOfJustTheseWordsComesFirst() throws IOException {
    try (Archive archive =
        Archive.of(
            folder,
            Written.at("a").subject("chính sách thuế nhà thầu"),
            Written.at("b").subject("chính sách thuế"),
            Written.at("c").subject("giải đáp chính sách thuế thu nhập cá nhân"))) {
      assertThat(archive.paths(LetterQuery.words("chinh sach thue")))
          .containsExactly("b", "a", "c");
    }
  }

  @ParameterizedTest
  @CsvSource({"493/SLĐTBXH-VP", "493/sldtbxh", "493", "SLĐTBXH-VP", "công văn 493/SLĐTBXH-VP"})
  void theLetterWithTheNumberComesBeforeThoseThatCiteIt(String typed) throws IOException {
    String cited = "Theo công văn 493/SLĐTBXH-VP, 493/SLĐTBXH-VP. ";
    try (Archive archive =
        Archive.of(
            folder,
            Written.at("a").number("12/UBND-NC").text(cited.repeat(3)),
            Written.at("b").number("493/SLĐTBXH-VP").text("Một công văn dài. ".repeat(30)),
            Written.at("c").number("13/UBND-NC").subject("trả lời công văn 493/SLĐTBXH-VP"))) {
      assertThat(archive.paths(LetterQuery.words(typed))).startsWith("b").hasSize(3);
    }
  }

  @Test
  void aWholeNumberComesBeforeItsBeginning() throws IOException {
    try (Archive archive =
        Archive.of(
            folder,
            Written.at("a").number("49/UBND-NC-1"),
            Written.at("b").number("49/UBND-NC"),
            Written.at("c").number("149/UBND-NC"))) {
      assertThat(archive.paths(LetterQuery.number("49/ubnd-nc"))).startsWith("b", "a");
    }
  }
}
