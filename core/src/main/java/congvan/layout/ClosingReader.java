// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.lexicon.PersonNames;
import congvan.lexicon.Titles;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.List;

/**
 * Finds where a letter's body ends and reads what closes it: Nơi nhận and the signature, in either
 * order, side by side, one below the other, or in one row of a table. The first closing is the
 * letter's own; later ones belong to annexes, copies and other documents of the file. Takes time
 * linear in the text.
 */
final class ClosingReader {
  private static final int LINES_ABOVE_LABEL = 14;
  private static final int LINES_TO_NAME = 9;
  private static final int LONGEST_TITLE = 120;

  private final Sheet sheet;
  private final SignatureText signatureText;

  private ClosingReader(Sheet sheet) {
    this.sheet = sheet;
    this.signatureText = new SignatureText(sheet);
  }

  /** Reads the closing of the letter whose body begins at a line. */
  static Closing read(Sheet sheet, int firstBodyLine) {
    return new ClosingReader(sheet).read(firstBodyLine);
  }

  private Closing read(int first) {
    int count = sheet.lines().count();
    if (first >= count) {
      return new Closing(List.of(), sheet.text().normalized().length(), count);
    }
    int stop = Afterwords.secondLetter(sheet, first);
    int label = labelLine(first, stop);
    int signed = signatureLine(first, Math.min(label, stop));
    if (signed < label && Afterwords.annexBetween(sheet, signed + 1, Math.min(label, stop))) {
      label = stop;
    }
    if (label >= stop && signed >= stop) {
      return open(first, stop);
    }
    return label < stop ? atLabel(first, label) : closing(signed, sheet.lines().start(signed));
  }

  private Closing open(int first, int stop) {
    int annex = Afterwords.annex(sheet, first, stop);
    int end = Math.min(annex, stop);
    int offset =
        end < sheet.lines().count() ? sheet.lines().start(end) : sheet.text().normalized().length();
    return new Closing(List.of(), offset, end);
  }

  private Closing atLabel(int first, int label) {
    int top = signatureAbove(first, label);
    if (top < label) {
      return closing(top, sheet.lines().start(top));
    }
    Span place =
        ClosingLabel.first(sheet, sheet.lines().start(label), sheet.lines().end(label))
            .orElseThrow();
    int start = sheet.lines().start(label);
    boolean bodyBefore = letters(start, place.start()) > 6 && !signatureBefore(start, place);
    return closing(label, bodyBefore ? place.start() : start);
  }

  private boolean signatureBefore(int start, Span label) {
    return signatureText.beginIn(new Span(start, label.start())) >= 0;
  }

  private int letters(int start, int end) {
    return (int)
        sheet.text().normalized().substring(start, end).chars().filter(Character::isLetter).count();
  }

  private Closing closing(int line, int start) {
    ClosingScan scan = new ClosingScan(sheet);
    scan.read(line, start);
    return new Closing(scan.blocks(), start, scan.nextLine());
  }

  private int labelLine(int first, int stop) {
    int end = stop < sheet.lines().count() ? sheet.lines().start(stop) : Integer.MAX_VALUE;
    return ClosingLabel.first(sheet, sheet.lines().start(first), end)
        .map(label -> sheet.lines().at(label.start()))
        .orElse(stop);
  }

  /**
   * Returns the first line of titles under which, with nothing else between, a name follows; looks
   * at each line once.
   */
  private int signatureLine(int first, int stop) {
    int top = -1;
    int seen = 0;
    for (int line = first; line < stop; line++) {
      if (sheet.lines().isBlank(line) || Cells.isBar(sheet, line)) {
        continue;
      }
      if ((top < 0 || ++seen > LINES_TO_NAME) && beginsTitle(line)) {
        top = line;
        seen = 0;
      }
      if (top >= 0 && endsInName(line)) {
        return top;
      }
      top = top >= 0 && seen <= LINES_TO_NAME && belongs(line) ? top : -1;
    }
    return sheet.lines().count();
  }

  private boolean beginsTitle(int line) {
    Span place = sheet.lines().span(line);
    Syllables text = sheet.syllables();
    return place.end() - place.start() <= LONGEST_TITLE
        && Titles.standard().mayBeginAt(text, text.from(place.start()))
        && signatureText.isTitle(place);
  }

  private boolean endsInName(int line) {
    for (Span cell : Cells.of(sheet, line)) {
      List<Span> parts = signatureText.cut(cell);
      Span last = parts.get(parts.size() - 1);
      if (!signatureText.isTitle(last)
          && signatureText.name(last).filter(PersonNames.Name::familyKnown).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean belongs(int line) {
    return Cells.of(sheet, line).stream()
        .allMatch(cell -> signatureText.isTitle(cell) || belongs(cell));
  }

  private boolean belongs(Span cell) {
    return signatureText.isSigned(cell)
        || Afterwords.isDigitalSignature(sheet, cell)
        || cell.end() - cell.start() < LONGEST_TITLE
            && signatureText.mostlyCapitals(cell.start(), cell.end());
  }

  /**
   * Goes up from Nơi nhận over the lines of a signature; returns the first of them, or the label.
   */
  private int signatureAbove(int first, int label) {
    int top = label;
    int line = label - 1;
    int seen = 0;
    while (line >= first && seen < LINES_ABOVE_LABEL) {
      Span place = sheet.lines().span(line);
      if (place.start() < place.end() && !Cells.isBar(sheet, line)) {
        seen++;
        boolean title = signatureText.isTitle(place) && place.end() - place.start() < LONGEST_TITLE;
        if (!title
            && !belongs(place)
            && signatureText.name(place).isEmpty()
            && letters(place.start(), place.end()) > 3) {
          break;
        }
        top = title ? line : top;
      }
      line--;
    }
    return top;
  }
}
