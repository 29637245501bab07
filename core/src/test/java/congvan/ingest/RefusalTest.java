// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {
  private static final String NOT_READ = ", which is not read";

  /** The content with one byte a letter, the file's name, the reason. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "'' # a.txt # the file is empty",
        "'' # a.pdf # the file is empty",
        "' \\n\\t' # a.txt # no text found",
        "'\u00A0\u2003' # a.txt # no text found",
        "'So\\0: 15' # a.txt # its encoding is not known (it is not Unicode, and no old encoding"
            + " makes Vietnamese of it)",
        "'a\\1\\2\\3' # a.txt # it is no text (bytes that are no letters)",
      })
  void saysWhy(String content, String name, String reason) {
    assertThat(reasonFor(content.translateEscapes().getBytes(UTF_8), name)).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "'\u0089PNG\\r\\n\u001A\\n\\0\\0\\0\\rIHDR' # a.txt # image/png",
        "'\u00FF\u00D8\u00FF\u00E0\\0\u0010JFIF\\0' # scan # image/jpeg",
        "'MZ\u0090\\0\\3\\0\\0\\0\\4\\0\\0\\0\u00FF\u00FF\\0\\0' # a.md # application/x-msdownload",
        "'{\"kind\": \"OTHER\"}' # expected.json # application/json",
      })
  void saysWhatAnotherFormatIs(String latin1, String name, String mediaType) {
    assertThat(reasonFor(latin1.translateEscapes().getBytes(ISO_8859_1), name))
        .isEqualTo("it is " + mediaType + NOT_READ);
  }

  @Test
  void aZipIsNoLetter() throws IOException {
    byte[] zip = zip("a.txt", new ByteArrayInputStream("Số: 15".getBytes(UTF_8)));
    assertThat(reasonFor(zip, "a.zip")).startsWith("it may hold several documents");
    assertThat(reasonFor(zip, "a.txt")).startsWith("it may hold several documents");
    assertThat(reasonFor(zip, "a.docx")).isEqualTo("its package holds no Word document");
  }

  @Test
  void anEncryptedDocxIsRefused() throws IOException {
    try (POIFSFileSystem ole = new POIFSFileSystem()) {
      ole.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
      ole.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptionInfo");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ole.writeFilesystem(out);
      assertThat(reasonFor(out.toByteArray(), "a.docx")).isEqualTo("it is encrypted");
    }
  }

  @Test
  void aDocxThatIsCutOffIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument docx = new XWPFDocument()) {
      docx.createParagraph().createRun().setText("Số: 15");
      docx.write(out);
    }
    for (int length = 10; length < out.size() / 2; length += 100) {
      assertThat(reasonFor(Arrays.copyOf(out.toByteArray(), length), "a.docx")).isNotBlank();
    }
  }

  @Test
  void aPackageThatUnpacksWithoutEndIsRefused() throws IOException {
    byte[] bomb = zip("word/document.xml", blanks(200_000_010));
    assertThat(bomb.length).isLessThan(1_000_000);
    assertThat(reasonFor(bomb, "a.docx"))
        .isEqualTo("it unpacks to more than 500 times its size, the limit");
  }

  @Test
  void noiseIsRefused() {
    byte[] noise = new byte[5000];
    new Random(15).nextBytes(noise);
    assertThat(reasonFor(noise, "a.txt")).contains("encoding is not known");
    assertThat(reasonFor(noise, "a.pdf")).isNotBlank();
    assertThat(reasonFor(noise, "a.docx")).isNotBlank();
  }

  private static String reasonFor(byte[] bytes, String name) {
    String[] reason = {""};
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> DocumentReader.standard().read(new ByteArrayInputStream(bytes), name))
        .satisfies(e -> reason[0] = e.reason())
        .satisfies(
            e -> assertThat(e).hasMessage("cannot read the text of %s: %s", name, e.reason()));
    return reason[0];
  }

  private static byte[] zip(String entry, InputStream content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
      content.transferTo(zip);
    }
    return out.toByteArray();
  }

  private static InputStream blanks(int length) {
    return new InputStream() {
      private int left = length;

      @Override
      public int read() {
        return left-- > 0 ? ' ' : -1;
      }

      @Override
      public int read(byte[] buffer, int offset, int wanted) {
        int given = Math.min(wanted, left);
        Arrays.fill(buffer, offset, offset + Math.max(given, 0), (byte) ' ');
        left -= given;
        return given > 0 ? given : -1;
      }
    };
  }
}
