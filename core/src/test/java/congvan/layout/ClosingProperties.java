// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.text.LetterText;
import congvan.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClosingProperties {
  private static final String[] PIECES = {
    "Kính gửi:",
    "Kính gửi: Sở Y tế",
    "Đồng kính gửi:",
    "- Sở Nội vụ;",
    "(Địa chỉ: Số 5, tỉnh A",
    "Nơi nhận:",
    "Nơi",
    "nhận:",
    "Noi nhin:",
    "- Như trên;",
    "- Lưu: VT, TH.",
    "Lưu",
    "(",
    ")",
    "|",
    "KT. GIÁM ĐỐC",
    "PHÓ GIÁM ĐỐC",
    "TM. ỦY BAN NHÂN",
    "DÂN",
    "T/M",
    "Q.",
    "Trần Văn Mừng",
    "(Đã ký)",
    "Ký bởi: Sở Y tế",
    "THƯ KÝ",
    "CHỦ TỌA",
    "PHỤ LỤC I",
    "(Kèm theo Quyết định số 5)",
    "SAO Y",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Số: 5/SYT-VP",
    "--- PAGE 2 ---",
    "Căn cứ Luật Đất đai;",
    "thực hiện kế hoạch số 7 ngày 5/6/2026 của tỉnh./.",
    "Website: http://a.vn",
    "-",
    "- -",
    "; - ",
    "          ",
    "\t",
    "7",
    "\uD83D\uDE00",
    "**",
    "./."
  };

  @Property(tries = 2000)
  void blocksShareNoTextWhateverTheLetter(@ForAll("letters") String letter) {
    Layout layout = LayoutReader.read(LetterText.of(letter));
    List<Span> parts = new ArrayList<>();
    layout.blocks().forEach(block -> parts.addAll(block.parts()));
    parts.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
    for (int i = 1; i < parts.size(); i++) {
      assertThat(parts.get(i).start())
          .as("%s", layout.blocks())
          .isGreaterThanOrEqualTo(parts.get(i - 1).end());
    }
    parts.forEach(part -> assertThat(part.end()).isGreaterThan(part.start()));
  }

  @Property(tries = 500)
  void theBodyEndsWhereTheClosingBegins(@ForAll("letters") String letter) {
    Sheet sheet = Sheet.of(LetterText.of(letter));
    Closing closing = ClosingReader.read(sheet, 0);
    for (Block block : closing.blocks()) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(closing.bodyEnd());
    }
    assertThat(closing.nextLine()).isBetween(0, sheet.lines().count());
  }

  @Provide
  Arbitrary<String> letters() {
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(9, Arbitraries.of(PIECES)),
            net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(12)));
    Arbitrary<String> gap = Arbitraries.of("\n", "\n", "\n\n", " ", "      ", " | ");
    return net.jqwik.api.Combinators.combine(piece, gap)
        .as((text, end) -> text + end)
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }
}
