// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.letter.Anchor;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** From when a duration counts: {@code kể từ ngày ký}, {@code kể từ ngày nhận được văn bản}. */
final class AnchorRules {
  /**
   * An anchor that was read.
   *
   * @param backwards true where the duration runs up to it: {@code so với ngày tổ chức}
   */
  record Anchored(Anchor anchor, Optional<String> condition, boolean backwards, int next) {}

  private static final Set<String> DOCUMENTS =
      Set.of(
          "văn", "công", "quyết", "kế", "thông", "chỉ", "hướng", "nghị", "kết", "điện", "tờ",
          "phiếu");

  private AnchorRules() {}

  /** Reads the anchor behind a duration. */
  static Optional<Anchored> at(Words words, int index) {
    char gap = words.gap(index);
    if (gap != ' ' && gap != ',') {
      return Optional.empty();
    }
    int from = words.exact(index, "kể") || words.exact(index, "tính") ? index + 1 : index;
    if (words.exact(from, "từ") && words.blank(from + 1)) {
      return isDated(words, from + 1) ? Optional.empty() : Optional.of(since(words, from + 1));
    }
    if (words.exact(index, "sau") && words.next(index + 1, Keys.KHI)) {
      return Optional.of(since(words, index + 1));
    }
    boolean back =
        (words.exact(index, "so") && words.next(index + 1, Keys.VOI))
            || (from > index && words.exact(from, "đến"));
    return back
        ? Optional.of(event(words, noun(words, from > index ? from + 1 : index + 2), true))
        : Optional.empty();
  }

  /** {@code từ ngày 14/02/2026} begins a stretch of its own. */
  private static boolean isDated(Words words, int index) {
    return words.digits(noun(words, index)) > 0;
  }

  private static int noun(Words words, int index) {
    boolean when = words.is(index, Keys.NGAY) || words.is(index, Keys.KHI);
    boolean point = words.exact(index, "thời") && words.exact(index + 1, "điểm");
    return when && words.blank(index + 1) ? index + 1 : point ? index + 2 : index;
  }

  private static Anchored since(Words words, int index) {
    int event = noun(words, index);
    int end = Clauses.end(words, event);
    if (isIssue(words, event)) {
      return new Anchored(Anchor.ISSUED, Optional.empty(), false, end);
    }
    if (isReceipt(words, event)) {
      return new Anchored(Anchor.RECEIVED, Optional.empty(), false, end);
    }
    return event(words, event, false);
  }

  private static Anchored event(Words words, int event, boolean backwards) {
    int end = Clauses.end(words, event);
    String condition = Clauses.text(words, event, end);
    return new Anchored(Anchor.EVENT, Optional.of(condition), backwards, end);
  }

  /** {@code ký}, {@code ký ban hành}, {@code ban hành Kế hoạch này}; another's act is an event. */
  private static boolean isIssue(Words words, int index) {
    boolean signed = words.exact(index, "ký") || words.exact(index, "kí");
    boolean issued = words.exact(index, "ban") && words.exact(index + 1, "hành");
    boolean dated = words.exact(index, "ra") && words.exact(index + 1, "văn");
    int object = index + (signed ? 1 : 2);
    boolean contract = signed && words.exact(object, "hợp");
    return (signed || issued || dated) && !contract;
  }

  private static boolean isReceipt(Words words, int index) {
    if (!words.exact(index, "nhận")) {
      return false;
    }
    int object = words.exact(index + 1, "được") ? index + 2 : index + 1;
    String written =
        object < words.end() ? words.text().substring(words.start(object), words.end(object)) : "";
    return DOCUMENTS.contains(written.toLowerCase(Locale.ROOT));
  }
}
