// SPDX-License-Identifier: Apache-2.0
package congvan.isolate;

import static java.nio.charset.StandardCharsets.UTF_8;

import congvan.ingest.Limit;
import congvan.ingest.ReaderLimits;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a reading process is started. Immutable. */
public final class ReadingCommand {
  /** Several pages are recognised at once; more threads for one only get in each other's way. */
  private static final String THREADS_OF_TESSERACT = "OMP_THREAD_LIMIT";

  private static final String ARGUMENTS = "arguments";
  private static final String ERRORS = "errors";

  /**
   * Fast to start rather than fast for hours; silent, since a word of Java's on standard output
   * would be taken for an answer; and to no parser of XML anything outside its file exists.
   */
  private static final List<String> ALWAYS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:+SuppressFatalErrorMessage",
          "-XX:+DisplayVMOutputToStderr",
          "-XX:-UsePerfData",
          "-Xlog:disable",
          "-Djava.awt.headless=true",
          "-Djavax.xml.accessExternalDTD=",
          "-Djavax.xml.accessExternalSchema=",
          "-Djavax.xml.accessExternalStylesheet=");

  private final List<Path> classPath;
  private final List<String> options;
  private final Class<?> main;

  private ReadingCommand(List<Path> classPath, List<String> options, Class<?> main) {
    this.classPath = List.copyOf(classPath);
    this.options = List.copyOf(options);
    this.main = main;
  }

  /**
   * The Java and the class path of this process. Where jars lie in another jar, as in an
   * application of Spring Boot, they cannot be found so: name them by {@link #withClassPath}.
   */
  public static ReadingCommand ofThisProcess() {
    return new ReadingCommand(ClassPath.ofThisProcess(), List.of(), ReadingProcess.class);
  }

  /** The same with these jars and folders of classes: this library and what it needs. */
  public ReadingCommand withClassPath(List<Path> changed) {
    return new ReadingCommand(changed, options, main);
  }

  /** The same with these options of Java besides, such as {@code -XX:SharedArchiveFile=...}. */
  public ReadingCommand withOptions(List<String> changed) {
    return new ReadingCommand(classPath, changed, main);
  }

  /** The same with another program, which must answer like {@link ReadingProcess}. */
  ReadingCommand withMain(Class<?> changed) {
    return new ReadingCommand(classPath, options, changed);
  }

  /** Starts one; its arguments go through a file, as a class path may be longer than a command. */
  Process start(ReaderLimits limits, Scratch scratch) throws IOException {
    Path arguments = scratch.file(ARGUMENTS);
    Files.write(arguments, argumentLines(limits, scratch), charsetOfNames());
    ProcessBuilder process =
        new ProcessBuilder(java().toString(), "@" + arguments)
            .redirectError(scratch.file(ERRORS).toFile());
    process.environment().putIfAbsent(THREADS_OF_TESSERACT, "1");
    return process.start();
  }

  /** What Java itself had to say, where it did not come up: its first line. */
  static Optional<String> complaint(Scratch scratch) {
    try (Stream<String> lines = Files.lines(scratch.file(ERRORS), charsetOfNames())) {
      return lines.filter(line -> !line.startsWith("NOTE: ")).findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private List<String> argumentLines(ReaderLimits limits, Scratch scratch) {
    List<String> arguments = new ArrayList<>(ALWAYS);
    arguments.add("-Xmx" + limits.of(Limit.MEMORY) + "m");
    arguments.add("-Djava.io.tmpdir=" + scratch.folder());
    arguments.addAll(options);
    arguments.add("-cp");
    arguments.add(
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    arguments.add(main.getName());
    arguments.add(scratch.folder().toString());
    return arguments.stream().map(ReadingCommand::quoted).toList();
  }

  private static Path java() {
    String program = File.separatorChar == '\\' ? "java.exe" : "java";
    return Path.of(System.getProperty("java.home"), "bin", program);
  }

  private static String quoted(String argument) {
    return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** The one in which Java reads its arguments. */
  private static Charset charsetOfNames() {
    String name = System.getProperty("sun.jnu.encoding", UTF_8.name());
    return Charset.isSupported(name) ? Charset.forName(name) : UTF_8;
  }
}
