// SPDX-License-Identifier: Apache-2.0
package congvan.text;

/**
 * Where something stands in a text: half-open, in UTF-16 code units, so that {@code
 * text.substring(start, end)} is the thing itself.
 *
 * @param start the first code unit
 * @param end one behind the last code unit
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }
}
