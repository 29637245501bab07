// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a closing line by line and hands its cells to the column they belong to: the entries of Nơi
 * nhận, or the signature. Used once, by one thread.
 */
final class ClosingScan {
  private static final int PATIENCE_FOR_NAME = 12;
  private static final int PATIENCE_FOR_LIST = 6;
  private static final int DEEP_INDENT = 28;

  private final Sheet sheet;
  private final String text;
  private final SignatureText signatureText;
  private final SignatureColumn signature;
  private final SignatureColumn leftSignature;
  private final RecipientColumn recipients;
  private boolean inSignatureCell;
  private boolean placed;
  private int idle;
  private int from;
  private int nextLine;

  ClosingScan(Sheet sheet) {
    this.sheet = sheet;
    this.text = sheet.text().normalized();
    this.signatureText = new SignatureText(sheet);
    this.signature = new SignatureColumn(sheet, signatureText);
    this.leftSignature = new SignatureColumn(sheet, signatureText);
    this.recipients = new RecipientColumn(sheet, signatureText, signature);
  }

  /** Reads from an offset in a line on, until the closing is over. */
  void read(int firstLine, int offset) {
    nextLine = firstLine + 1;
    from = offset;
    for (int line = firstLine; line < sheet.lines().count() && !isOver(line); line++) {
      if (Cells.isBar(sheet, line)) {
        inSignatureCell = recipients.hasEntries();
      } else if (sheet.lines().isBlank(line)) {
        recipients.passGap();
      } else if (sheet.lines().end(line) > from) {
        readLine(line);
      }
    }
  }

  private boolean isOver(int line) {
    if (sheet.lines().isBlank(line)) {
      return false;
    }
    boolean named = signature.isNamed();
    boolean archived = recipients.isArchived();
    boolean done = named && (archived || recipients.isLabelled() && idle > 0);
    int patience = named || !archived ? PATIENCE_FOR_LIST : PATIENCE_FOR_NAME;
    return done && !signature.isFollowedBy(sheet.lines().span(line))
        || idle > patience
        || (named || archived) && Afterwords.isPageMark(sheet, line)
        || (recipients.isLabelled() || named) && Afterwords.beginAt(sheet, line);
  }

  private void readLine(int line) {
    placed = false;
    int start = Math.max(sheet.lines().start(line), from);
    List<Span> cells = Cells.of(text, start, sheet.lines().end(line));
    for (int i = 0; i < cells.size(); i++) {
      Span cell = cells.get(i);
      boolean right = i > 0 || isDeep(cell);
      place(cell, right, i == 0 && cells.size() > 1);
    }
    idle = placed ? 0 : idle + 1;
    nextLine = placed ? Math.max(nextLine, line + 1) : nextLine;
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
      idle--;
    } else if (!recipients.isLabelled()) {
      placed |= (left ? leftSignature : signature).take(cell);
    } else if (right || inSignatureCell) {
      placed |= !isSecondName(cell) && signature.take(cell);
    } else {
      placed |= recipients.take(cell);
    }
  }

  private boolean isSecondName(Span cell) {
    return signature.isNamed() && !signature.isFollowedBy(cell);
  }

  private void placeLabel(Span cell, Span label) {
    if (label.start() > cell.start()) {
      Span before = EntryCuts.trimmed(text, cell.start(), label.start());
      if (signatureText.beginIn(before) >= 0) {
        signature.take(before);
      }
    }
    inSignatureCell = false;
    placed = true;
    from = label.end();
    nextLine = sheet.lines().at(label.end() - 1) + 1;
    recipients.takeLabel(label, cell.end());
  }

  /** Returns the first line behind the closing. */
  int nextLine() {
    return nextLine;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(recipients.blocks());
    blocks.addAll(signature.blocks());
    blocks.addAll(leftSignature.blocks());
    return blocks;
  }
}
