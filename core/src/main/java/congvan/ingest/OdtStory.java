// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * The text of an .odt, rewritten token by token so that Tika reads what a person sees: text boxes
 * as paragraphs before the one that they hang on, list numbers written, notes behind the text;
 * without deleted and hidden text, comments and page numbers.
 */
final class OdtStory {
  private static final String END_OF_TEXT = "/office:text";

  private final XmlTokens in;
  private final OdtLists lists;
  private final int depth;
  private final StringBuilder out;
  private final StringBuilder notes = new StringBuilder();
  private final Set<String> centred = new HashSet<>();
  private final Set<String> hidden = new HashSet<>();
  private final Deque<AnchoredBoxes> paragraphs = new ArrayDeque<>();
  private String style = "";
  private int noteCount;

  private OdtStory(String xml, OdtLists lists, int depth) {
    this.in = new XmlTokens(xml);
    this.lists = lists;
    this.depth = depth;
    this.out = new StringBuilder(xml.length() + 1024);
  }

  /** The part as Tika should see it; its bytes are taken one a character. */
  static String prepared(String xml, OdtLists lists) {
    return prepared(xml, lists, 0);
  }

  private static String prepared(String xml, OdtLists lists, int depth) {
    TooDeepException.check(depth);
    OdtStory story = new OdtStory(xml, lists, depth);
    while (story.in.next()) {
      story.take();
    }
    return story.out.toString();
  }

  private void take() {
    switch (in.name()) {
      case "text:p", "text:h" -> beginParagraph();
      case "/text:p", "/text:h" -> endParagraph();
      case "text:note" -> takeNote();
      case "draw:frame", "draw:custom-shape", "draw:rect" -> takeBox();
      case "text:span" -> takeSpan();
      case END_OF_TEXT -> endText();
      case "text:tracked-changes", "office:annotation", "text:page-number", "text:hidden-text" ->
          in.skipElement();
      default -> takeStyleOrList();
    }
  }

  private void takeStyleOrList() {
    switch (in.name()) {
      case "style:style" -> style = in.attribute("style:name");
      case "style:text-properties" -> readTextProperties();
      case "style:paragraph-properties" -> readAlignment();
      case "text:list" -> lists.begin(in);
      case "/text:list" -> lists.end();
      case "text:list-item" -> lists.beginItem(in.attribute("text:start-value"));
      case "text:list-header" -> lists.beginHeader();
      default -> {}
    }
    out.append(in.token());
  }

  private void readTextProperties() {
    if (in.attribute("text:display").equals("none")) {
      hidden.add(style);
    }
  }

  private void readAlignment() {
    if (in.attribute("fo:text-align").equals("center")) {
      centred.add(style);
    }
  }

  private void beginParagraph() {
    String label = lists.label();
    if (in.isEmptyElement()) {
      out.append(in.token());
      return;
    }
    paragraphs.push(new AnchoredBoxes(out.length()));
    out.append(in.token());
    if (centred.contains(in.attribute("text:style-name"))) {
      out.append("&#").append((int) ParagraphText.CENTRED).append(';');
    }
    out.append(label);
  }

  private void endParagraph() {
    out.append(in.token());
    if (!paragraphs.isEmpty()) {
      paragraphs.pop().insertInto(out);
    }
  }

  private void takeSpan() {
    if (hidden.contains(in.attribute("text:style-name")) && !in.isEmptyElement()) {
      in.skipElement();
    } else {
      out.append(in.token());
    }
  }

  /** What is no text in a frame or shape, Tika passes over. */
  private void takeBox() {
    if (in.isEmptyElement() || paragraphs.isEmpty()) {
      out.append(in.token());
      return;
    }
    AnchoredBoxes boxes = paragraphs.element();
    boxes.style("left:" + in.attribute("svg:x"));
    boxes.add(paragraphsOf(in.elementContent()));
  }

  private String paragraphsOf(String shape) {
    XmlTokens inner = new XmlTokens(shape);
    StringBuilder found = new StringBuilder();
    while (inner.next()) {
      if (inner.name().equals("text:p") && !inner.isEmptyElement()) {
        String begin = inner.token();
        found.append(prepared(begin + inner.elementContent() + "</text:p>", lists, depth + 1));
      }
    }
    return found.toString();
  }

  private void takeNote() {
    String note = in.elementContent();
    noteCount++;
    notes.append(
        paragraphsOf(note).replaceFirst("(<text:p[^>]*>)(?:<text:s/>)?", "$1[" + noteCount + "] "));
  }

  private void endText() {
    out.append(notes).append(in.token());
  }
}
