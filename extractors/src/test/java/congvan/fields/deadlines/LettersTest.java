// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.extract.Found;
import congvan.layout.LayoutReader;
import congvan.letter.DateMention;
import congvan.letter.Deadline;
import congvan.letter.DeadlineKind;
import congvan.letter.Term;
import congvan.lexicon.Table;
import congvan.text.LetterText;
import congvan.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences in the forms that letters use: each names every date and period with what it is for,
 * and the recurrences, durations and events by which something is due.
 */
class LettersTest {
  private static final DeadlineExtractor EXTRACTOR = DeadlineExtractor.standard();

  static Stream<Arguments> sentences() {
    return Table.beside(LettersTest.class, "letters.cases.tsv").rows().stream()
        .map(row -> Arguments.of(row.cell("issued"), row.cell("text"), row.cell("times")));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void tellsWhatEachTimeIsFor(String issued, String text, String expected) {
    LetterTimes times =
        EXTRACTOR.find(
            LayoutReader.read(LetterText.of(letter(text.replace("\\n", "\n")))),
            Optional.of(LocalDate.parse(issued)));

    assertThat(written(times)).isEqualTo(expected);
  }

  private static String letter(String sentence) {
    return """
    BỘ NỘI VỤ
    Số: 12/BNV-VP
    Hà Nội, ngày 05 tháng 3 năm 2026
    V/v triển khai nhiệm vụ
    Kính gửi: Các sở.

    Bộ Nội vụ đề nghị các đơn vị lưu ý:

    %s

    Trân trọng./.

    Nơi nhận:
    - Như trên;
    - Lưu: VT.
    """
        .formatted(sentence);
  }

  /** In reading order, without the day of issue. */
  private static String written(LetterTimes times) {
    Map<Integer, String> written = new TreeMap<>();
    for (Found<DateMention> date : times.dates().subList(1, times.dates().size())) {
      DateMention mention = date.value();
      written.put(start(mention.spans()), mention.role() + " " + mention.value());
    }
    for (Found<Deadline> deadline : times.deadlines()) {
      Deadline due = deadline.value();
      if (due.kind() != DeadlineKind.DATE && due.kind() != DeadlineKind.PERIOD) {
        written.merge(start(due.spans()), undated(due), (one, other) -> one + "; " + other);
      }
    }
    return written.isEmpty() ? "-" : String.join("; ", written.values());
  }

  private static String undated(Deadline due) {
    Term term = due.term();
    return "DEADLINE "
        + due.kind()
        + " "
        + term.value().or(term::rrule).or(term::condition).orElseThrow();
  }

  private static int start(List<Span> spans) {
    return spans.get(0).start();
  }
}
