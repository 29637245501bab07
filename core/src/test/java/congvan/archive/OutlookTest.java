// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class OutlookTest {
  private static final String BODY = "1000001F";
  private static final String HTML = "1013001F";
  private static final String FILE_NAME = "3707001F";
  private static final String CONTENT_ID = "3712001F";
  private static final String BYTES = "37010102";
  private static final String MAIL = "3701000D";

  @Test
  void theTextAndWhatIsAttachedAreRead() throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      DirectoryEntry mail = file.getRoot();
      Packed.outlook(mail, 32, Map.of(BODY, "Kính gửi Sở."));
      attach(mail, 0, Map.of(FILE_NAME, "Công văn.txt"), "Số: 1/UBND");

      assertThat(Heard.in(bytes(file), "a.msg"))
          .containsExactly("a.msg = Kính gửi Sở.", "a.msg!/Công văn.txt = Số: 1/UBND");
    }
  }

  @Test
  void picturesInTheTextAreNoAnnexes() throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      DirectoryEntry mail = file.getRoot();
      Packed.outlook(mail, 32, Map.of(HTML, "<p>Chào <img src='cid:logo@1'></p>"));
      attach(mail, 0, Map.of(FILE_NAME, "logo.png", CONTENT_ID, "logo@1"), "x");
      attach(mail, 1, Map.of(FILE_NAME, "b.txt", CONTENT_ID, "b@1"), "hai");

      assertThat(Heard.in(bytes(file), "a.msg"))
          .containsExactly("a.msg = Chào", "a.msg!/b.txt = hai");
    }
  }

  @Test
  void mailsInMailsAreTakenApart() throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      DirectoryEntry mail = file.getRoot();
      Packed.outlook(mail, 32, Map.of(BODY, "Ngoài"));
      DirectoryEntry attachment = mail.createDirectory("__attach_version1.0_#00000000");
      Packed.outlook(attachment, 8, Map.of(FILE_NAME, "Trả lời"));
      Packed.outlook(attachment.createDirectory("__substg1.0_" + MAIL), 24, Map.of(BODY, "Trong"));

      assertThat(Heard.in(bytes(file), "a.msg"))
          .containsExactly("a.msg = Ngoài", "a.msg!/Trả lời.msg = Trong");
    }
  }

  @Test
  void whatIsNoMailIsRefused() throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.createDocument(new ByteArrayInputStream(new byte[5000]), "x");

      assertThat(Heard.in(bytes(file), "a.msg")).singleElement().asString().startsWith("a.msg ! ");
    }
  }

  @Test
  void theEnvelopeOfOutlookIsOpened() throws IOException {
    ByteBuffer tnef = ByteBuffer.allocate(400).order(ByteOrder.LITTLE_ENDIAN);
    tnef.putInt(0x223E9F78).putShort((short) 1);
    attribute(tnef, 0x00069002, new byte[14]); // rendering data: an attachment begins
    attribute(tnef, 0x00018010, "cv.txt\0".getBytes(UTF_8)); // its title
    attribute(tnef, 0x0006800F, "Số: 1/UBND".getBytes(UTF_8)); // its data
    byte[] bytes = new byte[tnef.position()];
    tnef.get(0, bytes);

    assertThat(Heard.in(new Packed.Zip().add("winmail.dat", bytes).bytes(), "o.zip"))
        .containsExactly("o.zip!/winmail.dat!/cv.txt = Số: 1/UBND");
  }

  private static void attribute(ByteBuffer tnef, int id, byte[] value) {
    int sum = 0;
    for (byte b : value) {
      sum += b & 0xFF;
    }
    tnef.put((byte) 2).putInt(id).putInt(value.length).put(value).putShort((short) sum);
  }

  private static void attach(
      DirectoryEntry mail, int number, Map<String, String> texts, String content)
      throws IOException {
    DirectoryEntry attachment = mail.createDirectory("__attach_version1.0_#0000000" + number);
    Packed.outlook(attachment, 8, texts);
    attachment.createDocument(
        "__substg1.0_" + BYTES, new ByteArrayInputStream(content.getBytes(UTF_8)));
  }

  private static byte[] bytes(POIFSFileSystem file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    file.writeFilesystem(bytes);
    return bytes.toByteArray();
  }
}
