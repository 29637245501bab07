// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/**
 * An RTF file rewritten token by token so that Tika reads what a person sees: marks for tables,
 * list numbers as text, text boxes before the paragraphs that they hang on, notes behind the text;
 * without deleted and hidden text, page headers and footers, and pictures.
 */
final class RtfStory {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "pict",
          "shppict",
          "nonshppict",
          "objdata",
          "themedata",
          "colorschememapping",
          "datastore",
          "pgdsctbl",
          "nonesttables",
          "annotation",
          "ftnsep",
          "ftnsepc",
          "aftnsep",
          "aftnsepc");
  private static final Set<String> TABLES_OF_THE_FILE =
      Set.of("fonttbl", "colortbl", "stylesheet", "info", "listtable", "listoverridetable");

  private final RtfTokens in;
  private final StringBuilder out;
  private final RtfTables tables;
  private final StringBuilder notes;
  private final Deque<Boolean> outerHidden = new ArrayDeque<>();
  private Optional<AnchoredBoxes> boxes = Optional.empty();
  private boolean hidden;
  private boolean centred;
  private int noteCount;

  private RtfStory(String rtf) {
    this.in = new RtfTokens(rtf);
    this.out = new StringBuilder(rtf.length() + 1024);
    this.tables = new RtfTables(out);
    this.notes = new StringBuilder();
  }

  /** The file as Tika should see it; its bytes are taken one a character. Nothing if cut off. */
  static Optional<String> prepared(String rtf) {
    RtfStory story = new RtfStory(rtf);
    story.takeAll();
    if (!story.outerHidden.isEmpty()) {
      return Optional.empty();
    }
    int last = story.out.lastIndexOf("}");
    return Optional.of(story.out.insert(Math.max(0, last), story.notes).toString());
  }

  private static String part(String rtf) {
    RtfStory story = new RtfStory(rtf);
    story.takeAll();
    return story.out.toString();
  }

  /** A file ends with its outermost group; a brace behind it that closes nothing ends it too. */
  private void takeAll() {
    while (in.next() && !(in.closes() && outerHidden.isEmpty())) {
      if (in.opens()) {
        beginGroup();
      } else if (in.closes()) {
        hidden = outerHidden.pop();
        out.append('}');
      } else if (in.isText()) {
        takeText();
      } else {
        takeWord();
      }
    }
    boxes.ifPresent(all -> all.insertInto(out));
  }

  private void beginGroup() {
    String destination = in.destination();
    switch (destination) {
      case "footnote" -> takeNote();
      case "listtext", "pntext" -> takeLabel();
      case "shp", "do" -> takeBox();
      case "nesttableprops" -> endNestedRow();
      default -> {
        if (LEFT_OUT.contains(destination)) {
          in.groupContent();
        } else if (in.isIgnorable() || TABLES_OF_THE_FILE.contains(destination)) {
          out.append('{').append(in.groupContent()).append('}');
        } else {
          outerHidden.push(hidden);
          out.append('{');
        }
      }
    }
  }

  private void takeText() {
    if (!hidden) {
      beginText();
      out.append(in.token());
    }
  }

  /** Here a paragraph begins, if it has not begun. */
  private AnchoredBoxes beginText() {
    tables.beforeText();
    if (boxes.isEmpty()) {
      boxes = Optional.of(new AnchoredBoxes(out.length()));
      if (centred) {
        RtfTables.mark(ParagraphText.CENTRED, out);
      }
    }
    return boxes.get();
  }

  private void takeWord() {
    switch (in.word()) {
      case "deleted", "v" -> hidden = !in.parameter().equals("0");
      case "pard" -> {
        tables.resetParagraph();
        centred = false;
      }
      case "qc" -> centred = true;
      case "ql", "qr", "qj" -> centred = false;
      case "intbl" -> tables.inTable();
      case "itap" -> tables.level(in.parameter());
      case "cell", "nestcell" -> tables.endCell();
      case "row" -> tables.endOuterRow();
      case "plain" -> hidden = false;
      default -> {}
    }
    if (!in.word().equals("ls") && !in.word().equals("chftn")) {
      out.append(in.token());
    }
    if (in.word().equals("par") || in.word().equals("cell") || in.word().equals("sect")) {
      boxes.ifPresent(all -> all.insertInto(out));
      boxes = Optional.empty();
    }
  }

  private void takeNote() {
    String note = in.groupContent().replaceFirst("^(?:\\\\\\*)?\\\\footnote ?", "");
    noteCount++;
    notes.append("{\\par\\pard\\plain [").append(noteCount).append("] ").append(part(note));
    notes.append("\\par}");
  }

  private void takeLabel() {
    String label = RtfLabel.written(in.groupContent());
    if (!hidden && !label.isEmpty()) {
      beginText();
      out.append('{').append(label).append('}');
    }
  }

  private void takeBox() {
    RtfTokens shape = new RtfTokens(in.groupContent());
    AnchoredBoxes anchored = beginText();
    while (shape.next()) {
      if (shape.word().equals("shpleft") || shape.word().equals("dpx")) {
        anchored.twips(shape.parameter());
      } else if (shape.opens() && isBoxText(shape.destination())) {
        String text = shape.groupContent().replaceFirst("^\\\\(?:shptxt|dptxbxtext) ?", "");
        anchored.add("{\\pard\\plain " + part(text) + "\\par}");
      }
    }
  }

  private static boolean isBoxText(String destination) {
    return destination.equals("shptxt") || destination.equals("dptxbxtext");
  }

  private void endNestedRow() {
    if (in.groupContent().contains("\\nestrow")) {
      tables.endRow();
    }
  }
}
