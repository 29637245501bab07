// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

/** The values of CoreNLP's entity types that a letter's annotations have. */
enum EntityType {
  /** Cơ quan, tổ chức: the issuing body, addressees, whoever must do a task. */
  ORGANIZATION,

  /** Người ký. */
  PERSON,

  /** Địa danh. */
  LOCATION,

  /** Ngày, thời hạn: dates, periods and deadlines of every kind. */
  DATE,

  /** Văn bản viện dẫn, and the letter's own number. */
  LAW
}
