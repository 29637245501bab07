// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.tika.detect.CompositeDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.detect.microsoft.ooxml.OPCPackageDetector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;

/**
 * The media type of a file as Tika sees it: by its content, and by its name where that is open.
 * What is in a package, its name cannot make another thing: a workbook named a.docx is a workbook.
 */
final class TikaMediaType {
  /** What Tika calls bytes that it does not know. */
  static final String UNKNOWN = "application/octet-stream";

  private static final List<String> PACKAGES = List.of("PK\003\004", "\u00D0\u00CF\u0011\u00E0");
  private static final List<String> UNDECIDED =
      List.of("application/zip", "application/x-tika-msoffice", UNKNOWN);

  private static final Detector DETECTOR =
      new CompositeDetector(
          MediaTypeRegistry.getDefaultRegistry(),
          List.of(
              MimeTypes.getDefaultMimeTypes(),
              new DefaultZipContainerDetector(List.of(new OPCPackageDetector())),
              new POIFSContainerDetector()));

  private TikaMediaType() {}

  static String of(FileContent file) {
    boolean packed = PACKAGES.stream().anyMatch(file.head(4)::startsWith);
    String byContent = packed ? detected(file, new Metadata()) : UNKNOWN;
    return UNDECIDED.contains(byContent) ? detected(file, named(file)) : byContent;
  }

  private static Metadata named(FileContent file) {
    Metadata name = new Metadata();
    name.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.name());
    return name;
  }

  private static String detected(FileContent file, Metadata metadata) {
    try (TikaInputStream in = TikaInputStream.get(file.bytes())) {
      return DETECTOR.detect(in, metadata).getBaseType().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
