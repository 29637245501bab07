// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/**
 * A letter set as an office sets it: header and closing in tables without borders, rows between
 * bars as a table, {@code **bold**} as bold, paragraphs {@code 1.} numbered by Word. The text must
 * have the blocks of its header and closing in the order left, right, and a blank line between
 * blocks.
 */
final class WordLetter {
  private static final String CLOSING = "Nơi nhận";

  private final List<List<String>> blocks;
  private final XWPFDocument docx = new XWPFDocument();
  private final WordNumbers numbers = new WordNumbers(docx);

  private WordLetter(String text) {
    this.blocks =
        Arrays.stream(text.strip().split("\\R{2,}", -1))
            .map(block -> block.lines().toList())
            .toList();
  }

  /** Writes the .docx of a letter. */
  static void write(String text, Path file) throws IOException {
    WordLetter letter = new WordLetter(text);
    letter.lay();
    try (OutputStream out = Files.newOutputStream(file)) {
      letter.docx.write(out);
    }
    letter.docx.close();
  }

  private void lay() {
    int body = headerBlocks();
    int motto = firstBlock("CỘNG HÒA", "ĐẢNG CỘNG");
    if (motto == 1 && body == 4) {
      layout(List.of(List.of(blocks.get(0), blocks.get(1)), List.of(blocks.get(2), blocks.get(3))));
    } else {
      layout(List.of(List.of(joined(0, motto), joined(motto, body))));
    }
    int closing = firstBlock(CLOSING);
    blocks.subList(body, closing).forEach(this::layBody);
    layout(List.of(List.of(blocks.get(closing), joined(closing + 1, blocks.size()))));
  }

  private int headerBlocks() {
    int day = 0;
    while (!blocks.get(day).getLast().contains(", ngày ")) {
      day++;
    }
    return day + 1;
  }

  private int firstBlock(String... starts) {
    for (int i = 0; i < blocks.size(); i++) {
      String first = plain(blocks.get(i).getFirst());
      if (Arrays.stream(starts).anyMatch(first::startsWith)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no block begins with " + List.of(starts));
  }

  private List<String> joined(int from, int to) {
    List<String> lines = new ArrayList<>();
    for (List<String> block : blocks.subList(from, to)) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.addAll(block);
    }
    return lines;
  }

  private void layBody(List<String> block) {
    if (block.getFirst().startsWith("|")) {
      List<List<String>> rows =
          block.stream().filter(row -> !row.startsWith("|-")).map(WordLetter::cells).toList();
      table(rows.stream().map(row -> row.stream().map(List::of).toList()).toList());
    } else {
      block.forEach(line -> write(docx.createParagraph(), line));
    }
  }

  private static List<String> cells(String row) {
    return Arrays.stream(row.substring(1, row.length() - 1).split("\\|", -1))
        .map(String::strip)
        .toList();
  }

  private void layout(List<List<List<String>>> rows) {
    table(rows).removeBorders();
  }

  private XWPFTable table(List<? extends List<? extends List<String>>> rows) {
    XWPFTable table = docx.createTable(rows.size(), rows.getFirst().size());
    table.setWidth("100%");
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        fill(table.getRow(row).getCell(column), rows.get(row).get(column));
      }
    }
    return table;
  }

  private void fill(XWPFTableCell cell, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      write(i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph(), lines.get(i));
    }
  }

  private void write(XWPFParagraph paragraph, String line) {
    String text = plain(line);
    int label = numbers.number(paragraph, text);
    XWPFRun run = paragraph.createRun();
    run.setFontFamily("DejaVu Serif");
    run.setFontSize(13);
    run.setBold(line.startsWith("**"));
    run.setText(text.substring(label));
  }

  private static String plain(String line) {
    return line.equals("*") ? line : line.replace("*", "");
  }

  /** Numbers that Word counts: one list as long as the numbers of the text go on. */
  private static final class WordNumbers {
    private final XWPFDocument docx;
    private BigInteger list = BigInteger.ZERO;
    private int last;

    WordNumbers(XWPFDocument docx) {
      this.docx = docx;
    }

    /** Numbers the paragraph if its text begins with the next number, and says how long that is. */
    int number(XWPFParagraph paragraph, String text) {
      String label = (last + 1) + ". ";
      if (text.startsWith("1. ")) {
        list = WordLists.decimal(docx, list.intValue() + 1);
        label = "1. ";
        last = 0;
      } else if (last == 0 || !text.startsWith(label)) {
        return 0;
      }
      last++;
      paragraph.setNumID(list);
      paragraph.setNumILvl(BigInteger.ZERO);
      return label.length();
    }
  }
}
