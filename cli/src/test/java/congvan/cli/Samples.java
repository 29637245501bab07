// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files made for a test. */
final class Samples {
  /** A short letter with all that makes it one. */
  static final String LETTER =
      """
      ỦY BAN NHÂN DÂN TỈNH HÀ GIANG
      SỞ NỘI VỤ

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc

      Số: 215/SNV-CCVC
      V/v báo cáo số lượng người làm việc năm 2026

      Hà Giang, ngày 12 tháng 5 năm 2026

      Kính gửi: Các đơn vị sự nghiệp thuộc Sở

      Sở Nội vụ đề nghị các đơn vị:

      1. Rà soát số lượng người làm việc hiện có.

      2. Gửi báo cáo về Sở Nội vụ trước ngày 30/5/2026.

      Nơi nhận:
      - Như trên;
      - Lưu: VT, CCVC.

      GIÁM ĐỐC

      Vàng Thị Hương Giang
      """;

  private Samples() {}

  /** Writes the letter into a file, with the folders above it. */
  static Path letter(Path file) throws IOException {
    return file(file, LETTER);
  }

  static Path file(Path file, String text) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    return Files.writeString(file, text);
  }
}
