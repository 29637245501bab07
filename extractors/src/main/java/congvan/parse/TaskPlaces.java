// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import congvan.letter.Task;
import congvan.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where the own text of every item stands. */
final class TaskPlaces {
  /** Where text of an item stands; a row of a table has the cells behind its text, too. */
  private record Place(Span span, int item, boolean row) {}

  private static final int LONGEST_CELLS = 600;

  private final List<Place> places = new ArrayList<>();
  private int items;

  TaskPlaces(List<Task> roots) {
    add(roots);
    places.sort(Comparator.comparingInt(place -> place.span().start()));
  }

  private void add(List<Task> tasks) {
    for (Task task : tasks) {
      int item = items++;
      task.spans().forEach(span -> places.add(new Place(span, item, task.table())));
      add(task.tasks());
    }
  }

  /** Returns the item, counted in reading order, in whose own text a value begins. */
  Optional<Integer> itemOf(List<Span> value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    int offset = value.get(0).start();
    int low = 0;
    int high = places.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Place place = places.get(middle);
      if (offset < place.span().start()) {
        high = middle - 1;
      } else if (offset >= place.span().end()) {
        low = middle + 1;
      } else {
        return Optional.of(place.item());
      }
    }
    return rowBefore(high, offset);
  }

  private Optional<Integer> rowBefore(int index, int offset) {
    return Optional.of(index)
        .filter(before -> before >= 0)
        .map(places::get)
        .filter(place -> place.row() && offset < place.span().end() + LONGEST_CELLS)
        .map(Place::item);
  }

  /** Returns the values of each item, in reading order of the items. */
  <T> List<List<T>> grouped(List<T> values, Function<T, List<Span>> spans) {
    List<List<T>> groups = new ArrayList<>();
    for (int item = 0; item < items; item++) {
      groups.add(new ArrayList<>(2));
    }
    for (T value : values) {
      itemOf(spans.apply(value)).ifPresent(item -> groups.get(item).add(value));
    }
    return groups;
  }
}
