// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.letter.Letter;
import congvan.testdata.Cases;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotations.TimexAnnotation;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class LetterAnnotatorTest {
  private static final String LETTER =
      """
      UBND TỈNH HÒA MỸ                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      SỞ NỘI VỤ                       Độc lập - Tự do - Hạnh phúc
      Số: 45/SNV-CCVC                 Hòa Mỹ, ngày 02 tháng 3 năm 2026
      V/v rà soát hồ sơ

      Kính gửi: Các sở, ban, ngành tỉnh

      Thực hiện Văn bản số 512/UBND-NC ngày 20/2/2026 của Ủy ban nhân dân tỉnh, Sở Nội vụ đề nghị:

      1. Giao Văn phòng Sở chủ trì rà soát hồ sơ, hoàn thành trước ngày 20/3/2026.
      2. Báo cáo hàng quý về Sở Nội vụ.

      Nơi nhận:
      - Như trên;
      - Lưu: VT.
                                      GIÁM ĐỐC
                                      Trần Văn Hạo
      """;

  private static final StanfordCoreNLP PIPELINE = new StanfordCoreNLP(properties());

  private static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "letter");
    properties.setProperty("customAnnotatorClass.letter", LetterAnnotator.class.getName());
    return properties;
  }

  private static Annotation annotated(String text) {
    Annotation document = new Annotation(text);
    PIPELINE.annotate(document);
    return document;
  }

  private static List<String> mentions(CoreMap of, EntityType type) {
    return of.get(CoreAnnotations.MentionsAnnotation.class).stream()
        .filter(each -> each.get(CoreAnnotations.EntityTypeAnnotation.class).equals(type.name()))
        .map(each -> each.get(CoreAnnotations.TextAnnotation.class))
        .toList();
  }

  /** Which body is charged with something, and until when. */
  @Test
  void rulesOfTokensRegexRunOverLetters() throws IOException {
    String text = LETTER;
    // As in README.md, from here
    Properties properties = new Properties();
    properties.setProperty("annotators", "letter");
    properties.setProperty("customAnnotatorClass.letter", "congvan.nlp.LetterAnnotator");
    Annotation document = new Annotation(text);
    new StanfordCoreNLP(properties).annotate(document);

    TokenSequencePattern charged =
        TokenSequencePattern.compile(
            "/Giao/ (?$body [{ner:ORGANIZATION}]+) []{0,12} (?$due [{ner:DATE}]+)");
    List<String> found = new ArrayList<>();
    for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
      TokenSequenceMatcher matcher =
          charged.matcher(sentence.get(CoreAnnotations.TokensAnnotation.class));
      while (matcher.find()) {
        Timex until = matcher.groupNodes("$due").getFirst().get(TimexAnnotation.class);
        found.add(matcher.group("$body") + ": " + until.value());
      }
    }
    Letter letter = document.get(LetterAnnotation.class);
    // to here
    assertThat(found).containsExactly("Văn phòng Sở: 2026-03-20");
    assertThat(letter.text()).isEqualTo(text);
    assertThat(readme()).contains(linesThatRun());
  }

  private static String readme() throws IOException {
    return Files.readString(Cases.folder().resolve("../../README.md"));
  }

  private static String linesThatRun() throws IOException {
    String source =
        Files.readString(
            Cases.folder()
                .resolve("../../extractors/src/test/java/congvan/nlp/LetterAnnotatorTest.java"));
    int from = source.indexOf("// As in README.md, from here") + 30;
    return source
        .substring(from, source.indexOf("    // to here", from))
        .stripTrailing()
        .stripIndent();
  }

  @Test
  void namesWhatTheLetterNames() {
    Annotation document = annotated(LETTER);
    assertThat(mentions(document, EntityType.ORGANIZATION))
        .contains("SỞ NỘI VỤ", "UBND TỈNH HÒA MỸ", "Các sở, ban, ngành tỉnh", "Văn phòng Sở");
    assertThat(mentions(document, EntityType.PERSON)).containsExactly("Trần Văn Hạo");
    assertThat(mentions(document, EntityType.LOCATION)).containsExactly("Hòa Mỹ");
    assertThat(mentions(document, EntityType.LAW))
        .containsExactly(
            "45/SNV-CCVC", "Văn bản số 512/UBND-NC ngày 20/2/2026 của Ủy ban nhân dân tỉnh");
    assertThat(mentions(document, EntityType.DATE))
        .contains("ngày 02 tháng 3 năm 2026", "trước ngày 20/3/2026", "hàng quý");
  }

  @Test
  void givesValuesOfTimesAndCitations() {
    List<CoreMap> mentions = annotated(LETTER).get(CoreAnnotations.MentionsAnnotation.class);
    assertThat(mentions)
        .filteredOn(each -> each.get(CitationAnnotation.class) != null)
        .singleElement()
        .satisfies(
            law ->
                assertThat(law.get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class))
                    .isEqualTo("512/UBND-NC"));
    assertThat(mentions)
        .filteredOn(each -> each.get(DeadlineAnnotation.class) != null)
        .extracting(each -> each.get(TimeAnnotations.TimexAnnotation.class).toString())
        .containsExactly(
            "<TIMEX3 VAL=\"2026-03-20\" TYPE=\"DATE\"/>", "<TIMEX3 VAL=\"P3M\" TYPE=\"SET\"/>");
  }

  @Test
  void theLetterStandsUnderItsOwnKey() {
    Letter letter = annotated(LETTER).get(LetterAnnotation.class);
    assertThat(letter.number().orElseThrow().text()).isEqualTo("45/SNV-CCVC");

    Annotation again = new Annotation(LETTER);
    again.set(LetterAnnotation.class, letter);
    new AnnotationPipeline(List.of(new LetterAnnotator("letter", new Properties())))
        .annotate(again);
    assertThat(again.get(LetterAnnotation.class)).isSameAs(letter);
  }

  @Test
  void sentencesEndWhereAPersonEndsThem() {
    assertThat(annotated(LETTER).get(CoreAnnotations.SentencesAnnotation.class))
        .extracting(each -> each.get(CoreAnnotations.TextAnnotation.class))
        .contains(
            "V/v rà soát hồ sơ",
            "1. Giao Văn phòng Sở chủ trì rà soát hồ sơ, hoàn thành trước ngày 20/3/2026.",
            "2. Báo cáo hàng quý về Sở Nội vụ.",
            "Trần Văn Hạo");
  }

  @Test
  void aTextWithoutAWordIsNoLetter() {
    Annotation document = annotated(" \n ");
    assertThat(document.get(CoreAnnotations.TokensAnnotation.class)).isEmpty();
    assertThat(document.get(CoreAnnotations.MentionsAnnotation.class)).isEmpty();
    assertThat(document.containsKey(LetterAnnotation.class)).isFalse();
  }

  @Test
  void marksThatAreNotComposedStayWithTheirLetter() {
    Annotation document = annotated(Normalizer.normalize("Kính gửi: Sở Nội vụ.", Form.NFD));
    assertThat(document.get(CoreAnnotations.TokensAnnotation.class))
        .extracting(token -> Normalizer.normalize(token.word(), Form.NFC))
        .containsExactly("Kính", "gửi", ":", "Sở", "Nội", "vụ", ".");
  }
}
