// SPDX-License-Identifier: Apache-2.0
package congvan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes from a page what a digital signature shows ({@code Ký bởi: ...}, {@code Thời gian ký:
 * ...}), where it was printed into the page: a few short lines, flush left, often across the
 * letter's own header. Used once, by one thread.
 */
final class SignatureStamps {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern BEGIN =
      Pattern.compile(
          "(?:(?:được )?ký (?:số )?bởi|người ký|thời gian ký|ngày ký|giờ ký|(?:digitally )?signed"
              + " by)\\s?:.*+",
          FLAGS);
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?:e-?mail|cơ quan|tổ chức|đơn vị|chức vụ|địa chỉ|thời"
              + " gian|ngày|giờ|date|reason|location)[\\p{L} ]{0,12}+:.*+",
          FLAGS);
  private static final Set<String> FIRST_WORDS =
      Set.of(
          "Ký",
          "KÝ",
          "Được",
          "Người",
          "NGƯỜI",
          "Thời",
          "Ngày",
          "NGÀY",
          "Giờ",
          "Digitally",
          "Signed");
  private static final int MOST_LINES = 10;

  /** In sizes of the stamp's lines. */
  private static final double FLUSH = 0.7;

  private static final double NEXT_LINE = 1.8;
  private static final double APART = 0.9;

  /** Against the usual size of the page. */
  private static final double SMALL = 0.85;

  private final double usual;
  private final double widest;
  private final List<Line> stamps = new ArrayList<>();
  private final List<Line> rest = new ArrayList<>();
  private List<Line> open = new ArrayList<>();

  private SignatureStamps(double usual, double widest) {
    this.usual = usual;
    this.widest = widest;
  }

  /** Parts the rows of a page. */
  static SignatureStamps of(List<Line> rows, double usual, double pageWidth) {
    SignatureStamps stamps = new SignatureStamps(usual, pageWidth / 2);
    rows.forEach(stamps::take);
    stamps.close();
    return stamps;
  }

  /** The stamps, each as one line. */
  List<Line> stamps() {
    return stamps;
  }

  /** The rows as they are without them. */
  List<Line> rest() {
    return rest;
  }

  private void take(Line row) {
    Optional<Line> part =
        open.isEmpty() && !mayBegin(row)
            ? Optional.empty()
            : row.parts(APART).stream().filter(this::belongs).findFirst();
    if (part.isEmpty()) {
      rest.add(row);
      return;
    }
    if (!isNext(part.get())) {
      close();
    }
    open.add(part.get());
    List<Word> others = new ArrayList<>(row.words());
    others.removeAll(part.get().words());
    if (!others.isEmpty()) {
      rest.add(Line.of(others));
    }
  }

  /** A quick look, as few rows of a page have one. */
  private static boolean mayBegin(Line row) {
    return row.words().stream().anyMatch(word -> FIRST_WORDS.contains(word.text()));
  }

  private boolean belongs(Line part) {
    if (part.box().width() > widest) {
      return false;
    }
    String text = part.text();
    return BEGIN.matcher(text).matches()
        || isNext(part) && (part.size() < SMALL * usual || GOES_ON.matcher(text).matches());
  }

  private boolean isNext(Line part) {
    if (open.isEmpty() || open.size() == MOST_LINES) {
      return false;
    }
    Line above = open.getLast();
    return Math.abs(part.left() - open.getFirst().left()) < FLUSH * part.size()
        && part.middle() - above.middle() < NEXT_LINE * Math.max(above.size(), part.size());
  }

  private void close() {
    if (!open.isEmpty()) {
      stamps.add(Line.of(open.stream().flatMap(line -> line.words().stream()).toList()));
      open = new ArrayList<>();
    }
  }
}
