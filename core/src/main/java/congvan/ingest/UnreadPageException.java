// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

/** A page's image that cannot be recognised; the reason ends a sentence as a refusal's does. */
final class UnreadPageException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadPageException(String reason) {
    super(reason);
  }

  UnreadPageException(String reason, Throwable cause) {
    super(reason, cause);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
