// SPDX-License-Identifier: Apache-2.0
package congvan.query;

import java.util.List;

/**
 * What a person typed, as it was understood.
 *
 * @param query what is looked for
 * @param asRead the same in words that could be typed again: {@code giao:"Sở Nội vụ" VÀ
 *     hạn:..2021-05-31}
 * @param notes what could not be understood as it stood, and how it was taken, a sentence each
 */
public record ReadQuery(LetterQuery query, String asRead, List<String> notes) {
  public ReadQuery {
    notes = List.copyOf(notes);
  }
}
