// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.letter.Copy;
import congvan.letter.Letter;
import congvan.letter.LetterKind;
import congvan.letter.Signer;
import congvan.testdata.Cases;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The model of line roles on the command line, which has no CoreNLP. */
class ModelTest {
  /** What a bad scan leaves: the labels Kính gửi and Nơi nhận are gone. */
  private static final String DAMAGED =
      """
      ỦY BAN NHÂN DÂN TỈNH HÀ GIANG
      SỞ NỘI VỤ
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 215/SNV-CCVC
      Hà Giang, ngày 12 tháng 5 năm 2026
      V/v báo cáo số lượng người làm việc năm 2026
      nh gù: Các đơn vị sự nghiệp thuộc Sở
      Sở Nội vụ đề nghị các đơn vị:
      1. Rà soát số lượng người làm việc hiện có.
      2. Gửi báo cáo về Sở Nội vụ trước ngày 30/5/2026.
      ơi nhậ
      - Như trên;
      - Văn phòng Sở;
      - Lưu: VT, CCVC.
      GIÁM ĐÓC
      oe
      Vàng Thị Hương Giang
      """;

  @TempDir private Path folder;

  @Test
  void coreNlpIsNotOnTheClassPath() {
    assertThat(getClass().getResource("/edu/stanford/nlp/ie/crf/CRFClassifier.class")).isNull();
  }

  @Test
  void everyInventedLetterIsReadWithoutCoreNlp() {
    List<Letter> with = invented("--jobs=2");
    List<Letter> without = invented("--no-model");

    assertThat(with).hasSameSizeAs(Cases.all()).map(Letter::kind).isEqualTo(kinds(without));
    assertThat(with.stream().filter(ModelTest::isClean))
        .containsExactlyElementsOf(without.stream().filter(ModelTest::isClean).toList());
  }

  @Test
  void aDamagedLetterIsReadWithTheModel() throws IOException {
    Letter letter = Run.of("extract", damaged()).letters().getFirst();

    assertThat(letter.signer().flatMap(Signer::name)).contains("Vàng Thị Hương Giang");
    assertThat(letter.copies()).extracting(Copy::name).contains("Như trên", "Văn phòng Sở");
    assertThat(Run.of("explain", damaged()).out())
        .containsPattern("signer.name {2,}Vàng Thị Hương Giang {2,}\\S+ by line roles");
  }

  @Test
  void withoutTheModelTheRulesStandAlone() throws IOException {
    Letter letter = Run.of("extract", "--no-model", damaged()).letters().getFirst();

    assertThat(letter.signer()).isEmpty();
    assertThat(letter.copies()).isEmpty();
    assertThat(Run.of("explain", "--no-model", damaged()).out()).doesNotContain("line roles");
  }

  @Test
  void theIndexKeepsWhatTheModelReads() throws IOException {
    assertThat(indexed("with").signer()).isPresent();
    assertThat(indexed("without", "--no-model").signer()).isEmpty();
  }

  @Test
  void cleanLettersAreTheSameWithoutTheModel() throws IOException {
    String clean = Samples.letter(folder.resolve("clean.txt")).toString();

    assertThat(Run.of("extract", clean)).isEqualTo(Run.of("extract", "--no-model", clean));
  }

  private static List<Letter> invented(String option) {
    Run run = Run.of("extract", "--in-process", option, Cases.folder().toString());
    assertThat(run.status()).isZero();
    return run.letters();
  }

  private static List<LetterKind> kinds(List<Letter> letters) {
    return letters.stream().map(Letter::kind).toList();
  }

  private static boolean isClean(Letter letter) {
    return letter.kind() == LetterKind.OFFICIAL_DOCUMENT
        && !letter.source().path().contains("ocr-");
  }

  private Letter indexed(String name, String... options) throws IOException {
    String index = folder.resolve(name).toString();
    Stream<String> given = Stream.of("index", "--in-process", damaged(), "--to", index);
    Run.of(Stream.concat(given, Stream.of(options)).toArray(String[]::new));
    return Run.of("export", index, "--format", "jsonl").letters().getFirst();
  }

  private String damaged() throws IOException {
    return Samples.file(folder.resolve("damaged.txt"), DAMAGED).toString();
  }
}
