// SPDX-License-Identifier: Apache-2.0
package congvan.query;

/** Which số, ký hiệu is meant. */
public enum NumberField {
  /** That of the letter. */
  NUMBER,

  /** One that the letter cites (viện dẫn). */
  CITES
}
