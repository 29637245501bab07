// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import congvan.text.Span;
import java.util.List;

/**
 * Why a value is what it is: where it was found, and by which rule.
 *
 * @param field the member of the letter: {@code signer.position}; of an item with its path: {@code
 *     tasks 4/4.1 assignees}
 * @param value the value in short: {@code LEAD Sở Nội vụ}
 * @param spans where it stands in the letter's text; none where it is inferred
 * @param rule the name of the rule, such as {@code number.labelled}; {@code decided} where no
 *     single rule says it
 */
public record Evidence(String field, String value, List<Span> spans, String rule) {
  /** Copies the places. */
  public Evidence {
    spans = List.copyOf(spans);
  }
}
