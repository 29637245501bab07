// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

/** The decoder of each encoding, made once and shared. */
final class Decoders {
  private static final Decoder UNICODE = (codes, stray) -> codes.toString();
  private static final Tcvn3 TCVN3 = Tcvn3.ofText();
  private static final Decoder TCVN3_IN_FONT = TCVN3.ofFont();
  private static final Decoder VNI = new Vni();
  private static final Decoder VIQR = new Viqr();
  private static final Decoder VISCII = new SingleBytes("viscii");
  private static final Decoder VPS = new SingleBytes("vps");
  private static final Decoder WINDOWS_1258 = new Windows1258();

  private Decoders() {}

  /** For text in a font, which shows what is a capital. */
  static Decoder ofFont(Encoding encoding) {
    return encoding == Encoding.TCVN3 ? TCVN3_IN_FONT : of(encoding);
  }

  static Decoder of(Encoding encoding) {
    return switch (encoding) {
      case UNICODE -> UNICODE;
      case TCVN3 -> TCVN3;
      case VNI -> VNI;
      case VIQR -> VIQR;
      case VISCII -> VISCII;
      case VPS -> VPS;
      case WINDOWS_1258 -> WINDOWS_1258;
    };
  }
}
