// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

/** From codes to text, in time linear in their number. */
interface Decoder {
  /** Never fails: what is no code is treated as {@code stray} says. */
  String decode(CharSequence codes, Stray stray);
}
