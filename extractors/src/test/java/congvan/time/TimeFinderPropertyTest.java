// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import congvan.testdata.TimeBound;
import congvan.text.Span;
import congvan.text.Syllables;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFinderPropertyTest {
  private static final LocalDate SIGNED = LocalDate.of(2024, 2, 29);
  private static final String WORDS =
      "ngày tháng quý năm tuần giờ hàng hằng mỗi định kỳ lần trước sau trong vòng thời hạn đến hết"
          + " từ kể nay này tới khi đột xuất có yêu cầu chậm nhất là đầu giữa cuối của và các tiếp"
          + " theo làm việc ký nhận được văn bản giai đoạn nhiệm kỳ học nửa một hai năm sáu mười"
          + " thứ bảy chủ nhật buổi sáng lúc vào hồi hôm mai T Q II IV Il mùng rằm Tết Giêng Chạp"
          + " âm lịch nhuận Bính Ngọ lễ Quốc khánh nữa cách đây kém rưỡi chiều tối l O h";
  private static final String SIGNS =
      "/ - . , : ; ( ) | \n \n\n – % “ ” 1 2 5 12 31 05 29 2026 02 13 99 6 11 00 2025";

  @Provide
  Arbitrary<String> texts() {
    List<String> pieces = List.of((WORDS + " " + SIGNS).split(" ", -1));
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.of(pieces)),
            Tuple.of(1, Arbitraries.strings().all().ofMaxLength(4)));
    Arbitrary<String> joined = Arbitraries.of(" ", " ", "", "\n");
    return Combinators.combine(piece, joined)
        .as((word, gap) -> word + gap)
        .list()
        .ofMaxSize(60)
        .map(words -> words.stream().collect(Collectors.joining()));
  }

  @Property(seed = "20261122", tries = 1500)
  void everythingFoundStandsInTheTextAndCanBeLaidOnTheCalendar(@ForAll("texts") String text) {
    TimeFindings findings = TimeFinder.find(Syllables.of(text), new Span(0, text.length()));

    assertThat(findings.expressions())
        .allSatisfy(
            expression -> {
              assertThat(expression.span().end()).isLessThanOrEqualTo(text.length());
              assertThat(expression.core().start())
                  .isBetween(expression.span().start(), expression.span().end());
              assertThat(expression.resolve(SIGNED).term()).isNotNull();
              assertThat(expression.inYear(2023).resolve(SIGNED).term()).isNotNull();
            });
  }

  @Property(seed = "20261122", tries = 300)
  void aStretchHoldsWhatIsFoundInIt(@ForAll("texts") String text) {
    Span half = new Span(text.length() / 4, text.length() / 2);

    assertThat(TimeFinder.find(Syllables.of(text), half).expressions())
        .allSatisfy(
            expression ->
                assertThat(expression.span().start()).isGreaterThanOrEqualTo(half.start()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ngày ",
        "ngày 1 ",
        "((((",
        "1/",
        "1/1/",
        "1-1-",
        "tháng ",
        "hằng năm, ",
        "khi ",
        "sau khi có ",
        "từ ngày 1 đến ",
        "năm 2020 - ",
        "quý I, ",
        "trong 5 ngày kể từ ",
        "trước ",
        "đến hết ",
        "12 giờ ",
        "ngày 1, 2, ",
        "định kỳ 6 tháng, ",
        "\n",
        "9"
      })
  void workGrowsWithTheLengthOfHostileText(String piece) {
    String text = piece.repeat(100_000);
    TimeBound.check(
        text.length(),
        () -> {
          find(text.substring(0, text.length() / 20));
          long half = allocated(text.substring(0, text.length() / 2));
          long whole = allocated(text);

          assertThat(whole).isLessThan(3 * half + 1_000_000);
        });
  }

  private static long allocated(String text) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    find(text);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  private static void find(String text) {
    TimeFindings findings = TimeFinder.find(Syllables.of(text), new Span(0, text.length()));
    assertThat(findings.expressions()).hasSizeLessThanOrEqualTo(text.length());
  }
}
