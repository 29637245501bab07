// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.index.LetterSearch;
import congvan.query.LetterQuery;
import congvan.testdata.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCommandTest {
  @TempDir private Path folder;

  private Path letters;
  private Path index;

  @BeforeEach
  void nameThePlaces() {
    letters = folder.resolve("letters");
    index = folder.resolve("made/letters.index");
  }

  @Test
  void lettersAreFoundInTheIndex() throws IOException {
    Samples.letter(letters.resolve("a.txt"));
    Samples.letter(letters.resolve("b/c.txt"));

    Run run = index();

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).matches("2 letters added \\(\\d+\\.\\d s.*\\)\n");
    assertThat(indexed()).containsExactly("a.txt", "b/c.txt");
  }

  @Test
  void theSameFilesChangeNothing() throws IOException {
    Samples.letter(letters.resolve("a.txt"));
    index();

    assertThat(index().out()).startsWith("0 letters added, 1 as before");
    assertThat(indexed()).containsExactly("a.txt");
  }

  @Test
  void aChangedFileTakesThePlaceOfItsLetter() throws IOException {
    Path file = Samples.letter(letters.resolve("a.txt"));
    Samples.letter(letters.resolve("b.txt"));
    index();
    Files.writeString(file, Samples.LETTER.replace("215/SNV-CCVC", "216/SNV-CCVC"));

    assertThat(index().out()).startsWith("0 letters added, 1 changed, 1 as before");
    try (LetterSearch search = LetterSearch.open(index)) {
      assertThat(search.withNumber("216/SNV-CCVC")).hasSize(1);
      assertThat(search.withNumber("215/SNV-CCVC")).hasSize(1);
    }
  }

  @Test
  void theSameFolderMayBeNamedOtherwise() throws IOException {
    Samples.letter(letters.resolve("a.txt"));
    index();
    String roundabout = letters.resolve("../letters/./").toString();

    assertThat(Run.of("index", roundabout, "--to", index.toString()).out())
        .startsWith("0 letters added, 1 as before");
  }

  @Test
  void theFilesOfAnIndexAreNoLetters() throws IOException {
    Samples.letter(folder.resolve("a.txt"));
    Run.of("index", folder.toString(), "--to", index.toString());
    Files.writeString(index.resolve("_0_Lucene.doc"), "postings");

    Run run = Run.of("index", folder.toString(), "--to", index.toString());

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("0 letters added, 1 as before (");
  }

  @Test
  void whatIsInArchivesAndMailsIsKnownAgain() throws IOException {
    Zips.zip(letters.resolve("a.zip"), "1.txt", Samples.LETTER, "b/2.txt", Samples.LETTER);
    Samples.file(letters.resolve("m.eml"), "Subject: a\n\n" + Samples.LETTER);

    assertThat(index().out()).startsWith("3 letters added (");
    assertThat(index().out()).startsWith("0 letters added, 3 as before (");
    assertThat(indexed()).containsExactly("a.zip!/1.txt", "a.zip!/b/2.txt", "m.eml");
  }

  @Test
  void whatCannotBeReadIsListedAndTheOthersGoOn() throws IOException {
    Path empty = Samples.file(letters.resolve("a.txt"), "");
    Zips.zip(letters.resolve("b.zip"), "1.txt", "", "2.txt", Samples.LETTER);
    Path report = folder.resolve("made/letters.index.unread.jsonl");

    Run run = index();

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).startsWith("1 letter added, 2 not read (");
    assertThat(run.err().lines())
        .containsExactlyInAnyOrder(
            "congvan: cannot read the text of " + empty + ": the file is empty",
            "congvan: cannot read the text of " + letters + "/b.zip!/1.txt: the file is empty",
            "congvan: what could not be read is listed in " + report);
    assertThat(Files.readAllLines(report))
        .contains("{\"source\":{\"path\":\"" + empty + "\"},\"error\":\"the file is empty\"}")
        .hasSize(2);
  }

  @Test
  void ofManyUnreadFilesOnlyTheFirstAreNamed() throws IOException {
    for (int i = 0; i < 30; i++) {
      Samples.file(letters.resolve(i + ".txt"), "");
    }
    Path report = folder.resolve("report.jsonl");

    Run run =
        Run.of("index", letters.toString(), "--to", index.toString(), "--report", "" + report);

    assertThat(run.err().lines()).hasSize(22).contains("congvan: 10 more could not be read");
    assertThat(Files.readAllLines(report)).hasSize(30);
  }

  @Test
  void theReportOfAnEarlierRunGoesWhenAllIsRead() throws IOException {
    Path file = Samples.file(letters.resolve("a.txt"), "");
    Path report = folder.resolve("made/letters.index.unread.jsonl");
    index();
    assertThat(report).exists();
    Samples.letter(file);

    assertThat(index().status()).isZero();
    assertThat(report).doesNotExist();
  }

  @Test
  void anIndexIsRebuiltFromNothing() throws IOException {
    Path file = Samples.letter(letters.resolve("a.txt"));
    index();
    Files.delete(file);
    Samples.letter(letters.resolve("b.txt"));

    index("--rebuild");

    assertThat(indexed()).containsExactly("b.txt");
  }

  @Test
  void aFolderOfSomethingElseIsLeftAlone() throws IOException {
    Path file = Samples.letter(letters.resolve("a.txt"));

    Run run = Run.of("index", letters.toString(), "--to", letters.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("congvan: ").contains(letters.toString());
    assertThat(letters).isDirectoryContaining(file::equals);
  }

  @Test
  void allInventedLettersAreIndexed() throws IOException {
    Run run = Run.of("index", "--jobs", "3", Cases.folder() + "", "--to", index.toString());

    assertThat(run.status()).isZero();
    try (LetterSearch search = LetterSearch.open(index)) {
      assertThat(search.statistics().letters()).isEqualTo(Cases.all().size());
      assertThat(search.withNumber("14/CĐ-UBND")).hasSize(1);
    }
  }

  @Test
  void aPersonSeesProgressAndThenTheSummaryAlone() throws IOException {
    Samples.letter(letters.resolve("a.txt"));

    Run run = Run.onTerminal("index", letters.toString(), "--to", index.toString());

    assertThat(run.out()).contains("\rindexing", "letters/s");
    assertThat(run.out().substring(run.out().lastIndexOf('\r') + 1)).startsWith("1 letter added (");
    assertThat(run.err()).isEmpty();
  }

  private Run index(String... options) {
    List<String> arguments = new ArrayList<>(List.of("index"));
    arguments.addAll(List.of(options));
    arguments.addAll(List.of(letters.toString(), "--to", index.toString()));
    return Run.of(arguments.toArray(String[]::new));
  }

  /** The letters in the index, as they lie below the folder of letters. */
  private List<String> indexed() throws IOException {
    List<String> paths = new ArrayList<>();
    try (LetterSearch search = LetterSearch.open(index)) {
      search.forEach(LetterQuery.all(), letter -> paths.add(letter.source().path()));
    }
    return paths.stream().map(it -> it.substring(letters.toString().length() + 1)).toList();
  }
}
