// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the header piece by piece, in whatever order its parts reach us, until the body begins:
 * behind Kính gửi, behind the title, or at the first line of prose. Used once, by one thread.
 */
final class HeaderReader {
  private static final int MOST_LINES = 90;
  private static final int MOST_STAMP_PIECES = 6;
  private static final int MOST_LINES_ABOVE_MOTTO = 15;

  /** The blocks of the header and the first line that is not part of it. */
  record Header(List<Block> blocks, int nextLine) {}

  private final Sheet sheet;
  private final Lines lines;
  private final List<Span> mottos;
  private final Map<BlockKind, List<Span>> parts = new EnumMap<>(BlockKind.class);
  private BlockKind open = BlockKind.NOISE;
  private boolean gap;
  private int column;
  private int next;
  private boolean done;

  private HeaderReader(Sheet sheet, int firstLine) {
    this.sheet = sheet;
    this.lines = sheet.lines();
    this.next = firstLine;
    int lastLine = Math.min(lines.count(), firstLine + MOST_LINES) - 1;
    this.mottos =
        lastLine < firstLine
            ? List.of()
            : MottoFinder.find(sheet, new Span(lines.start(firstLine), lines.end(lastLine)));
  }

  static Header read(Sheet sheet, int firstLine) {
    HeaderReader reader = new HeaderReader(sheet, firstLine);
    reader.readLines(firstLine);
    return new Header(reader.blocks(), reader.next);
  }

  private void readLines(int firstLine) {
    int limit = Math.min(lines.count(), firstLine + MOST_LINES);
    while (!done && next < limit) {
      int line = next++;
      if (lines.isBlank(line)) {
        gap = true;
        continue;
      }
      for (Span piece : HeaderPieces.cut(sheet, line, mottos)) {
        if (!done) {
          read(piece, line);
        }
      }
      if (isBar(line)) {
        gap = true;
      }
    }
  }

  private void read(Span piece, int line) {
    String written = sheet.written(piece);
    if (HeaderRoles.isRule(written)) {
      add(BlockKind.NOISE, piece);
    } else if (mottos.contains(piece) && !isUnionOnLeft(written)) {
      begin(BlockKind.MOTTO, piece);
    } else if (!readStamp(piece, written)
        && !readLandmark(piece, written, line)
        && !continueOpen(piece, written)) {
      readRest(piece, written, line);
    }
    gap = false;
  }

  /**
   * The Youth Union's name is its title on the right, but on the left the body above the issuer.
   */
  private boolean isUnionOnLeft(String written) {
    return written.startsWith("ĐOÀN")
        && all(BlockKind.LETTERHEAD).isEmpty()
        && all(BlockKind.MOTTO).isEmpty();
  }

  private boolean readStamp(Span piece, String written) {
    if (HeaderRoles.isSignatureLayer(written)
        || open == BlockKind.SIGNATURE_LAYER && HeaderRoles.continuesSignatureLayer(written)) {
      begin(BlockKind.SIGNATURE_LAYER, piece);
      return true;
    }
    boolean more =
        open == BlockKind.ARRIVAL_STAMP
            && HeaderRoles.continuesStamp(written)
            && all(BlockKind.ARRIVAL_STAMP).size() < MOST_STAMP_PIECES;
    if (more || HeaderRoles.isStamp(written)) {
      takeReceiver();
      begin(BlockKind.ARRIVAL_STAMP, piece);
      return true;
    }
    if (HeaderRoles.isMark(written)) {
      begin(BlockKind.MARK, piece);
      return true;
    }
    return false;
  }

  /** Above ĐẾN stands who received the letter, if the letter itself has not begun. */
  private void takeReceiver() {
    if (all(BlockKind.ARRIVAL_STAMP).isEmpty()
        && all(BlockKind.MOTTO).isEmpty()
        && all(BlockKind.NUMBER).isEmpty()) {
      all(BlockKind.LETTERHEAD).forEach(line -> add(BlockKind.ARRIVAL_STAMP, line));
      parts.remove(BlockKind.LETTERHEAD);
    }
  }

  private boolean readLandmark(Span piece, String written, int line) {
    if (HeaderRoles.isAddress(written) || isBrokenAddress(written)) {
      readAddressees(piece, line);
    } else if (HeaderRoles.isNumber(written) && all(BlockKind.NUMBER).isEmpty()) {
      begin(BlockKind.NUMBER, piece);
    } else if (isDate(piece)) {
      begin(BlockKind.PLACE_AND_DATE, piece);
      takePlaceAbove(piece);
    } else if (isSubject(written)) {
      column = piece.start() - lines.start(line);
      begin(BlockKind.SUBJECT, piece);
    } else {
      return readType(piece, line);
    }
    return true;
  }

