// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.encoding.FontMarks;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Header and closing of a letter whose two columns were set with tabs or blanks: their lines are
 * parted, and the left column is written before the right one, as it would stand in a table. All
 * other lines stay as they are.
 */
final class SideBySide {
  private static final Pattern GAP = Pattern.compile("[ \\u00A0]*+\\t[\\t \\u00A0]*+");
  private static final Pattern BLANKS = Pattern.compile("[ \\u00A0]{6,}+");
  private static final Pattern BEFORE_BLANK_FORM =
      Pattern.compile(".*(?:[Ss]ố ?:?|ngày|tháng|năm)\\s*+");
  private static final List<String> MOTTOS =
      List.of("CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘI", "ĐẢNG CỘNG SẢN VIỆT NAM");
  private static final int HEADER_WITHIN = 12;
  private static final int SUBJECT_LINES = 10;
  private static final int LONGEST = 40;

  private final List<String> lines;
  private final List<String> written = new ArrayList<>();

  private SideBySide(String text) {
    this.lines = text.lines().toList();
  }

  /** The text with the columns apart; the same text where it has none. */
  static String apart(String text) {
    if (text.indexOf('\t') < 0 && !BLANKS.matcher(text).find()) {
      return text;
    }
    SideBySide sides = new SideBySide(text);
    sides.write();
    return String.join("\n", sides.written).stripTrailing() + "\n";
  }

  private void write() {
    boolean header = false;
    for (int line = 0; line < lines.size(); ) {
      Row row = Row.of(lines.get(line));
      boolean begins =
          row.isPair()
              && (isClosing(row) || !header && line < HEADER_WITHIN && isMotto(row.right()));
      if (begins) {
        header = true;
        line = writeBlock(line);
      } else {
        add(lines.get(line++));
      }
    }
  }

  /** Writes the two columns that begin here, and returns the line behind them. */
  private int writeBlock(int first) {
    int behind = first;
    boolean closing = isClosing(Row.of(lines.get(first)));
    for (int line = first; line < lines.size() && line < first + LONGEST; line++) {
      Row row = Row.of(lines.get(line));
      if (row.isPair() || row.isRight() || closing && row.isListed()) {
        behind = line + 1;
      } else if (!row.isBlank() && (closing || isBody(row, line - behind))) {
        break;
      }
    }
    int end = closing ? behind : behindSubject(behind);
    List<Row> block = lines.subList(first, end).stream().map(Row::of).toList();
    writeColumn(block.stream().map(Row::left).toList(), false);
    writeColumn(block.stream().map(Row::right).toList(), closing);
    return end;
  }

  /** Trích yếu may go on in the left column where the right one has ended, up to Kính gửi. */
  private int behindSubject(int line) {
    boolean subject = false;
    for (int at = line; at < lines.size() && at < line + SUBJECT_LINES; at++) {
      String written = shown(lines.get(at)).strip();
      if (subject && written.startsWith("Kính gửi")) {
        return at;
      }
      subject |= written.startsWith("V/v") || written.startsWith("Về việc");
    }
    return line;
  }

  /** A line of the left column alone is one of the header where more of two columns follow. */
  private static boolean isBody(Row row, int linesBehind) {
    return linesBehind > 4 || row.left().length() > 80 || shown(row.left()).startsWith("Kính gửi");
  }

  private void writeColumn(List<String> column, boolean gaps) {
    boolean gap = false;
    for (String line : column) {
      if (!line.isEmpty()) {
        if (gap && gaps) {
          add("");
        }
        add(line);
      }
      gap = line.isEmpty();
    }
    add("");
  }

  /** Adds a line, but no second blank one. */
  private void add(String line) {
    if (!line.isEmpty() || !written.isEmpty() && !written.getLast().isEmpty()) {
      written.add(line);
    }
  }

  private static boolean isClosing(Row row) {
    return folded(row.left()).startsWith("NƠI NHẬN");
  }

  private static boolean isMotto(String text) {
    return MOTTOS.stream().anyMatch(folded(text)::contains);
  }

  private static String folded(String text) {
    return Normalizer.normalize(shown(text), Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
  }

  /** What a person reads where fonts of old encodings are still marked. */
  private static String shown(String marked) {
    return FontMarks.read(marked).text();
  }

  /** What stands left and right on one line; a line without a gap is all left. */
  private record Row(String left, String right) {

    static Row of(String line) {
      if (line.startsWith("|")) {
        return new Row(line, "");
      }
      String text = line.strip();
      int indent = line.indexOf(text);
      Matcher gap = (text.indexOf('\t') >= 0 ? GAP : BLANKS).matcher(text);
      while (gap.find()) {
        String before = text.substring(0, gap.start());
        boolean form =
            !gap.group().contains("\t") && BEFORE_BLANK_FORM.matcher(shown(before)).matches();
        if (!form) {
          return new Row(before.strip(), text.substring(gap.end()).strip());
        }
      }
      return isFarRight(line, indent) ? new Row("", text) : new Row(text, "");
    }

    boolean isPair() {
      return !left.isEmpty() && !right.isEmpty();
    }

    boolean isRight() {
      return left.isEmpty() && !right.isEmpty();
    }

    boolean isBlank() {
      return left.isEmpty() && right.isEmpty();
    }

    /** A line of Nơi nhận: {@code - Như trên;}. */
    boolean isListed() {
      return !left.isEmpty() && "-+".indexOf(shown(left.substring(0, 1)).charAt(0)) >= 0;
    }

    private static boolean isFarRight(String line, int indent) {
      String blanks = line.substring(0, indent);
      return blanks.indexOf('\t') >= 0 || indent > 20;
    }
  }
}
