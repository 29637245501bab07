// SPDX-License-Identifier: Apache-2.0
package congvan.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every reading of every field of one letter, best first. For one thread, while one letter is read.
 */
public final class Readings {
  private final Map<Field<?>, List<Found<?>>> readings = new LinkedHashMap<>();
  private final Map<Field<?>, List<Found<?>>> untaken = new LinkedHashMap<>();

  /** Adds a reading behind those already there. */
  public <T> void add(Field<T> field, Found<T> found) {
    readings.computeIfAbsent(field, key -> new ArrayList<>()).add(found);
  }

  /** Takes all readings of a field back: what they were read from is not certain. */
  public void withdraw(Field<?> field) {
    readings.remove(field);
  }

  /** Keeps a reading that another was preferred to, for explaining. */
  public <T> void addUntaken(Field<T> field, Found<T> found) {
    untaken.computeIfAbsent(field, key -> new ArrayList<>()).add(found);
  }

  /** Prefers what will be read to all readings of a field so far. */
  public <T> void setAside(Field<T> field) {
    all(field).forEach(found -> addUntaken(field, found));
    withdraw(field);
  }

  /** Returns the readings of a field, best first. */
  @SuppressWarnings("unchecked") // add() takes no other
  public <T> List<Found<T>> all(Field<T> field) {
    return (List<Found<T>>) (List<?>) readings.getOrDefault(field, List.of());
  }

  /** Returns the best reading of a field. */
  public <T> Optional<Found<T>> best(Field<T> field) {
    List<Found<T>> all = all(field);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /** Returns the fields that have a reading, in the order in which they were read. */
  public List<Field<?>> fields() {
    return List.copyOf(readings.keySet());
  }

  /** Returns all readings, for explaining. */
  public Map<Field<?>, List<Found<?>>> all() {
    return Collections.unmodifiableMap(readings);
  }

  /** Returns the readings that others were preferred to, for explaining. */
  public Map<Field<?>, List<Found<?>>> untaken() {
    return Collections.unmodifiableMap(untaken);
  }
}
