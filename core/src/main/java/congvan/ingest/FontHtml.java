// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.encoding.FontMarks;
import congvan.encoding.LegacyFont;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Writes a web page again with the text in fonts of old encodings marked, whether a style sheet, a
 * style or {@code <font face>} names them. Used once, by one thread.
 */
final class FontHtml implements NodeVisitor {
  private final FontCss sheet = new FontCss();
  private final Deque<Optional<LegacyFont>> fonts = new ArrayDeque<>();

  private FontHtml() {}

  /** The page with marks; the same page where it names no such font. */
  static String marked(String page) {
    if (!concerns(page.toLowerCase(Locale.ROOT))) {
      return page;
    }
    Document document = Jsoup.parse(page);
    FontHtml marks = new FontHtml();
    document.select("style").forEach(style -> marks.sheet.add(style.data()));
    document.traverse(marks);
    document.outputSettings().prettyPrint(false);
    return document.outerHtml();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      Optional<LegacyFont> outer = fonts.isEmpty() ? Optional.empty() : fonts.element();
      Optional<String> own = sheet.family(element);
      fonts.push(own.isPresent() ? own.flatMap(LegacyFont::named) : outer);
    } else if (node instanceof TextNode text && !fonts.isEmpty()) {
      fonts.element().ifPresent(font -> text.text(FontMarks.marked(font, text.getWholeText())));
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element) {
      fonts.pop();
    }
  }

  private static boolean concerns(String page) {
    return Stream.of(".vn", "vni", "vps", "viscii", "vi times").anyMatch(page::contains);
  }
}
