// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import congvan.encoding.EncodedText;
import congvan.encoding.Encoding;
import congvan.encoding.EncodingDetector;
import congvan.encoding.FontMarks;
import java.util.Optional;

/** How texts come to Unicode: by what they look like, or as the caller knows better. */
record Reencoding(Optional<Encoding> forced) {

  static Reencoding detected() {
    return new Reencoding(Optional.empty());
  }

  static Reencoding forced(Encoding encoding) {
    return new Reencoding(Optional.of(encoding));
  }

  /** A text that came as Unicode; some of its characters may be codes all the same. */
  EncodedText ofText(String text) {
    return forced
        .map(encoding -> EncodedText.known(text, encoding))
        .orElseGet(() -> EncodingDetector.read(text));
  }

  /** A text of a document whose fonts were marked. */
  EncodedText ofMarkedText(String marked) {
    return forced
        .map(encoding -> EncodedText.known(FontMarks.removed(marked), encoding))
        .orElseGet(() -> FontMarks.read(marked));
  }

  /** Bytes that are not in Unicode; nothing where no encoding fits. */
  Optional<EncodedText> ofBytes(byte[] bytes) {
    return forced.isEmpty()
        ? EncodingDetector.readBytes(bytes)
        : forced
            .filter(encoding -> encoding != Encoding.UNICODE)
            .map(encoding -> EncodedText.known(new String(bytes, ISO_8859_1), encoding));
  }
}
