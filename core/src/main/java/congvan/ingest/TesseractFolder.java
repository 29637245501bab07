// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tika.parser.ocr.TesseractOCRParser;

/** Where a Tesseract that is not on the path stands, and its languages. */
record TesseractFolder(Path folder) {

  /** The folder itself or that of the program, which has to have its usual name. */
  static TesseractFolder of(Path program) {
    Path absolute = program.toAbsolutePath();
    Path name = absolute.getFileName();
    boolean isProgram =
        name != null && name.toString().equals(TesseractOCRParser.getTesseractProg());
    Path parent = absolute.getParent();
    return new TesseractFolder(
        isProgram && parent != null && !Files.isDirectory(absolute) ? parent : absolute);
  }

  void configure(TesseractOCRParser parser) {
    parser.setTesseractPath(folder + File.separator);
    languages().ifPresent(path -> parser.setTessdataPath(path));
  }

  /** TESSDATA_PREFIX is heeded; else the places that packages use, which Tika does not know. */
  private Optional<String> languages() {
    String named = System.getenv("TESSDATA_PREFIX");
    if (named != null && !named.isBlank()) {
      return Optional.of(named);
    }
    return Stream.of(
            "tessdata",
            "../share/tessdata",
            "../share/tesseract-ocr/5/tessdata",
            "../share/tesseract-ocr/4.00/tessdata")
        .map(place -> folder.resolve(place).normalize())
        .filter(Files::isDirectory)
        .map(Path::toString)
        .findFirst();
  }
}
