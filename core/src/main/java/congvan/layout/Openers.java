// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import java.util.regex.Pattern;

/** The words with which the body of a letter begins (NĐ 30/2020/NĐ-CP, Phụ lục I; usage). */
final class Openers {
  private static final Pattern OPENER =
      Pattern.compile(
          "[-–+*\\s]{0,4}(?:Căn cứ|Can cứ|Xét|Thực hiện|Thi hành|Theo|Tiếp theo|Trên cơ sở|Để|Nhằm|Phúc đáp|Trả lời|"
              + "Tra lời|Triển khai|Ngày|Sau khi|Qua|Thời gian qua|Vừa qua|Hiện nay|Trong thời gian|Chiều|Sáng|Kính thưa|"
              + "Tiếp tục|Ngay sau|Liên quan|Về việc này|Đề nghị|Được sự|Năm \\d|Hưởng ứng|Chấp hành|Quán triệt|"
              + "Hôm nay|Từ ngày|Trước|Thừa|Vào|Tại|Bộ trưởng|Chủ tịch|Giám đốc|Chính phủ ban hành|Quốc hội ban hành)"
              + "(?=[\\s,:])");
  private static final Pattern PREAMBLE =
      Pattern.compile("[-–+*\\s]{0,4}(?:Căn cứ|Xét|Theo đề nghị|Thực hiện|Sau khi|Thừa)(?=\\s)");
  private static final Pattern ITEM =
      Pattern.compile(
          "(?!V/[vV])(?:[IVX]{1,5}|\\d{1,2}|[A-Da-d])\\s?[.)/-](?!\\d{3})\\s?.*+|(?:Điều|Chương|Phần|Mục) (?:[\\dIVX]++|thứ).*+");

  private Openers() {}

  static boolean open(String line) {
    return OPENER.matcher(line).lookingAt();
  }

  /** Căn cứ and what stands beside it. */
  static boolean openPreamble(String line) {
    return PREAMBLE.matcher(line).lookingAt();
  }

  static boolean isItem(String line) {
    return ITEM.matcher(line).matches();
  }
}
