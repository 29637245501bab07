// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.util.List;
import picocli.CommandLine.Parameters;

/** What a command is to read. */
final class PathParameters {
  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Files, archives (.zip, .7z, .tar.gz), mails (.eml, .msg) and folders; - is standard"
              + " input.")
  private List<String> paths = List.of();

  List<String> paths() {
    return paths;
  }
}
