// SPDX-License-Identifier: Apache-2.0
package congvan.golden;

import congvan.ingest.UnreadableDocumentException;
import congvan.json.LetterJson;
import congvan.parse.LetterParser;
import congvan.testdata.Case;
import congvan.testdata.Cases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads all invented letters and counts what is as expected. As a program it prints the table, the
 * misses of the fields that it is given, of all with {@code -v}, and with {@code --raise} writes
 * better figures into the file of floors.
 */
final class GoldenReport {
  /** Of what is no official document these may be told or not. */
  private static final Set<String> LEFT_OPEN_IN_OTHERS =
      Set.of("status", "citations", "citations.issuedOn", "citations.issuer", "citations.relation");

  private static final JsonMapper JSON = new JsonMapper();

  private final Map<String, Tally> tallies = new TreeMap<>();

  private GoldenReport() {}

  static GoldenReport ofAll() {
    GoldenReport report = new GoldenReport();
    Cases.all().forEach(report::add);
    return report;
  }

  public static void main(String[] arguments) throws IOException {
    GoldenReport report = ofAll();
    List<String> wanted = List.of(arguments);
    System.out.print(report.table());
    report.tallies.keySet().stream()
        .filter(field -> wanted.contains(field) || wanted.contains("-v"))
        .forEach(field -> System.out.print(report.misses(field)));
    if (wanted.contains("--raise")) {
      Floors.raise(Path.of("extractors/src/test/resources/congvan/golden/floors.tsv"), report.f1());
    }
  }

  /** Precision and recall in one figure, of every field that is judged. */
  Map<String, Double> f1() {
    Map<String, Double> figures = new TreeMap<>();
    tallies.forEach((field, tally) -> figures.put(field, tally.f1()));
    return figures;
  }

  String table() {
    List<String> lines = new ArrayList<>();
    lines.add("%-20s %6s %6s %6s %8s".formatted("field", "F1", "found", "missed", "invented"));
    tallies.forEach((field, tally) -> lines.add("%-20s %s".formatted(field, tally)));
    double macro = tallies.values().stream().mapToDouble(Tally::f1).average().orElse(0);
    lines.add("macro F1 %.4f".formatted(macro));
    return String.join("\n", lines) + "\n";
  }

  String misses(String field) {
    StringBuilder lines = new StringBuilder();
    tally(field).misses().forEach(miss -> lines.append(field + "  " + miss + "\n"));
    return lines.toString();
  }

  String allMisses() {
    StringBuilder lines = new StringBuilder();
    tallies.keySet().forEach(field -> lines.append(misses(field)));
    return lines.toString();
  }

  private void add(Case letter) {
    JsonNode expected = JSON.readTree(letter.expected().toFile());
    LetterFacts wanted = LetterFacts.of(expected);
    LetterFacts read = LetterFacts.of(JSON.readTree(jsonOf(letter)));
    boolean other = expected.path("kind").asString().equals("OTHER");
    for (String field : read.fields()) {
      if (!(other && LEFT_OPEN_IN_OTHERS.contains(field))) {
        tally(field).add(letter.name(), wanted.of(field), judged(field, read, wanted));
      }
    }
  }

  /** A warning must be there where it is expected; more of them do no harm. */
  private static List<Fact> judged(String field, LetterFacts read, LetterFacts wanted) {
    List<Fact> all = read.of(field);
    return field.equals("warnings")
        ? all.stream().filter(wanted.of(field)::contains).toList()
        : all;
  }

  private Tally tally(String field) {
    return tallies.computeIfAbsent(field, name -> new Tally());
  }

  private static String jsonOf(Case letter) {
    try {
      return LetterJson.standard().write(LetterParser.standard().parse(letter.letter()));
    } catch (UnreadableDocumentException e) {
      return LetterJson.writeUnread(letter.name(), e.reason());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      return LetterJson.writeUnread(letter.name(), "fault: " + e + " at " + e.getStackTrace()[0]);
    }
  }
}
