// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.lexicon.DamagedLabel;
import congvan.text.Folding;
import java.util.Set;
import java.util.regex.Pattern;

/** Says what a piece of a header is by its own words. */
final class HeaderRoles {
  /** {@code k} of Kính stands no farther, {@code h} of what is left of it neither. */
  private static final int FARTHEST_K = 11;

  private static final int FARTHEST_H = 3;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final GuardedPattern SIGNATURE_LAYER =
      new GuardedPattern(
          "dkntcs$§" + GuardedPattern.DIGITS,
          Pattern.compile(
              "[^\\p{L}]{0,4}(?:được )?(?:ký (?:số )?bởi|người ký|thời gian ký|ngày ký|ký ngày|chữ"
                  + " ký số|signed by|signature valid|digitally signed)",
              FLAGS));
  private static final Pattern SIGNATURE_REST =
      Pattern.compile("(?:e-?mail|cơ quan|đơn vị|địa chỉ|date|ngày|reason|location)\\s*+:", FLAGS);
  private static final GuardedPattern STAMP =
      new GuardedPattern(
          "cvds",
          Pattern.compile(
              "(?:(?:C[ÔO]NG V[ĂA]N|CV|V[ĂA]N B[ẢA]N) )?[ĐD][ẾÊÉE]N(?:\\s*+[:.\\d].*+)?|Số"
                  + " đến.*+|SỐ ĐẾN.*+"));
  private static final Pattern STAMP_REST =
      Pattern.compile(
          "(?:số|ngày|giờ|chuyển|lưu|nơi nhận chuyển)[^/]{0,60}+(?:/[\\d.…_ ].{0,20}+)?", FLAGS);
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[^\\p{L}]{0,3}(?:\\p{L} )?(?:đồng"
              + " )?k[íiìĩ]n?h?\\s*+(?:g[ửưuừứữi]i|tr[ìi]nh|chuy[ểe]n)\\s*+(?:[:;|.-]|$|\\p{Lu}|-"
              + " )",
          FLAGS);
  private static final Pattern TELEGRAM_LABEL =
      Pattern.compile("\\p{Lu}.{2,100}?\\s[đĐ](?:iện|IỆN)\\s*+:.*+");
  private static final Pattern DAMAGED_ADDRESS =
      Pattern.compile("(?:\\p{L}?n)?h g[ửưuừữ]i\\s?:", FLAGS);
  private static final GuardedPattern NUMBER_LABEL =
      new GuardedPattern(
          "blnptqs$§83",
          Pattern.compile(
              "[^\\p{L}\\d$]{0,4}(?:(?:bộ )?luật |lệnh |nghị quyết |nghị định |pháp lệnh |thông tư"
                  + " |quyết định )?"
                  + "(?:s[ốôổỗồ6éêẽáàe]|[$8s3][6ốôóòỏ0ổéêẽ]|so)\\s*+(?:hiệu)?\\s*+(?:[:;!'.,…]|\\d|/|-\\s?\\p{Lu})",
              FLAGS));
  private static final GuardedPattern BARE_NUMBER =
      new GuardedPattern(
          GuardedPattern.DIGITS,
          Pattern.compile(
              "\\d{1,6}\\s?(?:/\\s?(?:\\d{4}/)?\\p{Lu}[\\p{L}\\d]*+[-/]\\p{L}.*+|-\\p{Lu}[\\p{L}]{1,4}+/\\p{Lu}.*+)"));

