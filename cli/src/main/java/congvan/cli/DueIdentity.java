// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import congvan.letter.Deadline;
import congvan.letter.DocumentNumber;
import congvan.letter.Issuer;
import congvan.letter.Letter;
import congvan.letter.LetterDeadline;
import congvan.text.Span;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The name by which a calendar knows a deadline again: the same in every run, wherever the file
 * lies and whatever its format, as long as letter, item and deadline are the same.
 */
final class DueIdentity {
  private static final int BYTES = 16;

  private DueIdentity() {}

  static String uid(LetterDeadline line) {
    Deadline deadline = line.deadline();
    String what =
        letter(line.letter())
            + "\n"
            + deadline.task().orElse("")
            + "\n"
            + DueTime.words(deadline)
            + "\n"
            + Math.max(0, alike(line).indexOf(deadline.spans()));
    return HexFormat.of().formatHex(Arrays.copyOf(sha256(what), BYTES)) + "@congvan";
  }

  /** Number, issuer and day of issue; the file itself where the letter has no number or day. */
  private static String letter(Letter letter) {
    Optional<String> number = letter.number().map(DocumentNumber::text);
    Optional<LocalDate> day = letter.issuedOn();
    return number.isPresent() && day.isPresent()
        ? number.get() + "\n" + letter.issuer().map(Issuer::name).orElse("") + "\n" + day.get()
        : letter.source().sha256();
  }

  /** The places of what the letter says in the same words of the same item. */
  private static List<List<Span>> alike(LetterDeadline line) {
    String words = DueTime.words(line.deadline());
    return line.letter().allDeadlines().stream()
        .filter(it -> it.task().equals(line.deadline().task()) && DueTime.words(it).equals(words))
        .map(Deadline::spans)
        .toList();
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
