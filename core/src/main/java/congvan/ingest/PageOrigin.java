// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

/** Where the words of a page come from. */
enum PageOrigin {
  /** The file holds them as text. */
  TEXT,

  /** They were recognised here. */
  RECOGNISED,

  /** The file holds what another program recognised, unseen behind the image. */
  HIDDEN_TEXT
}
