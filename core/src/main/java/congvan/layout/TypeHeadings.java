// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.lexicon.Lexicon;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the name of the type where it stands as a heading. */
final class TypeHeadings {
  private static final Lexicon<String> NAMES =
      Lexicon.of(
          Arrays.stream(
                  ("nghị quyết,quyết định,chỉ thị,quy chế,quy định,thông cáo,thông báo,hướng dẫn,chương trình,"
                          + "kế hoạch,phương án,đề án,dự án,báo cáo,biên bản,tờ trình,công điện,bản ghi nhớ,"
                          + "bản thỏa thuận,giấy ủy quyền,giấy mời,giấy giới thiệu,giấy nghỉ phép,phiếu gửi,"
                          + "phiếu chuyển,phiếu báo,thư công,kết luận,kết luận thanh tra,nghị định,thông tư,"
                          + "thông tư liên tịch,nghị quyết liên tịch,luật,bộ luật,pháp lệnh,lệnh,hiến pháp,thông tri,"
                          + "văn bản hợp nhất,quy chế phối hợp,chương trình phối hợp,kế hoạch liên tịch,hướng dẫn liên tịch,"
                          + "giấy chứng nhận,giấy xác nhận,giấy phép,phiếu trình,đính chính,thông báo kết luận,công văn,"
                          + "chương trình hành động,chương trình công tác,quy hoạch,chiến lược,tuyên bố,lời kêu gọi")
                      .split(","))
              .collect(Collectors.toMap(Function.identity(), Function.identity())));

  private TypeHeadings() {}

  /** Returns where the type's name stands if the piece begins with one, in capitals. */
  static Optional<Span> at(Sheet sheet, Span piece) {
    Syllables syllables = sheet.syllables();
    int first = syllables.from(piece.start());
    if (first >= syllables.count()
        || syllables.start(first) >= piece.end()
        || !onlySigns(sheet, piece.start(), syllables.start(first))) {
      return Optional.empty();
    }
    return NAMES
        .longestAt(syllables, first)
        .map(Lexicon.Match::span)
        .filter(span -> Capitals.fill(sheet.written(span)) && endsWell(sheet, span, piece));
  }

  /** A name that runs over the end of the piece must fill the next line. */
  private static boolean endsWell(Sheet sheet, Span span, Span piece) {
    return span.end() <= piece.end()
        || sheet.lines().end(sheet.lines().at(span.end() - 1)) == span.end();
  }

  private static boolean onlySigns(Sheet sheet, int start, int end) {
    for (int i = start; i < end; i++) {
      if (sheet.text().normalized().charAt(i) == '(') {
        return false;
      }
    }
    return true;
  }
}
