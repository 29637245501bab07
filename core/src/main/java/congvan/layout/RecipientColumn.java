// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.lexicon.PersonNames;
import congvan.lexicon.Titles;
import congvan.text.Folding;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Collects the label Nơi nhận and the lines of its entries, and hands on what stands behind them on
 * the same line but belongs to the signature beside. Used once, by one thread.
 */
final class RecipientColumn {
  private static final Set<Long> TITLE_ENDS =
      Set.of(Folding.key("truong"), Folding.key("doc"), Folding.key("tich"), Folding.key("phong"));
  private static final int LONGEST_LINE = 160;
  private static final int LONGEST_NOISE = 3;
  private static final int FEWEST_NAME_WORDS = 3;
  private static final int LONGEST_SHORT_LINE = 10;

  private final Sheet sheet;
  private final String text;
  private final SignatureText signatureText;
  private final SignatureColumn signature;
  private final List<Span> lines = new ArrayList<>();
  private boolean archived;
  private boolean besideTitle;
  private boolean belowTitle;
  private boolean gap;

  RecipientColumn(Sheet sheet, SignatureText signatureText, SignatureColumn signature) {
    this.sheet = sheet;
    this.text = sheet.text().normalized();
    this.signatureText = signatureText;
    this.signature = signature;
  }

  boolean isLabelled() {
    return !lines.isEmpty();
  }

  boolean hasEntries() {
    return lines.size() > 1;
  }

  /** Tells whether Lưu, the last entry, was there. */
  boolean isArchived() {
    return archived;
  }

  /** Takes the label and what stands behind it in its cell: entries, or the other column. */
  void takeLabel(Span label, int cellEnd) {
    lines.add(label);
    int start = label.end();
    while (start < cellEnd && text.charAt(start) <= ' ') {
      start++;
    }
    if (start >= cellEnd) {
      return;
    }
    Span rest = new Span(start, cellEnd);
    int begin = signatureText.beginIn(rest);
    boolean expected = !signature.isEmpty() && !signature.isNamed();
    if (expected && isWholeName(start, cellEnd)) {
      takeSignature(rest);
    } else if (hasEntry(rest, begin)) {
      takeEntries(rest, true);
    } else if (begin >= 0) {
      takeSignature(new Span(begin, cellEnd));
    } else if (cellEnd - start > LONGEST_NOISE && signatureText.mostlyCapitals(start, cellEnd)) {
      signature.add(rest);
      besideTitle = true;
    }
  }

  private boolean hasEntry(Span rest, int title) {
    if (text.indexOf(';', rest.start(), rest.end()) >= 0) {
      return true;
    }
    int after = Cells.afterBullet(text, rest.start(), rest.end());
    if (after >= rest.end() || !Character.isLetter(text.charAt(after)) || title >= 0) {
      return false;
    }
    return after > rest.start()
        || !signatureText.mostlyCapitals(after, rest.end()) && rest.end() - after > 6;
  }

  /** Takes a cell of this column; tells whether it was any use. */
  boolean take(Span cell) {
    belowTitle = besideTitle;
    besideTitle = false;
    if (signatureText.isSigned(cell)) {
      return true;
    }
    if (belowTitle && isDamagedTitle(cell)) {
      signature.add(cell);
      besideTitle = true;
      return true;
    }
    if (isEntry(cell)) {
      takeEntries(cell, false);
      return true;
    }
    if (belongsToSignature(cell)) {
      return takeSignature(cell);
    }
    signature.keepFamily(cell);
    if (isFoot(cell)) {
      return false;
    }
    boolean more = cell.end() - cell.start() < LONGEST_LINE && continuesList(cell);
    if (more) {
      takeEntries(cell, false);
    }
    return more;
  }

  /** A blank line: what is filed does not go on behind it. */
  void passGap() {
    gap = true;
  }

