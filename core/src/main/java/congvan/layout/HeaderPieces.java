// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the lines of a header into its pieces, since two columns often reach us as one line: at
 * table bars, wide blanks and ruled lines, around mottos, and before what begins a part of its own
 * (V/v, địa danh và ngày, Kính gửi).
 */
final class HeaderPieces {
  private static final Pattern GAP =
      Pattern.compile("\\|++|\\t++| {3,}+|[-_=—–]{3,}+|(?:- ){3,}+-?|\\*{3,}+");

  /** Two of these in a row may be a gap. */
  private static final String RULES = " -_=—–*";

  private static final String INITIALS = "VKTSs8$";
  private static final Pattern INNER_START =
      Pattern.compile(
          "(?<=\\s)(?:(?:V/v|Kính gửi|KÍNH GỬI|Ký bởi|Thời gian"
              + " ký)(?=[\\s:])|S[ốôổ]\\s?:|[Ss8$][éêẽốôóòỏổ6]\\s?:(?=[^/\\n"
              + "]{0,12}/))");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:TP|TX|Tp|Tx)\\.?"
              + " ?)?(?:\\p{Lu}[\\p{L}.]*+|\\d{1,2}(?=,)|phố|tỉnh|xã|phường|quận|huyện|thị|trấn|[-–])(?:"
              + " ++(?:\\p{Lu}[\\p{Ll}.]*+|\\d{1,2}(?=\\s*+,)|phố|thị|trấn|[-–]))*+");

  /** Not even a header collapsed into one table row is longer. */
  private static final int LONGEST_LINE = 2_000;

  private HeaderPieces() {}

  /** Returns the pieces of a line, in order, none blank. */
  static List<Span> cut(Sheet sheet, int line, List<Span> mottos) {
    int at = sheet.lines().start(line);
    if (sheet.lines().end(line) - at > LONGEST_LINE) {
      return List.of(sheet.lines().span(line));
    }
    List<Span> pieces = new ArrayList<>();
    for (Span motto : mottos) {
      if (motto.start() >= at && motto.end() <= sheet.lines().end(line)) {
        cutGaps(sheet, at, motto.start(), pieces);
        pieces.add(motto);
        at = motto.end();
      }
    }
    cutGaps(sheet, at, sheet.lines().end(line), pieces);
    return pieces;
  }

  private static void cutGaps(Sheet sheet, int start, int end, List<Span> pieces) {
    String text = sheet.text().normalized();
    if (!mayHoldGap(text, start, end)) {
      cutStarts(sheet, start, end, pieces);
      return;
    }
    Matcher gap = GAP.matcher(text).region(start, end);
    int at = start;
    while (gap.find()) {
      cutStarts(sheet, at, gap.start(), pieces);
      at = gap.end();
    }
    cutStarts(sheet, at, end, pieces);
  }

  /** Most lines have none of the signs. */
  private static boolean mayHoldGap(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean rule = c != ' ' && RULES.indexOf(c) >= 0;
      char next = rule || c == ' ' ? at(text, i + 1, end) : 0;
      if (c == '|' || c == '\t' || (next != 0 && RULES.indexOf(next) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private static char at(String text, int offset, int end) {
    return offset < end ? text.charAt(offset) : 0;
  }

  private static void cutStarts(Sheet sheet, int start, int end, List<Span> pieces) {
    String text = sheet.text().normalized();
    Matcher inner = INNER_START.matcher(text).useTransparentBounds(true);
    int at = start;
    int next = nextInitial(text, start, end);
    while (next < end) {
      boolean starts = inner.region(next, end).lookingAt();
      if (starts) {
        cutDate(sheet, at, next, pieces);
        at = next;
      }
      next = nextInitial(text, starts ? inner.end() : next + 1, end);
    }
    cutDate(sheet, at, end, pieces);
  }

  /** Returns where the next word begins that has the initial of an inner start. */
  private static int nextInitial(String text, int from, int end) {
    int at = Math.max(1, from);
    while (at < end && (text.charAt(at - 1) > ' ' || INITIALS.indexOf(text.charAt(at)) < 0)) {
      at++;
    }
    return at;
  }

  private static void cutDate(Sheet sheet, int start, int end, List<Span> pieces) {
    String text = sheet.text().normalized();
    DateLine.Place place = DateLine.find(text, start, end);
    if (place.day() < 0) {
      add(text, start, end, pieces);
      return;
    }
    int from = placeStart(text, start, place.day());
    add(text, start, from, pieces);
    add(text, from, place.end(), pieces);
    add(text, place.end(), end, pieces);
  }

  /**
   * The địa danh is what is written in capitals before the day, behind the number if there is one.
   */
  static int placeStart(String text, int start, int day) {
    int from = start;
    int slash = text.lastIndexOf('/', day - 1);
    if (slash >= start) {
      from = slash;
      while (from < day && text.charAt(from) > ' ') {
        from++;
      }
    }
    int comma = text.lastIndexOf(',', day);
    int until = comma >= from && text.substring(comma + 1, day).isBlank() ? comma + 1 : day;
    Matcher name = PLACE.matcher(text).region(from, Math.max(from, until));
    int best = slash >= start ? day : start;
    while (name.find()) {
      if (text.substring(name.end(), until).replace(",", "").isBlank()) {
        best = slash >= start || name.start() > start ? name.start() : start;
        break;
      }
    }
    return best;
  }

  private static void add(String text, int start, int end, List<Span> pieces) {
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    if (start < end) {
      pieces.add(new Span(start, end));
    }
  }
}
