// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.xml.sax.Attributes;

/**
 * The text of a web page, or of a letter that Word or LibreOffice saved as one: white space is
 * folded as a browser folds it, the numbers of lists are written, what a browser hides is left out.
 */
final class HtmlText extends ParagraphText {
  private static final Set<String> BLOCKS =
      Set.of("div", "p", "center", "blockquote", "section", "article", "dd", "dt", "body", "pre");
  private static final Set<String> NO_TEXT = Set.of("script", "style", "template", "noscript");

  private final Deque<ListNumbers> lists = new ArrayDeque<>();
  private final BlankFolder blanks = new BlankFolder();
  private String label = "";
  private int preformatted;

  HtmlText(ReaderLimits limits) {
    super(limits);
  }

  /** Reads a page, whatever encoding its bytes are in. */
  static DocumentText read(FileContent file, ReaderOptions options)
      throws UnreadableDocumentException {
    byte[] page = FontHtml.marked(HtmlBytes.decode(file.bytes())).getBytes(UTF_8);
    HtmlText text = new HtmlText(options.limits());
    return TikaText.read(new FileContent(file.name(), page), DocumentFormat.HTML, text, options);
  }

  @Override
  boolean isSkipped(String name, Attributes attributes) {
    HtmlElement element = new HtmlElement(name, attributes);
    if (element.isNoteMark()) {
      label = element.noteLabel();
    } else if (element.isTab()) {
      run("\t");
    }
    return NO_TEXT.contains(name)
        || element.isHidden()
        || element.isTab()
        || element.isNoteMark()
        || element.isNoteReference()
        || super.isSkipped(name, attributes);
  }

  @Override
  void open(String name, Attributes attributes) {
    if (BLOCKS.contains(name)) {
      endLine();
    }
    switch (name) {
      case "ol" -> lists.push(ListNumbers.ordered(attributes));
      case "ul" -> lists.push(ListNumbers.bullets());
      case "li" -> beginItem(attributes);
      case "pre" -> preformatted++;
      case "br" -> blanks.begin();
      default -> {}
    }
    super.open(name, attributes);
    if (new HtmlElement(name, attributes).isCentredParagraph()) {
      run(String.valueOf(CENTRED));
    }
  }

  @Override
  void close(String name) {
    switch (name) {
      case "ol", "ul" -> lists.poll();
      case "pre" -> preformatted--;
      default -> {}
    }
    super.close(name);
    if (BLOCKS.contains(name) || name.equals("td") || name.equals("th")) {
      blanks.begin();
    }
  }

  @Override
  void write(String characters) {
    if (preformatted > 0) {
      super.write(characters);
    } else {
      run(blanks.fold(characters));
    }
  }

  /** The label stands before the item's first words, in whatever paragraph they are. */
  @Override
  void run(String characters) {
    if (!label.isEmpty() && !characters.isBlank()) {
      super.run(label);
      label = "";
    }
    super.run(characters);
  }

  private void beginItem(Attributes attributes) {
    endLine();
    label = lists.isEmpty() ? "" : lists.element().next(attributes.getValue("value"));
  }

  private void endLine() {
    current().endLine();
    blanks.begin();
  }
}
