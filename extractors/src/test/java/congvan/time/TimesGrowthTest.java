// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import congvan.testdata.TimeBound;
import congvan.text.Span;
import congvan.text.Syllables;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Beginnings of times again and again: the work grows with the length of the text, no faster. */
class TimesGrowthTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "kể từ ngày ",
        "từ ngày ",
        "trước ngày 5, ",
        "các ngày 5, 6, ",
        "ngày 5 và ",
        "thứ Hai, ",
        "thứ 2, 4, 6, ",
        "mùng 1 ",
        "rằm tháng ",
        "tháng Giêng, ",
        "hai mươi ",
        "một trăm linh ",
        "năm năm ",
        "năm (05) ",
        "((năm ",
        "9h30 - ",
        "lúc 8 giờ ",
        "từ 8h đến ",
        "1 năm 6 tháng ",
        "mỗi 3 tháng ",
        "hằng tháng, ",
        "2 lần/",
        "sau khi ",
        "trước khi ",
        "cách đây ",
        "cuối tháng ",
        "đầu tuần ",
        "thế kỷ ",
        "l5/3/",
        "15-3-",
        "2026-03-",
        "2026, ",
        "Q1, ",
        "Tết ",
        "lễ 30/4 và ",
        "P999999Y ",
        "\u0663/",
        "\uD835",
        "\u0000",
        "\u0301",
        "99999999999 "
      })
  void workGrowsWithTheLengthOf(String piece) {
    String text = piece.repeat(400_000 / piece.length());
    TimeBound.check(
        text.length(),
        () -> {
          find(text.substring(0, text.length() / 20));
          long half = allocated(text.substring(0, text.length() / 2));

          assertThat(allocated(text)).isLessThan(3 * half + 1_000_000);
        });
  }

  private static long allocated(String text) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    find(text);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  private static TimeFindings find(String text) {
    return TimeFinder.find(Syllables.of(text), new Span(0, text.length()));
  }
}
