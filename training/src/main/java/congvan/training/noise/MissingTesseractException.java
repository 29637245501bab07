// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import java.io.IOException;

/** The program tesseract is not there, or does not know a language that is needed. */
public final class MissingTesseractException extends IOException {
  private static final long serialVersionUID = 1;

  MissingTesseractException(String what) {
    super(
        "learn-noise reads pages with tesseract, and "
            + what
            + "; install it: apt install tesseract-ocr tesseract-ocr-vie tesseract-ocr-eng");
  }
}