  private boolean isSubject(String written) {
    return all(BlockKind.SUBJECT).isEmpty()
        && (HeaderRoles.isSubject(written) || isSubjectBehindNumber(written));
  }

  private boolean isSubjectBehindNumber(String written) {
    boolean behind = open == BlockKind.NUMBER || open == BlockKind.PLACE_AND_DATE;
    return (open == BlockKind.NUMBER && HeaderRoles.isPartySubject(written))
        || (behind && HeaderRoles.isDamagedSubject(written));
  }

  private boolean isDate(Span piece) {
    DateLine.Place place = DateLine.find(sheet.text().normalized(), piece.start(), piece.end());
    return place.day() >= 0
        && !sheet.written(piece).startsWith("Hôm nay")
        && all(BlockKind.PLACE_AND_DATE).isEmpty()
        && piece.end() - piece.start() < 90
        && sheet.lines().end(lines.at(place.day())) - place.end() < 40;
  }

  /** A place broken off its day: {@code Thành phố Hồ Chí / Minh, ngày 28 tháng 11 năm 2025}. */
  private void takePlaceAbove(Span date) {
    List<Span> noise = all(BlockKind.NOISE);
    if (noise.isEmpty()
        || lines.at(noise.get(noise.size() - 1).start()) != lines.at(date.start()) - 1) {
      return;
    }
    Span above = noise.get(noise.size() - 1);
    if (sheet
        .written(above)
        .matches("\\p{Lu}[\\p{L}]*+(?: (?:\\p{Lu}\\p{L}*+|phố)){0,4}+\\s*+,?")) {
      noise.remove(above);
      parts.put(BlockKind.PLACE_AND_DATE, new ArrayList<>(List.of(above, date)));
    }
  }

  private boolean isBrokenAddress(String written) {
    return written.equalsIgnoreCase("Kính")
        && next < lines.count()
        && lines.written(next).startsWith("gửi");
  }

  private boolean readType(Span piece, int line) {
    Optional<Span> heading = TypeHeadings.at(sheet, piece);
    if (heading.isEmpty() || !all(BlockKind.TYPE).isEmpty()) {
      return false;
    }
    Span name = heading.get();
    List<Span> rest = rest(name, piece);
    boolean early = all(BlockKind.NUMBER).isEmpty() && all(BlockKind.PLACE_AND_DATE).isEmpty();
    if (!rest.isEmpty() && early && !TypeHeadings.isNeverPartOfABody(sheet, name)) {
      return false;
    }
    begin(BlockKind.TYPE, name);
    int nameLine = lines.at(name.end() - 1);
    TitleReader.Title title = TitleReader.read(sheet, rest, Math.max(line, nameLine) + 1);
    if (!title.subject().isEmpty()) {
      parts.put(BlockKind.SUBJECT, new ArrayList<>(title.subject()));
    }
    title.authority().forEach(span -> add(BlockKind.AUTHORITY, span));
    next = title.nextLine();
    open = BlockKind.TYPE;
    done = bodyFollows();
    return true;
  }

  private static List<Span> rest(Span name, Span piece) {
    return name.end() + 1 < piece.end()
        ? List.of(new Span(name.end() + 1, piece.end()))
        : List.of();
  }

  /** Behind the title stand the addressees, the rest of a header out of order, or the body. */
  private boolean bodyFollows() {
    int line = next;
    while (line < lines.count() && (lines.isBlank(line) || isBar(line))) {
      line++;
    }
    if (line >= lines.count()) {
      return true;
    }
    String written = lines.written(line);
    boolean header =
        HeaderRoles.isAddress(written)
            || all(BlockKind.NUMBER).isEmpty() && HeaderRoles.isNumber(written)
            || all(BlockKind.PLACE_AND_DATE).isEmpty() && isDate(lines.span(line))
            || all(BlockKind.MOTTO).isEmpty() && startsMotto(line);
    return !header;
  }

  private boolean startsMotto(int line) {
    return mottos.stream().anyMatch(motto -> motto.start() == lines.start(line));
  }

