// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A letter while it is written: its lines, and what they say. */
final class Draft {
  private static final int PAGE = 40;
  private static final Set<LineRole> RUNNING =
      EnumSet.of(LineRole.OPENING, LineRole.BASIS, LineRole.HEADING, LineRole.ITEM, LineRole.BODY);

  private final Scene scene;
  private final int width;
  private final boolean paged;
  private final List<GeneratedLine> lines = new ArrayList<>();
  private final List<String> recipients = new ArrayList<>();
  private final List<String> copies = new ArrayList<>();
  private final List<GeneratedTask> tasks = new ArrayList<>();
  private final List<GeneratedCitation> citations = new ArrayList<>();
  private final List<String> choices = new ArrayList<>();
  private int page = 1;

  Draft(Scene scene) {
    this.scene = scene;
    Chance chance = scene.chance();
    this.width = chance.oneIn(2) ? chance.between(70, 96) : Integer.MAX_VALUE;
    this.paged = chance.oneIn(4);
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

  /** Adds a line, or a paragraph of the body in as many as it takes. */
  void line(LineRole role, String text) {
    if (RUNNING.contains(role)) {
      Wrapped.lines(text, width).forEach(line -> running(role, line));
    } else {
      lines.add(GeneratedLine.of(role, text));
    }
  }

  private void running(LineRole role, String text) {
    if (paged && lines.size() >= page * PAGE) {
      page++;
      String number = scene.template("page").replace("{page}", Integer.toString(page));
      lines.add(GeneratedLine.of(LineRole.PAGE_MARK, number));
    }
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
    GeneratedText written = new GeneratedText(form, lines);
    return new GeneratedLetter(written, header, recipients, copies, signer, tasks, citations);
  }
}
