// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.parse.Evidence;
import congvan.text.Span;
import java.util.List;
import java.util.stream.Collectors;

/** A place in a letter's text, and the values that were found there. */
record Mark(Span span, List<Evidence> values) {

  /** {@code issuedOn, dates}. */
  String fields() {
    return values.stream().map(Evidence::field).distinct().collect(Collectors.joining(", "));
  }

  /** {@code issued.line, time.day}. */
  String rules() {
    return values.stream().map(Evidence::rule).distinct().collect(Collectors.joining(", "));
  }
}
