// SPDX-License-Identifier: Apache-2.0
package congvan.fields.recipients;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines under an addressee that say where it is or what its tax code is: no addressees. In
 * brackets they stay with the name.
 */
final class AddressLine {
  private static final Pattern LABEL =
      Pattern.compile(
          """
          (?xiu) [^\\p{L}(]{0,4} (?: \\p{L} \\s )?     # a stray letter of OCR
          (?: [đdb][ịiì]a \\s ch[ỉiìí] | [đd] /? c \\s? : | m[ãa] \\s s[ốôo] | mst
            | s[ốôo] \\s (?: đt | điện \\s thoại | cccd | cmnd | cmt ) | điện \\s thoại | đt \\s? :
            | e-?mail | fax | cccd | cmnd ) (?! \\p{L} )
          """);

  private static final Pattern TAIL =
      Pattern.compile(
          "[.;|]\\s{0,3}-?\\s{0,3}(?:Chuy[eểê]n|ĐẾN|DEN)\\s?:"
              + "|(?<=[\\p{L}\\p{N}.,;)])\\s(?:Mã s[ốôóo] thuế|MST|Địa chỉ)\\s?:(?=[^()]*+$)"
              + "|\\((?:để|đê|dé|báo cáo|b/c)(?!\\p{L})[^()]{0,80}+\\)\\W{0,3}$");

  private AddressLine() {}

  static boolean isOne(String line) {
    return LABEL.matcher(line).lookingAt();
  }

  /**
   * Takes away what is no name: what the arrival stamp leaves on the line ({@code -Chuyển: ...}),
   * what the addressee is to do with the letter ({@code (để báo cáo)}).
   */
  static String withoutTail(String line) {
    Matcher tail = TAIL.matcher(line);
    return tail.find() ? line.substring(0, tail.start()) : line;
  }
}
