// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a line of a letterhead looks like: the name of a body, in capitals or beginning like one.
 */
final class Letterheads {
  private static final int LONGEST = 90;
  private static final Set<String> SHORT_WORDS =
      Set.of("BỘ", "SỞ", "VỤ", "VÀ", "XÃ", "AN", "SỰ", "ỦY", "UỶ");
  private static final Pattern BODY =
      Pattern.compile(
          "(?:Bộ|Sở|Cục|Tổng cục|Chi cục|Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Văn"
              + " phòng|Ban|Phòng|Trường|Trung tâm|Công ty|Tổng công ty|Tập đoàn|Viện|Học"
              + " viện|Đảng|Tỉnh ủy|Huyện ủy|Thành ủy|Hội|Liên đoàn|Thanh tra|Thuế|Kho bạc|Bảo"
              + " hiểm|Ngân hàng|Chính phủ|Quốc hội|Đoàn|Công an|Tòa án|Viện kiểm sát) .*+");

  private Letterheads() {}

  /** A name has few digits, and neither the stroke of a number nor quotes. */
  private static boolean isOfLetters(String piece) {
    long digits = piece.chars().filter(Character::isDigit).count();
    long letters = piece.chars().filter(Character::isLetter).count();
    return digits <= 3
        && (letters > 2 || SHORT_WORDS.contains(piece))
        && piece.indexOf('“') < 0
        && piece.indexOf('/') < 0;
  }

  static boolean isLine(String piece) {
    if (piece.length() > LONGEST || !isOfLetters(piece)) {
      return false;
    }
    return Capitals.fill(piece) || piece.length() < 60 && BODY.matcher(piece).matches();
  }
}
