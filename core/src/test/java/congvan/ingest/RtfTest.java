// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RtfTest {

  /** What stands behind the head of the file, and the text, with / for a line end. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Giu {\\deleted bo }lai\\par # Giu lai/",
        "Giu {\\v an }lai\\v an\\v0  nua\\par # Giu lai nua/",
        "{\\header\\pard 7\\par}Than{\\footer Trang 2}\\par # Than/",
        "15/QD\\_UB\\~ND so\\-ft\\par # 15/QD-UB\u00A0ND soft/",
        "S\\u7889\\'3f: 1\\par # S\u1ED1: 1/",
        "{\\listtext\\pard\\plain 1.\\tab}\\ls1 mot\\par # 1. mot/",
        "{\\pntext\\f3\\'b7\\tab}mot\\par # - mot/",
        "Luat{\\super\\chftn{\\footnote\\chftn{ }so 1}} nay\\par Het\\par # Luat nay//Het//[1]  so"
            + " 1/",
        "{\\shp{\\*\\shpinst\\shpleft6000{\\shptxt Phai\\par}}}{\\shp{\\*\\shpinst\\shpleft0"
            + "{\\shptxt Trai\\par}}}Than\\par # Trai//Phai//Than/",
        "{\\pict\\wmetafile8 0123ABCD}Than\\par # Than/",
        "mot\\par}}} hai\\par}}{ba # mot/",
        "{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}\\par # 7/",
      })
  void isReadAsAPersonSeesIt(String body, String text) throws IOException {
    assertThat(textOf(body)).isEqualTo(text.replace('/', '\n').replace("15\n", "15/"));
  }

  @Test
  void rowsAndCellsAreKept() throws IOException {
    String row = "\\trowd\\cellx1000\\cellx2000\\pard\\intbl %s\\cell %s\\cell\\row ";
    String rows = row.formatted("TT", "Viec") + row.formatted("1", "a") + row.formatted("2", "b");
    String body = "Truoc\\par " + rows;
    assertThat(textOf(body + "\\pard Sau\\par"))
        .isEqualTo("Truoc\n\n| TT | Viec |\n| 1 | a |\n| 2 | b |\n\nSau\n");
    assertThat(textOf(body)).isEqualTo("Truoc\n\n| TT | Viec |\n| 1 | a |\n| 2 | b |\n");
  }

  @Test
  void aTableInACellStaysThere() throws IOException {
    String inner =
        "\\pard\\intbl\\itap2 x\\nestcell y\\nestcell"
            + "{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}{\\nonesttables\\par}";
    String row = "\\trowd\\cellx1000\\cellx2000\\pard\\intbl\\itap1 %s\\cell %s\\cell\\row ";
    String rows = row.formatted("1", "2") + row.formatted("3", "4");
    String body = rows + row.formatted("a", inner + "\\pard\\intbl\\itap1 b");
    assertThat(textOf(body)).isEqualTo("| 1 | 2 |\n| 3 | 4 |\n| a | x y b |\n");
  }

  private static String textOf(String body) throws IOException {
    byte[] rtf =
        ("{\\r"
                + "tf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times New Roman;}{\\f3 Symbol;}}\n"
                + "\\pard "
                + body
                + "}")
            .getBytes(ISO_8859_1);
    return DocumentReader.standard().read(new ByteArrayInputStream(rtf), "a.rtf").text();
  }
}
