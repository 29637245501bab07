// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.Document;
import congvan.index.Hit;
import congvan.index.LetterIndex;
import congvan.index.LetterSearch;
import congvan.index.SearchRequest;
import congvan.json.LetterJson;
import congvan.letter.DateRole;
import congvan.letter.Deadline;
import congvan.letter.DocumentNumber;
import congvan.letter.Letter;
import congvan.letter.Signer;
import congvan.letter.Task;
import congvan.letter.TextTimes;
import congvan.letter.TimeMention;
import congvan.parse.LetterParser;
import congvan.parse.TimeParser;
import congvan.query.DayRange;
import congvan.query.LetterQuery;
import congvan.testdata.Cases;
import congvan.text.Span;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Keeps README.md true: what it shows is what the program does. */
class ReadmeTest {
  private static final Pattern COMMAND =
      Pattern.compile("(?m)(?:^|[|(]) *\\./congvan ([^|>)#\n]+)");

  /** The index of the invented letters, which the README calls {@code letters.index}. */
  @TempDir static Path index;

  @BeforeAll
  static void indexTheInventedLetters() {
    String letters = Document.root().resolve("testdata/letters").toString();
    assertThat(Run.of("index", letters, "--to", index.toString()).status()).isZero();
  }

  @Test
  void theExampleIsALetterAndItsJson() throws IOException {
    Path letter = Cases.named("cv-asset-inventory").letter();

    Excerpt.assertShows(blocks("text").findFirst().orElseThrow(), Files.readAllLines(letter));
    Excerpt.assertShows(
        blocks("json").findFirst().orElseThrow(),
        Run.of("extract", "--pretty", letter.toString()).lines());
  }

  @Test
  void theJavaExampleIsTheOneThatRunsHere() throws IOException {
    Path file = Cases.named("cv-asset-inventory").letter();
    // As in README.md, from here: a letter
    Letter letter = LetterParser.standard().parse(file);

    String number = letter.number().map(DocumentNumber::text).orElse("no number");
    String signer = letter.signer().flatMap(Signer::name).orElse("nobody");
    List<String> tasks = letter.tasks().stream().map(Task::text).toList();
    List<Deadline> deadlines = letter.allDeadlines();

    Span place = letter.number().orElseThrow().spans().getFirst();
    String asWritten = letter.text().substring(place.start(), place.end());

    String json = LetterJson.standard().write(letter);
    Letter again = LetterJson.read(json);
    // to here
    assertThat(List.of(number, asWritten)).containsOnly("512/STC-QLCS");
    assertThat(signer).isEqualTo("Lê Thị Minh Hạnh");
    assertThat(tasks).hasSize(2);
    assertThat(deadlines).extracting(Deadline::text).contains("trước ngày 15/6/2026");
    assertThat(again.number()).isEqualTo(letter.number());
    assertThat(blocks("java").findFirst().orElseThrow()).isEqualTo(linesThatRun("a letter"));
  }

  @Test
  void theExampleOfTimesIsTheOneThatRunsHere() throws IOException {
    // As in README.md, from here: times
    TimeParser parser = TimeParser.standard();
    TextTimes read = parser.parse("Gửi báo cáo trước ngày 15/6/2026.", LocalDate.of(2026, 5, 12));

    TimeMention time = read.times().getFirst();
    boolean isDeadline = time.role() == DateRole.DEADLINE;
    LocalDate lastDay = time.window().latest().orElseThrow();
    String words = read.text().substring(time.span().start(), time.span().end());

    TimeParser sixDaysAWeek = parser.with(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY);
    // to here
    assertThat(isDeadline).isTrue();
    assertThat(lastDay).isEqualTo(LocalDate.of(2026, 6, 14));
    assertThat(words).isEqualTo("trước ngày 15/6/2026");
    assertThat(sixDaysAWeek.parse(words, lastDay).times()).hasSize(1);
    assertThat(blocks("java").skip(2).findFirst().orElseThrow()).isEqualTo(linesThatRun("times"));
  }

