// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import congvan.encoding.Encoder;
import congvan.encoding.Encoding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** A letter as offices typed it before Unicode: in fonts of an old encoding, or of several. */
final class FontedLetter {
  private static final String UNICODE = "Times New Roman";

  /** Text in one font. */
  record Run(String font, String codes) {}

  private final List<List<Run>> lines;

  private FontedLetter(List<List<Run>> lines) {
    this.lines = lines;
  }

  /** In {@code .VnTime}, with its capitals in {@code .VnTimeH}. */
  static FontedLetter inTcvn3(String letter) {
    return new FontedLetter(letter.lines().map(FontedLetter::tcvn3).toList());
  }

  /** In {@code VNI-Times}. */
  static FontedLetter inVni(String letter) {
    return new FontedLetter(letter.lines().map(FontedLetter::vni).toList());
  }

  /** By turns in TCVN3, in Unicode and in VNI. */
  static FontedLetter mixed(String letter) {
    List<List<Run>> lines = new ArrayList<>();
    for (String line : letter.lines().toList()) {
      lines.add(
          switch (lines.size() % 3) {
            case 0 -> tcvn3(line);
            case 1 -> List.of(new Run(UNICODE, line));
            default -> vni(line);
          });
    }
    return new FontedLetter(lines);
  }

  static FontedLetter inUnicode(String letter) {
    return inUnicode(letter, UNICODE);
  }

  /** Unicode, whatever the font is for: what conversions by hand leave behind. */
  static FontedLetter inUnicode(String letter, String font) {
    return new FontedLetter(letter.lines().map(line -> List.of(new Run(font, line))).toList());
  }

  private static List<Run> tcvn3(String line) {
    List<Run> runs = new ArrayList<>();
    boolean heading = line.equals(line.toUpperCase(Locale.ROOT));
    for (int i = 0; i < line.length(); i++) {
      String letter = line.substring(i, i + 1);
      String code =
          Encoder.encode(Encoding.TCVN3, heading ? letter.toLowerCase(Locale.ROOT) : letter);
      boolean small = code.equals(Encoder.encode(Encoding.TCVN3, letter.toLowerCase(Locale.ROOT)));
      boolean capital = Character.isUpperCase(letter.charAt(0));
      add(runs, heading || (capital && small) ? ".VnTimeH" : ".VnTime", code);
    }
    return runs;
  }

  private static List<Run> vni(String line) {
    return List.of(new Run("VNI-Times", Encoder.encode(Encoding.VNI, line)));
  }

  private static void add(List<Run> runs, String font, String code) {
    boolean goesOn = !runs.isEmpty() && runs.getLast().font.equals(font);
    runs.add(goesOn ? new Run(font, runs.removeLast().codes + code) : new Run(font, code));
  }

  byte[] docx() throws IOException {
    try (XWPFDocument docx = new XWPFDocument()) {
      for (List<Run> line : lines) {
        XWPFParagraph paragraph = docx.createParagraph();
        for (Run run : line) {
          XWPFRun written = paragraph.createRun();
          written.setFontFamily(run.font);
          written.setText(run.codes);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      docx.write(out);
      return out.toByteArray();
    }
  }

  byte[] rtf() {
    List<String> fonts = List.of(UNICODE, ".VnTime", ".VnTimeH", "VNI-Times");
    StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl");
    for (int i = 0; i < fonts.size(); i++) {
      rtf.append("{\\f" + i + "\\fnil\\fcharset0 " + fonts.get(i) + ";}");
    }
    rtf.append("}\\pard\\plain\n");
    for (List<Run> line : lines) {
      for (Run run : line) {
        rtf.append("{\\f" + fonts.indexOf(run.font) + ' ');
        run.codes.chars().forEach(c -> rtf.append(escaped((char) c)));
        rtf.append('}');
      }
      rtf.append("\\par\n");
    }
    return rtf.append("}").toString().getBytes(ISO_8859_1);
  }

  private static String escaped(char c) {
    if (c >= 0x100) {
      return "\\u" + (short) c + "?";
    }
    return c < 0x80 ? "" + c : "\\'" + Integer.toHexString(c);
  }
}
