// SPDX-License-Identifier: Apache-2.0
package congvan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the table of packages in ARCHITECTURE.md true; it stands in the module that sees all. */
class ArchitectureTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages("congvan", "congvan..");

  @ParameterizedTest
  @MethodSource("packagesInPlace")
  void importsOnlyWhatTheTableAllows(PackageRow row) {
    Set<String> strangers =
        classesUnder("congvan." + row.name())
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .map(dependency -> dependency.getTargetClass().getBaseComponentType())
            .filter(target -> target.getPackageName().startsWith("congvan"))
            .map(target -> firstName(target.getPackageName()))
            .filter(target -> !target.equals(row.name()) && !row.mayImport(target))
            .collect(toSet());

    assertThat(strangers).as("packages that congvan.%s must not import", row.name()).isEmpty();
  }

  @Test
  void everyPackageHasItsRowInTheTable() {
    Set<String> rows = PackageRow.all().map(PackageRow::name).collect(toSet());

    assertThat(OURS).extracting(type -> firstName(type.getPackageName())).isSubsetOf(rows);
  }

  @Test
  void theDocumentHasTheSameTable() throws IOException {
    Map<String, Set<String>> written =
        Document.named("ARCHITECTURE.md")
            .rows()
            .filter(cells -> cells.size() > 5 && cells.get(2).startsWith("`congvan."))
            .collect(toMap(ArchitectureTest::packageOf, cells -> namesIn(cells.get(5))));

    assertThat(written)
        .isEqualTo(
            packagesInPlace().collect(toMap(PackageRow::name, ArchitectureTest::importsInPlace)));
  }

  private static String packageOf(List<String> cells) {
    return firstName(cells.get(2).replace("`", ""));
  }

  private static Set<String> importsInPlace(PackageRow row) {
    return packagesInPlace().map(PackageRow::name).filter(row::mayImport).collect(toSet());
  }

  private static Set<String> namesIn(String cell) {
    return cell.isEmpty() ? Set.of() : Set.of(cell.split(", ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "org.apache.tika.., congvan.ingest..",
    "org.apache.commons.compress.., congvan.archive..",
    "org.apache.james.mime4j.., congvan.archive.. congvan.ingest..",
    "org.apache.poi.., congvan.archive.. congvan.ingest..",
    "org.xml.sax.., congvan.ingest..",
    "tools.jackson.., congvan.json..",
    "picocli.., congvan.cli..",
    "me.tongfei.progressbar.., congvan.cli..",
    "org.dhatim.fastexcel.., congvan.cli..",
    "net.fortuna.ical4j.., congvan.ical..",
    "edu.stanford.nlp.., congvan.nlp.. congvan.training..",
    "org.apache.lucene.., congvan.analysis.. congvan.index..",
  })
  void theLibraryLivesInItsOwnPackage(String library, String home) {
    noClasses()
        .that(resideOutsideOfPackages(home.split(" ", -1)))
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .check(OURS);
  }

  @Test
  void coreNeedsNothingButTheJdk() {
    noClasses()
        .that(resideOutsideOfPackages(packagesWithALibrary()))
        .should()
        .dependOnClassesThat(resideOutsideOfPackages("congvan..", "java..", "org.jspecify.."))
        .check(OURS);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("congvan.(**)").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void noFieldKnowsAnother() {
    slices()
        .matching("congvan.fields.(*)..")
        .should()
        .notDependOnEachOther()
        .allowEmptyShould(true)
        .check(OURS);
  }

  @Test
  void noPackageIsSpreadOverTwoModules() {
    Map<String, Set<URI>> modules =
        OURS.stream()
            .collect(
                groupingBy(
                    JavaClass::getPackageName, mapping(ArchitectureTest::moduleOf, toSet())));

    assertThat(modules).allSatisfy((name, places) -> assertThat(places).as(name).hasSize(1));
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(OURS.stream().map(JavaClass::getPackage).distinct())
        .allMatch(place -> place.isAnnotatedWith(NullMarked.class));
  }

  @Test
  void nothingIsFoundByReflection() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.ServiceLoader")
        .orShould()
        .callMethod(Class.class, "forName", String.class)
        .check(OURS);
  }

  @Test
  void onlyProgramsPrint() {
    noClasses()
        .that(resideOutsideOfPackages("congvan.cli..", "congvan.training.."))
        .should(ACCESS_STANDARD_STREAMS)
        .check(OURS);
  }

  @Test
  void namesComeFromTheDomain() {
    noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)").check(OURS);
  }

  private static String[] packagesWithALibrary() {
    return Stream.of(
            "ingest", "archive", "json", "ical", "cli", "nlp", "analysis", "index", "training")
        .map(name -> "congvan." + name + "..")
        .toArray(String[]::new);
  }

  private static Stream<PackageRow> packagesInPlace() {
    return PackageRow.all().filter(row -> classesUnder("congvan." + row.name()).count() > 0);
  }

  private static Stream<JavaClass> classesUnder(String name) {
    return OURS.that(resideInAnyPackage(name + "..")).stream();
  }

  /** Names the part of the project: {@code fields} of {@code congvan.fields.number}. */
  private static String firstName(String packageName) {
    return packageName.split("\\.", -1)[1];
  }

  private static URI moduleOf(JavaClass type) {
    String place = type.getSource().orElseThrow().getUri().toString();
    String file = type.getName().replace('.', '/') + ".class";
    return URI.create(place.substring(0, place.length() - file.length()));
  }
}
