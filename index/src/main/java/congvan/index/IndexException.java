// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.io.IOException;
import java.nio.file.Path;

/**
 * An index cannot be used, or not as was asked. The message names its folder, the reason, and what
 * to do where something can be done.
 */
public class IndexException extends IOException {
  private static final long serialVersionUID = 1;

  /** Names the reason. */
  public IndexException(String message) {
    super(message);
  }

  /** Names the reason, and what is behind it. */
  public IndexException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The command that makes an index anew. */
  static String rebuilding(Path folder) {
    return "congvan index PATH... --to " + folder + " --rebuild";
  }
}
