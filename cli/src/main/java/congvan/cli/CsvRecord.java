// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A record of RFC 4180. A cell that a spreadsheet would take for a formula has an apostrophe before
 * it.
 */
final class CsvRecord {
  private static final String FORMULA_SIGNS = "=+-@\t\r";

  private CsvRecord() {}

  /** The cells with the end of their line. */
  static String of(List<String> cells) {
    return cells.stream().map(CsvRecord::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String cell(String value) {
    boolean formula = !value.isEmpty() && FORMULA_SIGNS.indexOf(value.charAt(0)) >= 0;
    String safe = formula ? "'" + value : value;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
