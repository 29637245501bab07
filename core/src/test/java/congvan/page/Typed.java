// SPDX-License-Identifier: Apache-2.0
package congvan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages as a typewriter would make them: each sign five points wide, each line fifteen high, so
 * that a test shows where its words stand.
 */
final class Typed {
  static final double SIGN = 5;
  static final double LINE = 15;
  static final double SIZE = 12;
  private static final Pattern WORD = Pattern.compile("\\S+");

  private Typed() {}

  static Page page(String typed) {
    return new Page(600, 840, words(typed));
  }

  static List<Word> words(String typed) {
    List<Word> words = new ArrayList<>();
    List<String> lines = typed.lines().toList();
    for (int line = 0; line < lines.size(); line++) {
      Matcher word = WORD.matcher(lines.get(line));
      while (word.find()) {
        words.add(word(word.group(), word.start(), line));
      }
    }
    return words;
  }

  /** The same in small type, from a line on. */
  static List<Word> small(String typed, int firstLine) {
    return words("\n".repeat(firstLine) + typed).stream()
        .map(word -> new Word(word.text(), word.box(), SIZE * 0.75, 1))
        .toList();
  }

  private static Word word(String text, int column, int line) {
    double left = 40 + column * SIGN;
    double top = 40 + line * LINE;
    Box box = new Box(left, top, left + (text.length() - 0.4) * SIGN, top + SIZE);
    return new Word(text, box, SIZE, 1);
  }

  static String read(String... pages) {
    return PageReader.read(List.of(pages).stream().map(Typed::page).toList()).text();
  }
}