  private boolean isFoot(Span cell) {
    return Afterwords.isFoot(sheet, sheet.lines().at(cell.start()));
  }

  private boolean belongsToSignature(Span cell) {
    return (!signature.isNamed() || signature.isFollowedBy(cell))
        && (signatureText.isTitle(cell)
            || archived && signatureText.isBrokenTitle(cell)
            || isName(cell)
            || !signature.isEmpty() && continuesTitle(cell) && (belowTitle || isLong(cell)));
  }

  /** In capitals and without the signs of a list: the next line of a long title. */
  private boolean continuesTitle(Span cell) {
    String written = sheet.written(cell);
    return Titles.inCapitals(written, 0, written.length())
        && written.indexOf(':') < 0
        && written.indexOf(';') < 0
        && Afterwords.letters(sheet, cell) > LONGEST_NOISE;
  }

  private boolean isLong(Span cell) {
    return Afterwords.letters(sheet, cell) > LONGEST_SHORT_LINE;
  }

  private boolean isName(Span cell) {
    boolean expected = archived || !signature.isEmpty() && !endsWith(",-");
    Optional<PersonNames.Name> name = signatureText.name(cell);
    return expected
        ? name.filter(it -> it.familyKnown() || !signature.isEmpty()).isPresent()
        : hasEntries() && endsWith(";") && name.filter(this::isAmongBullets).isPresent();
  }

  /** Beside a list whose entries have bullets, OCR puts the name of who signs between them. */
  private boolean isAmongBullets(PersonNames.Name name) {
    Span entry = lines.get(1);
    boolean bulleted = Cells.afterBullet(text, entry.start(), entry.end()) > entry.start();
    return bulleted && name.familyKnown() && words(name) >= FEWEST_NAME_WORDS;
  }

  /** What OCR left of a position: capitals that end in TRƯỞNG, ĐỐC, TỊCH. */
  private boolean isDamagedTitle(Span cell) {
    Syllables syllables = sheet.syllables();
    long last = syllables.key(syllables.from(cell.end()) - 1);
    return TITLE_ENDS.contains(last)
        && signature.isTitleLike(cell)
        && !isArchive(cell)
        && signatureText.beginIn(cell) < 0
        && text.indexOf(';', cell.start(), cell.end()) < 0;
  }

  private boolean isEntry(Span cell) {
    int after = Cells.afterBullet(text, cell.start(), cell.end());
    boolean bulleted = after > cell.start() && after < cell.end();
    return bulleted && !signatureText.isTitle(cell) || isArchive(cell);
  }

  private boolean isArchive(Span cell) {
    return ArchiveLine.is(sheet, cell, !archived);
  }

  private boolean continuesList(Span cell) {
    if (archived && gap) {
      return false;
    }
    if (bracketIsOpen() || text.charAt(cell.start()) == '(') {
      return true;
    }
    return archived ? endsWith(":") || (endsWith(",-&") && !isStray(cell)) : !isStray(cell);
  }

  private boolean bracketIsOpen() {
    return Signs.leaveBracketOpen(text, lines.get(lines.size() - 1));
  }

