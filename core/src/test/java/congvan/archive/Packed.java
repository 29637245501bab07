// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.io.channels.ByteArraySeekableByteChannel;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Archives, made as others make them. */
final class Packed {
  private Packed() {}

  /** Names and texts by turns. */
  static byte[] zip(String... namesAndTexts) throws IOException {
    Zip zip = new Zip();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      zip.add(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
    }
    return zip.bytes();
  }

  static byte[] tar(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        byte[] text = namesAndTexts[i + 1].getBytes(UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(namesAndTexts[i], true);
        entry.setSize(text.length);
        tar.putArchiveEntry(entry);
        tar.write(text);
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  static byte[] sevenZ(String... namesAndTexts) throws IOException {
    ByteArraySeekableByteChannel channel = new ByteArraySeekableByteChannel();
    try (SevenZOutputFile archive = new SevenZOutputFile(channel)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        SevenZArchiveEntry entry = new SevenZArchiveEntry();
        entry.setName(namesAndTexts[i]);
        archive.putArchiveEntry(entry);
        archive.write(namesAndTexts[i + 1].getBytes(UTF_8));
        archive.closeArchiveEntry();
      }
    }
    return channel.toByteArray();
  }

  /** A mail as Outlook saves it, of one text. */
  static byte[] outlook(String text) throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      outlook(file.getRoot(), 32, Map.of("1000001F", text));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      file.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  /** The properties with their values, behind a header of so many bytes. */
  static void outlook(DirectoryEntry place, int header, Map<String, String> texts)
      throws IOException {
    ByteBuffer properties =
        ByteBuffer.allocate(header + 16 * texts.size()).order(ByteOrder.LITTLE_ENDIAN);
    properties.position(header);
    for (Map.Entry<String, String> text : texts.entrySet()) {
      byte[] value = text.getValue().getBytes(UTF_16LE);
      properties.putInt(Integer.parseUnsignedInt(text.getKey(), 16));
      properties.putInt(6).putInt(value.length + 2).putInt(0);
      place.createDocument("__substg1.0_" + text.getKey(), new ByteArrayInputStream(value));
    }
    place.createDocument("__properties_version1.0", new ByteArrayInputStream(properties.array()));
  }

  /** A .zip in the making. */
  static final class Zip {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

    Zip() {
      zip.setEncoding("UTF-8");
    }

    /** Names in an old code page, without a word about it. */
    Zip namedIn(Charset charset) {
      zip.setEncoding(charset.name());
      zip.setUseLanguageEncodingFlag(false);
      return this;
    }

    Zip add(String name, byte[] content) throws IOException {
      return add(new ZipArchiveEntry(name), content);
    }

    Zip add(ZipArchiveEntry entry, byte[] content) throws IOException {
      zip.putArchiveEntry(entry);
      zip.write(content);
      zip.closeArchiveEntry();
      return this;
    }

    byte[] bytes() throws IOException {
      zip.close();
      return bytes.toByteArray();
    }
  }
}
