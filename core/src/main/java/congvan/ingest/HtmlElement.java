// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.util.Locale;
import org.xml.sax.Attributes;

/** What an element of a web page is beside its name, by its class, its style or its address. */
record HtmlElement(String name, Attributes attributes) {

  /** A browser does not show it. */
  boolean isHidden() {
    String style = value("style").replace(" ", "");
    return style.contains("display:none") || style.contains("mso-hide:all");
  }

  boolean isCentredParagraph() {
    return (name.equals("p") || name.matches("h[1-6]"))
        && (value("align").equals("center")
            || value("style").replace(" ", "").contains("text-align:center"));
  }

  /** Blanks that stand for a tab. */
  boolean isTab() {
    return value("style").contains("mso-tab-count");
  }

  /** The mark in the body that leads to a footnote: no part of the sentence. */
  boolean isNoteReference() {
    String target = value("href");
    return value("class").matches("sd(?:foot|end)noteanc")
        || (target.matches("#_(?:ftn|edn)\\d.*") && name.equals("a"));
  }

  /** The mark that a footnote itself begins with. */
  boolean isNoteMark() {
    return value("class").matches("sd(?:foot|end)notesym")
        || (name.equals("a") && value("name").matches("_(?:ftn|edn)\\d.*"));
  }

  /** The same mark in the one form in which notes of all formats are labelled. */
  String noteLabel() {
    return "[" + value("name").replaceAll("\\D", "") + "] ";
  }

  private String value(String attribute) {
    String value = attributes.getValue(attribute);
    return value == null ? "" : value.toLowerCase(Locale.ROOT);
  }
}
