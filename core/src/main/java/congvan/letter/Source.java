// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

import java.util.Optional;

/**
 * Where a letter was read from.
 *
 * @param path as the caller gave it; empty where there was no file
 * @param sha256 of the file's bytes, 64 hexadecimal digits in lower case
 * @param mediaType such as {@code text/plain}
 * @param characters the length of the text in UTF-16 code units, whether the text is here or not
 * @param pages where the format has pages
 * @param ocr true where the text came from OCR
 * @param ocrConfidence how sure the OCR was, from 0 to 1, the mean over its words; only where the
 *     text came from OCR and the OCR says so
 * @param encoding only where a legacy encoding was converted: {@code TCVN3}, {@code VNI}, {@code
 *     VIQR}, {@code VISCII}, {@code VPS}, {@code WINDOWS_1258}
 * @param text the text as read, mark-up and all, after conversion from a legacy encoding, into
 *     which all spans point; empty where it was not kept
 */
public record Source(
    String path,
    String sha256,
    String mediaType,
    int characters,
    Optional<Integer> pages,
    boolean ocr,
    Optional<Double> ocrConfidence,
    Optional<String> encoding,
    String text) {
  public Source {
    if (!isSha256(sha256)) {
      throw new IllegalArgumentException("source.sha256 is none: " + sha256);
    }
    mediaType = Text.required("source.mediaType", mediaType);
    if (characters < 0 || !(text.isEmpty() || text.length() == characters)) {
      throw new IllegalArgumentException(
          "source.characters is " + characters + ", the text has " + text.length());
    }
    if (pages.isPresent() && pages.get() < 0) {
      throw new IllegalArgumentException("source.pages is negative: " + pages.get());
    }
    if (ocrConfidence.isPresent() && !(ocr && isShare(ocrConfidence.get()))) {
      throw new IllegalArgumentException("source.ocrConfidence is " + ocrConfidence.get());
    }
    encoding = Text.optional("source.encoding", encoding);
  }

  private static boolean isShare(double share) {
    return share >= 0 && share <= 1;
  }

  private static boolean isSha256(String digest) {
    return digest.length() == 64
        && digest.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
  }

  /** The same source without its text. */
  public Source withoutText() {
    return new Source(path, sha256, mediaType, characters, pages, ocr, ocrConfidence, encoding, "");
  }
}
