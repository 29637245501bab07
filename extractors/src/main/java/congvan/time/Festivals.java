// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.lexicon.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The feasts and days of remembrance (ngày lễ, tết) that have a name, and when they are. */
final class Festivals {
  private record Festival(List<String> words, Moment moment) {
    boolean stands(Words text, int index) {
      for (int i = 0; i < words.size(); i++) {
        char gap = text.gap(index + i);
        boolean joined = i == 0 || gap == ' ' || gap == '-' || gap == ',';
        if (!joined || !text.said(index + i, words.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  private static final Map<Long, List<Festival>> BY_FIRST = read();

  private Festivals() {}

  private static Map<Long, List<Festival>> read() {
    Map<Long, List<Festival>> feasts = new HashMap<>();
    Table.beside(Festivals.class, "festivals.tsv").rows().stream()
        .map(Festivals::festival)
        .sorted(Comparator.comparingInt((Festival feast) -> -feast.words.size()))
        .forEach(
            feast ->
                feasts
                    .computeIfAbsent(Words.key(feast.words.get(0)), first -> new ArrayList<>())
                    .add(feast));
    return feasts;
  }

  private static Festival festival(Table.Row row) {
    int month = Integer.parseInt(row.cell("month"));
    int day = Integer.parseInt(row.cell("day"));
    boolean lunar = row.cell("calendar").equals("LUNAR");
    return new Festival(
        List.of(row.cell("name").split(" ", -1)),
        lunar ? Moment.lunar(month, day) : Moment.day(month, day));
  }

  /** Reads the longest name that begins here. */
  static Optional<Read<Moment>> at(Words words, int index) {
    for (Festival feast : BY_FIRST.getOrDefault(words.key(index), List.of())) {
      if (feast.stands(words, index)) {
        return Optional.of(new Read<>(feast.moment, index + feast.words.size()));
      }
    }
    return Optional.empty();
  }
}
