// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.util.Optional;

/**
 * Vietnamese text in windows-1258: ă â đ ê ô ơ ư are letters, the tones mostly marks after them.
 * The table is our own, since not every Java runtime carries that code page.
 */
final class Windows1258 {
  private static final char NONE = '\uFFFD';
  private static final String FROM_80 =
      "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021"
          + "\u02C6\u2030\uFFFD\u2039\u0152\uFFFD\uFFFD\uFFFD"
          + "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014"
          + "\u02DC\u2122\uFFFD\u203A\u0153\uFFFD\uFFFD\u0178";
  private static final String FROM_C0 =
      "ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ß"
          + "àáâăäåæçèéêë\u0301íîïđñ\u0323óôơö÷øùúûüư₫ÿ";

  private Windows1258() {}

  /** The text, if the bytes make sense in this code page as Vietnamese. */
  static Optional<String> read(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    for (byte b : bytes) {
      char c = charOf(b & 0xFF);
      if (c == NONE) {
        return Optional.empty();
      }
      text.append(c);
    }
    return new Evidence(text).isVietnamese() ? Optional.of(text.toString()) : Optional.empty();
  }

  private static char charOf(int code) {
    if (code >= 0xC0) {
      return FROM_C0.charAt(code - 0xC0);
    }
    return code >= 0x80 && code < 0xA0 ? FROM_80.charAt(code - 0x80) : (char) code;
  }

  /**
   * Counts what speaks for and against. Western European text has none of ă đ ơ ư and no tone
   * marks; in TCVN3 signs such as © stand inside words, in VNI letters that Vietnamese lacks.
   */
  private static final class Evidence {
    private static final String VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";
    private static final String SHARED = "àáâèéêìíòóôùúýÀÁÂÈÉÊÌÍÒÓÔÙÚÝ";
    private static final String OWN = "ăđơưĂĐƠƯ";
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private int letters;
    private int own;
    private int foreign;

    Evidence(CharSequence text) {
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) > 0xA0) {
          count(text, i);
        }
      }
    }

    boolean isVietnamese() {
      return foreign * 20 <= letters && own * 5 >= letters * 2;
    }

    private void count(CharSequence text, int i) {
      char c = text.charAt(i);
      if (OWN.indexOf(c) >= 0 || (TONES.indexOf(c) >= 0 && follows(text, i))) {
        letters++;
        own++;
      } else if (SHARED.indexOf(c) >= 0) {
        letters++;
      } else if (Character.isLetter(c) || TONES.indexOf(c) >= 0 || standsInsideWord(text, i)) {
        foreign++;
      }
    }

    private static boolean follows(CharSequence text, int i) {
      return i > 0 && VOWELS.indexOf(text.charAt(i - 1)) >= 0;
    }

    private static boolean standsInsideWord(CharSequence text, int i) {
      return text.charAt(i) < 0xC0
          && i > 0
          && i + 1 < text.length()
          && Character.isLetter(text.charAt(i - 1))
          && Character.isLetter(text.charAt(i + 1));
    }
  }
}
