// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.page.Box;
import congvan.page.Page;
import congvan.page.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The words of a page in hOCR, in which each has its place in pixels and a confidence in percent.
 */
final class HocrWords extends DefaultHandler {
  private static final Pattern BOX =
      Pattern.compile("bbox (-?[0-9]{1,9}) (-?[0-9]{1,9}) (-?[0-9]{1,9}) (-?[0-9]{1,9})");
  private static final Pattern SIZE = Pattern.compile("x_size ([0-9]{1,9}(?:\\.[0-9]{1,9})?)");
  private static final Pattern CONFIDENCE = Pattern.compile("x_wconf ([0-9]{1,3})");
  private static final String WORD = "ocrx_word";

  private final OcrImage image;
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String wordTitle = "";
  private int depth;
  private double size;

  HocrWords(OcrImage image) {
    this.image = image;
  }

  /** The page, as large as its image. */
  Page page() {
    return image.page(words);
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    if (depth > 0) {
      depth++;
      return;
    }
    String title = String.valueOf(attributes.getValue("title"));
    if (WORD.equals(attributes.getValue("class"))) {
      depth = 1;
      wordTitle = title;
    } else {
      Matcher lineSize = SIZE.matcher(title);
      size = lineSize.find() ? Double.parseDouble(lineSize.group(1)) : size;
    }
  }

  @Override
  public void characters(char[] buffer, int start, int length) {
    if (depth > 0) {
      text.append(buffer, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    if (depth == 0) {
      return;
    }
    depth--;
    if (depth == 0) {
      addWord(text.toString().strip());
      text.setLength(0);
    }
  }

  private void addWord(String word) {
    Matcher box = BOX.matcher(wordTitle);
    if (!word.isEmpty() && box.find()) {
      words.add(new Word(word, placeOf(box), image.points(size), confidence()));
    }
  }

  private Box placeOf(Matcher box) {
    return new Box(
        pointsOf(box.group(1)),
        pointsOf(box.group(2)),
        pointsOf(box.group(3)),
        pointsOf(box.group(4)));
  }

  private double pointsOf(String pixels) {
    return image.points(Integer.parseInt(pixels));
  }

  private double confidence() {
    Matcher percent = CONFIDENCE.matcher(wordTitle);
    return percent.find() ? Math.min(1, Integer.parseInt(percent.group(1)) / 100.0) : 0;
  }
}
