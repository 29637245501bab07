// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Folding;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a closing line by line and sorts its cells into entries of Nơi nhận and lines of the
 * signature. Used once, by one thread.
 */
final class ClosingScan {
  private static final long ARCHIVE = Folding.key("luu");
  private static final long CLERKS = Folding.key("vt");
  private static final Set<Long> TITLE_ENDS =
      Set.of(Folding.key("truong"), Folding.key("doc"), Folding.key("tich"), Folding.key("phong"));
  private static final int PATIENCE_FOR_NAME = 12;
  private static final int PATIENCE_FOR_LIST = 6;
  private static final int LONGEST_LINE = 160;
  private static final int DEEP_INDENT = 28;

  private final Sheet sheet;
  private final String text;
  private final SignatureText signatureText;
  private final List<Span> recipients = new ArrayList<>();
  private final List<Span> signature = new ArrayList<>();
  private final List<Span> leftSignature = new ArrayList<>();
  private boolean labelSeen;
  private boolean archiveSeen;
  private boolean nameSeen;
  private boolean inSignatureCell;
  private boolean signatureJustSeen;
  private boolean placed;
  private int idle;
  private int nextLine;

  ClosingScan(Sheet sheet) {
    this.sheet = sheet;
    this.text = sheet.text().normalized();
    this.signatureText = new SignatureText(sheet);
  }

  /** Reads from a line on, its first {@code from} offset on. */
  void read(int firstLine, int from) {
    nextLine = firstLine + 1;
    int line = firstLine;
    while (line < sheet.lines().count() && !isOver(line)) {
      int start = Math.max(sheet.lines().start(line), from);
      readLine(line, start);
      line++;
    }
  }

  private boolean isOver(int line) {
    if (sheet.lines().isBlank(line)) {
      return false;
    }
    boolean done = nameSeen && archiveSeen || nameSeen && labelSeen && idle > 0;
    int patience = nameSeen || !archiveSeen ? PATIENCE_FOR_LIST : PATIENCE_FOR_NAME;
    return done
        || idle > patience
        || (nameSeen || archiveSeen) && Afterwords.isPageMark(sheet, line)
        || (labelSeen || nameSeen) && Afterwords.beginAt(sheet, line);
  }

  private void readLine(int line, int start) {
    if (sheet.lines().isBlank(line)) {
      return;
    }
    if (Cells.isBar(sheet, line)) {
      inSignatureCell = labelSeen && !recipients.isEmpty();
      return;
    }
    placed = false;
    List<Span> cells = Cells.of(text, start, sheet.lines().end(line));
    for (int i = 0; i < cells.size(); i++) {
      place(cells.get(i), i > 0 || isDeep(cells.get(i)), i == 0 && cells.size() > 1);
    }
    idle = placed ? 0 : idle + 1;
    nextLine = placed ? line + 1 : nextLine;
  }

  private boolean isDeep(Span cell) {
    int at = cell.start();
    while (at > 0 && text.charAt(at - 1) == ' ') {
      at--;
    }
    return cell.start() - at >= DEEP_INDENT;
  }

  private void place(Span cell, boolean right, boolean left) {
    Optional<Span> label = ClosingLabel.first(sheet, cell.start(), cell.end());
    if (label.isPresent()) {
      placeLabel(cell, label.get());
    } else if (Afterwords.isDigitalSignature(sheet, cell)) {
      return;
    } else if (right && labelSeen || inSignatureCell || !labelSeen) {
      takeSignature(cell, left && !labelSeen ? leftSignature : signature);
    } else {
      placeLeft(cell);
    }
  }

  private void placeLabel(Span cell, Span label) {
    if (label.start() > cell.start()) {
      Span before = new Span(cell.start(), label.start());
      if (signatureText.beginIn(before) >= 0) {
        takeSignature(before, signature);
      }
    }
    labelSeen = true;
    inSignatureCell = false;
    placed = true;
    int start = skipBlanks(label.end(), cell.end());
    Span rest = new Span(start, cell.end());
    recipients.add(label);
    if (start < cell.end()) {
      placeBesideLabel(rest);
    }
  }

