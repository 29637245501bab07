// SPDX-License-Identifier: Apache-2.0
package congvan.isolate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import congvan.ingest.DocumentReader;
import congvan.ingest.TextReader;
import congvan.ingest.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that ask their reader to fetch something: from a server that listens, or from the disk. */
@Timeout(120)
class NothingFetchedTest {
  private static final String CANARY = "tiếng hót của chim hoàng yến";
  private static final int MILLIS_TO_WAIT = 300;

  @TempDir private Path folder;

  @Test
  void neitherHereNorInAnotherProcess() throws IOException {
    Path canary = Files.writeString(folder.resolve("canary.txt"), CANARY);
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        IsolatedReader isolated = IsolatedReader.of(DocumentReader.standard(), 1)) {
      server.setSoTimeout(MILLIS_TO_WAIT);
      String url = "http://127.0.0.1:" + server.getLocalPort() + "/a.xml";
      List<String> texts = new ArrayList<>();
      for (String address : List.of(url, canary.toUri().toString())) {
        for (Map.Entry<String, byte[]> file : files(address).entrySet()) {
          texts.add(read(DocumentReader.standard(), file));
          texts.add(read(isolated, file));
        }
      }

      assertThat(texts).noneMatch(text -> text.contains("chim"));
      assertThat(texts).anyMatch(text -> text.contains("15/UBND-VX"));
      assertThat(wasAsked(server)).isFalse();
    }
  }

  private static Map<String, byte[]> files(String url) throws IOException {
    String line = Packages.paragraph("Số: 15/UBND-VX");
    String general = "<!DOCTYPE x [<!ENTITY e SYSTEM \"%s\">]>".formatted(url);
    String parameter = "<!DOCTYPE x [<!ENTITY %% e SYSTEM \"%s\"> %%e;]>".formatted(url);
    String external = "<!DOCTYPE x SYSTEM \"%s\">".formatted(url);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("general.docx", Packages.docx(general, Packages.paragraph("&e;") + line, ""));
    files.put("parameter.docx", Packages.docx(parameter, line, ""));
    files.put("external.docx", Packages.docx(external, line, ""));
    files.put("general.odt", Packages.odt(general, "<text:p>Số: 15/UBND-VX &e;</text:p>"));
    files.put("external.odt", Packages.odt(external, "<text:p>Số: 15/UBND-VX</text:p>"));
    files.put("linked.docx", Packages.docx("", line, relationships(url)));
    files.put("linked.odt", Packages.odt("", odtLinks(url)));
    files.put("linked.html", html(url).getBytes(UTF_8));
    files.put("general.xml", (general + "<x>Số: 15/UBND-VX &e;</x>").getBytes(UTF_8));
    files.put("linked.rtf", rtf(url).getBytes(UTF_8));
    files.put("linked.mht", mht(url).getBytes(UTF_8));
    return files;
  }

  private static String relationships(String url) {
    String external = "TargetMode=\"External\"";
    return Packages.relationship("attachedTemplate", url, external)
        + Packages.relationship("image", url + "i", external)
        + Packages.relationship("oleObject", url + "ole", external)
        + Packages.relationship("subDocument", url + "part", external);
  }

  private static String odtLinks(String url) {
    return ("<text:section><text:section-source xlink:href=\"%s\"/></text:section>"
            + "<text:p>Số: 15/UBND-VX</text:p>")
        .formatted(url);
  }

  private static String html(String url) {
    return """
    <html><head><base href="%1$s"><link rel="stylesheet" href="%1$s">
    <script src="%1$s"></script><meta http-equiv="refresh" content="0; url=%1$s"></head>
    <body background="%1$s"><p>Số: 15/UBND-VX<img src="%1$s"><iframe src="%1$s"></iframe>
    <object data="%1$s"></object><style>@import url(%1$s);</style></body></html>
    """
        .formatted(url);
  }

  private static String rtf(String url) {
    return "{\\rtf1\\ansi\\pard So: 15/UBND-VX {\\field{\\*\\fldinst INCLUDEPICTURE \"%s\"}}\\par}"
        .formatted(url);
  }

  private static String mht(String url) {
    return "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Location: "
        + url
        + "\n\n"
        + html(url);
  }

  private static String read(TextReader reader, Map.Entry<String, byte[]> file) throws IOException {
    try {
      return reader.read(new ByteArrayInputStream(file.getValue()), file.getKey()).text();
    } catch (UnreadableDocumentException e) {
      return e.reason();
    }
  }

  private static boolean wasAsked(ServerSocket server) throws IOException {
    try {
      server.accept().close();
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    }
  }
}
