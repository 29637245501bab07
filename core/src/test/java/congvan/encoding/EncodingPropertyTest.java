// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EncodingPropertyTest {
  /** With a backslash before each sign that would else be a mark, a text is read by the rules. */
  private static final String BY_THE_RULES = "o\\. ";

  @Property(seed = "20261122", tries = 500)
  void whatIsEncodedComesBack(@ForAll("texts") String text, @ForAll Encoding encoding) {
    String whole = encoding == Encoding.VIQR ? BY_THE_RULES : "";
    String back = encoding.decode(whole + Encoder.encode(encoding, text));
    String expected = whole.replace("\\", "") + text;
    if (encoding == Encoding.TCVN3) {
      assertThat(back).isEqualToIgnoringCase(expected);
    } else {
      assertThat(Normalizer.normalize(back, Normalizer.Form.NFC)).isEqualTo(expected);
    }
  }

  @Property(seed = "20261122", tries = 500)
  void anyTextCanBeReadAndOnlyItsRunsAreChanged(@ForAll("anything") String text) {
    EncodedText read = EncodingDetector.read(text);
    if (read.runs().isEmpty()) {
      assertThat(read.text()).isEqualTo(text);
    }
  }

  @Property(seed = "20261122", tries = 300)
  void anyBytesAreReadOrNot(@ForAll byte[] bytes) {
    EncodingDetector.readBytes(bytes).ifPresent(read -> assertThat(read.runs()).isNotEmpty());
  }

  @Property(seed = "20261122", tries = 300)
  void anyCodesCanBeDecoded(@ForAll("anything") String codes, @ForAll Encoding encoding) {
    assertThat(encoding.decode(codes).isEmpty()).isEqualTo(codes.isEmpty());
  }

  /** Words, blanks and signs that are no codes. */
  @Provide
  Arbitrary<String> texts() {
    String letters = String.join("", EncodingTest.letters());
    String signs = " \n.,;:?!'()/-+^~`@\\0123456789abcdeghiklmnopqrstuvxyABCDEGHIKLMNOPQRSTUVXY";
    return Arbitraries.strings()
        .withChars((letters + signs).toCharArray())
        .ofMaxLength(120)
        .filter(text -> text.indexOf('@') < 0 && !text.contains("://") && !text.contains("www."));
  }

  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.strings()
        .withCharRange('\u0000', '\u00FF')
        .withCharRange('\u1EA0', '\u1EF9')
        .withCharRange('\uF0A0', '\uF0FF')
        .withChars("\u0103\u0301\u0323\u2019\u201C\u0152\uFFFD\uD800".toCharArray())
        .ofMaxLength(200);
  }
}
