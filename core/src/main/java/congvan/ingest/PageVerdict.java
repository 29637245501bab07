// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.encoding.CommonSyllables;
import congvan.encoding.FontMarks;
import congvan.page.Page;
import congvan.page.Word;
import java.util.stream.Collectors;

/** How a page of a PDF is to be read. */
enum PageVerdict {
  /** Its text is the page. */
  TEXT,

  /** It is an image with a text behind it that another program recognised well. */
  HIDDEN_TEXT,

  /** It is an image with such a text, which looks bad. */
  DOUBTFUL_HIDDEN_TEXT,

  /** It is an image; what text it has (a number stamped on it) the image shows too. */
  IMAGE;

  /** From half of the page on, an image is the page and no picture in it. */
  private static final double COVERED = 0.5;

  /** A page of text has more signs; what is stamped on a scan, or a header on it, has fewer. */
  private static final int FEW_SIGNS = 150;

  /** Letters drawn as outlines: a table or a seal has fewer lines. */
  private static final int MANY_LINES = 300;

  private static final double RUBBISH = 0.5;

  /** Another language has fewer common syllables, and so have letters without a meaning. */
  private static final double STRANGE = 0.1;

  /** Letters have 0.7 and more; see {@link CommonSyllables}. */
  private static final double GOOD = 0.65;

  static PageVerdict of(Page text, PageContents contents) {
    boolean covered = contents.imageShare() >= COVERED;
    if (covered && contents.seenSigns() < FEW_SIGNS) {
      return contents.hiddenSigns() < FEW_SIGNS ? IMAGE : ofHidden(text);
    }
    boolean outlines = text.words().isEmpty() && contents.drawnLines() >= MANY_LINES;
    return outlines || isRubbish(contents) ? IMAGE : TEXT;
  }

  /** Whether a page with this text may be an image; what it shows has to be looked at then. */
  static boolean mayBeImage(Page text) {
    String shown = textOf(text);
    return shown.length() < FEW_SIGNS || CommonSyllables.share(shown) < STRANGE;
  }

  boolean isToBeRecognised() {
    return this == IMAGE || this == DOUBTFUL_HIDDEN_TEXT;
  }

  PageOrigin origin() {
    return this == HIDDEN_TEXT || this == DOUBTFUL_HIDDEN_TEXT
        ? PageOrigin.HIDDEN_TEXT
        : PageOrigin.TEXT;
  }

  /** How well a recognition did, from 0 to 1. */
  static double quality(Page page) {
    return CommonSyllables.share(textOf(page));
  }

  private static PageVerdict ofHidden(Page text) {
    return quality(text) >= GOOD ? HIDDEN_TEXT : DOUBTFUL_HIDDEN_TEXT;
  }

  /** Whether its fonts do not say which letters they show. */
  private static boolean isRubbish(PageContents contents) {
    int signs = contents.seenSigns() + contents.hiddenSigns();
    return signs >= FEW_SIGNS && contents.unmappedSigns() > RUBBISH * signs;
  }

  private static String textOf(Page page) {
    String marked = page.words().stream().map(Word::text).collect(Collectors.joining(" "));
    return FontMarks.removed(marked);
  }
}
