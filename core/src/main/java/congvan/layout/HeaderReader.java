// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the header piece by piece, in whatever order its parts reach us, until the body begins:
 * behind Kính gửi, behind the title, or at the first line of prose. Used once, by one thread.
 */
final class HeaderReader {
  private static final int MOST_LINES = 90;
  private static final int MOST_LINES_ABOVE_MOTTO = 15;
  private static final int LONGEST_DATE = 90;
  private static final int LONGEST_BEHIND_DATE = 40;
  private static final Pattern PLACE =
      Pattern.compile("\\p{Lu}\\p{L}*+(?: (?:\\p{Lu}\\p{L}*+|phố)){0,4}+\\s*+,?");

  /** The blocks of the header and the first line that is not part of it. */
  record Header(List<Block> blocks, int nextLine) {}

  private final Sheet sheet;
  private final Lines lines;
  private final List<Span> mottos;
  private final HeaderParts parts = new HeaderParts();
  private final HeaderContinuation continuation;
  private boolean gap;
  private int subjectColumn;
  private int next;
  private boolean done;

  private HeaderReader(Sheet sheet, int firstLine) {
    this.sheet = sheet;
    this.lines = sheet.lines();
    this.next = firstLine;
    this.continuation = new HeaderContinuation(sheet, parts);
    int lastLine = Math.min(lines.count(), firstLine + MOST_LINES) - 1;
    this.mottos =
        lastLine < firstLine
            ? List.of()
            : MottoFinder.find(sheet, new Span(lines.start(firstLine), lines.end(lastLine)));
  }

  static Header read(Sheet sheet, int firstLine) {
    HeaderReader reader = new HeaderReader(sheet, firstLine);
    reader.readLines(firstLine);
    return new Header(reader.parts.blocks(), reader.next);
  }

  private void readLines(int firstLine) {
    int limit = Math.min(lines.count(), firstLine + MOST_LINES);
    while (!done && next < limit) {
      int line = next++;
      for (Span piece : HeaderPieces.cut(sheet, line, mottos)) {
        if (!done) {
          read(piece, line);
        }
      }
      gap |= lines.isEmpty(line);
    }
  }

  private void read(Span piece, int line) {
    String written = sheet.written(piece);
    if (HeaderRoles.isRule(written)) {
      parts.add(BlockKind.NOISE, piece);
    } else if (mottos.contains(piece) && !isUnionOnLeft(written)) {
      parts.begin(BlockKind.MOTTO, piece);
    } else if (!HeaderStamps.take(parts, piece, written) && !readLandmark(piece, written, line)) {
      readRest(piece, written, line);
    }
    gap = false;
  }

  /**
   * The Youth Union's name is its title on the right, but on the left the body above the issuer.
   */
  private boolean isUnionOnLeft(String written) {
    return written.startsWith("ĐOÀN")
        && parts.lacks(BlockKind.LETTERHEAD)
        && parts.lacks(BlockKind.MOTTO);
  }

  private boolean readLandmark(Span piece, String written, int line) {
    if (HeaderRoles.isAddress(written) || isBrokenAddress(written)) {
      readAddressees(piece, line);
    } else if (HeaderRoles.isNumber(written) && parts.lacks(BlockKind.NUMBER)) {
      parts.begin(BlockKind.NUMBER, piece);
    } else if (isDate(piece)) {
      takePlaceAbove(piece);
      parts.begin(BlockKind.PLACE_AND_DATE, piece);
    } else if (isSubject(written)) {
      subjectColumn = piece.start() - lines.start(line);
      parts.begin(BlockKind.SUBJECT, piece);
    } else {
      return readType(piece, line);
    }
    return true;
  }

  /** {@code Kính} at the end of a line, {@code gửi:} in the next. */
  private boolean isBrokenAddress(String written) {
    return written.equalsIgnoreCase("Kính")
        && next < lines.count()
        && lines.written(next).startsWith("gửi");
  }

  private void readAddressees(Span piece, int line) {
    AddresseeReader.Addressees addressees = AddresseeReader.read(sheet, piece, line);
    parts.replace(BlockKind.ADDRESSEES, addressees.parts());
    next = addressees.nextLine();
    done = true;
  }

  private boolean isDate(Span piece) {
    DateLine.Place place = DateLine.find(sheet.text().normalized(), piece.start(), piece.end());
    return place.day() >= 0
        && !sheet.written(piece).startsWith("Hôm nay")
        && parts.lacks(BlockKind.PLACE_AND_DATE)
        && piece.end() - piece.start() < LONGEST_DATE
        && lines.end(lines.at(place.day())) - place.end() < LONGEST_BEHIND_DATE;
  }

