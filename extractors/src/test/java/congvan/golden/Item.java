// SPDX-License-Identifier: Apache-2.0
package congvan.golden;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * An item of the tree of tasks, taken out of it.
 *
 * @param path the labels from the root, siblings without a number counted: {@code 4/4.1/-2}
 */
record Item(String path, JsonNode task) {

  /** All items of a letter in reading order. */
  static List<Item> of(JsonNode letter) {
    List<Item> items = new ArrayList<>();
    collect("", letter, items);
    return items;
  }

  private static void collect(String above, JsonNode parent, List<Item> items) {
    Map<String, Integer> counts = new HashMap<>();
    for (JsonNode task : parent.path("tasks")) {
      String label = task.path("label").asString();
      int count = counts.merge(label, 1, Integer::sum);
      boolean counted = label.isEmpty() || label.equals("-") || label.equals("+");
      Item item = new Item(above + label + (counted ? count : ""), task);
      items.add(item);
      collect(item.path + "/", task, items);
    }
  }

  /** A fact of this item: two items may say the same. */
  Fact fact(String value) {
    return Fact.text(path + ": " + value);
  }

  /** The item's own text. */
  Fact text() {
    return Fact.text(task.path("text").asString());
  }
}
