// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Reads pages with the program tesseract, on one thread, so that it always reads the same. */
final class Recogniser {
  private static final String MISSING =
      "learn-noise needs the program tesseract with Vietnamese (vie): "
          + "apt install tesseract-ocr tesseract-ocr-vie";

  private Recogniser() {}

  /**
   * The version of tesseract.
   *
   * @throws IOException where it is missing, or does not know Vietnamese; says what to install
   */
  static String version() throws IOException {
    if (!run(List.of("tesseract", "--list-langs")).lines().toList().contains("vie")) {
      throw new IOException(MISSING);
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
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new IOException(MISSING, e);
    }
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.descendants().forEach(ProcessHandle::destroy);
    return text;
  }
}
