// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.layout.LineRole;
import congvan.text.Span;
import congvan.training.noise.LabelledText;
import congvan.training.noise.RoleSpan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoledPiecesTest {
  private static LabelledText letter(String text, Object... parts) {
    List<RoleSpan> spans = new ArrayList<>();
    for (int i = 0; i < parts.length; i += 2) {
      String part = (String) parts[i];
      int start = text.indexOf(part);
      spans.add(new RoleSpan(new Span(start, start + part.length()), (LineRole) parts[i + 1]));
    }
    return new LabelledText(text, "invented", spans);
  }

  private static List<List<LineRole>> roles(LabelledText letter) {
    return RoledPieces.of(letter).stream().map(RoledPiece::roles).toList();
  }

  @Test
  void columnsThatRanTogetherHaveBothRolesFromTheLeft() {
    LabelledText letter =
        letter(
            "SO NOI VU C0NG H0A XA H0I CHU NGHIA\nSố: 12/SNV-VP\n",
            "SO NOI VU",
            LineRole.ISSUER,
            "C0NG H0A XA H0I CHU NGHIA",
            LineRole.NATIONAL_TITLE,
            "Số: 12/SNV-VP",
            LineRole.NUMBER);
    assertThat(roles(letter))
        .containsExactly(
            List.of(LineRole.ISSUER, LineRole.NATIONAL_TITLE), List.of(LineRole.NUMBER));
  }

  @Test
  void whatNoRoleCoversIsNoiseAndSplintersDoNotCount() {
    LabelledText letter =
        letter("SỞ NỘI VỤ TỈNH HÒA SƠN I\nzx vq\n", "SỞ NỘI VỤ TỈNH HÒA SƠN", LineRole.ISSUER);
    assertThat(roles(letter)).containsExactly(List.of(LineRole.ISSUER), List.of(LineRole.NOISE));
  }
}
