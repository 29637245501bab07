// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

/** Which body of rules a type of document belongs to. */
public enum Family {
  /** Văn bản hành chính: công văn, quyết định cá biệt, kế hoạch (Nghị định 30/2020/NĐ-CP). */
  ADMINISTRATIVE,

  /** Văn bản quy phạm pháp luật: luật, nghị định, thông tư. */
  LEGAL,

  /** Văn bản của Đảng: kết luận, hướng dẫn of a committee of the Party. */
  PARTY,

  /** Any other type. */
  OTHER
}
