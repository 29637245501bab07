// SPDX-License-Identifier: Apache-2.0
package congvan.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands at the head and foot of pages and is no text of the letter: page numbers, and lines
 * that page after page has at the same place. A line that comes back but was first seen further
 * into the document, as the head of a table that runs on, is kept where it was seen first.
 */
final class Furniture {
  /** How many lines at the head, and how many at the foot of a page may be. */
  private static final int MOST_LINES = 3;

  /** In points: how far a line that comes back may stand from where it stood before. */
  private static final double SAME_PLACE = 8;

  private static final int LONGEST_LINE = 120;
  private static final int FEWEST_SIGNS = 4;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:[-–—]\\s?|[Tt]rang:?\\s|TRANG:?\\s)?(\\d{1,4})(?:\\s?[-–—]|\\s?/\\s?\\d{1,4})?");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

  private final List<List<Line>> pages;
  private final Map<Integer, Integer> numberings = new HashMap<>();
  private final Map<Place, Seen> seen = new HashMap<>();

  private Furniture(List<List<Line>> pages) {
    this.pages = pages;
  }

  /** Returns the pages, each from its top, without it. */
  static List<List<Line>> removed(List<List<Line>> pages) {
    Furniture furniture = new Furniture(pages);
    for (int page = 0; page < pages.size(); page++) {
      furniture.look(page);
    }
    List<List<Line>> kept = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      kept.add(furniture.kept(page));
    }
    return kept;
  }

  private void look(int page) {
    List<Line> lines = pages.get(page);
    for (int i = 0; i < lines.size(); i++) {
      if (i < MOST_LINES || i >= lines.size() - MOST_LINES) {
        look(page, lines.get(i));
      }
    }
  }

  private void look(int page, Line line) {
    String text = line.text();
    Matcher number = NUMBER.matcher(text);
    if (number.matches()) {
      numberings.merge(Integer.parseInt(number.group(1)) - page, 1, Integer::sum);
    } else {
      Place place = Place.of(text, line);
      seen.merge(place, new Seen(page, page, 1), (before, now) -> before.and(page));
    }
  }

  private List<Line> kept(int page) {
    List<Line> lines = pages.get(page);
    int top = 0;
    while (top < Math.min(MOST_LINES, lines.size()) && isFurniture(page, lines.get(top))) {
      top++;
    }
    int end = lines.size();
    while (end > Math.max(top, lines.size() - MOST_LINES)
        && isFurniture(page, lines.get(end - 1))) {
      end--;
    }
    return lines.subList(top, end);
  }

  private boolean isFurniture(int page, Line line) {
    String text = line.text();
    Matcher number = NUMBER.matcher(text);
    if (number.matches()) {
      int first = Integer.parseInt(number.group(1)) - page;
      return first == 1 || numberings.getOrDefault(first, 0) > 1;
    }
    return comesBack(page, line, text);
  }

  private boolean comesBack(int page, Line line, String text) {
    if (text.length() > LONGEST_LINE || text.length() < FEWEST_SIGNS || isLetterhead(line, text)) {
      return false;
    }
    List<Seen> places =
        Place.of(text, line).near().stream().map(seen::get).flatMap(Stream::ofNullable).toList();
    int first = places.stream().mapToInt(Seen::first).min().orElse(page);
    int on = places.stream().mapToInt(Seen::pages).sum();
    return on > 1 && (first <= 1 && on * 2 >= pages.size() - 1 || first < page);
  }

  /** The first row of a letter has two columns and no number; letters may follow one another. */
  private static boolean isLetterhead(Line line, String text) {
    return !DIGITS.matcher(text).find() && !Gap.of(line).isEmpty();
  }

  /**
   * A line at a height of the page.
   *
   * @param text with each number as 0, as page numbers change
   */
  private record Place(String text, long height) {
    static Place of(String text, Line line) {
      String key = DIGITS.matcher(text).replaceAll("0");
      return new Place(key, Math.round(line.middle() / SAME_PLACE));
    }

    List<Place> near() {
      return List.of(new Place(text, height - 1), this, new Place(text, height + 1));
    }
  }

  /** On which page a line was seen first and last, and on how many. */
  private record Seen(int first, int last, int pages) {
    Seen and(int page) {
      return new Seen(first, page, page == last ? pages : pages + 1);
    }
  }
}
