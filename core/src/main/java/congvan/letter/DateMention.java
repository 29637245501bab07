// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

import congvan.text.Span;
import java.util.List;

/**
 * A date or a period that the letter names, as in {@code ngày 15/3/2021}.
 *
 * @param value ISO 8601 or a period: {@code 2021-03-15}, {@code 2021-12}, {@code 2022-Q2}, {@code
 *     2021/2025}
 */
public record DateMention(String text, String value, DateRole role, List<Span> spans) {
  public DateMention {
    text = Text.required("date.text", text);
    value = Text.required("date.value", value);
    spans = List.copyOf(spans);
  }
}
