// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LetterTest {
  private static final String SHA256 = "0123456789abcdef".repeat(4);

  @Test
  void whatIsNeverSaidIsAbsent() {
    Letter letter = new LetterBuilder(source("Số: 12/UBND-VX")).build();

    assertThat(letter.kind()).isEqualTo(LetterKind.OFFICIAL_DOCUMENT);
    assertThat(letter.number()).isEmpty();
    assertThat(letter.copies()).isEmpty();
    assertThat(letter.inferred()).isEmpty();
    assertThat(letter.text()).isEqualTo("Số: 12/UBND-VX");
  }

  @Test
  void knowsWhereItsPlainValuesStand() {
    List<Span> places = List.of(new Span(0, 7));
    Letter letter =
        new LetterBuilder(source("Hà Tĩnh, ngày 2 tháng 3"))
            .place("Hà Tĩnh")
            .spans("place", places)
            .spans("subject", List.of())
            .inferred("issuedOn")
            .build();

    assertThat(letter.spansOf("place")).isEqualTo(places);
    assertThat(letter.spansOf("subject")).isEmpty();
    assertThat(letter.spans()).containsOnlyKeys("place");
    assertThat(letter.inferred()).containsExactly("issuedOn");
  }

  @Test
  void onlyPlainValuesHaveTheirPlacesInTheLetter() {
    LetterBuilder misplaced =
        new LetterBuilder(source("")).spans("number", List.of(new Span(0, 1)));
    LetterBuilder misnamed = new LetterBuilder(source("")).inferred("date");

    assertThatIllegalArgumentException()
        .isThrownBy(misplaced::build)
        .withMessage("not a value with a place of its own: number");
    assertThatIllegalArgumentException()
        .isThrownBy(misnamed::build)
        .withMessage("not a value with a place of its own: date");
  }

  @Test
  void doesNotChangeWithTheListItWasGiven() {
    List<Recipient> recipients = new ArrayList<>();
    recipients.add(new Recipient("Các phòng thuộc Sở", List.of()));
    Letter letter = new LetterBuilder(source("")).recipients(recipients).build();
    recipients.clear();

    assertThat(letter.recipients()).hasSize(1);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> letter.recipients().clear());
  }

  @Test
  void textIsComposedAndNeverBlank() {
    assertThat(new Recipient("So\u031B\u0309 No\u0323\u0302i vu\u0323", List.of()).name())
        .isEqualTo("Sở Nội vụ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Recipient(" ", List.of()))
        .withMessage("recipient.name is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Copy("Tỉnh ủy", Optional.of(""), List.of()))
        .withMessage("copy.purpose is blank");
  }

  @Test
  void anItemMayHaveNeitherLabelNorWordsOfItsOwn() {
    Task row =
        new Task(
            "", TaskKind.TASK, "", List.of(), List.of(), List.of(), true, List.of(), List.of());

    assertThat(row.label()).isEmpty();
    assertThat(row.text()).isEmpty();
  }

  @Test
  void aYearHasFourDigits() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new DocumentNumber(
                    "1/21/QĐ",
                    Optional.of("1"),
                    Optional.of(21),
                    Optional.of("QĐ"),
                    Optional.empty(),
                    Optional.empty(),
                    List.of()))
        .withMessage("number.year has not four digits: 21");
  }

  @Test
  void aSourceKnowsTheLengthOfItsText() {
    assertThat(source("Kính gửi").withoutText().characters()).isEqualTo(8);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> source(SHA256, 7, "Kính gửi"))
        .withMessage("source.characters is 7, the text has 8");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> source("ABC", 0, ""))
        .withMessage("source.sha256 is none: ABC");
  }

  private static Source source(String text) {
    return source(SHA256, text.length(), text);
  }

  private static Source source(String sha256, int characters, String text) {
    return new Source(
        "a.txt",
        sha256,
        "text/plain",
        characters,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        text);
  }
}
