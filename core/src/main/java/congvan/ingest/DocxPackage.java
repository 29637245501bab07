// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A .docx made ready for Tika, which otherwise loses a no-break hyphen ({@code 15/QĐ-UBND} would
 * become {@code 15/QĐUBND}), writes {@code ·} for every bullet, runs a text box into the line that
 * it hangs on, puts footnote numbers into the words, takes hidden text and readers' comments for
 * text, and numbers no paragraph by its style. Pictures are left behind.
 */
final class DocxPackage {
  private static final Set<String> STORIES =
      Set.of("word/document.xml", "word/footnotes.xml", "word/endnotes.xml");
  private static final List<String> LEFT_BEHIND =
      List.of("word/media/", "word/embeddings/", "word/fonts/", "docProps/thumbnail");
  private static final String NO_COMMENTS =
      "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>";

  private static final String STYLES = "word/styles.xml";
  private static final byte[] NOTHING = new byte[0];
  private static final int PIECE_BYTES = 1_000_000;

  private final FileContent file;
  private final ReaderLimits limits;
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private long unpackedBytes;
  private boolean word;

  private DocxPackage(FileContent file, ReaderLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  /**
   * Reads the letter in a package.
   *
   * @throws UnreadableDocumentException when it is broken, unpacks to too much, or is not Word's
   */
  static DocumentText read(FileContent file, ReaderOptions options)
      throws UnreadableDocumentException {
    FileContent prepared = new FileContent(file.name(), prepared(file, options.limits()));
    ParagraphText text = new ParagraphText(options.limits());
    return TikaText.read(prepared, DocumentFormat.DOCX, text, options);
  }

  /** The package as Tika should see it. */
  private static byte[] prepared(FileContent file, ReaderLimits limits)
      throws UnreadableDocumentException {
    DocxPackage docx = new DocxPackage(file, limits);
    try {
      docx.unpack();
      if (!docx.word) {
        throw file.refused("its package holds no Word document");
      }
      return docx.written();
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw file.refused("its package is broken or cut off", e);
    }
  }

  private void unpack() throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String part = entry.getName();
        word |= part.startsWith("word/");
        parts.put(part, LEFT_BEHIND.stream().anyMatch(part::startsWith) ? NOTHING : unpacked(in));
      }
    }
  }

  private byte[] written() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    DocxStyles styles = DocxStyles.read(latin1(parts.getOrDefault(STYLES, NOTHING)));
    try (ZipOutputStream out = new ZipOutputStream(written)) {
      out.setLevel(Deflater.NO_COMPRESSION);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(repaired(part.getKey(), part.getValue(), styles));
      }
    }
    return written.toByteArray();
  }

  private byte[] unpacked(ZipInputStream in) throws IOException {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    for (byte[] piece = in.readNBytes(PIECE_BYTES);
        piece.length > 0;
        piece = in.readNBytes(PIECE_BYTES)) {
      part.write(piece);
      unpackedBytes += piece.length;
      refuseIfTooMuch();
    }
    return part.toByteArray();
  }

  private void refuseIfTooMuch() throws UnreadableDocumentException {
    Optional<String> refusal = limits.refusalOfUnpacked(unpackedBytes, file.bytes().length);
    if (refusal.isPresent()) {
      throw file.refused(refusal.get());
    }
  }

  /** The repairs are all in ASCII, so the part's own encoding of the rest does not matter. */
  private static byte[] repaired(String part, byte[] bytes, DocxStyles styles) {
    if (STORIES.contains(part)) {
      return DocxStory.prepared(latin1(bytes), styles).getBytes(ISO_8859_1);
    }
    if (part.equals("word/numbering.xml")) {
      return BulletNumbering.spelledOut(latin1(bytes)).getBytes(ISO_8859_1);
    }
    return part.startsWith("word/comments") ? NO_COMMENTS.getBytes(ISO_8859_1) : bytes;
  }

  private static String latin1(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }
}
