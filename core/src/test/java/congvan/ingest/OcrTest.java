// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way from images to text, with a script of a Unix shell in the place of Tesseract. */
@DisabledOnOs(OS.WINDOWS)
class OcrTest {
  private static final BufferedImage PAGE = ScanFile.page("");
  private static final String INSTALL = "apt install tesseract-ocr tesseract-ocr-vie";

  @TempDir Path folder;
  private DocumentReader reader = DocumentReader.standard();

  @BeforeEach
  void letTheFakeRead() throws IOException {
    reader = reader.withTesseract(FakeTesseract.reading(folder, "Số: 15/QĐ-UBND", 90));
  }

  @ParameterizedTest
  @CsvSource({"png, image/png", "jpg, image/jpeg", "bmp, image/bmp", "gif, image/gif"})
  void imagesAreRead(String format, String mediaType) throws IOException {
    SourceDocument read = read(ScanFile.image(format, PAGE), "scan." + format);
    assertThat(read.text().strip()).isEqualTo("Số: 15/QĐ-UBND");
    assertThat(read.mediaType()).isEqualTo(mediaType);
    assertThat(read.pages()).contains(1);
    assertThat(read.ocr()).isTrue();
    assertThat(read.recognition().orElseThrow().confidence().orElseThrow())
        .isCloseTo(0.9, within(1e-9));
  }

  @Test
  void eachPageOfATiffIsRead() throws IOException {
    FakeTesseract.reading(folder, "Số: 15/QĐ-UBND EACH", 90);
    SourceDocument read = read(ScanFile.tiff(PAGE, PAGE), "a.tif");
    assertThat(read.pages()).contains(2);
    assertThat(read.text().split("15/QĐ-UBND", -1)).hasSize(3);
  }

  @Test
  void pagesOfAPdfThatAreImagesAreRead() throws IOException {
    FakeTesseract.reading(folder, "Số: 15/QĐ-UBND EACH", 90);
    SourceDocument read = read(ScanFile.pdf("Da ky", PAGE, PAGE), "a.pdf");
    assertThat(read.text().split("15/QĐ-UBND", -1)).hasSize(3);
    assertThat(read.ocr()).isTrue();
  }

  @Test
  void pagesWithTextKeepIt() throws IOException {
    SourceDocument read = read(ScanFile.mixed(PAGE, text("So 16")), "a.pdf");
    assertThat(read.text()).startsWith("Số: 15/QĐ-UBND").contains("So 16 thang");
    assertThat(read.pages()).contains(2);
  }

  @Test
  void aPdfOfTextStartsNoProgram() throws IOException {
    FakeTesseract.doing(folder, "vie", "touch '" + folder.resolve("started") + "'");
    SourceDocument read = read(PdfFile.of(text("So 16")), "a.pdf");
    assertThat(read.ocr()).isFalse();
    assertThat(folder.resolve("started")).doesNotExist();
  }

  @Test
  void whatAnotherProgramRecognisedBadlyIsReadAnew() throws IOException {
    FakeTesseract.reading(folder, "Căn cứ quyết định của tỉnh", 90);
    SourceDocument read = read(ScanFile.pdf(text("CQNG HDA XA HQI"), PAGE), "a.pdf");
    assertThat(read.text()).contains("Căn cứ").doesNotContain("CQNG");
  }

  @Test
  void andWellIsKeptWithoutAConfidence() throws IOException {
    String hidden = "nhân dân và các ban công tác theo quy trình trong các công tác\n".repeat(6);
    SourceDocument read = read(ScanFile.pdf(hidden, PAGE), "a.pdf");
    assertThat(read.text()).contains("nhân dân và các ban").doesNotContain("15/QĐ-UBND");
    assertThat(read.recognition().orElseThrow().confidence()).isEmpty();
  }

  @Test
  void scansPastedIntoADocxAreReadWhereItHasNoText() throws IOException {
    FakeTesseract.reading(folder, "Số: 15/QĐ-UBND EACH", 90);
    byte[] scan = ScanFile.image("png", PAGE);
    byte[] emblem = ScanFile.image("png", new BufferedImage(90, 90, BufferedImage.TYPE_INT_RGB));
    byte[] second = ScanFile.image("png", ScanFile.page("2"));
    SourceDocument read = read(ScanFile.docx("", scan, emblem, second), "a.docx");
    assertThat(read.text().split("15/QĐ-UBND", -1)).hasSize(3);
    assertThat(read.ocr()).isTrue();
    assertThat(read(ScanFile.docx("Số: 16", scan), "a.docx").text().strip()).isEqualTo("Số: 16");
  }

