// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

/** Độ mật (Luật Bảo vệ bí mật nhà nước 2018, Điều 8); the most secret first. */
public enum Secrecy {
  /** Tuyệt mật. */
  TUYET_MAT,

  /** Tối mật. */
  TOI_MAT,

  /** Mật. */
  MAT
}
