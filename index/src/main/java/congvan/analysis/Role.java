// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

/**
 * Which side of a search is analysed. They differ in abbreviations only: {@code BTC} in a query
 * finds the name {@code Bộ Tài chính} in a text and {@code Ban Tổ chức} as well, but {@code Bộ Tài
 * chính} in a query does not find {@code Ban Tổ chức}, although both may be written {@code BTC}.
 */
public enum Role {
  /** A text that goes into the index. */
  TEXT,

  /** What somebody looks for. */
  QUERY
}
