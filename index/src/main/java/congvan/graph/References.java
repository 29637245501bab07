// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

import congvan.index.NumberKey;
import congvan.letter.Citation;
import congvan.letter.Letter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The documents that a letter cites, each once. A number that is cited with its day in one place
 * and bare in others is one document, as long as the letter knows no other day for it.
 */
final class References {
  private References() {}

  static List<Reference> of(Letter letter) {
    Map<String, List<Citation>> byNumber = new LinkedHashMap<>();
    for (Citation citation : letter.citations()) {
      String key = NumberKey.of(citation.number().text());
      byNumber.computeIfAbsent(key, unused -> new ArrayList<>()).add(citation);
    }
    return byNumber.values().stream()
        .flatMap(same -> documents(same).stream())
        .map(Reference::of)
        .toList();
  }

  private static List<List<Citation>> documents(List<Citation> sameNumber) {
    Map<LocalDate, List<Citation>> byDay = new LinkedHashMap<>();
    List<Citation> undated = new ArrayList<>();
    for (Citation citation : sameNumber) {
      citation
          .issuedOn()
          .map(day -> byDay.computeIfAbsent(day, unused -> new ArrayList<>()))
          .orElse(undated)
          .add(citation);
    }
    List<List<Citation>> documents = new ArrayList<>(byDay.values());
    if (documents.size() == 1) {
      documents.getFirst().addAll(undated);
    } else if (!undated.isEmpty()) {
      documents.add(undated);
    }
    return documents;
  }
}
