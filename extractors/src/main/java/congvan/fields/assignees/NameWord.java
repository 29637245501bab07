// SPDX-License-Identifier: Apache-2.0
package congvan.fields.assignees;

/** What a word does in the name of a body ({@code names.tsv}). */
enum NameWord {
  /** {@code các}: what follows is a name in the plural. */
  DETERMINER,
  /** A common name: {@code cơ quan}. */
  NOUN,
  /** An office that stands for its body: {@code Giám đốc}. */
  TITLE,
  /** A word that may go on with a name, but begins none: {@code có liên quan}. */
  REST,
  /** An administrative unit: in a list after another it names no other body. */
  UNIT,
  /** A whole list that counts as one name. */
  WHOLE
}
