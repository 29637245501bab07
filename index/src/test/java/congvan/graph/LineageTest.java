// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

import static congvan.graph.Invented.letter;
import static congvan.letter.Relation.AMENDS;
import static congvan.letter.Relation.BASIS;
import static congvan.letter.Relation.IMPLEMENTS;
import static congvan.letter.Relation.MENTIONS;
import static congvan.letter.Relation.REPLACES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LineageTest extends GraphTest {
  private static final String PROGRAMME = "19-NQ/TW | 2018-05-21 | Ban Chấp hành Trung ương";
  private static final String PLAN = "40/KH-UBND | 2021-01-15 | Ủy ban nhân dân tỉnh Đồng An";
  private static final String OFFICE = "24/SNV-VP | 2021-02-01 | Sở Nội vụ";
  private static final String UNIT = "7/TTLT-HC | 2021-02-20 | Trung tâm Lưu trữ lịch sử";

  @Test
  void aLetterLeadsUpToTheResolutionItComesFrom() throws IOException {
    Related related =
        related(
            "7/TTLT-HC",
            letter("unit", UNIT).cites(IMPLEMENTS, OFFICE),
            letter("office", OFFICE).cites(IMPLEMENTS, PLAN).cites(MENTIONS, "1/X | 2020-01-01"),
            letter("plan", PLAN).cites(BASIS, PROGRAMME));

    assertThat(lines(related.origins()))
        .containsExactly(
            "1 IMPLEMENTS 24/SNV-VP FOUND",
            "2 IMPLEMENTS 40/KH-UBND FOUND",
            "3 BASIS 19-NQ/TW MISSING");
    assertThat(related.origins().ends()).extracting(Directive::number).containsExactly("19-NQ/TW");
    assertThat(related.origins().cut()).isFalse();
  }

  @Test
  void whatCarriesItOutIsFoundThoughItIsNotInTheIndexItself() throws IOException {
    Related related =
        related(
            "19-nq/tw",
            letter("plan", PLAN).cites(IMPLEMENTS, PROGRAMME),
            letter("office", OFFICE).cites(IMPLEMENTS, PLAN).cites(MENTIONS, PROGRAMME),
            letter("other", "9/KH-HU | 2021-03-01 | Huyện ủy Sơn Hạ").cites(BASIS, PROGRAMME),
            letter("older", "5/BC-SNV | 2012-03-01 | Sở Nội vụ")
                .cites(IMPLEMENTS, "19-NQ/TW | 2012-02-01 | Ban Chấp hành Trung ương"));

    assertThat(related.directive().indexed()).isFalse();
    assertThat(lines(related.carriedOutBy()))
        .containsExactly(
            "1 IMPLEMENTS 40/KH-UBND FOUND",
            "2 IMPLEMENTS 24/SNV-VP FOUND",
            "1 BASIS 9/KH-HU FOUND");
    assertThat(related.citedBy())
        .extracting(it -> it.directive().number() + " " + it.relation())
        .containsExactly("40/KH-UBND IMPLEMENTS", "24/SNV-VP MENTIONS", "9/KH-HU BASIS");
  }

  @Test
  void circlesEnd() throws IOException {
    Related related =
        related(
            "24/SNV-VP",
            letter("office", OFFICE).cites(BASIS, OFFICE.replace("24/", "25/")),
            letter("plan", OFFICE.replace("24/", "25/")).cites(IMPLEMENTS, OFFICE));

    assertThat(lines(related.origins())).containsExactly("1 BASIS 25/SNV-VP FOUND", "2 ...");
    assertThat(lines(related.carriedOutBy()))
        .containsExactly("1 IMPLEMENTS 25/SNV-VP FOUND", "2 ...");
  }

  @Test
  void aChainThatIsTooLongIsCut() throws IOException {
    Related related =
        related(
            "1/SNV-VP",
            IntStream.range(1, 40)
                .mapToObj(at -> letter("" + at, number(at)).cites(IMPLEMENTS, number(at + 1)))
                .toArray(Invented[]::new));

    assertThat(related.origins().cut()).isTrue();
    assertThat(related.origins().branches()).hasSize(12);
  }

  private static String number(int ordinal) {
    return ordinal + "/SNV-VP | 2021-02-01 | Sở Nội vụ";
  }

  @Test
  void aDocumentStandsWhereItIsNearest() throws IOException {
    Related related =
        related(
            "7/TTLT-HC",
            letter("unit", UNIT).cites(IMPLEMENTS, OFFICE).cites(BASIS, PROGRAMME),
            letter("office", OFFICE).cites(IMPLEMENTS, PROGRAMME));

    assertThat(lines(related.origins()))
        .containsExactly("1 IMPLEMENTS 24/SNV-VP FOUND", "2 ...", "1 BASIS 19-NQ/TW MISSING");
  }

  @Test
  void whatIsReplacedOrAmendedIsSaid() throws IOException {
    Related related =
        related(
            "40/KH-UBND",
            letter("plan", PLAN),
            letter("new", "51/KH-UBND | 2022-01-10 | UBND tỉnh Đồng An").cites(REPLACES, PLAN),
            letter("change", "44/KH-UBND | 2021-08-10 | UBND tỉnh Đồng An").cites(AMENDS, PLAN));

    assertThat(related.replacedBy())
        .extracting(it -> it.directive().number())
        .containsExactly("51/KH-UBND");
    assertThat(related.amendedBy())
        .extracting(it -> it.directive().number())
        .containsExactly("44/KH-UBND");
  }

  @Test
  void copiesCountOnce() throws IOException {
    Related related =
        related(
            "40/KH-UBND",
            letter("plan", PLAN),
            letter("plan.docx", PLAN),
            letter("office", OFFICE).cites(IMPLEMENTS, PLAN),
            letter("office.pdf", OFFICE.replace("24/", "024/")).cites(IMPLEMENTS, PLAN));

    assertThat(related.directive().letters()).hasSize(2);
    assertThat(related.citedBy())
        .singleElement()
        .satisfies(it -> assertThat(it.directive().letters()).hasSize(2));
  }

  @Test
  void whatIsMissingIsCounted() throws IOException {
    List<Missing> missing =
        ask(
            DirectiveGraph::missing,
            letter("plan", PLAN).cites(BASIS, PROGRAMME),
            letter("office", OFFICE).cites(MENTIONS, PROGRAMME).cites(IMPLEMENTS, PLAN),
            letter("unit", UNIT).cites(BASIS, "19-NQ/TW").cites(BASIS, "8/QĐ-X | 2020-01-01"));

    assertThat(missing)
        .extracting(it -> it.letters() + " " + it.named().number())
        .containsExactly("3 19-NQ/TW", "1 8/QĐ-X");
    assertThat(missing.getFirst().named().issuer()).hasValue("Ban Chấp hành Trung ương");
  }

  @Test
  void documentsOfOneNumberAreToldApart() throws IOException {
    List<Directive> found =
        ask(
            graph -> graph.find("40 /kh-ubnd"),
            letter("plan", PLAN),
            letter("old", "40/KH-UBND | 2020-03-01 | Ủy ban nhân dân tỉnh Đồng An"),
            letter("xa", "40/KH-UBND | 2021-01-15 | Ủy ban nhân dân xã Sơn Hạ"),
            letter("office", OFFICE).cites(BASIS, "40/KH-UBND | 2019-01-01 | UBND tỉnh"));

    assertThat(found)
        .extracting(it -> it.issuedOn().orElseThrow() + " " + it.letters().size())
        .containsExactly("2021-01-15 1", "2021-01-15 1", "2020-03-01 1", "2019-01-01 0");
  }

  @Test
  void aNumberThatNobodyKnowsIsNotFound() throws IOException {
    assertThat(this.<List<Directive>>ask(graph -> graph.find("1/X"), letter("plan", PLAN)))
        .isEmpty();
  }

  private static Stream<String> lines(Lineage lineage) {
    return lineage.branches().stream()
        .map(
            it ->
                it.repeated()
                    ? it.depth() + " ..."
                    : String.join(
                        " ",
                        String.valueOf(it.depth()),
                        it.relation().name(),
                        it.directive().number(),
                        it.certainty().name()));
  }
}
