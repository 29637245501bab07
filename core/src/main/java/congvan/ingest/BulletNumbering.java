// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

/**
 * Word's list definitions ({@code numbering.xml}) with their bullets as numbers that read {@code -}
 * or {@code +}, the two that official letters use; any other sign is taken for {@code -}.
 */
final class BulletNumbering {
  private static final String LEVEL = "<w:lvl ";
  private static final String BULLET = "<w:numFmt w:val=\"bullet\"";
  private static final String NUMBER = "<w:numFmt w:val=\"decimal\"";
  private static final String SIGN = "<w:lvlText w:val=\"";

  private BulletNumbering() {}

  static String spelledOut(String numbering) {
    StringBuilder written = new StringBuilder(numbering.length());
    int from = 0;
    for (int next = numbering.indexOf(LEVEL); next >= 0; ) {
      written.append(level(numbering.substring(from, next)));
      from = next;
      next = numbering.indexOf(LEVEL, from + 1);
    }
    return written.append(level(numbering.substring(from))).toString();
  }

  private static String level(String xml) {
    int sign = xml.indexOf(SIGN);
    int end = xml.indexOf('"', sign + SIGN.length());
    if (!xml.contains(BULLET) || sign < 0 || end < 0) {
      return xml;
    }
    String shown = xml.substring(sign + SIGN.length(), end).equals("+") ? "+" : "-";
    String spelled = xml.substring(0, sign) + SIGN + shown + xml.substring(end);
    return spelled.replace(BULLET, NUMBER);
  }
}
