// SPDX-License-Identifier: Apache-2.0
package congvan.isolate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that were made to do harm, each by its name. */
final class HostileFiles {
  private static final String LINE = "Số: 15/UBND-VX";
  private static final int HUGE = 50_000;

  private HostileFiles() {}

  static byte[] named(String name) throws IOException {
    return switch (name) {
      case "bomb.docx" -> Packages.docx(" ".repeat(50_000_000));
      case "words.docx" -> Packages.docx(Packages.paragraph("chữ ".repeat(10_000_000)));
      case "laughs.docx" -> Packages.docx(laughs(), Packages.paragraph("&l9;"), "");
      case "laughs.odt" -> Packages.odt(laughs(), "<text:p>&l9;</text:p>");
      case "laughs.html" -> (laughs() + "<html><body>&l9;</body></html>").getBytes(UTF_8);
      case "tables.docx" -> Packages.docx(nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"));
      case "boxes.docx" -> Packages.docx(boxes(500));
      case "elements.docx" -> Packages.docx(nested("<w:sdt>", "</w:sdt>"));
      case "lists.odt" -> Packages.odt("", nested("<text:list>", "</text:list>"));
      case "blocks.html" -> nested("<div>", "</div>").getBytes(UTF_8);
      case "tables.html" -> nested("<table><tr><td>", "</td></tr></table>").getBytes(UTF_8);
      case "fonts.html" -> nested("<font face='.VnTime'>", "</font>").getBytes(UTF_8);
      case "groups.rtf" -> ("{\\rtf1\\ansi\\pard " + "{".repeat(1_000_000) + "x").getBytes(UTF_8);
      case "macro.docm" -> Packages.docm(Packages.paragraph(LINE));
      case "closed.rtf" ->
          ("{\\rtf1\\ansi\\pard a" + "{\\b b}".repeat(1_000_000) + "}").getBytes(UTF_8);
      case "ends.rtf" -> ("{\\rtf1\\ansi\\pard a" + "}".repeat(1_000_000) + "b}").getBytes(UTF_8);
      case "words.rtf" -> ("{\\rtf1 " + "\\x".repeat(5_000_000) + "}").getBytes(UTF_8);
      case "binary.rtf" -> "{\\rtf1\\ansi\\pard a {\\bin2147483647 b}}".getBytes(UTF_8);
      default -> binary(name);
    };
  }

  private static byte[] binary(String name) throws IOException {
    return switch (name) {
      case "pages.pdf" -> pages(10_000);
      case "cycle.pdf" -> pdf("<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>");
      case "count.pdf" -> pdf("<</Type/Pages/Kids[]/Count 2147483647>>");
      case "arrays.pdf" -> pdf("<</Type/Pages/Kids" + "[".repeat(1_000_000) + "/Count 1>>");
      case "dictionaries.pdf" -> pdf("<</A".repeat(500_000));
      case "image.pdf" -> pdfWithImage();
      case "encrypted.pdf" -> encryptedPdf();
      case "encrypted.docx" -> encryptedDocx();
      case "huge.png" -> hugePng();
      case "huge.jpg" -> hugeJpeg();
      case "huge.bmp" -> hugeBitmap();
      case "huge.gif" -> hugeGif();
      case "huge.tif" -> hugeTiff();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static String laughs() {
    return IntStream.rangeClosed(1, 9)
        .mapToObj(i -> "<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)))
        .collect(Collectors.joining("", "<!DOCTYPE x [<!ENTITY l0 \"ha\">", "]>"));
  }

  /** Text boxes that hang on a paragraph within the one before. */
  private static String boxes(int number) {
    String begin = "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>";
    String end = "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
    return begin.repeat(number) + Packages.paragraph(LINE) + end.repeat(number);
  }

  private static String nested(String begin, String end) {
    return begin.repeat(HUGE) + LINE + end.repeat(HUGE);
  }

  private static byte[] pages(int number) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      IntStream.range(0, number).forEach(page -> pdf.addPage(new PDPage()));
      return bytesOf(pdf);
    }
  }

  private static byte[] encryptedPdf() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      return bytesOf(pdf);
    }
  }

