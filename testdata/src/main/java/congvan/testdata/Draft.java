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
    lines.add(new GeneratedLine(text, List.of(role)));
  }

  void add(GeneratedLine line) {
    lines.add(line);
  }

  void blank() {
    line(LineRole.BLANK, "");
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
    return new GeneratedLetter(header, recipients, copies, signer, tasks, citations, lines);
  }
}