  @Test
  void theExampleOfTheIndexIsTheOneThatRunsHere(@TempDir Path folder) throws IOException {
    Path file = Cases.named("cv-asset-inventory").letter();
    // As in README.md, from here: an index
    List<String> found = new ArrayList<>();
    LetterQuery wanted =
        LetterQuery.assignee("Văn phòng Sở")
            .or(LetterQuery.due(DayRange.before(LocalDate.of(2026, 7, 1))));
    try (LetterIndex index = LetterIndex.open(folder)) {
      index.add(LetterParser.standard().parse(file));
      index.commit();
      try (LetterSearch search = index.search()) {
        for (Hit hit : search.search(SearchRequest.of(wanted).tasks()).hits()) {
          found.add(hit.letter().number().orElse("") + ": " + hit.task().orElseThrow().text());
        }
      }
    }
    // to here
    assertThat(found).isNotEmpty().allMatch(each -> each.startsWith("512/STC-QLCS: "));
    assertThat(blocks("java").skip(1).findFirst().orElseThrow())
        .isEqualTo(linesThatRun("an index"));
  }

  private static List<String> linesThatRun(String example) throws IOException {
    Path here = Path.of("cli", "src", "test", "java", "congvan", "cli", "ReadmeTest.java");
    List<String> lines =
        Files.readAllLines(Document.root().resolve(here)).stream()
            .dropWhile(line -> !line.strip().equals("// As in README.md, from here: " + example))
            .skip(1)
            .takeWhile(line -> !line.strip().equals("// to here"))
            .toList();
    return String.join("\n", lines).stripIndent().lines().toList();
  }

  static Stream<String> commands() throws IOException {
    return blocks("sh")
        .flatMap(block -> COMMAND.matcher(String.join("\n", block)).results())
        .map(MatchResult::group)
        .map(command -> command.substring(command.indexOf("congvan ") + 8).strip());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandExists(String command) {
    assertThat(Main.commandLine(Terminal.ofProcess()).parseArgs(command.split(" +", -1)))
        .as(command)
        .matches(parsed -> parsed.hasSubcommand());
  }

  static Stream<List<String>> transcripts() throws IOException {
    return blocks("console");
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void everyCommandSaysWhatIsShown(List<String> transcript) {
    String command = transcript.getFirst();
    String[] arguments =
        Stream.of(command.substring("$ ./congvan ".length()).split(" ", -1))
            .map(ReadmeTest::inProject)
            .toArray(String[]::new);

    Run run = Run.onTerminal(arguments);

    String plain = (run.out() + run.err()).replaceAll("\u001B\\[[0-9;]*+m", "");
    List<String> said = plain.lines().map(ReadmeTest::fromProject).toList();
    Excerpt.assertShows(transcript.subList(1, transcript.size()), said);
  }

  private static String inProject(String argument) {
    if (argument.equals("letters.index")) {
      return index.toString();
    }
    return argument.startsWith("testdata/")
        ? Document.root().resolve(argument).toString()
        : argument;
  }

  private static String fromProject(String line) {
    String root = Document.root() + File.separator;
    return line.contains(root) ? line.replace(root, "").replace('\\', '/') : line;
  }

  @Test
  void everyMemberOfALetterHasItsRow() throws IOException {
    List<String> members =
        List.copyOf(
            new JsonMapper().readTree(LetterJson.schema()).path("properties").propertyNames());

    assertThat(members).hasSizeGreaterThan(20);
    assertThat(Document.named("README.md").lines())
        .filteredOn(line -> line.startsWith("| `"))
        .extracting(line -> line.split("`", -1)[1])
        .containsAll(members);
  }

  private static Stream<List<String>> blocks(String language) throws IOException {
    return Document.named("README.md").blocks(language);
  }
}
