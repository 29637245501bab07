// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.ingest.DocumentReader;
import congvan.ingest.SourceDocument;
import congvan.layout.LineRoles;
import congvan.letter.Copy;
import congvan.letter.Letter;
import congvan.letter.Recipient;
import congvan.testdata.LetterGenerator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecondReadingTest {
  private static final String HEADER =
      """
      PARENT_AGENCY | UBND TỈNH HÀ TĨNH
      ISSUER | SỞ XÂY DỰNG
      NATIONAL_TITLE | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      MOTTO | Độc lập - Tự do - Hạnh phúc
      NUMBER | Số: 218/SXD-QLN
      SUBJECT | V/v rà soát quỹ nhà ở xã hội
      PLACE_AND_DATE | Hà Tĩnh, ngày 04 tháng 3 năm 2019
      """;
  private static final String ADDRESSED =
      """
      RECIPIENT | Kính gửi: Ủy ban nhân dân huyện Can Lộc
      """;
  private static final String BODY =
      """
      OPENING | Thực hiện chỉ đạo của Ủy ban nhân dân tỉnh về phát triển nhà ở, Sở Xây dựng đề nghị
      BODY | Ủy ban nhân dân huyện rà soát quỹ đất dành cho nhà ở xã hội trên địa bàn và gửi kết quả
      BODY | về Sở trước ngày 20/3/2019 để tổng hợp, báo cáo Ủy ban nhân dân tỉnh theo quy định./.
      """;
  private static final String CLOSING =
      """
      COPIES_LABEL | Nơi nhận:
      COPY | - Như trên;
      COPY | - Giám đốc Sở (để b/c);
      ARCHIVE | - Lưu: VT, QLN.
      AUTHORITY | KT. GIÁM ĐỐC
      POSITION | PHÓ GIÁM ĐỐC
      SIGNER | Trần Đình Quý
      """;

  @Test
  void aCleanLetterNeverAsks() throws IOException {
    CountedAsking asked = new CountedAsking();
    String text = RoledLetter.of(HEADER + ADDRESSED + BODY + CLOSING).text();
    Letter letter = LetterParser.standard().with(asked).parse(document(text));
    assertThat(asked.times()).isZero();
    assertThat(letter).isEqualTo(LetterParser.standard().parse(document(text)));
  }

  @Test
  void findsAddresseesThatLostTheirLabel() throws IOException {
    String damaged =
        """
        RECIPIENT | ~ Uy ban nhan dan huyen Can Loc;
        RECIPIENT | ~ Phòng Kinh tê và Ha tang;
        """;
    assertThat(recipients(read(HEADER + damaged + BODY + CLOSING)))
        .containsExactly("Uy ban nhan dan huyen Can Loc", "Phòng Kinh tê và Ha tang");
  }

  @Test
  void leavesOutWhatIsLeftOfTheLabel() throws IOException {
    String label = "RECIPIENTS_LABEL | Lnh mi:\n";
    String damaged = "RECIPIENT | - Cuc Thu6 tinh B6n Tre\n";
    assertThat(recipients(read(HEADER + label + damaged + BODY + CLOSING)))
        .containsExactly("Cuc Thu6 tinh B6n Tre");
    String together = "RECIPIENT | Rinb qui: Cuc Thu6 tinh B6n Tre\n";
    assertThat(recipients(read(HEADER + together + BODY + CLOSING)))
        .containsExactly("Cuc Thu6 tinh B6n Tre");
  }

  @Test
  void findsCopiesAndArchiveWithoutTheirLabel() throws IOException {
    String closing =
        """
        COPIES_LABEL | Nwr wiran
        COPY | ~ Nhu tren;
        COPY | ~ Giam doc So (de b/c);
        ARCHIVE | ~ Lưu: VT, QLN.
        """;
    Letter letter = read(HEADER + ADDRESSED + BODY + closing);
    assertThat(letter.copies()).extracting(Copy::name).containsExactly("Nhu tren", "Giam doc So");
    assertThat(letter.archive()).contains("VT, QLN");
  }

  @Test
  void cutsTheColumnsOfAHeaderThatRanTogether() throws IOException {
    String header =
        """
        PARENT_AGENCY, NATIONAL_TITLE | UBND TINH HA TINH C0NG HQA XA H0l CHU NGHlA VlFT NAM
        ISSUER+MOTTO | SO XAY DUNG Dgc l6p - Tq do - H4nh phric
        NUMBER, PLACE_AND_DATE | Số: 218/SXD-QLN Ha Tinh, ngay 04 thang 3 nam 2019
        SUBJECT | V/v rà soát quỹ nhà ở xã hội
        """;
    Letter letter = read(header + ADDRESSED + BODY + CLOSING);
    assertThat(letter.issuer().orElseThrow().name()).isEqualTo("So Xay dung");
    assertThat(letter.issuer().orElseThrow().parent()).contains("UBND tinh Ha Tinh");
    assertThat(letter.number().orElseThrow().text()).isEqualTo("218/SXD-QLN");
  }

  @Test
  void findsTheNameBehindWhatIsFiled() throws IOException {
    String closing =
        """
        COPIES_LABEL | Nơi nhận:
        COPY+AUTHORITY | - Như trên; KT. GIÁM ĐỐC
        COPY+POSITION | - Giám đốc Sở (để b/c); PHÓ GIÁM ĐỐC
        ARCHIVE+SIGNER | - Lưu: VT, QLN. _ Trần Đình Quý
        """;
    Letter letter = read(HEADER + ADDRESSED + BODY + closing);
    assertThat(letter.signer().orElseThrow().name()).contains("Trần Đình Quý");
    assertThat(letter.signer().orElseThrow().position()).contains("PHÓ GIÁM ĐỐC");
    assertThat(letter.signer().orElseThrow().authority()).contains("KT. GIÁM ĐỐC");
    assertThat(letter.archive()).contains("VT, QLN");
  }

  @Test
  void findsTheNumberBehindALabelThatIsGone() throws IOException {
    String header = HEADER.replace("NUMBER | Số: 218/SXD-QLN", "NUMBER | _ ,ỗ 218/SXD-QLN");
    assertThat(read(header + BODY + CLOSING).number().orElseThrow().text())
        .isEqualTo("218/SXD-QLN");
  }

  @Test
  void takesNoGuessThatIsNotLikely() throws IOException {
    String damaged = "RECIPIENT? | ~ Uy ban nhan dan huyen Can Loc;\n";
    assertThat(read(HEADER + damaged + BODY + CLOSING).recipients()).isEmpty();
  }

  @Test
  void explainsWhatWasTakenAndWhatWasNot() throws IOException {
    String damaged = "RECIPIENT | ~ Uy ban nhan dan huyen Can Loc;\n";
    String other = HEADER.replace("SUBJECT | V/v rà", "SUBJECT | V/v rà").replace("Tĩnh,", "Tính,");
    RoledLetter letter = RoledLetter.of(other + damaged + BODY + CLOSING);
    Explanation explained = LetterParser.standard().with(letter).explain(document(letter.text()));
    assertThat(explained.values())
        .filteredOn(value -> value.field().equals("recipients"))
        .extracting(Evidence::rule)
        .containsExactly("recipients.line by line roles");
  }

  @Test
  void nothingIsThrownWhateverIsGuessed() throws IOException {
    String header = HEADER.replace("V/v", "Vlv").replace("Số:", "S");
    String closing = CLOSING.replace("Nơi nhận:", "Nwi").replace("Trần", "Tr€n");
    for (int seed = 0; seed < 500; seed++) {
      LineRoles chance = new RandomRoles(new Random(seed));
      String text = RoledLetter.of(header + BODY + closing).text();
      Explanation explained = LetterParser.standard().with(chance).explain(document(text));
      assertThat(explained.values())
          .as("seed %s", seed)
          .allSatisfy(value -> assertThat(value.value()).isNotBlank());
    }
  }

  @Test
  void generatedLettersAreHardlyAskedAbout() throws IOException {
    CountedAsking asked = new CountedAsking();
    LetterGenerator generator = new LetterGenerator(6);
    for (int i = 0; i < 300; i++) {
      LetterParser.standard().with(asked).parse(document(generator.letter(i).text()));
    }
    assertThat(asked.times()).as("some have columns that ran together").isLessThanOrEqualTo(15);
  }

  @Test
  void saysTheSameToEightThreads() throws Exception {
    String damaged = "RECIPIENT | ~ Uy ban nhan dan huyen Can Loc;\n";
    RoledLetter letter = RoledLetter.of(HEADER + damaged + BODY + CLOSING);
    LetterParser parser = LetterParser.standard().with(letter);
    Letter alone = parser.parse(document(letter.text()));
    Callable<Letter> task = () -> parser.parse(document(letter.text()));
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (var read : threads.invokeAll(Stream.generate(() -> task).limit(64).toList())) {
        assertThat(read.get()).isEqualTo(alone);
      }
    }
  }

  private static List<String> recipients(Letter letter) {
    return letter.recipients().stream().map(Recipient::name).toList();
  }

  private static Letter read(String annotated) throws IOException {
    RoledLetter letter = RoledLetter.of(annotated);
    Letter read = LetterParser.standard().with(letter).parse(document(letter.text()));
    assertThat(read.issuedOn()).as("what rules read stays").contains(LocalDate.of(2019, 3, 4));
    return read;
  }

  private static SourceDocument document(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return DocumentReader.standard().read(new ByteArrayInputStream(bytes), "letter.txt");
  }
}
