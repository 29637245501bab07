// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.query.LetterQuery;
import congvan.query.ValueField;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
  @TempDir private Path folder;
  private Archive archive;

  @BeforeEach
  void fill() throws IOException {
    archive =
        Archive.of(
            folder,
            Written.at("a")
                .number("493/SNV-VP")
                .issuer("Sở Nội vụ")
                .issued("2020-01-02")
                .text("giảm nghèo bền vững")
                .task("Báo cáo.", "Sở Y tế"),
            Written.at("b")
                .number("12/QĐ-SNV")
                .issuer("Sở Nội vụ")
                .issued("2021-03-04")
                .text("kiểm kê tài sản công"),
            Written.at("c")
                .number("493/STC")
                .issuer("Sở Tài chính")
                .signer("Lê Nội")
                .text("kiểm tra tài chính"),
            Written.at("d").number("493/STC").issuer("Ủy ban nhân dân").signer("Lê Vụ"));
  }

  @AfterEach
  void close() throws IOException {
    archive.close();
  }

  @ParameterizedTest
  @CsvSource({
    "ISSUER, so, Sở Nội vụ 2; Sở Tài chính 1",
    "ISSUER, noi v, Sở Nội vụ 2",
    "ISSUER, Nội, Sở Nội vụ 2",
    "ISSUER, oi, ''",
    "ISSUER, uy, Ủy ban nhân dân 1",
    "SIGNER, n, Lê Nội 1",
    "SIGNER, lê, Lê Nội 1; Lê Vụ 1",
    "ASSIGNEE, y, Sở Y tế 1",
    "DUE, l, ''"
  })
  void completesValues(ValueField field, String typed, String expected) throws IOException {
    assertThat(written(archive.search().suggest(field, typed, 10))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "49, 493/STC 2; 493/SNV-VP 1",
    "493/sn, 493/SNV-VP 1",
    "snv, 493/SNV-VP 1; 12/QĐ-SNV 1",
    "qd, 12/QĐ-SNV 1",
    "3, ''",
  })
  void completesNumbers(String typed, String expected) throws IOException {
    assertThat(archive.search().suggestNumber(typed, 10))
        .extracting(count -> count.value() + " " + count.count())
        .containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split("; "));
  }

  @Test
  void givesNoMoreThanAskedFor() throws IOException {
    assertThat(archive.search().suggest(ValueField.ISSUER, "", 2)).hasSize(2);
    assertThat(written(archive.search().suggestNumber("", 1))).isNotEmpty();
    assertThat(archive.search().suggestNumber("4", 1)).hasSize(1);
  }

  private static String written(List<Facet.Count> counts) {
    return String.join(
        "; ", counts.stream().map(count -> count.value() + " " + count.count()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "giam ngeo, giảm nghèo",
    "giam ngheo, -",
    "kiem ke tai sna, kiểm kê tài sản",
    "kiểm kê tải sản công x, -",
    "giam NGEO ben, giảm nghèo bền",
    "kiem kee tai sani cong, kiểm kê tài sản công",
    "zzzzzz, -",
    "..., -",
    "kiem ngheo, -",
  })
  void guessesWhatWasMeant(String typed, String meant) throws IOException {
    assertThat(archive.search().didYouMean(typed).orElse("-")).isEqualTo(meant);
  }

  @Test
  void sumsUpTheIndex() throws IOException {
    Statistics statistics = archive.search().statistics();

    assertThat(statistics.letters()).isEqualTo(4);
    assertThat(statistics.tasks()).isEqualTo(1);
    assertThat(statistics.bytes()).isPositive();
    assertThat(statistics.types()).containsExactly(new Facet.Count("Công văn", 4));
    assertThat(statistics.years())
        .containsExactly(new Facet.Count("2021", 1), new Facet.Count("2020", 1));
    assertThat(statistics.first()).contains(LocalDate.of(2020, 1, 2));
    assertThat(statistics.last()).contains(LocalDate.of(2021, 3, 4));
  }

  @Test
  void anEmptyIndexHasNothing() throws IOException {
    try (Archive empty = Archive.of(folder.resolve("empty"))) {
      Statistics statistics = empty.search().statistics();
      assertThat(statistics.letters()).isZero();
      assertThat(statistics.first()).isEmpty();
      assertThat(statistics.types()).isEmpty();
      assertThat(empty.search().suggest(ValueField.ISSUER, "a", 3)).isEmpty();
      assertThat(empty.search().suggestNumber("1", 3)).isEmpty();
      assertThat(empty.search().didYouMean("giam ngheo")).isEmpty();
      assertThat(empty.search().withNumber("1/A")).isEmpty();
      assertThat(empty.paths(LetterQuery.all().not())).isEmpty();
    }
  }
}
