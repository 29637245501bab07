// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import congvan.letter.Deadline;
import congvan.letter.DocumentNumber;
import congvan.letter.Issuer;
import congvan.letter.Letter;
import congvan.letter.LetterDeadline;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * The names by which a calendar knows deadlines again: the same in every run, wherever the file
 * lies and whatever its format, as long as letter, item and deadline are the same. Asked for the
 * deadlines of one letter after the other.
 */
final class DueIdentity {
  private static final int BYTES = 16;

  private final Map<String, Integer> alike = new HashMap<>();
  private Optional<Letter> current = Optional.empty();

  /** Returns the UID; what an item says twice in the same words is told apart by its order. */
  @SuppressWarnings("ReferenceEquality") // a file that is read twice begins anew
  String uid(LetterDeadline line) {
    if (current.isEmpty() || current.get() != line.letter()) {
      current = Optional.of(line.letter());
      alike.clear();
    }
    Deadline deadline = line.deadline();
    String place = deadline.task().orElse("") + "\n" + DueTime.words(deadline);
    int order = alike.merge(place, 1, Integer::sum);
    String what = letter(line.letter()) + "\n" + place + "\n" + order;
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

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
