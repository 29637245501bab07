// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

/** Whether a document is what this library reads. */
public enum LetterKind {
  /** Văn bản hành chính, văn bản quy phạm pháp luật or a document of the Party. */
  OFFICIAL_DOCUMENT,

  /** Anything else: a news item, a contract, a blank form; only what is certain is filled in. */
  OTHER
}
