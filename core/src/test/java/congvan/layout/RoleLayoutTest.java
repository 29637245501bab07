// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import congvan.text.LetterText;
import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RoleLayoutTest {
  private static final String LETTER =
      """
      UY BAN NHAN DAN C0NG HQA XA H0I CHU NGHlA VlET NAM
      SO XAY DUNG Dgc l6p - Tq do - H4nh phric
      Số: 218/SXD-QLN Ha Tinh, ngdy 04 thdng 3 ndm 2019
      V/v ra soat quy nha o
      Rinh qui: Phong Kinh te;
      - Phong Tai chinh;
      Thuc hien chi dao cua Uy ban nhan dan tinh, So Xay dung de nghi cac phong
      ra soat va gui ket qua ve So truoc ngay 20 thang 3 nam 2019 de tong hop./.
      Nwi nlan: KT. GIAM DOC
      - Nhu tren; PHO GIAM DOC
      - Luu: VT, QLN. _ Tran Dinh Quy
      """;

  @Test
  void makesEachPartABlockOfItsOwn() {
    Layout layout = read(LETTER, RoleLayoutTest::right);
    assertThat(written(layout, BlockKind.LETTERHEAD))
        .containsExactly("UY BAN NHAN DAN", "SO XAY DUNG");
    assertThat(written(layout, BlockKind.NUMBER)).containsExactly("Số: 218/SXD-QLN");
    assertThat(written(layout, BlockKind.PLACE_AND_DATE))
        .containsExactly("Ha Tinh, ngdy 04 thdng 3 ndm 2019");
    assertThat(written(layout, BlockKind.ADDRESSEES))
        .containsExactly("Phong Kinh te;", "- Phong Tai chinh;");
    assertThat(written(layout, BlockKind.RECIPIENTS))
        .containsExactly("Nwi nlan:", "- Nhu tren;", "- Luu: VT, QLN. _");
    assertThat(written(layout, BlockKind.SIGNATURE))
        .containsExactly("KT. GIAM DOC", "PHO GIAM DOC", "Tran Dinh Quy");
  }

  @Test
  void whoKnowsNothingMakesNoLayout() {
    Layout rules = LayoutReader.read(LetterText.of(LETTER));
    assertThat(RoleLayout.read(rules, roles(pieces -> List.of()))).isEmpty();
  }

  @Test
  void aGuessForSomePiecesOnlyIsRefused() {
    Layout rules = LayoutReader.read(LetterText.of(LETTER));
    RoleGuess one = new RoleGuess(List.of(LineRole.BODY), 1);
    assertThatThrownBy(() -> RoleLayout.read(rules, roles(pieces -> List.of(one))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 guesses");
  }

  @Test
  void blocksShareNoTextWhateverIsGuessed() {
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      String text = damaged(random);
      Layout layout = read(text, piece -> guess(random));
      List<Span> parts = new ArrayList<>();
      layout.blocks().stream()
          .filter(block -> block.kind() != BlockKind.BODY)
          .forEach(block -> parts.addAll(block.parts()));
      parts.sort((a, b) -> a.start() != b.start() ? a.start() - b.start() : a.end() - b.end());
      for (int i = 1; i < parts.size(); i++) {
        assertThat(parts.get(i).start())
            .as("seed %s", seed)
            .isGreaterThanOrEqualTo(parts.get(i - 1).end());
      }
    }
  }

  private static RoleGuess guess(Random random) {
    LineRole[] all = LineRole.values();
    LineRole one = all[random.nextInt(all.length)];
    LineRole other = all[random.nextInt(all.length)];
    return new RoleGuess(
        random.nextInt(4) == 0 ? List.of(one, other) : List.of(one), random.nextDouble());
  }

  /** The letter with some of its signs changed, and some lines lost. */
  private static String damaged(Random random) {
    StringBuilder text = new StringBuilder();
    for (String line : LETTER.lines().toList()) {
      if (random.nextInt(6) > 0) {
        text.append(line).append('\n');
      }
    }
    for (int i = 0; i < text.length() / 8; i++) {
      text.setCharAt(random.nextInt(text.length()), " ;:-.,|(\n1aĐ_/".charAt(random.nextInt(14)));
    }
    return text.toString();
  }

  private static RoleGuess right(LinePiece piece) {
    String text = piece.text();
    List<LineRole> roles =
        switch (text.substring(0, Math.min(6, text.length()))) {
          case "UY BAN" -> two(text, LineRole.PARENT_AGENCY, LineRole.NATIONAL_TITLE);
          case "SO XAY" -> two(text, LineRole.ISSUER, LineRole.MOTTO);
          case "Số: 21" -> two(text, LineRole.NUMBER, LineRole.PLACE_AND_DATE);
          case "C0NG H" -> List.of(LineRole.NATIONAL_TITLE);
          case "Ha Tin" -> List.of(LineRole.PLACE_AND_DATE);
          case "V/v ra" -> List.of(LineRole.SUBJECT);
          case "Rinh q", "- Phon" -> List.of(LineRole.RECIPIENT);
          case "Nwi nl" -> List.of(LineRole.COPIES_LABEL, LineRole.AUTHORITY);
          case "- Nhu " -> List.of(LineRole.COPY, LineRole.POSITION);
          case "- Luu:" -> List.of(LineRole.ARCHIVE, LineRole.SIGNER);
          default -> List.of(LineRole.BODY);
        };
    return new RoleGuess(roles, 0.9);
  }

  /** The rules may have cut the piece already. */
  private static List<LineRole> two(String text, LineRole left, LineRole right) {
    return text.length() < 20 ? List.of(left) : List.of(left, right);
  }

  private static Layout read(String text, Function<LinePiece, RoleGuess> guess) {
    Layout rules = LayoutReader.read(LetterText.of(text));
    return RoleLayout.read(rules, roles(pieces -> pieces.stream().map(guess).toList()))
        .orElse(rules);
  }

  private static LineRoles roles(Function<List<LinePiece>, List<RoleGuess>> guess) {
    return new LineRoles() {
      @Override
      public List<RoleGuess> guess(List<LinePiece> pieces) {
        return guess.apply(pieces);
      }

      @Override
      public String name() {
        return "test";
      }
    };
  }

  private static List<String> written(Layout layout, BlockKind kind) {
    return layout.all(kind).stream()
        .flatMap(block -> block.parts().stream())
        .map(layout::value)
        .toList();
  }
}
