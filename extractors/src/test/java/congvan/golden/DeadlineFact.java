// SPDX-License-Identifier: Apache-2.0
package congvan.golden;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A deadline. Its text and the days that follow from it are judged only where they are expected.
 *
 * @param item the path of the item that it belongs to, empty outside of all
 */
record DeadlineFact(String item, JsonNode deadline) implements Fact {
  private static final List<String> JUDGED =
      List.of("kind", "relation", "value", "rrule", "anchor", "condition", "workingDays");
  private static final List<String> JUDGED_IF_EXPECTED = List.of("text", "earliest", "latest");

  @Override
  public boolean isMetBy(Fact actual) {
    return actual instanceof DeadlineFact other
        && item.equals(other.item)
        && JUDGED.stream().allMatch(name -> same(name, other))
        && JUDGED_IF_EXPECTED.stream().allMatch(name -> !deadline.has(name) || same(name, other));
  }

  private boolean same(String name, DeadlineFact other) {
    return Fact.text(deadline.path(name).asString())
        .isMetBy(Fact.text(other.deadline.path(name).asString()));
  }

  @Override
  public String toString() {
    return item + " " + deadline;
  }
}