  private static byte[] bytesOf(PDDocument pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }

  /** Without a table of references: readers look for the objects then. */
  private static byte[] pdf(String pages) {
    return """
    %%PDF-1.7
    1 0 obj
    <</Type/Catalog/Pages 2 0 R>>
    endobj
    2 0 obj
    %s
    endobj
    trailer
    <</Root 1 0 R/Size 3>>
    %%%%EOF
    """
        .formatted(pages)
        .getBytes(ISO_8859_1);
  }

  private static byte[] pdfWithImage() {
    String image =
        "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R"
            + "/Resources<</XObject<</I 4 0 R>>>>>>\nendobj\n4 0 obj\n<</Type/XObject"
            + "/Subtype/Image/Width 50000/Height 50000/BitsPerComponent 8"
            + "/ColorSpace/DeviceRGB/Length 4>>stream\nabcd\nendstream\nendobj\n"
            + "5 0 obj\n<</Length 27>>stream\nq 595 0 0 842 0 0 cm /I Do Q\nendstream\nendobj\n";
    String file = new String(pdf("<</Type/Pages/Kids[3 0 R]/Count 1>>"), ISO_8859_1);
    return file.replace("trailer", image + "trailer").getBytes(ISO_8859_1);
  }

  private static byte[] encryptedDocx() throws IOException {
    EncryptionInfo encryption = new EncryptionInfo(EncryptionMode.agile);
    Encryptor encryptor = encryption.getEncryptor();
    encryptor.confirmPassword("secret");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem ole = new POIFSFileSystem()) {
      try (var into = encryptor.getDataStream(ole)) {
        into.write(Packages.docx(Packages.paragraph(LINE)));
      } catch (GeneralSecurityException e) {
        throw new IOException(e);
      }
      ole.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  private static byte[] hugePng() throws IOException {
    ByteBuffer png = ByteBuffer.wrap(image("png"));
    png.putInt(16, HUGE).putInt(20, HUGE);
    CRC32 sum = new CRC32();
    sum.update(png.array(), 12, 17);
    return png.putInt(29, (int) sum.getValue()).array();
  }

  private static byte[] hugeJpeg() throws IOException {
    byte[] jpeg = image("jpg");
    int frame = new String(jpeg, ISO_8859_1).indexOf("\u00FF\u00C0");
    return ByteBuffer.wrap(jpeg)
        .putShort(frame + 5, (short) HUGE)
        .putShort(frame + 7, (short) HUGE)
        .array();
  }

  private static byte[] hugeBitmap() throws IOException {
    return ByteBuffer.wrap(image("bmp"))
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(18, HUGE)
        .putInt(22, HUGE)
        .array();
  }

  private static byte[] hugeGif() throws IOException {
    byte[] gif = image("gif");
    int frame = new String(gif, ISO_8859_1).indexOf(',', 13);
    ByteBuffer bytes = ByteBuffer.wrap(gif).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putShort(6, (short) HUGE).putShort(8, (short) HUGE);
    return bytes.putShort(frame + 5, (short) HUGE).putShort(frame + 7, (short) HUGE).array();
  }

  /** One strip of four bytes that claims to be the whole. */
  private static byte[] hugeTiff() {
    int[][] tags = {
      {256, 4, 1, HUGE},
      {257, 4, 1, HUGE},
      {258, 3, 1, 8},
      {259, 3, 1, 1},
      {262, 3, 1, 1},
      {273, 4, 1, 8},
      {277, 3, 1, 1},
      {278, 4, 1, HUGE},
      {279, 4, 1, 4},
    };
    ByteBuffer tiff =
        ByteBuffer.allocate(12 + 2 + tags.length * 12 + 4).order(ByteOrder.LITTLE_ENDIAN);
    tiff.putShort((short) 0x4949).putShort((short) 42).putInt(12).putInt(0);
    tiff.putShort((short) tags.length);
    for (int[] tag : tags) {
      tiff.putShort((short) tag[0]).putShort((short) tag[1]).putInt(tag[2]).putInt(tag[3]);
    }
    return tiff.array();
  }

  private static byte[] image(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }
}
