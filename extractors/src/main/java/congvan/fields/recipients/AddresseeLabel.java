// SPDX-License-Identifier: Apache-2.0
package congvan.fields.recipients;

import congvan.lexicon.DamagedLabel;
import congvan.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The label before the addressees, whole or damaged: {@code Kính gửi:}, {@code Kinh gui}. */
final class AddresseeLabel {
  private static final Pattern LABEL =
      Pattern.compile(
          """
          (?xiu) [^\\p{L}]{0,4} (?: \\p{L}{1,3} [^\\p{L}]{1,3} )?   # what OCR sees before it
          (?: đồng \\s )? k[íiìĩ]n?h? \\s{0,2}
          (?: g[\\p{L}]{1,2}i | tr[ìi]nh | chuy[ểeê]n | báo | mời ) # gửi, trình, chuyển
          (?: \\s+ (?: trình | gửi ) )?
          \\s{0,3} [:;.,|]?
          """);
  private static final int LONGEST_TELEGRAM = 160;

  private AddresseeLabel() {}

  /**
   * Returns where the label ends that a line begins with; 0 where there is none.
   *
   * @param first whether this is the first line, where {@code THỦ TƯỚNG CHÍNH PHỦ điện:} is a label
   *     too
   */
  static int end(String line, boolean first) {
    Matcher label = LABEL.matcher(line);
    if (label.lookingAt()) {
      return label.end();
    }
    Optional<Span> damaged = first ? damaged(line) : Optional.empty();
    if (damaged.isPresent()) {
      return damaged.get().end();
    }
    int colon = line.indexOf(':');
    boolean telegram =
        first
            && colon > 0
            && colon < LONGEST_TELEGRAM
            && line.substring(0, colon).strip().endsWith("iện");
    return telegram ? colon + 1 : 0;
  }

  private static Optional<Span> damaged(String line) {
    return DamagedLabel.ADDRESS.at(line, 0, line.length());
  }
}
