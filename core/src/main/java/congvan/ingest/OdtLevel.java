// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * How one level of a list of an .odt labels its items.
 *
 * @param format {@code 1}, {@code a}, {@code A}, {@code i} or {@code I}; {@code -} and {@code +}
 *     for bullets; empty for items that show no number
 * @param pattern the whole label with {@code %2%} for the number of the second level; empty where
 *     the older form, prefix and suffix, says it
 */
record OdtLevel(
    int level, String format, String pattern, String prefix, String suffix, int shown, int start) {

  static OdtLevel of(XmlTokens tag) {
    boolean bullet = tag.name().endsWith("bullet");
    String sign = tag.attribute("text:bullet-char").equals("+") ? "+" : "-";
    return new OdtLevel(
        number(tag.attribute("text:level"), 1),
        bullet ? sign : tag.attribute("style:num-format"),
        tag.attribute("loext:num-list-format"),
        tag.attribute("style:num-prefix"),
        tag.attribute("style:num-suffix"),
        number(tag.attribute("text:display-levels"), 1),
        number(tag.attribute("text:start-value"), 1));
  }

  /** The label of an item with a blank behind, given what was counted on each level. */
  String label(OdtLevel[] levels, int[] counts) {
    if (format.equals("-") || format.equals("+")) {
      return format + " ";
    }
    String label = pattern.isEmpty() ? prefix + joined(levels, counts) + suffix : pattern;
    for (int i = 1; i < counts.length && label.contains("%"); i++) {
      label = label.replace("%" + i + "%", numberOn(i, levels, counts));
    }
    return label.isBlank() || format.isEmpty() ? "" : label + " ";
  }

  private String joined(OdtLevel[] levels, int[] counts) {
    List<String> numbers = new ArrayList<>();
    for (int i = Math.max(1, level - shown + 1); i <= level; i++) {
      numbers.add(numberOn(i, levels, counts));
    }
    return String.join(".", numbers);
  }

  private static String numberOn(int at, OdtLevel[] levels, int[] counts) {
    OdtLevel level = levels[at];
    return level == null || level.format.isEmpty()
        ? ""
        : ListNumbers.written(level.format.charAt(0), counts[at]);
  }

  private static int number(String value, int otherwise) {
    return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
  }
}