  private int skipBlanks(int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  private void placeBesideLabel(Span rest) {
    int begin = signatureText.beginIn(rest);
    boolean entries = hasEntry(rest);
    if (begin >= 0 && !entries) {
      takeSignature(new Span(begin, rest.end()), signature);
    } else if (entries) {
      cutEntries(rest, true);
    } else if (signatureText.mostlyCapitals(rest.start(), rest.end())
        && rest.end() - rest.start() > 3) {
      add(signature, rest);
    }
  }

  private boolean hasEntry(Span rest) {
    int semicolon = text.indexOf(';', rest.start(), rest.end());
    int after = Cells.afterBullet(text, rest.start(), rest.end());
    boolean word = after < rest.end() && Character.isLetter(text.charAt(after));
    return semicolon >= 0
        || word && after > rest.start() && signatureText.beginIn(rest) < 0
        || word && !signatureText.mostlyCapitals(after, rest.end()) && rest.end() - after > 6;
  }

  private void placeLeft(Span cell) {
    boolean wasSignature = signatureJustSeen;
    signatureJustSeen = false;
    if (wasSignature && isDamagedTitle(cell)) {
      add(signature, cell);
    } else if (isEntry(cell)) {
      cutEntries(cell, false);
    } else if (signatureText.isTitle(cell)) {
      takeSignature(new Span(signatureText.beginIn(cell), cell.end()), signature);
    } else if (mayBeName() && isSureName(cell)) {
      takeSignature(cell, signature);
    } else if (wasSignature && signatureText.mostlyCapitals(cell.start(), cell.end())) {
      takeSignature(cell, signature);
    } else if (cell.end() - cell.start() < LONGEST_LINE && continuesList(cell)) {
      cutEntries(cell, false);
    }
  }

  /** What OCR left of a position: capitals that end in TRƯỞNG, ĐỐC, TỊCH. */
  private boolean isDamagedTitle(Span cell) {
    Syllables syllables = sheet.syllables();
    long last = syllables.key(syllables.from(cell.end()) - 1);
    return TITLE_ENDS.contains(last)
        && isTitleLike(cell)
        && !isArchive(cell)
        && signatureText.beginIn(cell) < 0
        && text.indexOf(';', cell.start(), cell.end()) < 0;
  }

  private boolean mayBeName() {
    return !nameSeen && (archiveSeen || !signature.isEmpty() && !endsWith(recipients, ",-"));
  }

  private boolean isSureName(Span cell) {
    return signatureText
        .name(cell)
        .filter(name -> name.familyKnown() || !signature.isEmpty())
        .isPresent();
  }

  private boolean continuesList(Span cell) {
    if (bracketIsOpen() || text.charAt(cell.start()) == '(') {
      return true;
    }
    return !isStray(cell) && (!archiveSeen || endsWith(recipients, ",-&"));
  }

  private boolean bracketIsOpen() {
    Span last = recipients.get(recipients.size() - 1);
    return text.lastIndexOf('(', last.end() - 1)
        > Math.max(last.start(), text.lastIndexOf(')', last.end() - 1));
  }

  private boolean isStray(Span cell) {
    int letters = 0;
    for (int i = cell.start(); i < cell.end(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters < 3 || letters * 2 < cell.end() - cell.start();
  }

  private boolean endsWith(List<Span> parts, String signs) {
    if (parts.isEmpty()) {
      return false;
    }
    int end = parts.get(parts.size() - 1).end();
    return signs.indexOf(text.charAt(end - 1)) >= 0;
  }

  private boolean isEntry(Span cell) {
    int after = Cells.afterBullet(text, cell.start(), cell.end());
    return after > cell.start() && after < cell.end() && !signatureText.isTitle(cell)
        || isArchive(cell);
  }

  /** Lưu: VT, ...; OCR leaves the L and what stands behind the colon. */
  private boolean isArchive(Span cell) {
    Syllables syllables = sheet.syllables();
    int first = syllables.from(cell.start());
    boolean bulleted = Cells.afterBullet(text, cell.start(), cell.end()) > cell.start();
    boolean damaged =
        Folding.near(syllables.key(first), ARCHIVE) || syllables.key(first + 1) == CLERKS;
    char letter = text.charAt(Math.min(syllables.start(first), text.length() - 1));
    return syllables.key(first) == ARCHIVE
        ? bulleted || !archiveSeen
        : bulleted && damaged && letter == 'L' && syllables.end(first) - syllables.start(first) < 5;
  }

  private void cutEntries(Span cell, boolean collapsed) {
    List<Span> entries = EntryCuts.of(text, cell, collapsed);
    for (int i = 0; i < entries.size(); i++) {
      takeEntry(entries.get(i), i == entries.size() - 1);
    }
  }

  private void takeEntry(Span entry, boolean last) {
    int begin = last ? signatureBehind(entry) : -1;
    Span own = begin < 0 ? entry : withoutStray(entry.start(), begin);
    if (own.end() > own.start()) {
      archiveSeen |= isArchive(own);
      add(recipients, own);
    }
    if (begin >= 0) {
      takeSignature(new Span(begin, entry.end()), signature);
    }
  }

  /** Where a title stands behind an entry, what is between is what OCR made of its beginning. */
  private Span withoutStray(int start, int end) {
    int semicolon = text.lastIndexOf(';', end - 1);
    return semicolon > start ? new Span(start, semicolon + 1) : EntryCuts.trimmed(text, start, end);
  }

  /** Where behind an entry the other column begins: a title, a wrapped title, or the name. */
  private int signatureBehind(Span entry) {
    int title = isArchive(entry) ? 0 : signatureText.beginIn(entry);
    if (title == 0) {
      return -1;
    }
    if (title > entry.start() + 2) {
      return title;
    }
    int semicolon = text.lastIndexOf(';', entry.end() - 1);
    int start = skipBlanks(semicolon + 1, entry.end());
    if (semicolon < entry.start() || start >= entry.end()) {
      return -1;
    }
    Span rest = new Span(start, entry.end());
    boolean name = !signature.isEmpty() && signatureText.name(rest).isPresent();
    boolean wrapped =
        !signature.isEmpty()
            && rest.end() - start > 4
            && signatureText.mostlyCapitals(start, rest.end());
    return name || wrapped ? start : -1;
  }

  private void takeSignature(Span cell, List<Span> lines) {
    if (signatureText.isSigned(cell)) {
      placed = true;
      return;
    }
    if (signatureText.name(cell).isPresent() && !signatureText.isTitle(cell)) {
      takeName(cell, lines);
    } else if (signatureText.isTitle(cell) || !lines.isEmpty() && !nameSeen && isTitleLike(cell)) {
      for (Span line : signatureText.cut(cell)) {
        add(lines, line);
        nameSeen |= signatureText.name(line).isPresent() && !signatureText.isTitle(line);
      }
      signatureJustSeen = true;
    }
  }

  private boolean isTitleLike(Span cell) {
    return cell.end() - cell.start() < LONGEST_LINE / 2
        && signatureText.mostlyCapitals(cell.start(), cell.end());
  }

  @SuppressWarnings("ReferenceEquality") // which of the two lists it is, not what it holds
  private void takeName(Span cell, List<Span> lines) {
    if (!nameSeen || lines == leftSignature || !leftSignature.isEmpty()) {
      add(lines, cell);
      nameSeen |= lines == signature;
    }
  }

  private void add(List<Span> parts, Span part) {
    parts.add(part);
    placed = true;
  }

  boolean hasName() {
    return nameSeen;
  }

  boolean hasLabel() {
    return labelSeen;
  }

  int nextLine() {
    return nextLine;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    addBlock(blocks, BlockKind.RECIPIENTS, recipients);
    addBlock(blocks, BlockKind.SIGNATURE, signature);
    addBlock(blocks, BlockKind.SIGNATURE, leftSignature);
    return blocks;
  }

  private static void addBlock(List<Block> blocks, BlockKind kind, List<Span> parts) {
    if (!parts.isEmpty()) {
      blocks.add(new Block(kind, parts));
    }
  }
}
