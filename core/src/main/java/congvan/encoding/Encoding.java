// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * An encoding of Vietnamese text (bảng mã). All but {@link #UNICODE} read <em>codes</em>: the bytes
 * of a file as the characters U+0000 to U+00FF, or what Word, a PDF or a careless conversion made
 * of them, the characters of windows-1252 ({@code ®Þnh} for {@code định}).
 */
public enum Encoding {
  /** The text is what it is: nothing is converted. */
  UNICODE,

  /** TCVN3 or ABC, of the fonts {@code .VnTime}: {@code C¨n cø} is {@code Căn cứ}. */
  TCVN3,

  /** VNI-Windows, of the fonts {@code VNI-Times}: {@code Caên cöù} is {@code Căn cứ}. */
  VNI,

  /** VIQR, the marks as ASCII signs behind the letter (RFC 1456): {@code Ca(n cu+'}. */
  VIQR,

  /** VISCII (RFC 1456). */
  VISCII,

  /** VPS, of the Vietnamese Professionals Society. */
  VPS,

  /** windows-1258, whose tones are marks of their own behind the letter, and stay so. */
  WINDOWS_1258;

  /**
   * Returns the encoding of that name, whatever its case and its hyphens: {@code tcvn3}, {@code
   * Windows-1258}; nothing where there is none.
   */
  public static Optional<Encoding> named(String name) {
    String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(values()).filter(one -> one.name().equals(constant)).findFirst();
  }

  /**
   * Returns what the codes say. Characters that are no code of this encoding stay, but for those of
   * 0x80 to 0x9F, which are read as the signs that windows-1252 has there.
   */
  public String decode(CharSequence codes) {
    return Decoders.of(this).decode(codes, Stray.KEPT);
  }

  /** Like {@link #decode}, but a letter this encoding does not know becomes U+FFFD. */
  String judge(CharSequence codes) {
    return Decoders.of(this).decode(codes, Stray.SHOWN);
  }
}
