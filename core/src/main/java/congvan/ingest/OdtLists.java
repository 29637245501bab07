// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Counts the items of an .odt's lists, whose numbers stand nowhere in its text. */
final class OdtLists {
  private static final int LEVELS = 11;

  private final Map<String, OdtLevel[]> styles = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private boolean itemBegins;
  private String startValue = "";

  /** Reads the list styles of a part; both the part of styles and that of the text have some. */
  void read(String xml) {
    XmlTokens in = new XmlTokens(xml);
    OdtLevel[] levels = new OdtLevel[LEVELS];
    while (in.next()) {
      switch (in.name()) {
        case "text:list-style" -> {
          levels = new OdtLevel[LEVELS];
          styles.put(in.attribute("style:name"), levels);
        }
        case "text:list-level-style-number", "text:list-level-style-bullet" -> {
          OdtLevel level = OdtLevel.of(in);
          levels[Math.clamp(level.level(), 0, LEVELS - 1)] = level;
        }
        default -> {}
      }
    }
  }

  void begin(XmlTokens list) {
    if (list.isEmptyElement()) {
      return;
    }
    String style = list.attribute("text:style-name");
    boolean continued =
        list.attribute("text:continue-numbering").equals("true")
            || !list.attribute("text:continue-list").isEmpty();
    if (open.isEmpty() && !continued) {
      counters.remove(style);
    }
    open.push(style.isEmpty() && !open.isEmpty() ? open.element() : style);
  }

  void end() {
    open.poll();
    itemBegins = false;
  }

  void beginItem(String start) {
    itemBegins = true;
    startValue = start;
  }

  void beginHeader() {
    itemBegins = false;
  }

  /** The label of a paragraph, with a blank behind; only the first one of an item has any. */
  String label() {
    if (!itemBegins || open.isEmpty()) {
      return "";
    }
    itemBegins = false;
    OdtLevel[] levels = styles.getOrDefault(open.element(), new OdtLevel[LEVELS]);
    int at = Math.min(open.size(), LEVELS - 1);
    OdtLevel level = levels[at];
    return level == null ? "" : level.label(levels, counted(levels, at));
  }

  private int[] counted(OdtLevel[] levels, int at) {
    int[] counts = counters.computeIfAbsent(open.element(), style -> started(levels));
    counts[at] = startValue.matches("\\d{1,6}") ? Integer.parseInt(startValue) : counts[at] + 1;
    System.arraycopy(started(levels), at + 1, counts, at + 1, LEVELS - at - 1);
    return counts;
  }

  /** The counts before anything is counted. */
  private static int[] started(OdtLevel[] levels) {
    int[] counts = new int[LEVELS];
    for (int i = 0; i < LEVELS; i++) {
      counts[i] = levels[i] == null ? 0 : levels[i].start() - 1;
    }
    return counts;
  }
}