  @Test
  void withoutRecognitionAScanIsRefusedAndTextIsRead() throws IOException {
    reader = reader.withoutOcr();
    assertThat(reasonFor(ScanFile.image("png", PAGE), "a.png"))
        .isEqualTo("it is an image, and images are not to be recognised");
    SourceDocument read = read(ScanFile.mixed(PAGE, text("So 16")), "a.pdf");
    assertThat(read.text()).contains("So 16");
    assertThat(read.ocr()).isFalse();
    assertThat(read.unread())
        .containsExactly(new UnreadPage(1, "it is an image, and images are not to be recognised"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "missing", "missing/tesseract"})
  void aProgramThatIsNotThereIsToBeInstalled(String place) throws IOException {
    Files.delete(folder.resolve("tesseract"));
    reader = reader.withTesseract(folder.resolve(place));
    assertThat(reasonFor(ScanFile.image("png", PAGE), "a.png"))
        .startsWith("it is an image, and Tesseract was not found to recognise it; install it: ")
        .contains(INSTALL, "brew install tesseract tesseract-lang", "UB-Mannheim");
    assertThat(read(ScanFile.mixed(PAGE, text("So 16")), "a.pdf").unread()).hasSize(1);
  }

  @Test
  void soIsItsVietnamese() throws IOException {
    reader = reader.withTesseract(FakeTesseract.doing(folder, "eng", "exit 1"));
    assertThat(reasonFor(ScanFile.image("png", PAGE), "a.png"))
        .startsWith("it is an image, and Tesseract was found without Vietnamese (vie); install")
        .contains(INSTALL);
  }

  @Test
  void anImageThatIsTooLargeIsRefusedUndecoded() throws IOException {
    reader = reader.with(ReaderLimits.standard().with(Limit.PIXELS, 1000));
    String reason = "an image in it has 8,699,840 pixels, the limit is 1,000";
    assertThat(reasonFor(ScanFile.image("png", PAGE), "a.png")).isEqualTo(reason);
    assertThat(reasonFor(ScanFile.pdf("", PAGE), "a.pdf")).startsWith("an image in it has 8,");
  }

  @Test
  void tooManyPagesAreRefused() throws IOException {
    reader = reader.with(ReaderLimits.standard().with(Limit.RECOGNISED_PAGES, 1));
    assertThat(reasonFor(ScanFile.tiff(PAGE, PAGE), "a.tif"))
        .isEqualTo("it has 2 scanned pages, the limit is 1");
  }

  @Test
  void aPageThatTakesTooLongIsGivenUpAndItsFilesGo() throws IOException {
    reader =
        reader
            .withTesseract(FakeTesseract.doing(folder, "vie", "echo $1 > " + seen() + "; sleep 60"))
            .with(ReaderLimits.standard().with(Limit.SECONDS, 1));
    assertThat(reasonFor(ScanFile.image("png", PAGE), "a.png"))
        .isEqualTo("Tesseract took more than 1 seconds for a page, the limit");
    assertThat(Path.of(Files.readString(seen()).strip())).doesNotExist();
  }

  @Test
  void aProgramThatFailsIsToldOf() throws IOException {
    reader = reader.withTesseract(FakeTesseract.doing(folder, "vie", "echo no memory >&2; exit 3"));
    assertThat(reasonFor(ScanFile.image("png", PAGE), "a.png"))
        .startsWith("Tesseract failed (")
        .contains("3", "no memory");
  }

  @Test
  void noMoreProgramsRunAtOnceThanAllowed() throws IOException {
    String command =
        "cd '%s'; mkdir $$; ls -d [0-9]* | wc -l >> seen; sleep 0.3; rmdir $$".formatted(folder);
    reader = reader.withTesseract(FakeTesseract.doing(folder, "vie", command)).withOcrProcesses(1);
    assertThat(reasonFor(ScanFile.tiff(PAGE, PAGE, PAGE), "a.tif")).isEqualTo("no text found");
    try (Stream<String> running = Files.lines(seen())) {
      assertThat(running.map(String::strip)).containsExactly("1", "1", "1");
    }
  }

  @Test
  void aReaderInAnotherProcessRecognisesAlike() throws IOException {
    DocumentReader same = DocumentReader.withSettings(reader.withOcrProcesses(3).settings());
    assertThat(same.settings()).containsEntry("processes", "3").containsEntry("ocr", "true");
    assertThat(same.settings().get("tesseract")).isEqualTo(folder.toString());
    assertThat(DocumentReader.withSettings(reader.withoutOcr().settings()).settings())
        .containsEntry("ocr", "false");
  }

  @Test
  void aBrokenImageIsRefused() throws IOException {
    byte[] png = ScanFile.image("png", PAGE);
    assertThat(reasonFor(Arrays.copyOf(png, 60), "a.png")).contains("broken");
  }

  private Path seen() {
    return folder.resolve("seen");
  }

  private static String text(String line) {
    return (line + " thang 7 nam 2024 cua Uy ban nhan dan tinh\n").repeat(6);
  }

  private SourceDocument read(byte[] bytes, String name) throws IOException {
    return reader.read(new ByteArrayInputStream(bytes), name);
  }

  private String reasonFor(byte[] bytes, String name) {
    return assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> read(bytes, name))
        .actual()
        .reason();
  }
}
