// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.LetterText;
import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a letter into its parts. Keeps no state; safe to share between threads. */
public final class LayoutReader {
  private LayoutReader() {}

  /** Reads the layout of a letter; every text has one, if only a body. */
  public static Layout read(LetterText text) {
    Sheet sheet = Sheet.of(text);
    List<Block> blocks = new ArrayList<>();
    int first = FrontMatter.read(sheet, blocks);
    HeaderReader.Header header = HeaderReader.read(sheet, LetterStart.line(sheet, first));
    header.blocks().forEach(block -> addAbove(sheet, header.nextLine(), block, blocks));
    Closing closing = ClosingReader.read(sheet, header.nextLine());
    addBody(sheet, header.nextLine(), closing.bodyEnd(), blocks);
    blocks.addAll(closing.blocks());
    blocks.addAll(AfterwordReader.read(sheet, closing.nextLine()));
    return new Layout(text, sheet.syllables(), blocks);
  }

  /** What of a block stands above a line: the line on which the body begins is all body. */
  private static void addAbove(Sheet sheet, int line, Block block, List<Block> blocks) {
    int end = line < sheet.lines().count() ? sheet.lines().start(line) : Integer.MAX_VALUE;
    List<Span> above = block.parts().stream().filter(part -> part.start() < end).toList();
    if (!above.isEmpty()) {
      blocks.add(new Block(block.kind(), above));
    }
  }

  /** Adds the lines from one on to an offset. */
  static void addBody(Sheet sheet, int firstLine, int end, List<Block> blocks) {
    Lines lines = sheet.lines();
    List<Span> body = new ArrayList<>();
    for (int line = firstLine; line < lines.count() && lines.start(line) < end; line++) {
      if (!lines.isBlank(line)) {
        body.add(new Span(lines.start(line), Math.min(end, lines.end(line))));
      }
    }
    if (!body.isEmpty()) {
      blocks.add(new Block(BlockKind.BODY, body));
    }
  }
}
