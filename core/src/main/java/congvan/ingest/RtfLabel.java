// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.util.regex.Pattern;

/** The label that an RTF file has ready before an item of a list, for readers that cannot count. */
final class RtfLabel {
  private static final Pattern BULLET = Pattern.compile("[oqnvu\u00FC\u00D8\u00A7\u00B7*-]?");
  private static final int HEXADECIMAL = 16;

  private RtfLabel() {}

  /** The label as RTF with a blank behind it; empty where there is none. */
  static String written(String group) {
    RtfTokens in = new RtfTokens(group);
    StringBuilder written = new StringBuilder();
    StringBuilder seen = new StringBuilder();
    while (in.next()) {
      if (in.isText() && !in.word().equals("tab")) {
        written.append(in.token());
        seen.append(shown(in));
      }
    }
    String sign = seen.toString().strip();
    if (sign.isEmpty() && written.isEmpty()) {
      return "";
    }
    if (sign.equals("+")) {
      return "+ ";
    }
    return BULLET.matcher(sign).matches() || isForeign(sign)
        ? "- "
        : written.toString().stripLeading() + " ";
  }

  private static boolean isForeign(String sign) {
    return sign.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static String shown(RtfTokens in) {
    return switch (in.word()) {
      case "" -> in.token();
      case "'" -> String.valueOf((char) Integer.parseInt(hexadecimal(in.token()), HEXADECIMAL));
      default -> "";
    };
  }

  private static String hexadecimal(String token) {
    String digits = token.substring(Math.min(2, token.length()));
    return digits.matches("[0-9a-fA-F]{2}") ? digits : "20";
  }
}
