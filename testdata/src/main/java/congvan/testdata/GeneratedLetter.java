// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An invented letter and what is true of it, by construction.
 *
 * @param written how it is written
 */
public record GeneratedLetter(
    GeneratedText written,
    GeneratedHeader header,
    List<String> recipients,
    List<String> copies,
    GeneratedSigner signer,
    List<GeneratedTask> tasks,
    List<GeneratedCitation> citations) {
  public GeneratedLetter {
    recipients = List.copyOf(recipients);
    copies = List.copyOf(copies);
    tasks = List.copyOf(tasks);
    citations = List.copyOf(citations);
  }

  /** The forms in which its header, its addressees and its closing are written. */
  public String form() {
    return written.form();
  }

  /** Its lines, in order. */
  public List<GeneratedLine> lines() {
    return written.lines();
  }

  /** The letter itself, each line ended. */
  public String text() {
    return lines().stream().map(line -> line.text() + "\n").collect(Collectors.joining());
  }
}
