// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A shell script that stands in for Tesseract: it reads the same hOCR off every image. */
final class FakeTesseract {
  private FakeTesseract() {}

  /**
   * One that reads a line of words, side by side, each sure to so many percent; EACH is another
   * word each time.
   */
  static Path reading(Path folder, String line, int percent) throws IOException {
    Files.writeString(folder.resolve("page.hocr"), hocr(line, percent));
    String letters = "$(printf %s $$ | tr 0-9 a-j)";
    String page = folder.resolve("page.hocr").toString();
    return doing(folder, "vie", "sed \"s/EACH/" + letters + "/\" '" + page + "' > \"$2.hocr\"");
  }

  /** One that knows a language, and does this with {@code $1}, the image, and {@code $2.hocr}. */
  static Path doing(Path folder, String language, String command) throws IOException {
    Path program = folder.resolve("tesseract");
    Files.writeString(
        program,
        """
        #!/bin/sh
        if [ "$1" = --list-langs ]; then printf 'List of languages:\\n%s\\n'; exit 0; fi
        if [ $# = 0 ]; then exit 0; fi
        %s
        """
            .formatted(language, command));
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    return program;
  }

  static String hocr(String line, int percent) {
    StringBuilder words = new StringBuilder();
    int left = 300;
    for (String word : line.split(" ", -1)) {
      int right = left + 25 * word.length();
      words.append(
          "<span class='ocrx_word' title='bbox %d 300 %d 350; x_wconf %d'>%s</span> "
              .formatted(left, right, percent, word));
      left = right + 20;
    }
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <html xmlns="http://www.w3.org/1999/xhtml"><head><title></title></head><body>
    <div class='ocr_page' title='bbox 0 0 2480 3508'>
    <span class='ocr_line' title='bbox 300 300 2000 350; x_size 50'>%s</span></div></body></html>
    """
        .formatted(words);
  }
}