  private void readAddressees(Span piece, int line) {
    AddresseeReader.Addressees addressees = AddresseeReader.read(sheet, piece, line);
    parts.put(BlockKind.ADDRESSEES, new ArrayList<>(addressees.parts()));
    next = addressees.nextLine();
    done = true;
  }

  private boolean continueOpen(Span piece, String written) {
    boolean goesOn =
        switch (open) {
          case SUBJECT -> !gap && continuesSubject(piece, written);
          case NUMBER ->
              isOpenNumber() && written.matches("[\\d/.…_ -].*") || isRestOfNumber(written);
          case PLACE_AND_DATE -> isOpenDate() && written.matches("(?iu)(?:tháng|năm|\\d).*");
          case SIGNATURE_LAYER -> !gap && !Capitals.fill(written) && all(BlockKind.MOTTO).isEmpty();
          default -> false;
        };
    if (goesOn) {
      add(open, piece);
    }
    return goesOn;
  }

  private boolean continuesSubject(Span piece, String written) {
    return Math.abs(piece.start() - lines.start(lines.at(piece.start())) - column) < 25
        && !(Capitals.isProse(written)
            && Openers.open(written)
            && all(BlockKind.SUBJECT).size() > 1)
        && all(BlockKind.SUBJECT).size() < 12;
  }

  private boolean isOpenNumber() {
    List<Span> number = all(BlockKind.NUMBER);
    return !sheet.written(number.get(number.size() - 1)).matches(".*\\p{Lu}\\p{L}*\\d*");
  }

  /** {@code Số: 12/BGDĐT-} at the end of a line, {@code GDPT} in the next. */
  private boolean isRestOfNumber(String written) {
    List<Span> number = all(BlockKind.NUMBER);
    return sheet.written(number.get(number.size() - 1)).matches(".*[\\p{Lu}\\d][-–/]")
        && written.matches("[A-ZĐƯ]{2,12}\\d{0,2}(?:-[A-ZĐƯ]{1,9}\\d{0,2}){0,2}");
  }

  private boolean isOpenDate() {
    List<Span> date = all(BlockKind.PLACE_AND_DATE);
    return date.size() < 4
        && !sheet.written(date.get(date.size() - 1)).matches("(?iu).*n[aăâ]m\\s*[\\d.…]{2,}.*");
  }

  private void readRest(Span piece, String written, int line) {
    boolean early = all(BlockKind.TYPE).isEmpty();
    if (HeaderRoles.isCopyMark(written)) {
      begin(BlockKind.COPY, piece);
    } else if (early && all(BlockKind.NUMBER).isEmpty() && Letterheads.isLine(written)) {
      begin(BlockKind.LETTERHEAD, piece);
    } else if (startsBody(written) && !isAboveMotto(piece)) {
      next = line;
      done = true;
    } else {
      add(BlockKind.NOISE, piece);
    }
  }

  /** Above Quốc hiệu nothing is the body: it is a stamp or what is left of a signature's text. */
  private boolean isAboveMotto(Span piece) {
    return all(BlockKind.MOTTO).isEmpty()
        && all(BlockKind.NUMBER).isEmpty()
        && mottos.stream().anyMatch(motto -> isJustBelow(motto, piece));
  }

  private boolean isJustBelow(Span motto, Span piece) {
    int below = lines.at(motto.start()) - lines.at(piece.start());
    return below >= 0 && below < MOST_LINES_ABOVE_MOTTO;
  }

  private boolean startsBody(String written) {
    boolean begun = !all(BlockKind.NUMBER).isEmpty() || !all(BlockKind.PLACE_AND_DATE).isEmpty();
    return Capitals.isProse(written) && !HeaderRoles.isSubject(written)
        || begun && (Openers.open(written) || Openers.isItem(written));
  }

  private boolean isBar(int line) {
    return lines.end(line) - lines.start(line) == 1
        && lines.text().charAt(lines.start(line)) == '|';
  }

  private void begin(BlockKind kind, Span piece) {
    add(kind, piece);
    open = kind;
  }

  private void add(BlockKind kind, Span piece) {
    parts.computeIfAbsent(kind, key -> new ArrayList<>()).add(piece);
  }

  private List<Span> all(BlockKind kind) {
    return parts.getOrDefault(kind, List.of());
  }

  private List<Block> blocks() {
    return parts.entrySet().stream()
        .filter(part -> !part.getValue().isEmpty())
        .map(part -> new Block(part.getKey(), part.getValue()))
        .toList();
  }
}
