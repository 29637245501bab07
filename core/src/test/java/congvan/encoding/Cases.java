// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import java.util.regex.Pattern;

/** Cells of case tables whose characters cannot all be seen: {@code \n} and four digits. */
final class Cases {
  private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9A-F]{4})");

  private Cases() {}

  static String unescaped(String cell) {
    return ESCAPED
        .matcher(cell.replace("\\n", "\n"))
        .replaceAll(found -> "" + (char) Integer.parseInt(found.group(1), 16));
  }
}
