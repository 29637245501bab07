// SPDX-License-Identifier: Apache-2.0
package congvan.query;

import static congvan.query.LetterQuery.assignee;
import static congvan.query.LetterQuery.due;
import static congvan.query.LetterQuery.number;
import static congvan.query.LetterQuery.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import congvan.query.LetterQuery.And;
import congvan.query.LetterQuery.NumberLike;
import congvan.query.LetterQuery.Or;
import congvan.query.LetterQuery.Phrase;
import congvan.query.LetterQuery.Value;
import congvan.query.LetterQuery.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryReaderTest {
  private static final QueryReader READER = QueryReader.standard().today(LocalDate.of(2021, 5, 12));

  /** Notes are in the table without their last full stop; several are parted by {@code |}. */
  @ParameterizedTest
  @CsvFileSource(resources = "query.cases.tsv", delimiter = '\t', quoteCharacter = '\0')
  void readsAsTheTableSays(String typed, String asRead, String notes) {
    ReadQuery read = READER.read(typed);

    assertThat(read.asRead()).as(typed).isEqualTo(asRead);
    assertThat(read.notes().isEmpty() ? "-" : String.join(" | ", read.notes())).isEqualTo(notes);
    assertThat(READER.read(asRead).query()).as("read again: %s", asRead).isEqualTo(read.query());
  }

  @Test
  void makesTheQueryThatAProgramWouldMake() {
    assertThat(READER.read("giao: sở nội vụ hạn: trước tháng 6/2021").query())
        .isEqualTo(assignee("sở nội vụ").and(due(DayRange.before(LocalDate.of(2021, 6, 1)))));
  }

  @Test
  void looksForANumberAsTheLettersOwnAndAsOneThatIsMentioned() {
    assertThat(READER.read("512/STC-QLCS").query())
        .isEqualTo(new Or(List.of(number("512/STC-QLCS"), words("512/STC-QLCS"))));
    assertThat(READER.read("viện dẫn: 512/STC-QLCS").query())
        .isEqualTo(new NumberLike(NumberField.CITES, "512/STC-QLCS"));
  }

  @Test
  void tellsPhrasesFromWords() {
    assertThat(READER.read("loại:QĐ \"hộ nghèo\" giảm nghèo").query())
        .isEqualTo(
            new And(
                List.of(
                    new Words(WordField.TYPE, "Quyết định"),
                    new Phrase(WordField.TEXT, "hộ nghèo"),
                    words("giảm nghèo"))));
  }

  @Test
  void givesAnUrgencyByItsConstant() {
    assertThat(READER.read("độ khẩn: hoả tốc").query())
        .isEqualTo(new Value(ValueField.URGENCY, "HOA_TOC"));
  }

  @ParameterizedTest
  @CsvSource({
    "trước 1/6/2021, ..2021-05-31",
    "2021-06, 2021-06",
    "'  quý 2/2021 ', 2021-04-01..2021-06-30",
    "overdue, ..2021-05-11"
  })
  void readsDaysAlone(String typed, String days) {
    assertThat(READER.readDays(DayField.DUE, typed).orElseThrow().asRead())
        .isEqualTo("hạn:" + days);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "2021 nghèo", "32", "trước quá hạn", ".."})
  void tellsWhatIsNoDay(String typed) {
    assertThat(READER.readDays(DayField.DUE, typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        ")",
        "((a OR b) ",
        "\"",
        "\" ",
        "'",
        "-(",
        "NOT ",
        "- -",
        "a:",
        "số:",
        "hạn:<",
        "12/AB-",
        "*",
        "?*/",
        "a OR số:",
        "x AND (",
        "“a” ",
        "2021-",
        "giao: "
      })
  void endsSoonWhateverIsRepeated(String piece) {
    String typed = piece.repeat(100_000 / piece.length());

    ReadQuery read =
        assertTimeout(Duration.ofSeconds(5), () -> READER.read(typed), "time for " + piece);

    assertThat(read.query().toString()).isNotEmpty();
    assertThat(read.notes()).hasSizeLessThanOrEqualTo(20);
  }

  @Test
  void readsNoMoreThanTheFirstWords() {
    ReadQuery read = READER.read("từ ".repeat(301));

    assertThat(read.asRead().split(" ")).hasSize(300);
    assertThat(read.notes()).containsExactly("Only the first 300 words were read.");
  }

  @Property(tries = 3000, seed = "20261122")
  void whatWasReadIsReadAgainAsTheSame(@ForAll("queries") String typed) {
    ReadQuery read = READER.read(typed);
    ReadQuery again = READER.read(read.asRead());

    assertThat(again.query()).as("%s, read as %s", typed, read.asRead()).isEqualTo(read.query());
    assertThat(again.asRead()).isEqualTo(read.asRead());
  }

  /** Pieces of queries, with and without a blank between. */
  @Provide
  Arbitrary<String> queries() {
    return Arbitraries.of(
            "giảm",
            "nghèo",
            "NGHÈO",
            "Sở",
            "và",
            "VÀ",
            "HOẶC",
            "KHÔNG",
            "AND",
            "OR",
            "NOT",
            "&&",
            "||",
            "-",
            "(",
            ")",
            "\"",
            "“",
            "”",
            "'",
            ";",
            ",",
            ":",
            "*",
            "?",
            "/",
            "số:",
            "số",
            "cơ quan:",
            "loại:",
            "QĐ",
            "công văn",
            "giao:",
            "hạn:",
            "ngày:",
            "ngày",
            "<",
            ">=",
            "2021",
            "2021-03",
            "..",
            "15/3/2021",
            "29/2/2021",
            "trước",
            "từ",
            "đến",
            "tháng 6",
            "quý II",
            "tuần này",
            "quá hạn",
            "493/SLĐTBXH-VP",
            "493",
            "/SLĐ",
            "49*",
            "-VP",
            "viện dẫn:",
            "độ khẩn:",
            "hỏa tốc",
            "abc:",
            "nội dung:",
            "Y'Đin",
            "TB&XH",
            "16:30")
        .list()
        .ofMaxSize(12)
        .flatMap(pieces -> Arbitraries.of(" ", "").map(between -> String.join(between, pieces)));
  }

  @Property(tries = 1000, seed = "20261122")
  void anySignsAreReadSomehow(@ForAll String typed) {
    ReadQuery read = READER.read(typed);

    assertThat(READER.read(read.asRead()).query()).as(typed).isEqualTo(read.query());
  }
}
