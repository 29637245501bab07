// SPDX-License-Identifier: Apache-2.0
package congvan.time;

/** A point of a month or a year by Bộ luật Dân sự 2015, Điều 146(2) and (3). */
public enum Edge {
  /** Đầu: the first day. */
  START,

  /** Giữa: the 15th of a month, the last day of June of a year. */
  MIDDLE,

  /** Cuối: the last day. */
  END
}