  private boolean isStray(Span cell) {
    int letters = Afterwords.letters(sheet, cell);
    int digits = 0;
    for (int i = cell.start(); i < cell.end(); i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return letters < 3 || (letters + digits) * 2 < cell.end() - cell.start();
  }

  private boolean endsWith(String signs) {
    return signs.indexOf(text.charAt(lines.get(lines.size() - 1).end() - 1)) >= 0;
  }

  private void takeEntries(Span cell, boolean collapsed) {
    List<Span> entries = EntryCuts.of(text, cell, collapsed);
    for (int i = 0; i < entries.size(); i++) {
      takeEntry(entries.get(i), i == entries.size() - 1);
    }
  }

  private void takeEntry(Span entry, boolean last) {
    if (signatureText.isTitle(entry)) {
      takeSignature(entry);
      return;
    }
    int begin = last ? signatureBehind(entry) : -1;
    Span own = begin < 0 ? withoutLayer(entry) : ownBefore(entry, begin);
    if (own.end() > own.start()) {
      archived |= isArchive(own);
      gap = false;
      lines.add(own);
    }
    if (begin >= 0) {
      takeSignature(new Span(begin, entry.end()));
    }
  }

  private Span ownBefore(Span entry, int begin) {
    return isArchive(entry)
        ? EntryCuts.trimmed(text, entry.start(), begin)
        : withoutStray(entry.start(), begin);
  }

  /** Without (Đã ký) or Ký bởi: ... of the other column behind it. */
  private Span withoutLayer(Span entry) {
    int end = Signs.last(text, ';', entry.start(), entry.end()) + 1;
    int start = end;
    while (start < entry.end() && text.charAt(start) == ' ') {
      start++;
    }
    if (end <= entry.start() || start >= entry.end()) {
      return entry;
    }
    Span rest = new Span(start, entry.end());
    return signatureText.isSigned(rest) || Afterwords.isDigitalSignature(sheet, rest)
        ? new Span(entry.start(), end)
        : entry;
  }

  /** Where a title stands behind an entry, what is between is what OCR made of its beginning. */
  private Span withoutStray(int start, int end) {
    int semicolon = Signs.last(text, ';', start, end);
    return semicolon > start ? new Span(start, semicolon + 1) : EntryCuts.trimmed(text, start, end);
  }

  /** Where behind an entry the other column begins: a title, a wrapped title, or the name. */
  private int signatureBehind(Span entry) {
    if (isArchive(entry)) {
      return nameBehindArchive(entry);
    }
    int title = signatureText.beginIn(entry);
    return title > entry.start() + 2 ? title : titleRest(entry);
  }

  /** {@code - Lưu: VT, TH (3b). Trần Văn Mừng}, where a title has been and no name yet. */
  private int nameBehindArchive(Span entry) {
    int dot = Signs.last(text, '.', entry.start(), entry.end());
    int bracket = Signs.last(text, ')', entry.start(), entry.end());
    int start = text.indexOf(' ', Math.max(dot, bracket));
    boolean expected = !signature.isEmpty() && !signature.isNamed();
    if (!expected || Math.max(dot, bracket) < 0 || start < 0 || start >= entry.end()) {
      return -1;
    }
    int second = text.indexOf(' ', start + 1);
    return isWholeName(start + 1, entry.end())
        ? start + 1
        : second >= 0 && isWholeName(second + 1, entry.end()) ? second + 1 : -1;
  }

  private boolean isWholeName(int start, int end) {
    return start < end
        && signatureText
            .name(new Span(start, end))
            .filter(name -> name.familyKnown() && words(name) >= FEWEST_NAME_WORDS)
            .isPresent();
  }

  private int words(PersonNames.Name name) {
    return sheet.syllables().from(name.span().end()) - sheet.syllables().from(name.span().start());
  }

  private int titleRest(Span entry) {
    int start = Signs.last(text, ';', entry.start(), entry.end()) + 1;
    while (start > entry.start() && start < entry.end() && text.charAt(start) <= ' ') {
      start++;
    }
    if (start <= entry.start() || start >= entry.end() || signature.isEmpty()) {
      return -1;
    }
    Span rest = new Span(start, entry.end());
    boolean wrapped = belowTitle && continuesTitle(rest);
    return wrapped || signatureText.name(rest).isPresent() ? start : -1;
  }

  private boolean takeSignature(Span cell) {
    int begin = signatureText.isTitle(cell) ? signatureText.beginIn(cell) : cell.start();
    besideTitle = signature.take(new Span(begin, cell.end()));
    return besideTitle;
  }

  List<Block> blocks() {
    return lines.isEmpty() ? List.of() : List.of(new Block(BlockKind.RECIPIENTS, lines));
  }
}
