// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.encoding.EncodedRun;
import congvan.encoding.EncodedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file as it was read: its text, and what is worth knowing about the file itself.
 *
 * @param path the file as the caller named it
 * @param sha256 the SHA-256 of the file's bytes in lower-case hexadecimal; of a text that came
 *     without a file, of its bytes in UTF-8
 * @param mediaType what the bytes are, such as {@code application/pdf}
 * @param text the text, which every span of the letter counts in; never blank. Where an old
 *     encoding was converted it is the text after the conversion: the letter that a person saw, not
 *     the codes in the file
 * @param pages the number of pages, where the format has pages and says so
 * @param converted the stretches of the text that were in an old encoding; empty for Unicode
 * @param recognition what the OCR says of its reading, where the text or a part of it was read from
 *     an image
 * @param signedOn the days on which the file was signed digitally (chữ ký số), as the signatures
 *     say them, unproven, in their order
 * @param unread the pages whose image could not be recognised; the text lacks them
 */
public record SourceDocument(
    String path,
    String sha256,
    String mediaType,
    String text,
    Optional<Integer> pages,
    List<EncodedRun> converted,
    Optional<Recognition> recognition,
    List<LocalDate> signedOn,
    List<UnreadPage> unread) {
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  public SourceDocument {
    Objects.requireNonNull(path, "path");
    if (!SHA_256.matcher(sha256).matches()) {
      throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal: " + sha256);
    }
    if (mediaType.indexOf('/') < 1) {
      throw new IllegalArgumentException("not a media type: " + mediaType);
    }
    if (PlainText.isBlank(text)) {
      throw new IllegalArgumentException("no text in " + path);
    }
    if (pages.isPresent() && pages.get() < 1) {
      throw new IllegalArgumentException("not a number of pages: " + pages.get());
    }
    converted = List.copyOf(converted);
    signedOn = List.copyOf(signedOn);
    unread = List.copyOf(unread);
  }

  /**
   * The old encoding that was converted, such as {@code TCVN3}; of several the one that most of the
   * text was in.
   */
  public Optional<String> encoding() {
    return EncodedText.mainOf(converted).map(Enum::name);
  }

  /** Whether the text, or a part of it, was read from an image. */
  public boolean ocr() {
    return recognition.isPresent();
  }

  /** The same text as that of the file it was taken out of, such as a mail's of the mail. */
  public SourceDocument outOf(String file, String fileSha256, String fileMediaType) {
    return new SourceDocument(
        file, fileSha256, fileMediaType, text, pages, converted, recognition, signedOn, unread);
  }

  /** The length of the text in UTF-16 code units, the unit of all spans. */
  public int characters() {
    return text.length();
  }
}
