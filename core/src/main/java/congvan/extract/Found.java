// SPDX-License-Identifier: Apache-2.0
package congvan.extract;

import congvan.text.Span;
import java.util.List;

/**
 * A value that was found: what, where, and by which rule.
 *
 * @param value the value as the contract gives it
 * @param spans where it stands in the original text, in reading order; several where it was joined
 *     from several places, none where it is inferred
 * @param rule the name of the rule, such as {@code number.labelled}
 */
public record Found<T>(T value, List<Span> spans, String rule) {
  /** Copies the places. */
  public Found {
    spans = List.copyOf(spans);
  }

  /** Makes a value found at one place. */
  public static <T> Found<T> at(T value, Span span, String rule) {
    return new Found<>(value, List.of(span), rule);
  }
}
