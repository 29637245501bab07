// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what stands behind a label of which not even one word can be read. */
final class LabelCut {
  private static final int LONGEST = 20;
  private static final int MOST_WORDS = 4;
  private static final String COLONS = ":;";

  private static final Pattern NUMBER = Pattern.compile("(?<=\\s)\\d{1,6}\\s?/");

  private LabelCut() {}

  /** Returns where the colon stands behind a few words with which a place begins; -1 if nowhere. */
  static int colon(String text, Span place) {
    int words = 1;
    int end = Math.min(place.end(), place.start() + LONGEST);
    for (int at = place.start(); at < end && words <= MOST_WORDS; at++) {
      if (COLONS.indexOf(text.charAt(at)) >= 0) {
        return at;
      }
      words += text.charAt(at) == ' ' ? 1 : 0;
    }
    return -1;
  }

  /** Returns the place without its label; the place itself where it begins with none. */
  static Span behind(String text, Span place) {
    int start = colon(text, place) + 1;
    boolean bulleted = Cells.isBulletSign(text.charAt(place.start()));
    if (start == 0 || bulleted) {
      return place;
    }
    while (start < place.end() && text.charAt(start) <= ' ') {
      start++;
    }
    return new Span(start, place.end());
  }

  /** Returns the place from its first whole ordinal on, where nothing before is read as a label. */
  static Span number(String text, Span place) {
    int end = Math.min(place.end(), place.start() + LONGEST);
    Matcher number = NUMBER.matcher(text).region(place.start(), end).useTransparentBounds(true);
    boolean labelled = HeaderRoles.isNumber(text.substring(place.start(), place.end()));
    return !labelled && number.find() ? new Span(number.start(), place.end()) : place;
  }
}
