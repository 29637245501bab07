// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.query.ValueField;
import java.util.List;

/**
 * How what was found is spread over the values of a field.
 *
 * @param values the most frequent first
 */
public record Facet(ValueField field, List<Count> values) {
  public Facet {
    values = List.copyOf(values);
  }

  /**
   * How often a value was found.
   *
   * @param value as {@link congvan.query.LetterQuery#value} takes it
   */
  public record Count(String value, int count) {}
}
