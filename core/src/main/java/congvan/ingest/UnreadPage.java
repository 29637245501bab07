// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

/**
 * A page whose image could not be recognised.
 *
 * @param number from 1
 * @param reason why, without a full stop: {@code Tesseract failed (out of memory)}
 */
public record UnreadPage(int number, String reason) {
  public UnreadPage {
    if (number < 1) {
      throw new IllegalArgumentException("not the number of a page: " + number);
    }
  }
}
