// SPDX-License-Identifier: Apache-2.0
package congvan.json;

import congvan.letter.Source;

/** {@code source}; its text is written by {@link LetterJson}, only when asked for. */
final class SourceJson {
  private SourceJson() {}

  static void write(JsonOutput out, Source source) {
    out.text("path", source.path());
    out.text("sha256", source.sha256());
    out.text("mediaType", source.mediaType());
    out.number("characters", source.characters());
    out.number("pages", source.pages());
    out.flag("ocr", source.ocr());
    out.share("ocrConfidence", source.ocrConfidence());
    out.text("encoding", source.encoding());
    out.text("text", source.text());
  }

  static Source read(JsonInput in) {
    return new Source(
        in.textOrEmpty("path"),
        in.text("sha256"),
        in.text("mediaType"),
        in.number("characters"),
        in.optionalNumber("pages"),
        in.flag("ocr"),
        in.optionalShare("ocrConfidence"),
        in.optionalText("encoding"),
        in.textOrEmpty("text"));
  }
}
