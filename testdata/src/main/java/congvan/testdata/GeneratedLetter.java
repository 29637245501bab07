// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An invented letter and what is true of it, by construction.
 *
 * @param form the forms in which its header, its addressees and its closing are written, parted by
 *     blanks
 */
public record GeneratedLetter(
    String form,
    GeneratedHeader header,
    List<String> recipients,
    List<String> copies,
    GeneratedSigner signer,
    List<GeneratedTask> tasks,
    List<GeneratedCitation> citations,
    List<GeneratedLine> lines) {
  public GeneratedLetter {
    recipients = List.copyOf(recipients);
    copies = List.copyOf(copies);
    tasks = List.copyOf(tasks);
    citations = List.copyOf(citations);
    lines = List.copyOf(lines);
  }

  /** The letter itself, each line ended. */
  public String text() {
    return lines.stream().map(line -> line.text() + "\n").collect(Collectors.joining());
  }
}
