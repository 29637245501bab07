// SPDX-License-Identifier: Apache-2.0
package congvan.page;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.testdata.TimeBound;
import congvan.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageReaderTest {
  private static final String HEADER =
      """
           UBND TỈNH SÔNG THƯƠNG           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
              SỞ NỘI VỤ                        Độc lập - Tự do - Hạnh phúc

           Số: 15/SNV-TCCB                 Sông Thương, ngày 3 tháng 5 năm 2024
           V/v rà soát biên chế

                         Kính gửi: Các sở, ban, ngành thuộc tỉnh
      """;

  @Test
  void theLeftColumnOfAHeaderIsReadBeforeTheRightOne() {
    assertThat(Typed.read(HEADER))
        .isEqualTo(
            """
            UBND TỈNH SÔNG THƯƠNG
            SỞ NỘI VỤ
            Số: 15/SNV-TCCB
            V/v rà soát biên chế

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Sông Thương, ngày 3 tháng 5 năm 2024

            Kính gửi: Các sở, ban, ngành thuộc tỉnh
            """);
  }

  @Test
  void theOrderOfTheWordsInTheFileDoesNotMatter() {
    List<Word> shuffled = new ArrayList<>(Typed.words(HEADER));
    Collections.shuffle(shuffled, new Random(7));
    assertThat(PageReader.read(List.of(new Page(600, 840, shuffled))).text())
        .isEqualTo(Typed.read(HEADER));
  }

  @Test
  void theSignatureIsReadBehindTheRecipients() {
    assertThat(
            Typed.read(
                """
                hoàn thành trước ngày 30 tháng 6 năm 2024, báo cáo Ủy ban nhân dân tỉnh để
                theo dõi./.
                Nơi nhận:                                  TM. ỦY BAN NHÂN DÂN
                - Như trên;                                    CHỦ TỊCH
                - Bộ Nội vụ;
                - Lưu: VT.


                                                            Nguyễn Văn Bình
                """))
        .isEqualTo(
            """
            hoàn thành trước ngày 30 tháng 6 năm 2024, báo cáo Ủy ban nhân dân tỉnh để theo dõi./.

            Nơi nhận:
            - Như trên;
            - Bộ Nội vụ;
            - Lưu: VT.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Nguyễn Văn Bình
            """);
  }

  @Test
  void aJustifiedTextIsNeverCut() {
    String text =
        """
            Thực   hiện    chỉ   đạo   của   Ủy   ban   nhân   dân   tỉnh
        tại   trang   https://www.songthuong.example/van-ban/chi-dao
        và   công   văn   số   12/UBND   ngày   03/5/2024,   yêu   cầu
        các    đơn    vị    khẩn    trương   báo   cáo   kết   quả.
        """;
    assertThat(Typed.read(text).replaceAll("\\s++", " "))
        .isEqualTo(text.replaceAll("\\s++", " ").stripLeading());
  }

  @Test
  void aListIsNoColumnOfLabels() {
    assertThat(
            Typed.read(
                """
                1.    Sở Tài chính chủ trì;
                2.    Sở Nội vụ phối hợp,
                      báo cáo kết quả;
                -     Kho bạc theo dõi.
                """))
        .isEqualTo(
            """
            1. Sở Tài chính chủ trì;
            2. Sở Nội vụ phối hợp, báo cáo kết quả;
            - Kho bạc theo dõi.
            """);
  }

  @Test
  void wordsThatAreDoubtfulAreTold() {
    Box first = new Box(0, 0, 20, 12);
    Box second = new Box(25, 0, 45, 12);
    Box third = new Box(50, 0, 70, 12);
    PageText read =
        PageReader.read(
            List.of(
                new Page(
                    100,
                    100,
                    List.of(
                        new Word("Số:", first, 12, 0.95),
                        new Word("4Z", second, 12, 0.2),
                        new Word("/QĐ", third, 12, 0.3)))));
    assertThat(read).isEqualTo(new PageText("Số: 4Z /QĐ\n", List.of(new Span(4, 10))));
  }

  @Test
  void columnsWhoseLinesAreHalfALineOffStayApart() {
    List<Word> words = new ArrayList<>();
    for (Word word : Typed.words("Nơi nhận:\n- Như trên;\n- Lưu: VT.")) {
      words.add(word);
    }
    for (Word word : Typed.words("\n" + " ".repeat(50) + "Nguyễn Văn Bình")) {
      Box box = word.box();
      Box higher = new Box(box.left(), box.top() - 7, box.right(), box.bottom() - 7);
      words.add(new Word(word.text(), higher, word.size(), 1));
    }
    assertThat(PageReader.read(List.of(new Page(600, 840, words))).text())
        .isEqualTo("Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nNguyễn Văn Bình\n");
  }

  @Test
  void aPageWithAHundredThousandWordsIsReadAtOnce() {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      double left = (i % 7) * 80;
      double top = (i / 7.0) * 0.05;
      words.add(new Word("số", new Box(left, top, left + 12, top + 10), 10, 1));
    }
    TimeBound.check(words.size(), () -> PageReader.read(List.of(new Page(600, 840, words))));
  }
}
