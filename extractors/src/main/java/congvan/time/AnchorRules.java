// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.letter.Anchor;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** From when a duration counts: {@code kể từ ngày ký}, {@code kể từ ngày nhận được văn bản}. */
final class AnchorRules {
  /** What letters are called that arrive, or are signed. */
  private static final Set<String> DOCUMENTS =
      Set.of(
          "văn bản",
          "công văn",
          "quyết định",
          "kế hoạch",
          "thông báo",
          "chỉ thị",
          "hướng dẫn",
          "nghị quyết",
          "kết luận",
          "công điện",
          "tờ trình",
          "phiếu chuyển",
          "giấy mời");

  /** What an occasion is called; a duration may be counted back from it. */
  static final Set<Long> OCCASIONS = Keys.all("cuộc kỳ hội phiên buổi đại lễ giờ hạn đợt khai");

  private AnchorRules() {}

  /** Reads the anchor behind a duration. */
  static Optional<Read<TimeValue.Lapse>> behind(Words words, TimeValue.Lapse lapse, int index) {
    char gap = words.gap(index);
    if (gap != ' ' && gap != ',') {
      return Optional.empty();
    }
    int since = since(words, index);
    if (since > index) {
      return since(words, lapse, index, since);
    }
    boolean after = words.exact(index, "sau") && words.blank(index + 1);
    if (after && noun(words, index + 1) > index + 1) {
      int event = noun(words, index + 1);
      return words.digits(event) > 0
          ? dated(words, lapse, index + 1)
          : Optional.of(event(words, lapse, event));
    }
    int back = backFrom(words, index);
    if (words.exact(index, "trước") && lapse.unit() == LapseUnit.MONTH && isDated(words, back)) {
      return Optional.empty();
    }
    return back > index ? Optional.of(back(words, lapse, back)) : Optional.empty();
  }

  /**
   * Skips {@code kể từ}, {@code tính từ}, {@code tính kể từ}, {@code từ} before a day or an event;
   * damaged marks are let pass.
   */
  static int since(Words words, int index) {
    int at = words.exact(index, "tính") ? index + 1 : index;
    at = words.is(at, Keys.KE) && (at == index || words.blank(at)) ? at + 1 : at;
    boolean from = words.is(at, Keys.TU) && (at == index || words.blank(at));
    if (!from || !words.blank(at + 1)) {
      return index;
    }
    int event = words.exact(at + 1, "sau") && words.blank(at + 2) ? at + 2 : at + 1;
    return at > index || noun(words, event) > event || isIssue(words, event) ? event : index;
  }

  private static Optional<Read<TimeValue.Lapse>> since(
      Words words, TimeValue.Lapse lapse, int index, int since) {
    int event = noun(words, since);
    if (words.digits(event) == 0) {
      return Optional.of(event(words, lapse, event));
    }
    boolean counted = words.is(index, Keys.KE) || words.exact(index, "tính");
    return counted ? dated(words, lapse, since) : Optional.empty();
  }

  /** {@code kể từ ngày 01/4/2026}, but not {@code từ ngày 14/02 đến ngày 22/02}. */
  private static Optional<Read<TimeValue.Lapse>> dated(
      Words words, TimeValue.Lapse lapse, int index) {
    return MomentRules.at(words, index)
        .filter(day -> day.value().grain() == Grain.DAY && !day.value().lacksMonth())
        .filter(day -> IntervalRules.behind(words, day.value(), day.next()).isEmpty())
        .map(
            day ->
                new Read<>(
                    lapse.fromEvent(Clauses.text(words, index, day.next())).fromDay(day.value()),
                    day.next()));
  }

  /** Of months it is a report that is due: {@code báo cáo 6 tháng trước ngày 15/6}. */
  private static boolean isDated(Words words, int index) {
    return words.digits(noun(words, index)) > 0;
  }