  /** A pen's stroke over label and ordinal leaves the printed symbol: {@code ST /CT-UBND}. */
  private static final Pattern DAMAGED_NUMBER =
      Pattern.compile(
          "(?:s\\p{L}?\\s?[:;]\\s*+\\d{1,6}\\s?/.*+|[s5$8§][oôốồổỗộóòỏõọöø06êéẽ]\\s?[:;].*+|s[ơớờởỡợ]\\s?[:;].*+"
              + "|(?-i:[^/]{0,10}\\s/\\s?\\p{Lu}[\\p{L}]{0,5}-\\p{Lu}[\\p{Lu}\\d]{1,14}))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final GuardedPattern SUBJECT =
      new GuardedPattern(
          "vwy$§",
          Pattern.compile(
              "[^\\p{L}\\p{N}(]{0,6}(?:v\\s?/\\s?[vw]|v[ií]v|v\\s?[\\\\|/]\\s?v|vv|viw|v/ v|w/v|về"
                  + " việc|vê việc|yw|vw)(?:[\\s:.]|$)",
              FLAGS));
  private static final Pattern DAMAGED_SUBJECT =
      Pattern.compile("[^\\p{L}\\p{N}]{0,3}[VvWY][/\\\\|⁄%vVAyWwiIsl1]{1,3}[:.,]?\\s++\\p{L}");
  private static final Pattern PARTY_SUBJECT = Pattern.compile("[vV]ề (?:việc )?\\p{Ll}.*+");
  private static final Set<String> MARKS =
      Set.of(
          "hoa toc",
          "thuong khan",
          "khan",
          "tuyet mat",
          "toi mat",
          "mat",
          "hoa toc hen gio",
          "du thao",
          "xem xong tra lai",
          "luu hanh noi bo",
          "tai lieu thu hoi",
          "khong pho bien",
          "ban du thao",
          "du thao lan");
  private static final Set<String> COPY_MARKS =
      Set.of("sao y", "sao luc", "trich sao", "sao y ban chinh", "ban sao", "sao y ban goc");

  private HeaderRoles() {}

  static boolean isSignatureLayer(String piece) {
    return SIGNATURE_LAYER.opens(piece);
  }

  static boolean continuesSignatureLayer(String piece) {
    return isSignatureLayer(piece) || SIGNATURE_REST.matcher(piece).lookingAt();
  }

  static boolean isStamp(String piece) {
    return STAMP.fills(piece);
  }

  static boolean continuesStamp(String piece) {
    return STAMP_REST.matcher(piece).matches();
  }

  static boolean isMark(String piece) {
    return MARKS.contains(Folding.words(piece));
  }

  static boolean isCopyMark(String piece) {
    return COPY_MARKS.contains(Folding.words(piece));
  }

  static boolean isAddress(String piece) {
    return holdsEarly(piece, 'k', FARTHEST_K) && ADDRESS.matcher(piece).lookingAt()
        || holdsEarly(piece, 'h', FARTHEST_H) && DAMAGED_ADDRESS.matcher(piece).lookingAt()
        || DamagedLabel.ADDRESS.at(piece, 0, piece.length()).isPresent()
        || piece.indexOf(':') > 0 && TELEGRAM_LABEL.matcher(piece).matches();
  }

  private static boolean holdsEarly(String piece, char letter, int reach) {
    for (int i = 0; i < piece.length() && i < reach; i++) {
      if (Folding.fold(piece.charAt(i)) == letter) {
        return true;
      }
    }
    return false;
  }

  static boolean isNumber(String piece) {
    return NUMBER_LABEL.opens(piece)
        || BARE_NUMBER.fills(piece)
        || mayBeDamagedNumber(piece) && DAMAGED_NUMBER.matcher(piece).matches();
  }

  private static boolean mayBeDamagedNumber(String piece) {
    return piece.indexOf('/') >= 0 || piece.indexOf(':') >= 0 || piece.indexOf(';') >= 0;
  }

  static boolean isSubject(String piece) {
    return SUBJECT.opens(piece);
  }

  /** {@code V/v} as scans read it, where it is expected: {@code VAv}, {@code V%}, {@code W/%}. */
  static boolean isDamagedSubject(String piece) {
    return DAMAGED_SUBJECT.matcher(piece).lookingAt();
  }

  static boolean isPartySubject(String piece) {
    return PARTY_SUBJECT.matcher(piece).matches();
  }

  static boolean isRule(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      if (Character.isLetterOrDigit(piece.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
