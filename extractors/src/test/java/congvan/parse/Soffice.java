// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, which makes the other formats of a .docx for tests; with a profile of its own. */
final class Soffice {
  private static final int SECONDS = 120;

  private final Path program;
  private final Path profile;

  private Soffice(Path program, Path profile) {
    this.program = program;
    this.profile = profile;
  }

  /** The one that is installed, if any: Debian's libreoffice-writer-nogui. */
  static Optional<Soffice> installed(Path profile) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, "soffice"))
        .filter(Files::isExecutable)
        .findFirst()
        .map(program -> new Soffice(program, profile));
  }

  /** Writes the files again in another format, into a folder, all in one go. */
  void convert(List<Path> files, String format, Path folder) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString()));
    files.forEach(file -> command.add(file.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolveSibling(format + ".log").toFile())
            .start();
    waitFor(process, format);
  }

  private static void waitFor(Process process, String format) throws IOException {
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("no " + format + " from LibreOffice in " + SECONDS + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
