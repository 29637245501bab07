// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import congvan.layout.LinePiece;
import congvan.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineFeaturesTest {
  private static List<LinePiece> closing(String... lines) {
    List<LinePiece> pieces = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      Span place = new Span(100 * i, 100 * i + lines[i].length());
      pieces.add(new LinePiece(lines[i], place, lines.length - 1 - i, 0, i == 0, true));
    }
    return pieces;
  }

  private static List<String> names(long[] features) {
    return Arrays.stream(features).mapToObj(LineFeatures::name).toList();
  }

  private static Likeness likeness(String text) {
    byte[] groups = LookAlikes.groups(text);
    return PhraseLikeness.ofPrinted().ofHead(groups).or(PhraseLikeness.ofTitles().ofHead(groups));
  }

  @Test
  void aNameIsReadBackAsTheFeature() {
    for (long feature : LineFeatures.of(closing("- Lưu: VT.")).getFirst()) {
      assertThat(LineFeatures.named(LineFeatures.name(feature))).isEqualTo(feature);
    }
    assertThatThrownBy(() -> LineFeatures.named("COLOUR=1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void capitalsAndBulletsAreSeen() {
    List<long[]> features = LineFeatures.of(closing("- Sở Y tế;", "GIÁM ĐỐC"));
    assertThat(names(features.get(0))).contains("OPENS=0", "ENDS=1", "CASE=4");
    assertThat(names(features.get(1))).contains("CASE=1", "BEFORE_ENDS=b");
  }

  @ParameterizedTest
  @CsvSource({
    "Noi nhQn:, COPIES_LABEL",
    "N0i nhan, COPIES_LABEL",
    "CONG HOA XA HOL CHU NGHIA VIET NAM, NATIONAL_TITLE",
    "DQc l6p - TF do - Hanh phuc, MOTTO",
    "Kinh giri: Công ty Hoa Mai, ADDRESS_LABEL",
    "Nhu trén;, AS_ABOVE",
    "PHO GIAM D0C, TITLE",
    "xe lu chạy qua cầu mới, NONE"
  })
  void damagedPhrasesAreStillLikeThem(String text, PhraseFamily family) {
    assertThat(likeness(text).sure()).isEqualTo(family);
  }

  @Test
  void theFillOfALineTellsAWholePhraseFromOneInALongLine() {
    assertThat(likeness("GIÁM ĐỐC").share()).isEqualTo(2);
    assertThat(likeness("Giám đốc các công ty và Ủy ban nhân dân tỉnh và các đơn vị").share())
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "Nguyễn Văn Bình, 27",
    "- Lưu: VT. Trần Thị Hoa, 27",
    "SỞ NỘI VỤ, 19",
    "được biết và thực hiện, 0"
  })
  void namesOfPersonsAreCountedFromTheEnd(String text, int likeness) {
    assertThat(PersonLikeness.of(new PieceWords(text))).isEqualTo(likeness);
  }
}
