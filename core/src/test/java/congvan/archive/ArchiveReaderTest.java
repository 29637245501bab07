// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import congvan.archive.Packed.Zip;
import congvan.ingest.SourceDocument;
import congvan.ingest.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveReaderTest {
  private static final String[] TWO = {"a.txt", "Số: 1/UBND", "b/c.md", "Số: 2/UBND"};

  @Test
  void readsTheFilesOfAZipInTheirOrder() throws IOException {
    assertThat(Heard.in(Packed.zip(TWO), "o.zip"))
        .containsExactly("o.zip!/a.txt = Số: 1/UBND", "o.zip!/b/c.md = Số: 2/UBND");
  }

  @Test
  void readsTheFilesOfATar() throws IOException {
    assertThat(Heard.in(Packed.tar(TWO), "o.tar"))
        .containsExactly("o.tar!/a.txt = Số: 1/UBND", "o.tar!/b/c.md = Số: 2/UBND");
    assertThat(Heard.in(Packed.gzip(Packed.tar(TWO)), "o.tgz"))
        .containsExactly("o.tgz!/a.txt = Số: 1/UBND", "o.tgz!/b/c.md = Số: 2/UBND");
  }

  @Test
  void readsAFileCompressedAlone() throws IOException {
    assertThat(Heard.in(Packed.gzip("Số: 1/UBND".getBytes(UTF_8)), "x/a.txt.gz"))
        .containsExactly("x/a.txt.gz!/a.txt = Số: 1/UBND");
  }

  @Test
  void readsTheFilesOfA7z() throws IOException {
    assertThat(Heard.in(Packed.sevenZ(TWO), "o.7z"))
        .containsExactly("o.7z!/a.txt = Số: 1/UBND", "o.7z!/b/c.md = Số: 2/UBND");
  }

  @Test
  void readsArchivesWithinArchives() throws IOException {
    byte[] inner = Packed.gzip(Packed.tar("c.txt", "trong cùng"));
    byte[] middle = new Zip().add("b.tar.gz", inner).bytes();
    byte[] outer = new Zip().add("x/a.zip", middle).add("d.txt", bytes("sau")).bytes();

    assertThat(Heard.in(outer, "o.zip"))
        .containsExactly("o.zip!/x/a.zip!/b.tar.gz!/c.txt = trong cùng", "o.zip!/d.txt = sau");
  }

  @Test
  void whatItIsTheContentSays() throws IOException {
    assertThat(Heard.in(Packed.zip("a.txt", "một"), "-")).containsExactly("-!/a.txt = một");
    assertThat(Heard.in(bytes("một"), "-")).containsExactly("- = một");
  }

  @Test
  void readsAnArchiveFromTheDiskAndAnyOtherFileToo(@TempDir Path folder) throws IOException {
    Path zip = Files.write(folder.resolve("o.zip"), Packed.zip(TWO));
    Path text = Files.writeString(folder.resolve("a.txt"), "một");
    Heard heard = new Heard();
    ArchiveReader.standard().read(zip, heard);
    ArchiveReader.standard().read(text, heard);

    assertThat(heard.documents())
        .extracting(SourceDocument::path)
        .containsExactly(zip + "!/a.txt", zip + "!/b/c.md", text.toString());
  }

  @Test
  void readsAFolderByTheNamesInIt(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("b/.git"));
    Files.writeString(folder.resolve("b/.git/x.txt"), "x");
    Files.writeString(folder.resolve("b/2.txt"), "hai");
    Files.writeString(folder.resolve("c.mp3"), "x");
    Files.write(folder.resolve("a.zip"), Packed.zip("1.txt", "một"));
    Heard heard = new Heard();
    ArchiveReader.standard().read(folder, heard);

    assertThat(heard.lines())
        .extracting(line -> line.substring(folder.toString().length() + 1).replace('\\', '/'))
        .containsExactly("a.zip!/1.txt = một", "b/2.txt = hai", "c.mp3 -");
  }

  @Test
  void oneBadFileDoesNotStopTheRest() throws IOException {
    byte[] zip = Packed.zip("a.pdf", "no PDF", "b.txt", "hai", "c.zip", "no zip", "d.txt", "bốn");

    assertThat(Heard.in(zip, "o.zip"))
        .hasSize(4)
        .contains("o.zip!/b.txt = hai", "o.zip!/d.txt = bốn");
  }

  @Test
  void whatHoldsNoLetterIsPassedOver() throws IOException {
    byte[] zip =
        Packed.zip(
            "__MACOSX/._a.txt",
            "x",
            ".DS_Store",
            "x",
            "b/Thumbs.db",
            "x",
            "~$a.docx",
            "x",
            "song.mp3",
            "x",
            "a.txt",
            "một",
            "Công văn 15.2026-UBND",
            "hai");

    assertThat(Heard.in(zip, "o.zip"))
        .containsExactly(
            "o.zip!/song.mp3 -", "o.zip!/a.txt = một", "o.zip!/Công văn 15.2026-UBND = hai");
    assertThat(Heard.in(Packed.zip("song.mp3", "x"), "o.zip"))
        .containsExactly("o.zip!/song.mp3 -", "o.zip ! nothing in it may be a letter");
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd.txt, etc/passwd.txt",
    "/etc/passwd.txt, etc/passwd.txt",
    "C:\\Windows\\a.txt, Windows/a.txt",
    "a/./../b.txt, a/b.txt",
    "'  /a\n.txt ', a_.txt",
    "//../, unnamed",
  })
  void aNameThatClimbsOutStaysInside(String name, String harmless) {
    assertThat(new EntryNames().harmless(name)).isEqualTo(harmless);
  }

  @Test
  void aNameThatComesAgainIsNumbered() throws IOException {
    assertThat(Heard.in(Packed.tar("a.txt", "1", "../a.txt", "2", "a (2).txt", "3"), "o.tar"))
        .containsExactly("o.tar!/a.txt = 1", "o.tar!/a (2).txt = 2", "o.tar!/a (2) (2).txt = 3");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1258, Sơ đô\u0300.txt, Sơ đồ.txt",
    "IBM437, Công hàm.txt, Công hàm.txt",
    "UTF-8, Quyết định.txt, Quyết định.txt"
  })
  void namesInCodePagesAreDecoded(String charset, String name, String shown) throws IOException {
    byte[] zip = new Zip().namedIn(Charset.forName(charset)).add(name, bytes("một")).bytes();

    assertThat(Heard.in(zip, "o.zip")).containsExactly("o.zip!/" + shown + " = một");
  }

  @Test
  void whatStandsBeforeTheBreakIsRead() throws IOException {
    byte[] zip = Packed.zip(TWO);
    assertThat(Heard.in(Arrays.copyOf(zip, zip.length - 60), "o.zip"))
        .containsExactly(
            "o.zip!/a.txt = Số: 1/UBND",
            "o.zip!/b/c.md = Số: 2/UBND",
            "o.zip ! it is broken or cut off");
    byte[] tar = Packed.gzip(Packed.tar("a.txt", "một", "b.txt", "hai ".repeat(9000)));
    assertThat(Heard.in(Arrays.copyOf(tar, tar.length - 40), "o.tgz"))
        .startsWith("o.tgz!/a.txt = một")
        .contains("o.tgz!/b.txt ! it is broken or cut off");
  }

  @Test
  void filesWhoseListIsBrokenAreRead() throws IOException {
    byte[] zip = Packed.zip(TWO);
    Arrays.fill(zip, indexOf(zip, "PK\001\002"), zip.length - 30, (byte) 7);

    assertThat(Heard.in(zip, "o.zip"))
        .contains("o.zip!/a.txt = Số: 1/UBND", "o.zip!/b/c.md = Số: 2/UBND");
  }

  @Test
  void anArchiveThatUnpacksItselfIsAnArchive() throws IOException {
    byte[] zip = Packed.zip(TWO);
    byte[] comment = Arrays.copyOf(Packed.zip("x.txt", "x"), 40); // before the first file
    byte[] both = Arrays.copyOf(comment, comment.length + zip.length);
    System.arraycopy(zip, 0, both, comment.length, zip.length);

    assertThat(Heard.in(both, "o.zip"))
        .containsExactly("o.zip!/a.txt = Số: 1/UBND", "o.zip!/b/c.md = Số: 2/UBND");
  }

  @Test
  void anEncryptedFileIsRefusedAndTheOthersAreRead() throws IOException {
    byte[] zip = Packed.zip(TWO);
    zip[6] |= 1; // the local header of the first file
    zip[indexOf(zip, "PK\001\002") + 8] |= 1; // its entry in the directory

    assertThat(Heard.in(zip, "o.zip"))
        .containsExactly("o.zip!/a.txt ! it is encrypted", "o.zip!/b/c.md = Số: 2/UBND");
  }

  @Test
  void rarIsRefusedWithAWordOnWhatToDo() throws IOException {
    byte[] rar = bytes("Rar!\u001A\u0007\u0001\u0000 and more");

    assertThat(Heard.in(rar, "o.rar"))
        .containsExactly(
            "o.rar ! it is a .rar archive, which is not read (unpack it, or pack it as .zip or"
                + " .7z)");
  }

  @Test
  void whatTheSinkThrowsEndsTheReading() {
    DocumentSink full =
        new DocumentSink() {
          @Override
          public void read(SourceDocument document) throws IOException {
            throw new IOException("no space left");
          }

          @Override
          public void refused(UnreadableDocumentException refusal) {
            throw new AssertionError(refusal);
          }
        };
    assertThatThrownBy(
            () ->
                ArchiveReader.standard()
                    .read(new ByteArrayInputStream(Packed.zip(TWO)), "o.zip", full))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("no space left");
  }

  @Test
  void filesMayBeChosenBeforeTheyAreRead() throws IOException {
    Heard heard = new Heard();
    FileSink chosen =
        new FileSink() {
          @Override
          public void found(FoundFile file) throws IOException {
            if (file.name().endsWith(".md")) {
              heard.read(file.read());
            }
          }

          @Override
          public void refused(UnreadableDocumentException refusal) {
            heard.refused(refusal);
          }
        };
    ArchiveReader.standard().find(new ByteArrayInputStream(Packed.zip(TWO)), "o.zip", chosen);

    assertThat(heard.lines()).isEqualTo(List.of("o.zip!/b/c.md = Số: 2/UBND"));
  }

  @Test
  void theContentIsKnownBeforeItIsRead(@TempDir Path folder) throws IOException {
    byte[] mail = bytes("Subject: a\n\nKính gửi");
    Files.write(folder.resolve("a.txt"), bytes("Số: 1/UBND"));
    Files.write(folder.resolve("b.zip"), Packed.zip("c.eml", new String(mail, UTF_8)));
    Files.write(folder.resolve("d.eml"), mail);
    Files.write(folder.resolve("e.msg"), Packed.outlook("Kính gửi"));
    List<String> names = new ArrayList<>();

    ArchiveReader.standard()
        .find(
            folder,
            new FileSink() {
              @Override
              public void found(FoundFile file) throws IOException {
                names.add(folder.relativize(Path.of(file.name())).toString());
                assertThat(file.sha256()).as(file.name()).isEqualTo(file.read().sha256());
              }

              @Override
              public void refused(UnreadableDocumentException refusal) {
                throw new AssertionError(refusal);
              }
            });

    assertThat(names).containsExactly("a.txt", "b.zip!/c.eml", "d.eml", "e.msg");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static int indexOf(byte[] bytes, String mark) {
    return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(mark);
  }
}
