// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * One of the XML parts of a .docx that hold text, rewritten token by token so that Tika reads what
 * a person sees: text boxes as paragraphs of their own before the one that they hang on, notes with
 * their numbers, signs of symbol fonts as characters, numbers that a style gives; without hidden
 * text and without the marks of notes in the sentences.
 */
final class DocxStory {
  private final XmlTokens in;
  private final DocxStyles styles;
  private final int depth;
  private final StringBuilder out;
  private final Deque<AnchoredBoxes> paragraphs = new ArrayDeque<>();
  private int notes;
  private boolean noteBegins;
  private boolean inRun;
  private boolean inProperties;
  private boolean centred;

  private DocxStory(String xml, DocxStyles styles, int depth) {
    this.in = new XmlTokens(xml);
    this.styles = styles;
    this.depth = depth;
    this.out = new StringBuilder(xml.length() + 1024);
  }

  /** The part as Tika should see it; its bytes are taken one a character. */
  static String prepared(String xml, DocxStyles styles) {
    return prepared(xml, styles, 0);
  }

  private static String prepared(String xml, DocxStyles styles, int depth) {
    TooDeepException.check(depth);
    DocxStory story = new DocxStory(xml, styles, depth);
    while (story.in.next()) {
      story.take();
    }
    return story.out.toString();
  }

  private void take() {
    switch (in.name()) {
      case "w:p" -> beginParagraph();
      case "/w:p" -> endParagraph();
      case "w:txbxContent" -> takeBox();
      case "mc:Fallback", "w:rPrChange", "w:pPrChange" -> in.skipElement();
      case "wp:posOffset" -> takeOffset();
      case "v:shape", "v:rect" -> takeShape();
      case "w:pPr" -> beginProperties();
      case "/w:pPr" -> endProperties();
      case "w:pStyle" -> takeStyle();
      case "w:jc" -> takeAlignment();
      case "w:footnote", "w:endnote" -> beginNote();
      default -> takeInRun();
    }
  }

  private void takeInRun() {
    switch (in.name()) {
      case "w:r" -> beginRun();
      case "w:vanish" -> takeHidden();
      case "w:noBreakHyphen" -> out.append("<w:t>-</w:t>");
      case "w:ptab" -> out.append("<w:tab/>");
      case "w:sym" -> takeSign();
      case "w:footnoteReference", "w:endnoteReference", "w:footnoteRef", "w:endnoteRef" -> {}
      default -> copy();
    }
  }

  private void beginRun() {
    inRun = true;
    copy();
  }

  private void copy() {
    out.append(in.token());
  }

  private void beginParagraph() {
    if (in.isEmptyElement()) {
      copy();
      return;
    }
    paragraphs.push(new AnchoredBoxes(out.length()));
    copy();
    if (noteBegins) {
      noteBegins = false;
      out.append("<w:r><w:t xml:space=\"preserve\">[").append(++notes).append("] </w:t></w:r>");
    }
  }

  private void endParagraph() {
    copy();
    if (!paragraphs.isEmpty()) {
      paragraphs.pop().insertInto(out);
    }
  }

  private void takeBox() {
    String content = in.isEmptyElement() ? "" : in.elementContent();
    if (!paragraphs.isEmpty()) {
      paragraphs.element().add(prepared(content, styles, depth + 1));
    }
  }

  private void takeOffset() {
    copy();
    if (!paragraphs.isEmpty()) {
      paragraphs.element().offset(in.following());
    }
  }

  private void takeShape() {
    copy();
    if (!paragraphs.isEmpty()) {
      paragraphs.element().style(in.attribute("style"));
    }
  }

  private void takeStyle() {
    copy();
    centred = inProperties && styles.isCentred(in.attribute("w:val"));
    if (!in.occursBefore("<w:numPr", "</w:pPr>")) {
      out.append(styles.numbering(in.attribute("w:val")));
    }
  }

  private void beginProperties() {
    copy();
    inProperties = !in.isEmptyElement();
    centred = false;
  }

  private void takeAlignment() {
    copy();
    centred = inProperties && in.attribute("w:val").equals("center");
  }

  private void endProperties() {
    copy();
    if (centred) {
      out.append("<w:r><w:t>&#").append((int) ParagraphText.CENTRED).append(";</w:t></w:r>");
    }
    inProperties = false;
    centred = false;
  }

  private void beginNote() {
    copy();
    noteBegins = in.attribute("w:type").isEmpty() && !in.isEmptyElement();
  }

  private void takeHidden() {
    String value = in.attribute("w:val");
    if (inRun && !value.matches("0|false|off")) {
      in.skipTo("/w:r");
      out.append("</w:rPr>");
      inRun = false;
    }
    copy();
  }

  private void takeSign() {
    String sign = SymbolSigns.shown(in.attribute("w:font"), in.attribute("w:char"));
    out.append("<w:t>").append(sign).append("</w:t>");
  }
}
