// SPDX-License-Identifier: Apache-2.0
package congvan.bench;

import congvan.ingest.SourceDocument;
import congvan.testdata.GeneratedLetter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A generated letter as it is indexed.
 *
 * @param folded the text in lower case and without marks, made beforehand: what raw Lucene needs to
 *     find the same letters
 */
record Sample(
    int number, String text, String folded, LocalDate issuedOn, String type, String issuer) {

  static Sample of(int number, GeneratedLetter letter) {
    return new Sample(
        number,
        letter.text(),
        fold(letter.text()),
        letter.header().issuedOn(),
        letter.header().type(),
        letter.header().issuer());
  }

  static String fold(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('đ', 'd');
  }

  String path() {
    return String.format(Locale.ROOT, "%03d/%06d.txt", number / 1000, number);
  }

  SourceDocument document() {
    return new SourceDocument(
        path(),
        sha256(),
        "text/plain",
        text,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private String sha256() {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
