// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of an office document's ZIP package, unpacked within the limits. */
final class PackageParts {
  private static final int PIECE_BYTES = 1_000_000;
  private static final byte[] NOTHING = new byte[0];

  private final FileContent file;
  private final ReaderLimits limits;
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private long unpackedBytes;

  private PackageParts(FileContent file, ReaderLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  /**
   * Unpacks all parts but those that are left behind, which become empty.
   *
   * @throws UnreadableDocumentException when the package is broken or unpacks to too much
   */
  static PackageParts of(FileContent file, ReaderLimits limits, Predicate<String> leftBehind)
      throws UnreadableDocumentException {
    PackageParts parts = new PackageParts(file, limits);
    try {
      parts.unpack(leftBehind);
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw file.refused("its package is broken or cut off", e);
    }
    return parts;
  }

  boolean contains(Predicate<String> name) {
    return parts.keySet().stream().anyMatch(name);
  }

  /** The names of all parts, those left behind included; numbered ones in their order. */
  List<String> names() {
    return parts.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).thenComparing(name -> name))
        .toList();
  }

  /** A part, a character a byte; empty where there is none. */
  String latin1(String part) {
    return new String(parts.getOrDefault(part, NOTHING), ISO_8859_1);
  }

  /** Rewrites a part, a character a byte, where there is one. */
  void rewrite(String part, UnaryOperator<String> rewriting) {
    parts.computeIfPresent(
        part, (name, bytes) -> rewriting.apply(new String(bytes, ISO_8859_1)).getBytes(ISO_8859_1));
  }

  /** The package with its parts as they are now. */
  FileContent packed() throws UnreadableDocumentException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      out.setLevel(Deflater.NO_COMPRESSION);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue());
      }
    } catch (IOException e) {
      throw file.refused("its package is broken or cut off", e);
    }
    return new FileContent(file.name(), packed.toByteArray());
  }

  private void unpack(Predicate<String> leftBehind) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String part = entry.getName();
        parts.put(part, leftBehind.test(part) ? NOTHING : unpacked(in));
      }
    }
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
}
