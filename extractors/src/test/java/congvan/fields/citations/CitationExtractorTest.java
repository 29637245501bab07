// SPDX-License-Identifier: Apache-2.0
package congvan.fields.citations;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.extract.Field;
import congvan.extract.Found;
import congvan.extract.Readings;
import congvan.layout.LayoutReader;
import congvan.letter.Citation;
import congvan.letter.DocumentNumber;
import congvan.lexicon.Table;
import congvan.testdata.TimeBound;
import congvan.text.LetterText;
import congvan.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationExtractorTest {
  private static final String OPENING = "Kính gửi: Sở Nội vụ.\n\n";

  static Stream<Arguments> cases() {
    return Table.beside(CitationExtractorTest.class, "citations.cases.tsv").rows().stream()
        .map(row -> Arguments.of(row.cell("body"), row.cell("citations")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsTheDocumentsCitedIn(String body, String citations) {
    String found =
        find(body.replace('¶', '\n')).stream()
            .map(CitationExtractorTest::shown)
            .collect(Collectors.joining("; "));
    assertThat(found.isEmpty() ? "-" : found).isEqualTo(citations);
  }

  @Test
  void theCitationReachesFromItsTypeToItsIssuer() {
    String body =
        "Theo **Thông báo kết luận** số 9/TB-VP\nngày 1/2/2024 của Văn phòng, các sở làm.";
    Citation citation = find(body).getFirst();
    assertThat(citation.text())
        .isEqualTo("Thông báo kết luận số 9/TB-VP ngày 1/2/2024 của Văn phòng");
    assertThat(citation.type()).contains("Thông báo kết luận");
  }

  @Test
  void theLettersOwnNumberIsNoCitation() {
    Readings readings = new Readings();
    readings.add(
        Field.NUMBER, Found.at(DocumentNumber.of("12/QĐ-SNV"), new Span(0, 1), "number.header"));
    String text = OPENING + "Ban hành kèm theo Quyết định số 12/QĐ-SNV và Kế hoạch số 13/KH-SNV.";
    new CitationExtractor().find(LayoutReader.read(LetterText.of(text)), readings);
    assertThat(readings.all(Field.CITATIONS).stream().map(found -> found.value().number().text()))
        .containsExactly("13/KH-SNV");
  }

  @Property(seed = "20261122", tries = 300)
  void everySpanLeadsBackToItsText(@ForAll("sentences") String body) {
    String text = OPENING + body;
    for (Citation citation : find(body)) {
      Span span = citation.spans().getFirst();
      String there = LetterText.of(text.substring(span.start(), span.end())).normalized();
      assertThat(LetterText.value(there, 0, there.length())).isEqualTo(citation.text());
      assertThat(citation.text().replace(" ", "")).contains(citation.number().text());
    }
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(
            "Căn cứ ",
            "Quyết định ",
            "số ",
            "số: ",
            "12",
            "/QĐ-UBND",
            "/2024/NĐ-CP",
            "-TB/TU",
            " ",
            "ngày ",
            "1/2/2024",
            " của ",
            "Bộ Tài chính",
            ", ",
            "; ",
            "\n",
            "và ",
            "(",
            ")",
            "**",
            "Luật ",
            "tháng ",
            "ABC/2024/1",
            "mẫu ",
            ". ",
            "\u00a0",
            "1. ",
            "- ")
        .list()
        .ofMaxSize(40)
        .map(words -> String.join("", words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "((((",
        "ngày ",
        "số ",
        "Quyết định số ",
        "15/QĐ-",
        "số 15/QĐ-UBND ",
        "của ",
        "và ",
        "1/",
        "ngày 1/1/2020, ",
        "số: …",
        "Luật số 1/2020/QH14 của "
      })
  void repetitionsTakeLinearTime(String hostile) {
    String body = hostile.repeat(1_000_000 / hostile.length());
    TimeBound.check(body.length(), () -> find(body));
  }

  private static List<Citation> find(String body) {
    Readings readings = new Readings();
    new CitationExtractor().find(LayoutReader.read(LetterText.of(OPENING + body)), readings);
    return readings.all(Field.CITATIONS).stream().map(Found::value).toList();
  }

  private static String shown(Citation citation) {
    return citation.number().text()
        + " "
        + citation.issuedOn().map(String::valueOf).orElse("-")
        + " ["
        + citation.issuer().orElse("")
        + "] "
        + citation.relation();
  }
}
