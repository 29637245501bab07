// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.text.Span;
import congvan.text.Syllables;
import congvan.time.TimeExpression;
import congvan.time.TimeFinder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The cells of a column of times (Thời gian, Thời hạn, Tiến độ): whatever time stands in one is a
 * deadline, and a month or a year may stand there without its word, as in {@code 6/2026}.
 */
final class TimeCells {
  private final TreeMap<Integer, Span> cells = new TreeMap<>();

  TimeCells(List<Span> cells) {
    cells.forEach(cell -> this.cells.put(cell.start(), cell));
  }

  /** Returns the cell in which a place lies. */
  Optional<Span> at(Span place) {
    return Optional.ofNullable(cells.floorEntry(place.start()))
        .map(Map.Entry::getValue)
        .filter(cell -> place.end() <= cell.end());
  }

  /** Returns the times of a part in reading order, with those that only a cell tells. */
  List<TimeExpression> filled(Syllables text, Span range, List<TimeExpression> found) {
    if (cells.isEmpty()) {
      return found;
    }
    Map<Integer, Span> part = cells.subMap(range.start(), Math.max(range.start(), range.end()));
    if (part.isEmpty()) {
      return found;
    }
    Set<Span> told = new HashSet<>();
    found.forEach(time -> at(time.span()).ifPresent(told::add));
    List<TimeExpression> all = new ArrayList<>(found);
    part.values().stream()
        .filter(cell -> !told.contains(cell))
        .forEach(cell -> all.addAll(bare(text.text(), cell)));
    all.sort(Comparator.comparingInt(time -> time.span().start()));
    return all;
  }

  private static List<TimeExpression> bare(String text, Span cell) {
    String written = text.substring(cell.start(), cell.end());
    String lead = lead(written);
    String told = lead + written;
    return TimeFinder.find(Syllables.of(told), new Span(0, told.length())).expressions().stream()
        .map(time -> moved(time, lead.length(), cell.start()))
        .toList();
  }

  /** The word that the heading of the column makes needless. */
  private static String lead(String cell) {
    boolean digit = !cell.isEmpty() && Character.isDigit(cell.charAt(0));
    if (!digit) {
      return "";
    }
    return cell.indexOf('/') > 0 ? "tháng " : "năm ";
  }

  private static TimeExpression moved(TimeExpression time, int lead, int start) {
    return new TimeExpression(
        moved(time.span(), lead, start),
        moved(time.core(), lead, start),
        time.value(),
        time.relation(),
        time.rule());
  }

  private static Span moved(Span span, int lead, int start) {
    return new Span(Math.max(span.start(), lead) - lead + start, span.end() - lead + start);
  }
}
