// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.ingest.Recognition;
import congvan.ingest.SourceDocument;
import congvan.letter.DocumentNumber;
import congvan.letter.Letter;
import congvan.letter.Status;
import congvan.letter.Warning;
import congvan.letter.WarningCode;
import congvan.text.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DoubtDecisionTest {
  private static final LocalDate DAY = LocalDate.of(2025, 1, 15);

  @Test
  void whatIsCertainIsTaken() {
    Letter letter = parse(letter("Số: 31/SNV-VP", "15"), List.of());
    assertThat(letter.number().map(DocumentNumber::text)).contains("31/SNV-VP");
    assertThat(letter.issuedOn()).contains(DAY);
    assertThat(codes(letter)).doesNotContain(WarningCode.UNREADABLE_NUMBER);
  }

  @Test
  void aDoubtfulNumberIsLeftOutAndTheDayWithIt() {
    Letter letter = parse(letter("Số: 31/SNV-VP", "15"), List.of(), "31/SNV-VP");
    assertThat(letter.number()).isEmpty();
    assertThat(letter.issuedOn()).isEmpty();
    assertThat(letter.status()).contains(Status.ISSUED);
    assertThat(codes(letter))
        .contains(WarningCode.UNREADABLE_NUMBER, WarningCode.UNREADABLE_DATE)
        .doesNotContain(WarningCode.NO_NUMBER, WarningCode.NO_DATE);
  }

  @Test
  void aNumberWrittenIntoThePrintedFormIsLeftOut() {
    Letter letter = parse(letter("Số: 31 /SNV-VP", "15"), List.of());
    assertThat(letter.number()).isEmpty();
    assertThat(codes(letter)).contains(WarningCode.UNREADABLE_NUMBER);
  }

  @Test
  void inATextThatWasNotRecognisedItIsTaken() {
    SourceDocument document = document(letter("Số: 31 /SNV-VP", "15"), Optional.empty(), List.of());
    Letter letter = LetterParser.standard().parse(document);
    assertThat(letter.number().map(DocumentNumber::text)).contains("31/SNV-VP");
    assertThat(letter.issuedOn()).contains(DAY);
  }

  @Test
  void aDoubtfulDayIsTakenWhereTheSignatureBearsItOut() {
    String text = letter("Số: 31/SNV-VP", "15");
    assertThat(parse(text, List.of(), "15").issuedOn()).isEmpty();
    assertThat(parse(text, List.of(DAY.plusDays(3)), "15").issuedOn()).contains(DAY);
    assertThat(parse(text, List.of(DAY.plusDays(4)), "15").issuedOn()).isEmpty();
    assertThat(parse(text, List.of(DAY.minusDays(1)), "15").issuedOn()).isEmpty();
  }

  @Test
  void aDoubtfulYearIsNotBorneOut() {
    assertThat(parse(letter("Số: 31/SNV-VP", "15"), List.of(DAY), "2025").issuedOn()).isEmpty();
  }

  @Test
  void aDoubtfulWordAroundTheNumbersDoesNoHarm() {
    Letter letter = parse(letter("Số: 31/SNV-VP", "15"), List.of(), "ngày", "Hậu Lâm");
    assertThat(letter.issuedOn()).contains(DAY);
  }

  private static List<WarningCode> codes(Letter letter) {
    return letter.warnings().stream().map(Warning::code).toList();
  }

  private static Letter parse(String text, List<LocalDate> signedOn, String... doubtful) {
    List<Span> spans = Arrays.stream(doubtful).map(words -> place(text, words)).toList();
    Recognition recognition = new Recognition(Optional.of(0.9), spans);
    return LetterParser.standard().parse(document(text, Optional.of(recognition), signedOn));
  }

  private static Span place(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static SourceDocument document(
      String text, Optional<Recognition> recognition, List<LocalDate> signedOn) {
    return new SourceDocument(
        "scan.pdf",
        "0".repeat(64),
        "application/pdf",
        text,
        Optional.of(1),
        List.of(),
        recognition,
        signedOn,
        List.of());
  }

  private static String letter(String number, String day) {
    return """
    UBND TỈNH CAO LĨNH
    SỞ NỘI VỤ
    %s
    V/v kiểm kê hồ sơ

    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Hậu Lâm, ngày %s tháng 01 năm 2025

    Kính gửi: Các phòng thuộc Sở

    Sở Nội vụ đề nghị các phòng kiểm kê hồ sơ, gửi kết quả về Văn phòng Sở./.

    Nơi nhận:
    - Như trên;
    - Lưu: VT, VP.

    GIÁM ĐỐC

    Lê Thị Hoa
    """
        .formatted(number, day);
  }
}
