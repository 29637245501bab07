// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import congvan.testdata.TimeBound;

class EncodingDetectorFuzzTest {
  @FuzzTest
  void noTextGrowsInConversion(byte[] bytes) {
    String unicode = new String(bytes, UTF_8);
    String codes = new String(bytes, ISO_8859_1);
    TimeBound.check(
        2 * bytes.length,
        () -> {
          check(EncodingDetector.read(unicode), unicode.length());
          check(EncodingDetector.read(codes), codes.length());
          EncodingDetector.readBytes(bytes).ifPresent(read -> check(read, bytes.length));
          for (Encoding encoding : Encoding.values()) {
            check(EncodedText.known(codes, encoding), codes.length());
          }
        });
  }

  private static void check(EncodedText read, int codes) {
    assertThat(read.text().length()).isLessThanOrEqualTo(codes);
    assertThat(read.text().isEmpty()).isEqualTo(codes == 0);
  }
}