  private static int backFrom(Words words, int index) {
    if (words.exact(index, "so") && words.next(index + 1, Keys.VOI)) {
      return isDay(words, index + 2) ? index + 2 : index;
    }
    if (words.exact(index, "tính") && words.next(index + 1, Keys.DEN)) {
      return index + 2;
    }
    boolean before = words.exact(index, "trước") && words.blank(index + 1);
    boolean when = words.is(index + 1, Keys.KHI) || isDay(words, index + 1);
    return before && (when || OCCASIONS.contains(words.key(index + 1))) ? index + 1 : index;
  }

  private static Read<TimeValue.Lapse> back(Words words, TimeValue.Lapse lapse, int index) {
    return dated(words, lapse.countedBack(), index)
        .orElseGet(() -> event(words, lapse.countedBack(), noun(words, index)));
  }

  /** Tells whether a day or a point of time is named: {@code ngày họp}, {@code thời điểm}. */
  private static boolean isDay(Words words, int index) {
    return noun(words, index) > index && !words.is(index, Keys.KHI);
  }

  /** Skips {@code ngày}, {@code khi}, {@code lúc}, {@code thời điểm}. */
  static int noun(Words words, int index) {
    boolean when =
        words.is(index, Keys.NGAY) || words.is(index, Keys.KHI) || words.exact(index, "lúc");
    boolean point = words.exact(index, "thời") && words.exact(index + 1, "điểm");
    return when && words.blank(index + 1) ? index + 1 : point ? index + 2 : index;
  }

  private static Read<TimeValue.Lapse> event(Words words, TimeValue.Lapse lapse, int event) {
    int end = Clauses.end(words, event);
    Optional<Anchor> known = lapse.backwards() ? Optional.empty() : own(words, event, end);
    return new Read<>(
        known.map(lapse::from).orElseGet(() -> lapse.fromEvent(Clauses.text(words, event, end))),
        end);
  }

  /** Returns what the letter itself is the event of: its issue or its receipt. */
  static Optional<Anchor> own(Words words, int event, int end) {
    if (isIssue(words, event) && isThisLetter(words, behindIssue(words, event), end)) {
      return Optional.of(Anchor.ISSUED);
    }
    if (words.exact(event, "nhận")) {
      int object = words.exact(event + 1, "được") ? event + 2 : event + 1;
      boolean received = object > event + 1 || isDocument(words, object);
      return received && isThisLetter(words, object, end)
          ? Optional.of(Anchor.RECEIVED)
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** {@code ký}, {@code ký ban hành}, {@code ban hành}, {@code phát hành}, {@code ra văn bản}. */
  static boolean isIssue(Words words, int index) {
    return behindIssue(words, index) > index;
  }

  static int behindIssue(Words words, int index) {
    int at = words.exact(index, "ký") || words.exact(index, "kí") ? index + 1 : index;
    at = words.exact(at, "và") && at > index ? at + 1 : at;
    boolean issued = words.exact(at, "ban") || words.exact(at, "phát");
    if (issued && words.exact(at + 1, "hành")) {
      return at + 2;
    }
    return words.exact(at, "ra") && words.exact(at + 1, "văn") ? at + 1 : at;
  }

  /** Another's document, or a contract, is named in full; this one with {@code này} or not. */
  private static boolean isThisLetter(Words words, int object, int end) {
    if (object >= end || words.exact(end - 1, "này")) {
      return true;
    }
    int behind = words.digits(end - 1) > 0 && !words.exact(end - 2, "số") ? end - 1 : end;
    return isDocument(words, object) && behind - object <= 2;
  }

  /** Tells whether a letter is named by what it is called: {@code Công văn}. */
  static boolean isDocument(Words words, int index) {
    return words.isWord(index)
        && words.isWord(index + 1)
        && DOCUMENTS.contains(
            words
                .text()
                .substring(words.start(index), words.end(index + 1))
                .toLowerCase(Locale.ROOT));
  }
}