  /** A place broken off its day: {@code Thành phố Hồ Chí / Minh, ngày 28 tháng 11 năm 2025}. */
  private void takePlaceAbove(Span date) {
    if (parts.lacks(BlockKind.NOISE)) {
      return;
    }
    Span above = parts.last(BlockKind.NOISE);
    if (lines.at(above.start()) == lines.at(date.start()) - 1
        && PLACE.matcher(sheet.written(above)).matches()) {
      parts.removeLast(BlockKind.NOISE);
      parts.add(BlockKind.PLACE_AND_DATE, above);
    }
  }

  private boolean isSubject(String written) {
    return parts.lacks(BlockKind.SUBJECT)
        && (HeaderRoles.isSubject(written) || isSubjectBehindNumber(written));
  }

  private boolean isSubjectBehindNumber(String written) {
    boolean number = parts.isOpen(BlockKind.NUMBER);
    boolean date = parts.isOpen(BlockKind.PLACE_AND_DATE);
    return (number && HeaderRoles.isPartySubject(written))
        || ((number || date) && HeaderRoles.isDamagedSubject(written));
  }

  private boolean readType(Span piece, int line) {
    if (parts.has(BlockKind.TYPE)) {
      return false;
    }
    Optional<Span> heading = TypeHeadings.at(sheet, piece).or(() -> damagedType(piece));
    if (heading.isEmpty()) {
      return false;
    }
    Span name = heading.get();
    List<Span> rest = rest(name, piece);
    boolean early = parts.lacks(BlockKind.NUMBER) && parts.lacks(BlockKind.PLACE_AND_DATE);
    if (!rest.isEmpty() && early && !TypeHeadings.isNeverPartOfABody(sheet, name)) {
      return false;
    }
    parts.begin(BlockKind.TYPE, name);
    readTitle(rest, Math.max(line, lines.at(name.end() - 1)) + 1);
    return true;
  }

  private Optional<Span> damagedType(Span piece) {
    boolean below = parts.has(BlockKind.NUMBER) || parts.has(BlockKind.PLACE_AND_DATE);
    return below && parts.lacks(BlockKind.SUBJECT)
        ? TypeHeadings.damagedAt(sheet, piece)
        : Optional.empty();
  }

  private static List<Span> rest(Span name, Span piece) {
    return name.end() + 1 < piece.end()
        ? List.of(new Span(name.end() + 1, piece.end()))
        : List.of();
  }

  private void readTitle(List<Span> rest, int line) {
    TitleReader.Title title = TitleReader.read(sheet, rest, line);
    parts.replace(BlockKind.SUBJECT, title.subject());
    title.authority().forEach(span -> parts.add(BlockKind.AUTHORITY, span));
    next = title.nextLine();
    done = bodyFollows();
  }

  /** Behind the title stand the addressees, the rest of a header out of order, or the body. */
  private boolean bodyFollows() {
    int line = lines.nextWritten(next);
    if (line >= lines.count()) {
      return true;
    }
    String written = lines.written(line);
    boolean number = parts.lacks(BlockKind.NUMBER) && HeaderRoles.isNumber(written);
    boolean motto = parts.lacks(BlockKind.MOTTO) && startsMotto(line);
    return !number && !motto && !HeaderRoles.isAddress(written) && !isDate(lines.span(line));
  }

  private boolean startsMotto(int line) {
    return mottos.stream().anyMatch(motto -> motto.start() == lines.start(line));
  }

  private void readRest(Span piece, String written, int line) {
    if (continuation.goesOn(piece, gap, subjectColumn)) {
      parts.add(parts.open(), piece);
    } else if (!gap && continuation.resumesSubject(piece, subjectColumn)) {
      parts.begin(BlockKind.SUBJECT, piece);
    } else if (HeaderRoles.isCopyMark(written)) {
      parts.begin(BlockKind.COPY, piece);
    } else if (isLetterhead(written)) {
      parts.begin(BlockKind.LETTERHEAD, piece);
    } else if (startsBody(written) && !isAboveMotto(piece)) {
      next = line;
      done = true;
    } else {
      parts.add(BlockKind.NOISE, piece);
    }
  }

  private boolean isLetterhead(String written) {
    return parts.lacks(BlockKind.TYPE)
        && parts.lacks(BlockKind.NUMBER)
        && Letterheads.isLine(written);
  }

  /** Above Quốc hiệu nothing is the body: it is a stamp or what is left of a signature's text. */
  private boolean isAboveMotto(Span piece) {
    return parts.lacks(BlockKind.MOTTO)
        && parts.lacks(BlockKind.NUMBER)
        && mottos.stream().anyMatch(motto -> isJustBelow(motto, piece));
  }

  private boolean isJustBelow(Span motto, Span piece) {
    int below = lines.at(motto.start()) - lines.at(piece.start());
    return below >= 0 && below < MOST_LINES_ABOVE_MOTTO;
  }

  private boolean startsBody(String written) {
    boolean begun = parts.has(BlockKind.NUMBER) || parts.has(BlockKind.PLACE_AND_DATE);
    return (Capitals.isProse(written) && !HeaderRoles.isSubject(written))
        || (begun && (Openers.open(written) || Openers.isItem(written)));
  }
}
