// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.letter.Term;
import congvan.letter.Window;
import congvan.text.Span;
import congvan.text.Syllables;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody writes, and what damage makes of letters: it is read in time, or not at all. */
class HostileTimesTest {
  private static final Pattern PIECE =
      Pattern.compile("[+-]?\\d{4,}(?:-(?:\\d\\d(?:-\\d\\d(?:T\\d\\d:\\d\\d)?)?|Q[1-4]|H[12]))?");
  private static final Pattern DURATION =
      Pattern.compile(
          "-?P(?=.)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?(?:T(?=.)(?:\\d+H)?(?:\\d+M)?)?");
  private static final List<String> SENTENCES =
      List.of(
          "Gửi về Sở trước ngày 10/4/2026.",
          "Họp lúc 8h30 ngày 12/3/2026.",
          "Hoàn thành trong quý II/2026.",
          "Báo cáo định kỳ trước ngày 25 hằng tháng.",
          "Trả lời trong vòng 15 ngày kể từ ngày ký.",
          "Thực hiện từ ngày 25/3 đến hết ngày 05/4/2026.",
          "Triển khai sau khi có hướng dẫn của Bộ.",
          "Giai đoạn 2021 - 2025.",
          "Tổ có 12 người, họp tại số 5/12.");
  private static final List<String> NOISE =
      List.of(
          "\u0000",
          "\u0007",
          "\uD835",
          "\uDC9C",
          "\uD835\uDC9C",
          "\u0301",
          "\u0323",
          "\u200B",
          "\u00A0",
          "\uFEFF",
          "\u0663",
          "\uFF11",
          "\u0967",
          "\u2164",
          "999999",
          "99999999999",
          "2147483648",
          "0",
          "00",
          "(",
          ")",
          "((",
          "/",
          "//",
          "-",
          "–",
          ".",
          ":",
          "\n",
          "\n\n\n",
          "\t",
          "P999999Y",
          "T24:00",
          "ngày",
          "tháng",
          "năm",
          "giờ",
          "lần",
          "hằng",
          "kể từ");

  @Provide
  Arbitrary<String> cases() {
    return Arbitraries.of(RuleCases.all()).map(row -> row.cell("text").replace("\\n", "\n"));
  }

  @Provide
  Arbitrary<String> damaged() {
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(Tuple.of(3, cases()), Tuple.of(2, Arbitraries.of(NOISE)));
    Arbitrary<String> joined =
        Combinators.combine(piece, Arbitraries.of(" ", "", "\n", ", ", "-", "/"))
            .as((text, gap) -> text + gap)
            .list()
            .ofMinSize(1)
            .ofMaxSize(5)
            .map(pieces -> String.join("", pieces));
    return Combinators.combine(joined, Arbitraries.integers().between(0, 200))
        .as(
            (text, at) ->
                at < text.length() ? text.substring(0, at) + text.substring(at + 1) : text);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    Arbitrary<LocalDate> any =
        Arbitraries.longs()
            .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);
    return Arbitraries.oneOf(
        any,
        Arbitraries.of(
            LocalDate.of(1, 1, 1),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(9999, 12, 31)));
  }

  @Property(seed = "20261122", tries = 3000)
  void whatIsFoundIsWellFormedOnAnyDay(
      @ForAll("damaged") String text, @ForAll("days") LocalDate day) {
    assertThat(find(text).expressions())
        .allSatisfy(found -> assertThat(isWellFormed(found.resolve(day))).isTrue());
  }

  private static boolean isWellFormed(TimeReading reading) {
    Term term = reading.term();
    return term.value().map(HostileTimesTest::isValue).orElse(true)
        && term.rrule().map(RuleGrammar::accepts).orElse(true)
        && (term.value().isPresent() || term.rrule().isPresent() || term.condition().isPresent())
        && isForward(reading.window());
  }

  private static boolean isValue(String value) {
    return DURATION.matcher(value).matches()
        || Stream.of(value.split("/", 2)).allMatch(piece -> PIECE.matcher(piece).matches());
  }

  private static boolean isForward(Window window) {
    return window.earliest().isEmpty()
        || window.latest().isEmpty()
        || !window.latest().get().isBefore(window.earliest().get());
  }

  @Property(seed = "20261122", tries = 2000)
  void timesStandInOrderAndNoTwoInOnePlace(@ForAll("damaged") String text) {
    List<TimeExpression> times =
        find(text).expressions().stream()
            .filter(found -> !(found.value() instanceof TimeValue.Event))
            .toList();

    for (int i = 1; i < times.size(); i++) {
      assertThat(times.get(i).core().start()).isGreaterThanOrEqualTo(times.get(i - 1).core().end());
    }
  }

  @Property(seed = "20261122", tries = 300)
  void sentencesApartAreReadAsIfAlone(
      @ForAll("sentences") String first, @ForAll("sentences") String second) {
    List<String> apart = new ArrayList<>(read(first));
    apart.addAll(read(second));

    assertThat(read(first + "\n\n" + second)).isEqualTo(apart);
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(SENTENCES);
  }

  private static List<String> read(String text) {
    LocalDate day = LocalDate.of(2026, 3, 5);
    return TimeFinder.find(text, day).stream()
        .map(time -> time.kind() + " " + time.relation() + " " + time.term() + time.window())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("absurdities")
  void readsNoMoreIntoAnAbsurdityThanItSays(String text) {
    assertThat(find(text).expressions())
        .allSatisfy(
            found -> assertThat(isWellFormed(found.resolve(LocalDate.of(9999, 12, 31)))).isTrue());
  }

  static Stream<String> absurdities() {
    return Stream.of(
        "P999999Y",
        "trong vòng 999999999 năm kể từ ngày ký",
        "trong vòng 999 năm kể từ ngày ký",
        "không quá 999 ngày làm việc",
        "ngày 99/99/9999",
        "ngày 00/00/0000",
        "ngày 1 tháng 1 năm 0000",
        "năm 0",
        "năm 9999 và các năm tiếp theo",
        "24 giờ 60 phút ngày 31/12/9999",
        "999 lần/năm",
        "0 lần/năm",
        "mỗi 0 tháng",
        "0 tháng một lần",
        "ngày 0 hằng tháng",
        "ngày 31 tháng 2 hằng năm",
        "ngày 99 hằng tháng",
        "tuần 99 năm 2026",
        "thứ 9 hằng tuần",
        "25 giờ 61 phút hằng ngày",
        "từ ngày 31/12/9999 đến ngày 01/01/0001",
        "từ năm 9999 đến năm 0000",
        "tháng 13 âm lịch",
        "ngày 31 tháng Chạp",
        "thế kỷ 99",
        Normalizer.normalize("trước ngày 15 tháng 4 năm 2026", Normalizer.Form.NFD),
        "ngày \u0661\u0665/\u0663/\u0662\u0660\u0662\u0666",
        "ngày 15\uD835/3\uDC9C/2026",
        "ngày\u000015/\u00003/2026");
  }

  private static TimeFindings find(String text) {
    return TimeFinder.find(Syllables.of(text), new Span(0, text.length()));
  }
}
