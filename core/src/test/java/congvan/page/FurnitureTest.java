// SPDX-License-Identifier: Apache-2.0
package congvan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FurnitureTest {
  private static final String FIRST =
      """
      Điều 1. Phê duyệt danh mục dự án theo quy định tại Nghị định số 12 của
      Chính phủ về quản lý tài sản công, giao Sở Tài chính chủ trì, phối hợp
      Sở Nội vụ, Sở Tư pháp và Ủy ban nhân dân các huyện tổ chức thực hiện các
      """;

  @Test
  void aPageNumberDoesNotBreakTheParagraphThatRunsOverIt() {
    assertThat(Typed.read(FIRST, "                         2\n\nnhiệm vụ sau đây:\n1. Rà soát."))
        .isEqualTo(FIRST + "nhiệm vụ sau đây:\n1. Rà soát.\n");
  }

  @Test
  void aNumberThatIsNotThePagesIsText() {
    assertThat(Typed.read("Tổng số:\n15")).isEqualTo("Tổng số:\n15\n");
  }

  @Test
  void runningHeadsAreLeftOut() {
    List<String> pages =
        Stream.of("Một.", "Hai.", "Ba.", "Bốn.")
            .map(text -> "    CÔNG BÁO SÔNG THƯƠNG\n\n" + text)
            .toList();
    assertThat(Typed.read(pages.toArray(String[]::new))).isEqualTo("Một.\n\nHai.\n\nBa.\n\nBốn.\n");
  }

  @Test
  void theLetterheadOfTheNextLetterStays() {
    String letter = "UBND TỈNH            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: %d/SNV\n";
    String text = Typed.read(letter.formatted(1), letter.formatted(2));
    assertThat(text.split("CỘNG HÒA", -1)).hasSize(3);
  }

  @Test
  void whatASignatureShowsStandsBeforeTheLetter() {
    assertThat(
            Typed.read(
                """
                                                            Ký bởi: SỞ NỘI VỤ
                                                            Email: snv@songthuong.example
                   UBND TỈNH SÔNG THƯƠNG                    Thời gian ký: 03.05.2024 09:27
                      SỞ NỘI VỤ
                """))
        .isEqualTo(
            """
            Ký bởi: SỞ NỘI VỤ Email: snv@songthuong.example Thời gian ký: 03.05.2024 09:27

            UBND TỈNH SÔNG THƯƠNG
            SỞ NỘI VỤ
            """);
  }

  @Test
  void footnotesStandBehindTheText() {
    Page first = Typed.page(FIRST);
    List<Word> words =
        Stream.concat(
                first.words().stream(),
                Typed.small("1 Nghị định số 12/2020/NĐ-CP\nngày 03/02/2020.", 30).stream())
            .toList();
    String text =
        PageReader.read(List.of(new Page(600, 840, words), Typed.page("nhiệm vụ sau."))).text();
    assertThat(text)
        .isEqualTo(FIRST + "nhiệm vụ sau.\n\n¹ Nghị định số 12/2020/NĐ-CP\nngày 03/02/2020.\n");
  }
}
