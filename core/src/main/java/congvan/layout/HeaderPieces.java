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
  private static final Pattern INNER_START =
      Pattern.compile(
          "(?<=\\s)(?:(?:V/v|Kính gửi|KÍNH GỬI|Ký bởi|Thời gian ký)(?=[\\s:])|S[ốôổ]\\s?:|[Ss8$][éêẽốôóòỏổ6]\\s?:(?=[^/\\n]{0,12}/))");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:TP|TX|Tp|Tx)\\.? ?)?(?:\\p{Lu}[\\p{L}.]*+|\\d{1,2}(?=,)|phố|tỉnh|xã|phường|quận|huyện|thị|trấn|[-–])(?: ++(?:\\p{Lu}[\\p{Ll}.]*+|\\d{1,2}(?=\\s*+,)|phố|thị|trấn|[-–]))*+");

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
    Matcher gap = GAP.matcher(sheet.text().normalized()).region(start, end);
    int at = start;
    while (gap.find()) {
      cutStarts(sheet, at, gap.start(), pieces);
      at = gap.end();
    }
    cutStarts(sheet, at, end, pieces);
  }

  private static void cutStarts(Sheet sheet, int start, int end, List<Span> pieces) {
    Matcher inner = INNER_START.matcher(sheet.text().normalized()).region(start, end);
    inner.useTransparentBounds(true);
    int at = start;
    while (inner.find()) {
      cutDate(sheet, at, inner.start(), pieces);
      at = inner.start();
    }
    cutDate(sheet, at, end, pieces);
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
  private static int placeStart(String text, int start, int day) {
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
