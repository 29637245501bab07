// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

/** Where the image of a page comes from. It is made when the page's turn comes, one at a time. */
interface OcrSource {
  OcrImage image() throws UnreadPageException;
}
