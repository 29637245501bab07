// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import congvan.lexicon.Table;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** The table of the 134 marked letters and their codes. */
final class Letters {
  private static final Table TABLE = Table.beside(Letters.class, "letters.tsv");

  private Letters() {}

  /** Each code of an encoding, a character a byte, and its letter. */
  static Map<String, Character> byCode(String encoding) {
    Map<String, Character> letters = new LinkedHashMap<>();
    for (Table.Row row : TABLE.rows()) {
      String code = row.cell(encoding);
      if (!code.isEmpty()) {
        letters.put(codeOf(encoding, code), row.cell("letter").charAt(0));
      }
    }
    return letters;
  }

  private static String codeOf(String encoding, String cell) {
    if (encoding.equals("viqr")) {
      return cell;
    }
    StringBuilder code = new StringBuilder();
    for (byte b : HexFormat.of().parseHex(cell)) {
      code.append((char) (b & 0xFF));
    }
    return code.toString();
  }
}
