// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.ArrayList;
import java.util.List;

/** A letter while it is written: its lines, and what they say. */
final class Draft {
  private final Scene scene;
  private final List<GeneratedLine> lines = new ArrayList<>();
  private final List<String> recipients = new ArrayList<>();
  private final List<String> copies = new ArrayList<>();
  private final List<GeneratedTask> tasks = new ArrayList<>();
  private final List<GeneratedCitation> citations = new ArrayList<>();
  private final List<String> choices = new ArrayList<>();

  Draft(Scene scene) {
    this.scene = scene;
  }

  Scene scene() {
    return scene;
  }

  Chance chance() {
    return scene.chance();
  }

  Head head() {
    return scene.head();
  }

  void line(LineRole role, String text) {
    lines.add(GeneratedLine.of(role, text));
  }

  void lines(List<Cell> cells) {
    cells.forEach(cell -> lines.add(cell.line()));
  }

  void add(GeneratedLine line) {
    lines.add(line);
  }

  void blank() {
    lines.add(GeneratedLine.EMPTY);
  }

  /** Notes in which of its forms a part is written. */
  void form(String choice) {
    choices.add(choice);
  }

  void recipient(String name) {
    recipients.add(name);
  }

  void copy(String name) {
    copies.add(name);
  }

  void task(GeneratedTask task) {
    tasks.add(task);
  }

  void citation(GeneratedCitation citation) {
    citations.add(citation);
  }

  GeneratedLetter letter(GeneratedHeader header, GeneratedSigner signer) {
    String form = String.join(" ", choices);
    return new GeneratedLetter(form, header, recipients, copies, signer, tasks, citations, lines);
  }
}
