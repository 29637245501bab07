// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import congvan.layout.LinePiece;
import congvan.layout.LinePieces;
import congvan.layout.LineRole;
import congvan.layout.RoleGuess;
import congvan.text.LetterText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class CrfLineRolesTest {
  private static final int LARGEST = 1 << 20;
  private static final String LETTER =
      """
      UBND TINH HOA SON          CONG HOA XA HOL CHU NGHIA VIET NAM
      S0 XAY DUNG                Doc lap - Tu do - Hanh phuc

      S6: 41Z /SXD-QLN           Hoa Son, ngay 1Z thang 3 nam 2019
      V/v ra soat nha o xa hoi

      Kính gừi: Cục Quản lý nhà Hòa Sơn

      Sở Xây dựng nhận được văn bản của quý cơ quan về việc rà soát nhà ở xã hội trên
      địa bàn. Về vấn đề này, Sở Xây dựng có ý kiến như sau:
      1. Đề nghị rà soát danh sách các dự án nhà ở xã hội trên địa bàn tỉnh, gửi về Sở
      trước ngày 30 tháng 4 năm 2019.
      2. Các dự án đã hoàn thành thì lập hồ sơ quyết toán theo quy định hiện hành của
      pháp luật về đầu tư xây dựng.
      Sở Xây dựng trả lời để quý cơ quan biết và thực hiện./.

      Noi nhan:                  KT. GIAM D0C
      ~ Nhu tren;                PHO GIAM DOC
      - UBND tinh (de b/c);
      ~ Luu: VT, QLN.
                                 Tran Van Binh
      """;

  private static List<LinePiece> pieces() {
    return LinePieces.of(LetterText.of(LETTER));
  }

  private static List<LineRole> rolesOf(String begin) {
    List<LinePiece> pieces = pieces();
    List<RoleGuess> guesses = CrfLineRoles.standard().guess(pieces);
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).text().startsWith(begin)) {
        return guesses.get(i).roles();
      }
    }
    throw new AssertionError("no piece begins with " + begin + ": " + pieces);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = CrfLineRoles.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  @Test
  void aDamagedHeaderIsRead() {
    assertThat(rolesOf("CONG HOA XA HOL")).containsExactly(LineRole.NATIONAL_TITLE);
    assertThat(rolesOf("Doc lap")).containsExactly(LineRole.MOTTO);
    assertThat(rolesOf("S6:")).containsExactly(LineRole.NUMBER);
    assertThat(rolesOf("Hoa Son, ngay")).containsExactly(LineRole.PLACE_AND_DATE);
    assertThat(rolesOf("V/v ra soat")).containsExactly(LineRole.SUBJECT);
    assertThat(rolesOf("Kính gừi")).containsExactly(LineRole.RECIPIENT);
  }

  @Test
  void aDamagedClosingIsRead() {
    assertThat(rolesOf("Noi nhan")).containsExactly(LineRole.COPIES_LABEL);
    assertThat(rolesOf("KT. GIAM")).containsExactly(LineRole.AUTHORITY);
    assertThat(rolesOf("PHO GIAM")).containsExactly(LineRole.POSITION);
    assertThat(rolesOf("- UBND tinh")).containsExactly(LineRole.COPY);
    assertThat(rolesOf("~ Luu")).containsExactly(LineRole.ARCHIVE);
    assertThat(rolesOf("Tran Van Binh")).containsExactly(LineRole.SIGNER);
  }

  @Test
  void nothingIsGuessedOfNothing() {
    assertThat(CrfLineRoles.standard().guess(List.of())).isEmpty();
  }

  @Test
  void eightThreadsReadTheSame() throws Exception {
    List<RoleGuess> alone = CrfLineRoles.standard().guess(pieces());
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<List<RoleGuess>>> together = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        together.add(threads.submit(() -> CrfLineRoles.standard().guess(pieces())));
      }
      for (Future<List<RoleGuess>> each : together) {
        assertThat(each.get()).isEqualTo(alone);
      }
    }
  }

  @Test
  void theModelIsSmallAndTheOneThatIsDescribed() throws Exception {
    byte[] model = resource("line-roles.model");
    assertThat(model).hasSizeLessThan(LARGEST);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(model);
    assertThat(new String(resource("MODEL.md"), StandardCharsets.UTF_8))
        .contains(HexFormat.of().formatHex(digest));
  }

  @Test
  void theModelIsWrittenAsItWasRead() throws IOException {
    byte[] model = resource("line-roles.model");
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    RoleModel.read(new ByteArrayInputStream(model)).write(again);
    assertThat(again.toByteArray()).isEqualTo(model);
  }

  @Test
  void aModelThatIsMissingOrBrokenIsToldSo() throws IOException {
    assertThatThrownBy(() -> CrfLineRoles.read("no.model"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("no.model");
    assertThatThrownBy(() -> CrfLineRoles.read("role-phrases.tsv"))
        .isInstanceOf(UncheckedIOException.class);
    byte[] half = java.util.Arrays.copyOf(resource("line-roles.model"), 4000);
    assertThatThrownBy(() -> RoleModel.read(new ByteArrayInputStream(half)))
        .isInstanceOf(IOException.class);
  }
}
