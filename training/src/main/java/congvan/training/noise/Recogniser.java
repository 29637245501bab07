// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Reads pages with the program tesseract, on one thread, so that it always reads the same. */
final class Recogniser {
  private static final List<String> LANGUAGES = List.of("vie", "eng");

  private Recogniser() {}

  /**
   * The version of tesseract.
   *
   * @throws MissingTesseractException where it is missing, or knows no Vietnamese or no English
   */
  static String version() throws IOException {
    List<String> known = run(List.of("tesseract", "--list-langs")).lines().toList();
    for (String language : LANGUAGES) {
      if (!known.contains(language)) {
        throw new MissingTesseractException("it does not know " + language);
      }
    }
    return run(List.of("tesseract", "--version")).lines().findFirst().orElse("tesseract");
  }

  /**
   * Reads a page.
   *
   * @param mode how the page is laid out (--psm)
   */
  static String read(BufferedImage page, int dpi, String language, int mode) throws IOException {
    Path file = Files.createTempFile("page", ".png");
    try {
      ImageIO.write(page, "png", file.toFile());
      return run(
          List.of(
              "tesseract",
              file.toString(),
              "-",
              "-l",
              language,
              "--psm",
              Integer.toString(mode),
              "--dpi",
              Integer.toString(dpi)));
    } finally {
      Files.delete(file);
    }
  }

  private static String run(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = start(builder);
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return text;
  }

  private static Process start(ProcessBuilder builder) throws MissingTesseractException {
    try {
      return builder.start();
    } catch (IOException e) {
      MissingTesseractException missing = new MissingTesseractException("it is not on the path");
      missing.initCause(e);
      throw missing;
    }
  }
}
