// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;

/**
 * Marks what the stories of a Word document (its body, its notes) have in fonts of old encodings.
 * Parts are given a character a byte. Used by one thread.
 */
final class FontStories {
  private final String styles;
  private final boolean inStyles;
  private Optional<FontWordStyles> read = Optional.empty();

  /** For a document with this part {@code word/styles.xml}, which may be empty. */
  FontStories(String styles) {
    this.styles = styles;
    this.inStyles = FontWordStory.concerns(styles);
  }

  /** A document of Word 2003, which holds styles and body in one, with marks. */
  static FileContent markedXml(FileContent file) {
    String xml = new String(file.bytes(), ISO_8859_1);
    String marked = new FontStories(xml).marked(xml);
    return new FileContent(file.name(), marked.getBytes(ISO_8859_1));
  }

  /** The part with marks; the same where there are no such fonts. */
  String marked(String story) {
    if (!FontXml.isUtf8(story) || (!inStyles && !FontWordStory.concerns(story))) {
      return story;
    }
    read = read.or(() -> Optional.of(FontWordStyles.of(FontXml.decoded(styles))));
    return FontXml.encoded(FontWordStory.marked(FontXml.decoded(story), read.get()));
  }
}
