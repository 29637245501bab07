// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the trích yếu that stands under the name of the type, and the line of authority that may
 * follow it before the căn cứ.
 */
final class TitleReader {
  private static final int MOST_LINES = 15;
  private static final int LONGEST_STRAY = 2;
  private static final Pattern HOLDER =
      Pattern.compile(
          "(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|BỘ TRƯỞNG|THỐNG ĐỐC|TỔNG|GIÁM ĐỐC|CỤC TRƯỞNG|CHI CỤC"
              + " TRƯỞNG|TRƯỞNG|THỦ TƯỚNG|CHÍNH PHỦ|QUỐC HỘI|[ỦUỤ][YỶỲ] BAN|UỶ BAN|UBND|HĐND|HỘI"
              + " ĐỒNG|BAN |BỘ CHÍNH TRỊ|THƯỜNG TRỰC|HIỆU TRƯỞNG|CHÁNH|VIỆN TRƯỞNG|BỘ |SỞ |CỤC"
              + " |THANH TRA|CHỦ NHIỆM|BÍ THƯ|TƯ LỆNH|CHI BỘ|ĐẢNG|TỈNH |HUYỆN |THÀNH |ĐẠI HỘI|LIÊN"
              + " |TÒA |TOÀ ).*+");
  private static final Pattern CONNECTED =
      Pattern.compile(".*(?:CỦA|CHO|VÀ|VỚI|DO|TẠI|BỞI|[,;–-]|THUỘC|ỦY QUYỀN|THAY|GIỮA|TRÌNH|LÀM)");

  /** Where a body is, which its name goes on with; {@code TỈNH ỦY} is a body itself. */
  private static final Pattern OF_PLACE =
      Pattern.compile("(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|PHƯỜNG|XÃ) (?!ỦY|UỶ).*+");

  private static final int LONGEST_TORN = 5;

  private final Sheet sheet;
  private final Lines lines;
  private final List<Span> title = new ArrayList<>();
  private final List<Span> authority = new ArrayList<>();
  private int next;

  private TitleReader(Sheet sheet, int line) {
    this.sheet = sheet;
    this.lines = sheet.lines();
    this.next = line;
  }

  /** What was read, and the first line behind it. */
  record Title(List<Span> subject, List<Span> authority, int nextLine) {}

  /** Reads the title from a line on; {@code rest} is what stood behind the type on its own line. */
  static Title read(Sheet sheet, List<Span> rest, int line) {
    TitleReader reader = new TitleReader(sheet, line);
    reader.title.addAll(rest);
    reader.readTitle();
    reader.splitAuthority();
    return new Title(reader.title, reader.authority, reader.next);
  }

  private void readTitle() {
    int line = lines.nextWritten(next);
    boolean capitals = false;
    while (line < lines.count() && title.size() < MOST_LINES) {
      if (lines.isEmpty(line)) {
        int after = lines.nextWritten(line);
        if (!title.isEmpty() && !(capitals && isMoreTitle(after)) && !goesOn(after)) {
          break;
        }
        line = after;
        continue;
      }
      String written = lines.written(line);
      if (isStray(written, line)) {
        line++;
        continue;
      }
      if (ends(written, capitals)) {
        break;
      }
      capitals |= title.isEmpty() ? Capitals.fill(written) : capitals;
      title.add(lines.span(line));
      next = ++line;
    }
    next = Math.max(next, skipRules(next));
  }

  /** A sign or two between the lines of a title are dirt; a ruled line is longer. */
  private boolean isStray(String written, int line) {
    return !title.isEmpty()
        && written.length() <= LONGEST_STRAY
        && line + 1 < lines.count()
        && !lines.isBlank(line + 1);
  }

  private boolean ends(String written, boolean capitals) {
    if (HeaderRoles.isRule(written)
        || HeaderRoles.isAddress(written)
        || Openers.isItem(written)
        || title.isEmpty() && HeaderRoles.isNumber(written)) {
      return true;
    }
    if (title.isEmpty()) {
      return Openers.openPreamble(written) && written.startsWith("Căn cứ");
    }
    boolean large = Capitals.fill(written);
    if (capitals) {
      return !large && !goesOnSmall(written);
    }
    return large && HOLDER.matcher(written).matches() || Openers.open(written);
  }

  /** A bracket, or the rest of the title in small letters: {@code về một số nhiệm vụ}. */
  private static boolean goesOnSmall(String written) {
    return (written.startsWith("(") && written.length() < 60)
        || Character.isLowerCase(written.charAt(0))
        || written.startsWith("Về ");
  }

  /** A paragraph that begins in small letters is the rest of the sentence above. */
  private boolean goesOn(int line) {
    return line < lines.count()
        && Character.isLowerCase(lines.written(line).charAt(0))
        && !Openers.isItem(lines.written(line))
        && !Capitals.fill(sheet.written(title.getLast()));
  }

  private boolean isMoreTitle(int line) {
    if (line >= lines.count()) {
      return false;
    }
    String written = lines.written(line);
    return Capitals.fill(written)
        && !HeaderRoles.isRule(written)
        && !Openers.isItem(written)
        && !HeaderRoles.isNumber(written);
  }

  /**
   * The last large lines are the authority where the căn cứ follows and no word leads over to them.
   */
  private void splitAuthority() {
    int after = lines.nextWritten(next);
    boolean preamble = opensPreamble(after);
    if (!preamble && after < lines.count() && isHolder(lines.written(after))) {
      if (opensPreamble(lines.nextWritten(after + 1))) {
        authority.add(lines.span(after));
        next = after + 1;
      }
      return;
    }
    for (int i = title.size() - 1; preamble && i > 0 && title.size() - i <= 3; i--) {
      String before = sheet.written(title.get(i - 1));
      String written = sheet.written(title.get(i));
      if (isHolder(written)
          && !OF_PLACE.matcher(written).matches()
          && !CONNECTED.matcher(before).matches()) {
        List<Span> tail = title.subList(i, title.size());
        authority.addAll(tail);
        tail.clear();
        return;
      }
    }
  }

  /** Exports break a line anywhere: {@code Căn / cứ Luật ...}. */
  private boolean opensPreamble(int line) {
    if (line >= lines.count()) {
      return false;
    }
    String written = lines.written(line);
    boolean torn = written.length() <= LONGEST_TORN && line + 1 < lines.count();
    return Openers.openPreamble(torn ? written + " " + lines.written(line + 1) : written);
  }

  private static boolean isHolder(String written) {
    return Capitals.fill(written) && HOLDER.matcher(written).matches();
  }

  private int skipRules(int line) {
    int at = lines.nextWritten(line);
    return at < lines.count() && HeaderRoles.isRule(lines.written(at)) ? at + 1 : line;
  }
}
