// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads Kính gửi and the lines that name who is addressed. */
final class AddresseeReader {
  private static final int MOST_LINES = 60;

  private AddresseeReader() {}

  /** The places of the addressees, the label first, and the first line of the body. */
  record Addressees(List<Span> parts, int nextLine) {}

  static Addressees read(Sheet sheet, Span label, int line) {
    Lines lines = sheet.lines();
    List<Span> parts = new ArrayList<>(List.of(label));
    int next = line + 1;
    boolean gap = false;
    while (next < lines.count() && next < line + MOST_LINES) {
      String written = lines.written(next);
      boolean bullet = written.matches("[-–+*•].*");
      if (written.isEmpty() || written.equals("|")) {
        gap = true;
      } else if (HeaderRoles.isRule(written)) {
        gap = true;
      } else if (!bullet && (gap && parts.size() > 1 || Openers.open(written))) {
        break;
      } else if (!bullet && sheet.written(parts.get(parts.size() - 1)).matches(".{12,}[.]")) {
        break;
      } else {
        parts.add(lines.span(next));
        gap = false;
      }
      next++;
    }
    return new Addressees(parts, next);
  }
}
